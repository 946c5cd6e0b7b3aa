import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parseFaults } from '#rehearsal/faults-file';
import { scenarioNamed } from '#rehearsal/scenarios/all';
import { struck } from '#rehearsal/scenarios/claims-of-a-bad-day';
import { playScenario } from '#rehearsal/world/play';

test('a rollback by hand through the bad evening of examples/faults.yml shows all that it shows on a good one', async () => {
  const file = 'examples/faults.yml';
  const scenario = scenarioNamed('dispatch-rollback');
  if (!scenario) throw new Error('no scenario dispatch-rollback');
  const claims = [...scenario.claims, struck('lost-response', 1), struck('server-error', 2), struck('latency', 1)];
  const faults = parseFaults(await readFile(file, 'utf8'), file);
  const options = { clockFactor: 20, stop: new AbortController().signal, faults };
  const report = await playScenario({ ...scenario, claims }, options);
  expect(report.error).toBeUndefined();
  expect(report.claims.filter(({ holds }) => !holds)).toEqual([]);
});
