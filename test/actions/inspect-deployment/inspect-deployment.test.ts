import { expect, test } from '@jest/globals';
import { inspectDeployment } from '#actions/inspect-deployment/src/inspect-deployment';
import { githubUnavailable } from '#lib/domain/errors/github';
import { carriedOnNote, type DeploymentRecord, type RecordState } from '#lib/domain/records';
import { digestOf, type Fate, fakeRecords, recordOf } from '#test/support/records';

const runId = 7;
const run = { runId, runUrl: 'https://github.com/harbour/boat-listing/actions/runs/7' };
const input = { environment: 'production', githubToken: '' };
const before = recordOf('a', 'validated');

/** A record that this run opened; `said` are its statuses after that. */
const ours = (fate: Fate, said: [RecordState, string][] = [], runOfRecord = runId): DeploymentRecord => {
  const record = recordOf('b', fate);
  const more = said.map(([state, description]) => ({ state, description, at: record.createdAt }));
  return {
    ...record,
    payload: { ...record.payload, runId: runOfRecord },
    statuses: [...record.statuses, ...more],
  };
};

const inspect = (newestFirst: DeploymentRecord[]) =>
  inspectDeployment(input, { run, records: fakeRecords(newestFirst) });

test.each<[string, DeploymentRecord[], deployment: string, verdict: string, reason: string]>([
  ['nothing was ever deployed here', [], 'none', 'succeeded', 'NOTHING_BEGAN'],
  ['only others have deployed here', [before], 'none', 'succeeded', 'NOTHING_BEGAN'],
  ['another run has left its own open', [ours('opened', [], 6), before], 'none', 'succeeded', 'NOTHING_BEGAN'],
  ['it was begun', [ours('opened'), before], 'abandoned', 'inconclusive', 'DEPLOYMENT_ABANDONED'],
  [
    'it carried on what another run had left open',
    [ours('opened', [['in_progress', carriedOnNote(runId)]], 6), before],
    'abandoned',
    'inconclusive',
    'DEPLOYMENT_ABANDONED',
  ],
  ['it was deployed, not validated', [ours('deployed'), before], 'abandoned', 'inconclusive', 'DEPLOYMENT_ABANDONED'],
  ['its validation failed', [ours('failed'), before], 'abandoned', 'inconclusive', 'DEPLOYMENT_ABANDONED'],
  ['it was validated', [ours('validated'), before], 'validated', 'succeeded', 'DEPLOYMENT_VALIDATED'],
  [
    'it was rolled back after that',
    [ours('validated', [['failure', 'rolled back to sha256:a: OPS-1']])],
    'ended',
    'succeeded',
    'DEPLOYMENT_ENDED',
  ],
  [
    'its rollback has begun',
    [ours('opened', [['failure', 'rolled back to sha256:a: automatic']]), before],
    'ended',
    'succeeded',
    'DEPLOYMENT_ENDED',
  ],
  [
    'somebody else took over',
    [ours('opened', [['inactive', 'DEPLOY_SUPERSEDED: another rollout']]), before],
    'ended',
    'succeeded',
    'DEPLOYMENT_ENDED',
  ],
  [
    'a newer deployment is in place',
    [recordOf('c', 'deployed'), ours('deployed', [['inactive', '']]), before],
    'ended',
    'succeeded',
    'DEPLOYMENT_ENDED',
  ],
  [
    'it was cancelled as configured',
    [ours('opened', [['error', 'CANCELLED_LEFT: the rollout goes on']]), before],
    'ended',
    'succeeded',
    'DEPLOYMENT_ENDED',
  ],
  [
    'it was cancelled and could not be stopped',
    [ours('opened', [['error', 'CANCELLED_NOT_STOPPED: AWS refused']]), before],
    'abandoned',
    'inconclusive',
    'DEPLOYMENT_ABANDONED',
  ],
  [
    'the rollout failed, and nobody answered',
    [ours('opened', [['failure', 'DEPLOY_CIRCUIT_BREAKER: tasks kept failing']]), before],
    'abandoned',
    'inconclusive',
    'DEPLOYMENT_ABANDONED',
  ],
])('%s', async (_case, records, deployment, verdict, reason) => {
  expect(await inspect(records)).toMatchObject({ verdict, reason, outputs: { deployment, reason } });
});

test('its own rollback does not count as its deployment', async () => {
  const back = recordOf('a', 'opened', { rollbackOf: digestOf('b') });
  const outcome = await inspect([{ ...back, payload: { ...back.payload, runId } }, before]);
  expect(outcome.outputs).toMatchObject({ deployment: 'none' });
});

test('whoever is called in at night reads the digest, the last word and where to look', async () => {
  const { report } = await inspect([ours('deployed'), before]);
  expect(report.summary).toContain('nobody knows how it went');
  expect(report.summary).toContain(`deployed ${digestOf('b')}`);
  expect(report.next.join()).toMatch(/ECS console/);
});

test('a GitHub that does not answer leaves the question open', async () => {
  const next = () =>
    Promise.reject(githubUnavailable({ call: 'GET /deployments', why: 'no answer', cause: undefined }));
  const records = { list: () => ({ [Symbol.asyncIterator]: () => ({ next }) }) };
  await expect(inspectDeployment(input, { run, records })).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
});
