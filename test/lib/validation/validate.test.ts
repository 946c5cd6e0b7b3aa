import { expect, test } from '@jest/globals';
import type { ProbeResponse } from '#lib/ports';
import { validate } from '#lib/validation/validate';
import { validationSections } from '#lib/validation/validation-sections';
import { fakeClock } from '#test/support/fake-clock';
import { environmentWith, subjectOf, validationWorld } from '#test/support/validation-world';

type Answer = Partial<ProbeResponse> | 'refused' | 'hangs';

const ok: Answer = {};
const broken: Answer = { status: 500 };
const start = new Date('2026-01-02T03:04:05Z').getTime();

/** One http check, answered as the list says; its last answer holds for all later requests. */
async function run(settings: string, answers: Answer[], cancelAtMs?: number) {
  const clock = fakeClock();
  const cancel = new AbortController();
  if (cancelAtMs !== undefined) void clock.sleep(cancelAtMs).then(() => cancel.abort());
  const world = validationWorld({
    clock,
    answer: (_request, call) => answers[Math.min(call, answers.length) - 1] ?? ok,
    ports: { cancelled: cancel.signal },
  });
  const validation = await validate(subjectOf(environmentWith(settings)), world.ports);
  const lookedAt = validation.looks.map(({ at }) => (at.getTime() - start) / 1000);
  return { ...validation, lookedAt, requests: world.requests.length, results: validation.looks.at(-1)?.results ?? [] };
}

const check = (more = '') => `{ kind: http, name: home, url: /, ${more} }`;
const soaking = (soak: string, interval: string, more = '') =>
  `{ soak: ${soak}, interval: ${interval}, checks: [${check(more)}] }`;

// --- one look ---------------------------------------------------------------------------------------------------------

test.each([
  ['it passes', [ok], 'pass', 'OK', 'The check passed.'],
  ['it fails', [broken], 'fail', 'VALIDATION_FAILED', '"home" failed: status 500 in 12 ms, expected 200; it is empty.'],
] as const)('one check, one look: %s', async (_case, answers, judgement, reason, summary) => {
  const found = await run(`{ checks: [${check()}] }`, [...answers]);
  expect(found).toMatchObject({ judgement, reason, summary, lookedAt: [0], requests: 1 });
});

test('without any check there is nothing to rely on', async () => {
  const { ports } = validationWorld();
  const { validate: _none, ...settings } = environmentWith(`{ checks: [${check()}] }`);
  expect(await validate(subjectOf(settings), ports)).toMatchObject({
    judgement: 'inconclusive',
    reason: 'VALIDATION_NOT_CONFIGURED',
    looks: [],
  });
});

test('several failures name the first and count the others', async () => {
  const two = `{ checks: [${check()}, { kind: http, name: about, url: /about }] }`;
  expect(await run(two, [broken])).toMatchObject({
    summary: expect.stringMatching(/^"home" failed: .* \(and 1 more\)\.$/),
  });
});

test('checks run side by side: each hangs, and one deadline ends them all', async () => {
  const two = `{ deadline: 7s, checks: [${check('timeout: 1h')}, { kind: http, name: about, url: /about, timeout: 1h }] }`;
  const found = await run(two, ['hangs']);
  expect(found).toMatchObject({
    judgement: 'inconclusive',
    reason: 'VALIDATION_INCONCLUSIVE',
    durationMs: 7000,
    requests: 2,
  });
  expect(found.results.map(({ seen }) => seen)).toEqual(Array(2).fill('it did not end before the deadline'));
});

// --- attempts ---------------------------------------------------------------------------------------------------------

test.each([
  ['one failure is final without attempts', '', [broken, ok], 'fail', 1, 0],
  ['a second attempt may pass', 'attempts: 2', [broken, ok], 'pass', 2, 1000],
  [
    'the pause between attempts is as configured',
    'attempts: 3, retry-delay: 4s',
    [broken, broken, ok],
    'pass',
    3,
    8000,
  ],
  ['the last attempt counts', 'attempts: 2', [broken, broken, ok], 'fail', 2, 1000],
  ['a pass is not tried again', 'attempts: 5', [ok, broken], 'pass', 1, 0],
] as const)('%s', async (_case, more, answers, judgement, attempts, durationMs) => {
  const found = await run(`{ checks: [${check(more)}] }`, [...answers]);
  expect(found).toMatchObject({ judgement, durationMs, results: [{ attempts }] });
});

test.each([
  ['a failure stands when the deadline ends the next attempt', [broken, 'hangs'], 'fail', 2],
  ['a failure stands when the deadline comes between attempts', [broken], 'fail', 3],
  ['a check that has found nothing yet is in doubt', ['hangs'], 'inconclusive', 1],
] as const)('%s', async (_case, answers, judgement, attempts) => {
  const found = await run(`{ deadline: 5s, checks: [${check('attempts: 9, retry-delay: 2s')}] }`, [...answers]);
  expect(found).toMatchObject({ judgement, durationMs: 5000, results: [{ attempts }] });
});

// --- soak -------------------------------------------------------------------------------------------------------------

test.each([
  ['looks repeat at the interval, and once more at the end', '10s', '4s', [0, 4, 8, 10]],
  ['a soak that the interval divides', '10s', '5s', [0, 5, 10]],
  ['a soak shorter than the interval', '3s', '10s', [0, 3]],
  ['no soak', '0s', '10s', [0]],
])('%s', async (_case, soak, interval, lookedAt) => {
  expect(await run(soaking(soak, interval), [ok])).toMatchObject({ judgement: 'pass', lookedAt });
});

test.each([
  ['a failing look ends the soak at once', [ok, ok, broken, ok], 'fail', [0, 1, 2]],
  ['a failure in the last look', [ok, ok, ok, ok, ok, broken], 'fail', [0, 1, 2, 3, 4, 5]],
  ['a doubt that later looks settle', [ok, 'hangs', ok], 'pass', [0, 1, 2, 3, 4, 5]],
  ['a doubt in the last look', [ok, ok, ok, ok, ok, 'hangs'], 'inconclusive', [0, 1, 2, 3, 4, 5]],
] as const)('soak: %s', async (_case, answers, judgement, lookedAt) => {
  const settings = `{ soak: 5s, interval: 1s, deadline: 500ms, checks: [${check('timeout: 1h')}] }`;
  expect(await run(settings, [...answers])).toMatchObject({ judgement, lookedAt });
});

test('looks that take longer than the interval follow each other without a pause', async () => {
  const settings = `{ soak: 5s, interval: 1s, checks: [${check('attempts: 2, retry-delay: 2s')}] }`;
  const found = await run(settings, [broken, ok, broken, ok, broken, ok, ok]);
  expect(found).toMatchObject({ judgement: 'pass', lookedAt: [0, 2, 4] });
});

// --- cancelling -------------------------------------------------------------------------------------------------------

test.each([
  ['between two looks', [ok], 'inconclusive', 'CANCELLED', [0, 4]],
  ['in a look', [ok, 'hangs'], 'inconclusive', 'CANCELLED', [0, 4]],
  ['after a failure was seen', [ok, broken], 'fail', 'VALIDATION_FAILED', [0, 4]],
] as const)('cancelled %s', async (_case, answers, judgement, reason, lookedAt) => {
  const found = await run(soaking('1h', '4s', 'timeout: 1h'), [...answers], 6000);
  expect(found).toMatchObject({ judgement, reason, lookedAt });
  expect(found.durationMs).toBeLessThanOrEqual(6000);
});

// --- report -----------------------------------------------------------------------------------------------------------

test('the report has a row for each check, and a chart of latency and of errors', async () => {
  const found = await run(soaking('2s', '1s'), [ok, { latencyMs: 50 }, broken]);
  const [table, latency, errors] = validationSections(found);
  expect(table).toMatchObject({
    kind: 'table',
    rows: [['home', 'http', 'failed', expect.stringMatching(/status 500/), '2 of 3', '1', '0 ms']],
  });
  expect(latency).toMatchObject({
    kind: 'chart',
    unit: 'ms',
    labels: ['+0.0 s', '+1.0 s', '+2.0 s'],
    series: [
      { name: 'p95', values: [12, 50, 12] },
      { name: 'median', values: [12, 50, 12] },
    ],
  });
  expect(errors).toMatchObject({ kind: 'chart', unit: '%', series: [{ name: 'errors', values: [0, 0, 100] }] });
});

test('without requests there is no chart', async () => {
  const found = await run(`{ deadline: 1s, checks: [${check()}] }`, ['hangs']);
  expect(validationSections(found).map(({ kind }) => kind)).toEqual(['table']);
});
