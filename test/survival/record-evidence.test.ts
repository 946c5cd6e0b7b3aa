import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { judgePayload, payloadBranch } from '#lib/domain/evidence/commitment';
import { recordsOf } from '#lib/domain/evidence/read-lines';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { filesOnBranch } from '#test/support/ledger-world';
import { origin } from '#test/support/ledgers';
import { deathsOf } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import { type Play, play } from './play.ts';
import { type SurvivalWorld, startSurvivalWorld } from './world.ts';

let world: SurvivalWorld;
beforeAll(async () => {
  world = await startSurvivalWorld();
});
afterAll(() => world.close());

/** What the run's steps said, in every attempt of the job that records it. */
const said = (runId: number): string =>
  JSON.stringify({
    ...{ schemaVersion: 1, verdict: 'succeeded', reason: 'OK', title: 't', summary: 'grace', next: [], evidence: '' },
    ...{ startedAt: '2026-01-02T03:00:00.000Z', finishedAt: '2026-01-02T03:01:00.000Z', run: `${runId}/1` },
    ...{ outputs: {}, details: {} },
  });

/** On a runner of GitHub's own: its disk ends with the job. */
const tell = (runId: number, attempt: number, how: Partial<Play> = {}) =>
  play(world, {
    action: 'record-evidence',
    place: { cluster: 'production', role: 'arn:aws:iam::111122223333:role/unused' },
    settings: 'ledger: { payloads: true }',
    with: { steps: `deploy/deploy-env success ${said(runId)}\nrollback/rollback success ${said(runId)}` },
    ...how,
    env: { ...how.env, GITHUB_RUN_ID: String(runId), GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_WORKFLOW: 'Release' },
  });

const keysOf = (runId: number) =>
  ['deploy/deploy-env', 'rollback/rollback'].map((step) => `${step}/production/${runId}/1`);

test('killed at any call, then run again: each step is recorded once, with its words', async () => {
  const runs = [1, 2];
  await tell(1, 1);
  const clean = await tell(2, 1);
  // Its file writes are those of every action: incident dies at each of them.
  const deaths = deathsOf(clean.calls, 0);
  expect(deaths.length).toBeGreaterThanOrEqual(clean.calls.length);
  const survived = await inParallel(
    deaths,
    async ({ sentence, how }, index) => {
      runs.push(100 + index);
      await tell(100 + index, 1, how);
      const next = await tell(100 + index, 2);
      return { death: sentence, recorded: next.outputs['recorded'] };
    },
    3,
  );
  expect(survived).toEqual(deaths.map(({ sentence }) => ({ death: sentence, recorded: 'true' })));
  const { findings, lines } = verifyLedger(await filesOnBranch(world.github), {
    ...{ anchors: [], origin, now: new Date() },
  });
  expect(findings).toEqual([]);
  const records = recordsOf(lines);
  expect(records.map(({ key }) => key).sort()).toEqual(runs.flatMap(keysOf).sort());
  const payloads = await filesOnBranch(world.github, payloadBranch);
  const wordless = records.filter(({ key, payload }) => {
    const file = payload && payloads.get(payload.ref);
    return !payload || judgePayload({ key, payload }, file && Buffer.from(file).toString()) !== 'opens';
  });
  expect(wordless).toEqual([]);
}, 240_000);
