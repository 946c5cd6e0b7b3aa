import { expect, test } from '@jest/globals';
import { isVerifiedGood } from '#lib/domain/records';
import { digestOf, type FakeRecords, recordOf } from '#test/support/records';
import { bUnderWay, ofB, play, settings, settledBad, type World } from './rollback-world.ts';

test.each<[string, World, string[]]>([
  ['the bad release has settled', { input: ofB }, ['update to a']],
  ['the deploy died half-way', { ecs: { history: bUnderWay('IN_PROGRESS') }, input: ofB }, ['stop with ROLLBACK']],
  ['the breaker has rolled back', { ecs: { history: bUnderWay('ROLLBACK_SUCCESSFUL') }, input: ofB }, []],
  ['the breaker rolls back now', { ecs: { history: bUnderWay('ROLLBACK_IN_PROGRESS') }, input: ofB }, []],
  ["ECS's own rollback failed", { ecs: { history: bUnderWay('ROLLBACK_FAILED') }, input: ofB }, ['update to a']],
  ['somebody stopped the rollout', { ecs: { history: bUnderWay('STOPPED') }, input: ofB }, ['update to a']],
  [
    'stopping it fails',
    { ecs: { history: bUnderWay('IN_PROGRESS'), stop: 'fails to roll back' }, input: ofB },
    ['stop with ROLLBACK', 'update to a'],
  ],
  [
    'a rollback to the target is under way: it is adopted',
    { ecs: { history: [...settledBad, { to: 'a', from: 'b', status: 'IN_PROGRESS' }] }, input: ofB },
    [],
  ],
  [
    'a person names nothing: the newest goes',
    { records: [recordOf('b', 'validated'), recordOf('a', 'validated')] },
    ['update to a'],
  ],
  [
    'the deploy died before its record said anything',
    { records: [recordOf('b', 'opened'), recordOf('a', 'validated')] },
    ['update to a'],
  ],
  [
    'a person names the target',
    {
      records: [recordOf('c', 'failed'), recordOf('b', 'validated'), recordOf('a', 'validated')],
      input: { to: digestOf('a') },
    },
    ['update to a'],
  ],
])('recovers with evidence: %s', async (_sentence, world, changes) => {
  const { outcome, ecs, records, validated } = await play(world);
  expect(outcome).toMatchObject({
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { recovered: 'true', digest: digestOf('a') },
  });
  expect(ecs.changes).toEqual(changes);
  expect(ecs.running()).toBe('a');
  expect(validated).toEqual([digestOf('a')]);
  const newest = records.all[0];
  expect(newest && isVerifiedGood(newest)).toBe(true);
  expect(newest?.payload).toMatchObject({
    digest: digestOf('a'),
    runId: 7,
    rollbackOf: records.all[1]?.payload.digest,
  });
  expect(records.bad).toEqual([
    expect.objectContaining({ digest: records.all[1]?.payload.digest, reason: 'search fails' }),
  ]);
  expect(records.all[1]?.statuses.at(-1)).toMatchObject({
    state: 'failure',
    description: expect.stringMatching(/^rolled back to/),
  });
});

test.each<[string, World, string, string]>([
  [
    'validation fails',
    { validation: { judgement: 'fail', summary: '"search" failed' } },
    'failed',
    'ROLLBACK_VALIDATION_FAILED',
  ],
  ['validation cannot tell', { validation: { judgement: 'inconclusive' } }, 'inconclusive', 'ROLLBACK_NOT_VALIDATED'],
  ['validation breaks', { validation: new Error('socket hang up') }, 'inconclusive', 'ROLLBACK_NOT_VALIDATED'],
  [
    'the tasks run something else',
    { ecs: { history: settledBad, tasksRun: 'b' } },
    'inconclusive',
    'ROLLBACK_UNPROVEN',
  ],
  [
    'the good release does not start either',
    { ecs: { history: settledBad, fates: { a: 'is rolled back' } } },
    'failed',
    'ROLLBACK_ESCALATE',
  ],
  ['it never ends', { ecs: { history: settledBad, fates: { a: 'never ends' } } }, 'timed-out', 'ROLLBACK_TIMED_OUT'],
  ['the service is gone', { ecs: { history: settledBad, gone: true } }, 'failed', 'ROLLBACK_ESCALATE'],
  ['AWS has a new state', { ecs: { history: bUnderWay('ON_FIRE') } }, 'failed', 'ROLLBACK_ESCALATE'],
  [
    'AWS does not let us',
    { change: ({ ecs }) => Object.assign(ecs, { update: async () => Promise.reject(new Error('AccessDenied')) }) },
    'failed',
    'ROLLBACK_ESCALATE',
  ],
])('does not call it recovered: %s', async (_sentence, world, verdict, reason) => {
  const { outcome, records } = await play(world);
  expect(outcome).toMatchObject({ verdict, reason, outputs: { recovered: 'false', reason } });
  expect(outcome.report.summary).toMatch(/^Escalate: /);
  expect(records.all.filter(isVerifiedGood).map(({ id }) => id)).toEqual([recordOf('a', 'validated').id]);
  expect(records.all[0]?.statuses.at(-1)).toMatchObject({
    state: 'failure',
    description: expect.stringContaining(reason),
  });
});

test('a cancelled run stops waiting and says that ECS goes on', async () => {
  const { outcome, ecs } = await play({
    ecs: { history: settledBad, fates: { a: 'never ends' } },
    change: ({ ecs: services, cancel }) => {
      const update = services.update;
      services.update = async (...call) => {
        setTimeout(() => cancel.abort(), 5);
        return update(...call);
      };
    },
  });
  expect(outcome).toMatchObject({ verdict: 'cancelled', reason: 'CANCELLED_LEFT', outputs: { recovered: 'false' } });
  expect(ecs.changes).toEqual(['update to a']);
});

test.each<[string, keyof FakeRecords, string, string]>([
  ['the quarantine', 'quarantine', 'failed', 'QUARANTINE_NOT_WRITTEN'],
  ['its record', 'open', 'succeeded', 'OK'],
  ['the failed record', 'mark', 'succeeded', 'OK'],
])('a GitHub that does not take %s never holds up the way back', async (_sentence, what, verdict, reason) => {
  const { outcome } = await play({
    change: ({ records }) =>
      Object.assign(records, { [what]: async () => Promise.reject(new Error('GitHub is down')) }),
  });
  expect(outcome).toMatchObject({ verdict, reason, outputs: { recovered: 'true' } });
  expect(JSON.stringify(outcome.report.sections)).toContain('GitHub is down');
});

test('times count from the detection that is named, else from the record, else from now', async () => {
  const detectedAt = new Date('2026-01-02T03:00:00Z');
  const { outcome } = await play({ input: { detectedAt } });
  expect(outcome.details['times']).toMatchObject({ detectedAt, decideMs: 245_000 });
  const byRecord = await play({});
  expect(byRecord.outcome.details['times']).toMatchObject({ detectedAt: recordOf('b', 'failed').statuses.at(-1)?.at });
  const byNow = await play({ records: [recordOf('b', 'opened'), recordOf('a', 'validated')] });
  expect(byNow.outcome.details['times']).toMatchObject({ decideMs: 0, recoverMs: expect.any(Number) });
});

test('several services go back together, and one that does not keeps all from being called recovered', async () => {
  const taskDefinitions = { 'boat-listing': 'unused', worker: 'unused' };
  const good = recordOf('a', 'validated');
  const { outcome } = await play({
    records: [recordOf('b', 'failed'), good].map((record) => ({
      ...record,
      payload: {
        ...record.payload,
        taskDefinitions: Object.fromEntries(
          Object.keys(taskDefinitions).map((name) => [name, record.payload.taskDefinitions['boat-listing'] ?? '']),
        ),
      },
    })),
    change: ({ ports, ecs }) => {
      const services = { 'boat-listing': {}, worker: {} };
      Object.assign(ports, { settings: { ...settings, ecs: { ...settings.ecs, services } } });
      const { service } = ecs;
      ecs.service = async (ref) => (ref.service === 'worker' ? undefined : service(ref));
    },
  });
  expect(outcome).toMatchObject({ verdict: 'failed', outputs: { recovered: 'false' } });
  expect(outcome.report.summary).toContain('worker');
});
