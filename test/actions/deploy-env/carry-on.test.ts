import { expect, test } from '@jest/globals';
import { carriedOnNote, deployedNote, type RecordStatus } from '#lib/domain/records';
import { leaseText } from '#lib/domain/rollout/lease';
import { arnOf } from '#test/support/fake-ecs';
import { fakeRecords } from '#test/support/records';
import { documentOf, newDigest, oldDigest, world } from './world.ts';

const began = { state: 'in_progress' as const, description: 'deploying', at: new Date(0) };

const recordOf = (digest: string, statuses: RecordStatus[], runId = 77) => ({
  id: runId,
  environment: 'staging',
  sha: 'c'.repeat(40),
  createdAt: new Date(0),
  payload: { schemaVersion: 1 as const, digest, taskDefinitions: { 'boat-listing': arnOf('boat-listing', 8) }, runId },
  statuses,
});

test.each([
  ['before its first word', []],
  ['while it deployed', [began]],
])('the record of an attempt that died %s is carried on', async (_case, statuses) => {
  const records = fakeRecords([recordOf(newDigest, statuses)]);
  const { deploy } = world({ records });
  const { outputs, report, details } = await deploy();
  expect(outputs['deployment-id']).toBe('77');
  expect(records.all).toHaveLength(1);
  expect(records.all[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'in_progress', 'success']);
  expect(records.all[0]?.statuses[1]?.description).toBe(carriedOnNote(1234));
  expect(details).toMatchObject({ carriedOn: 77 });
  expect(report.facts).toContainEqual({
    label: 'Carried on',
    value: 'what run 77 had begun and left without an end',
  });
});

test('a rollout that ended while nobody watched is proven and written down', async () => {
  const records = fakeRecords([recordOf(newDigest, [began])]);
  const services = [
    {
      name: 'boat-listing',
      document: documentOf('boat-listing', newDigest),
      over: { taskDefinitionArn: arnOf('boat-listing', 8) },
    },
  ];
  const one = world({ records, services });
  one.ecs.documents.set(arnOf('boat-listing', 8), documentOf('boat-listing', newDigest));
  const outcome = await one.deploy();
  expect([outcome.verdict, outcome.reason, outcome.outputs['changed']]).toEqual(['succeeded', 'OK', 'true']);
  expect(one.ecs.changes).toEqual([]);
  expect(records.written).toEqual([
    `mark 77 in_progress: ${carriedOnNote(1234)}`,
    `mark 77 success: ${deployedNote(newDigest)}`,
  ]);
});

test('what another run left unfinished is closed as abandoned, and told from this deployment', async () => {
  const records = fakeRecords([recordOf(oldDigest, [began])]);
  const { outputs } = await world({ records }).deploy();
  expect(outputs['deployment-id']).toBe('1001');
  expect(records.written[0]).toBe('mark 77 error: ABANDONED: run 77 ended without a word');
});

test('the same digest with other settings is another deployment', async () => {
  const records = fakeRecords([recordOf(newDigest, [began])]);
  const { outputs } = await world({ records, service: ', environment: { PORT: "80" }' }).deploy();
  expect(outputs['deployment-id']).toBe('77');
  records.all[0]?.statuses.splice(0);
  const again = world({
    records: fakeRecords([
      {
        ...recordOf(newDigest, [began]),
        payload: { ...recordOf(newDigest, []).payload, taskDefinitions: { 'boat-listing': arnOf('boat-listing', 5) } },
      },
    ]),
  });
  expect((await again.deploy()).outputs['deployment-id']).toBe('1001');
});

test('a lease that an earlier attempt died with is given back, even when there is nothing else to do', async () => {
  const times = { since: new Date('2026-01-02T03:00:00Z'), until: new Date('2026-01-02T03:30:00Z') };
  const lease = leaseText({ repository: 'harbour/boat-listing', runId: 1234, runAttempt: 1, token: 'x', ...times });
  const over = { lease, taskDefinitionArn: arnOf('boat-listing', 8) };
  const ended = { state: 'success' as const, description: deployedNote(newDigest), at: new Date(0) };
  const one = world({
    records: fakeRecords([recordOf(newDigest, [began, ended])]),
    services: [{ name: 'boat-listing', document: documentOf('boat-listing', newDigest), over }],
  });
  one.ecs.documents.set(arnOf('boat-listing', 8), documentOf('boat-listing', newDigest));
  expect((await one.deploy()).reason).toBe('NO_CHANGE');
  expect(one.ecs.services.get('boat-listing')?.lease).toBeUndefined();
});
