import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLog, safeText } from '#lib/action/log';
import { createRedactor } from '#lib/domain/redact';
import { escapesOfIncident, textsOfIncident } from './incidents.ts';
import { escapesOfPage, textsOfPage } from './pages.ts';
import { escapesOfRecord, textsOfRecord } from './records.ts';
import { hostileText, megabytes } from './texts.ts';
import { commandEscapes, escapesOfRun, heard, type Runner, startRunner, textsOfOutcome } from './what-a-run-says.ts';

let runner: Runner;
beforeAll(async () => {
  runner = await startRunner();
});
afterAll(() => runner.close());

const log = createLog(createRedactor());

const escapesOfCommands = async ([one = '', two = '', three = '', four = '']: string[]) =>
  commandEscapes(
    await heard(async () => {
      log.warning(one);
      log.error(two);
      log.debug(three);
      await log.group(four, async () => log.info(one));
    }),
    ['warning', 'error', 'debug', 'group', 'endgroup'],
  );

type Place = [where: string, runs: number, texts: number, escapes: (texts: string[]) => string[] | Promise<string[]>];

/** Everywhere that text of others goes: commits, titles, comments, log lines, service output. One text is one case. */
const places: Place[] = [
  ['lines of the log', 1_000, 25, (texts) => commandEscapes(safeText(texts.join('\n'), createRedactor()), [])],
  ['annotations, debug lines and groups', 1_000, 4, escapesOfCommands],
  ['log, annotation, outputs and summary of a run', 2_200, textsOfOutcome, (texts) => escapesOfRun(runner, texts)],
  ['title, body, comments and labels of an incident', 600, textsOfIncident, escapesOfIncident],
  ['deployment records and their statuses', 500, textsOfRecord, escapesOfRecord],
  ['the report, the live page and the terminal of a rehearsal', 250, textsOfPage, escapesOfPage],
];

// One seed: a case that fails here fails everywhere.
test.each(places)('no text escapes from %s', async (_where, numRuns, count, escapes) => {
  const texts = fc.array(hostileText, { minLength: count, maxLength: count });
  const property = fc.asyncProperty(texts, async (given) => expect(await escapes(given)).toEqual([]));
  await fc.assert(property, { numRuns, seed: 20_260_102 });
});

test('those are a hundred thousand cases', () => {
  expect(places.reduce((sum, [, runs, texts]) => sum + runs * texts, 0)).toBeGreaterThanOrEqual(100_000);
});

// What takes the square of its length would take hours for a megabyte.
test.each(places)('no line of a megabyte escapes from %s, or holds it up', async (_where, _runs, count, escapes) => {
  for (const text of megabytes) {
    const texts = Array.from({ length: count }, (_none, index) => (index === count - 1 ? text : `word ${index}`));
    expect(await escapes(texts)).toEqual([]);
  }
});
