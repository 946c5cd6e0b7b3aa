import { expect, test } from '@jest/globals';
import { awsAccessDenied } from '#lib/domain/errors/aws';
import type { StoppedTask, Task } from '#lib/domain/rollout/model';
import { arnOf } from '#test/support/fake-ecs';
import { type FakeRecords, fakeRecords } from '#test/support/records';
import { container, stopped, task } from '#test/support/rollouts';
import { world } from './world.ts';

const migrations = (more = '') => ({
  environment: `    on-cancel: ${more || 'leave'}`,
  others: `
      before: [{ name: migrate, command: [npm, run, migrate], environment: { STEP: up }, timeout: 2m }]
      after: [{ name: clean, command: [npm, run, clean] }]`,
});
const running = task();
const ended = (exitCode: number | undefined, over: Partial<StoppedTask> = {}) =>
  stopped({ containers: [container({ ...(exitCode !== undefined && { exitCode }) })], ...over });

/** The first one-off task looks like this so long after it was started; undefined when ECS does not show it. */
function withTask(look: (ms: number) => Task | StoppedTask | undefined, onCancel = '') {
  const one = world(migrations(onCancel));
  let startedAt = 0;
  const runTask = one.ecs.runTask;
  one.ecs.runTask = async (given) => {
    startedAt ||= one.ports.clock.now().getTime();
    return runTask(given);
  };
  one.ecs.task = async () => look(one.ports.clock.now().getTime() - startedAt);
  return one;
}

test('tasks before and after run on the new revision, where the service runs, around the rollout', async () => {
  const { deploy, ecs } = world(migrations());
  const started: unknown[] = [];
  const runTask = ecs.runTask;
  ecs.runTask = async (given) => {
    started.push(given);
    return runTask(given);
  };
  expect((await deploy()).verdict).toBe('succeeded');
  expect(ecs.changes.map((change) => change.replace(/ \{.*/, ''))).toEqual([
    'register boat-listing',
    'run npm run migrate',
    'update boat-listing',
    'run npm run clean',
  ]);
  expect(started[0]).toEqual({
    cluster: 'boat-staging',
    taskDefinitionArn: arnOf('boat-listing', 8),
    container: 'app',
    command: ['npm', 'run', 'migrate'],
    environment: { STEP: 'up' },
    startedBy: 'slipway/111111111111',
    clientToken: expect.stringMatching(/^[0-9a-f]{64}$/),
    placement: { launchType: 'FARGATE' },
  });
});

test.each<[string, (ms: number) => Task | StoppedTask | undefined, string, string]>([
  ['exit code 0', (ms) => (ms < 20_000 ? running : ended(0)), 'succeeded', 'OK'],
  ['exit code 1', () => ended(1), 'failed', 'ONE_OFF_FAILED'],
  [
    'no exit code, because it did not start',
    () => ended(undefined, { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: not found' }),
    'failed',
    'ONE_OFF_FAILED',
  ],
  ['not ended in its time', () => running, 'timed-out', 'ONE_OFF_TIMED_OUT'],
  ['not shown by ECS at first', (ms) => (ms < 5_000 ? undefined : ended(0)), 'succeeded', 'OK'],
  ['never shown by ECS', () => undefined, 'inconclusive', 'ONE_OFF_NOT_OBSERVED'],
])('a migration: %s', async (_case, look, verdict, reason) => {
  const { deploy, ecs } = withTask(look);
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason]).toEqual([verdict, reason]);
  expect(ecs.changes.some((change) => change.startsWith('update'))).toBe(verdict === 'succeeded');
  expect(ecs.changes.some((change) => change.startsWith('stop-task'))).toBe(verdict === 'timed-out');
});

test('a migration that we may not watch is unknown at once', async () => {
  const one = withTask(() => running);
  one.ecs.task = async () => {
    throw awsAccessDenied('ecs:DescribeTasks', 'no');
  };
  expect(await one.deploy()).toMatchObject({ verdict: 'inconclusive', reason: 'AWS_ACCESS_DENIED' });
});

test('one deployment asks with one token, whichever attempt asks; the next deployment with another', async () => {
  const tokens: string[] = [];
  const deploy = async (records: FakeRecords) => {
    const one = world({ ...migrations(), records });
    const runTask = one.ecs.runTask;
    one.ecs.runTask = async (given) => {
      tokens.push(given.clientToken);
      return runTask(given);
    };
    await one.deploy();
  };
  const records = fakeRecords([]);
  await deploy(records);
  // As if the first attempt had died before its last word.
  records.all[0]?.statuses.splice(1);
  await deploy(records);
  await deploy(records);
  const [before, after] = tokens;
  expect(tokens.slice(0, 4)).toEqual([before, after, before, after]);
  expect(new Set(tokens).size).toBe(4);
});

test.each([
  ['leave', 'CANCELLED_LEFT', 0],
  ['stop', 'CANCELLED_STOPPED', 1],
])('cancelled during a migration, on-cancel %s', async (policy, reason, stops) => {
  const one = withTask(() => running, policy);
  const outcome = one.deploy();
  await one.ports.clock.sleep(10_000);
  one.cancel.abort();
  expect(await outcome).toMatchObject({ verdict: 'cancelled', reason });
  expect(one.ecs.changes.filter((change) => change.startsWith('stop-task'))).toHaveLength(stops);
  expect(one.ecs.changes.join()).not.toContain('update');
});
