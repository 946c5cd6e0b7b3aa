import { expect, test } from '@jest/globals';
import { awsAccessDenied, awsCredentialsExpired, awsThrottled, awsUnreachable } from '#lib/domain/errors/aws';
import type { Rollout, StoppedTask } from '#lib/domain/rollout/model';
import { arnOf, type Course, steady } from '#test/support/fake-ecs';
import { container, stopped, task } from '#test/support/rollouts';
import { documentOf, newDigest, oldDigest, world } from './world.ts';

const fresh = arnOf('boat-listing', 8);
const at =
  (ms: number, before: Partial<Rollout>, after: Partial<Rollout>): Course =>
  (now) =>
    now < ms ? before : after;
const going: Partial<Rollout> = { status: 'IN_PROGRESS' };

test('a release: registered with one change, one update, followed, proven, recorded', async () => {
  const { deploy, ecs, records } = world();
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason]).toEqual(['succeeded', 'OK']);
  expect(outcome.outputs).toEqual({
    verdict: 'succeeded',
    reason: 'OK',
    digest: newDigest,
    'deployment-id': '1001',
    changed: 'true',
  });
  expect(ecs.changes).toEqual(['register boat-listing', `update boat-listing {"taskDefinitionArn":"${fresh}"}`]);
  expect(ecs.documents.get(fresh)).toEqual(documentOf('boat-listing', newDigest));
  expect(records.written).toEqual([
    `open ${newDigest}: ${newDigest.slice(0, 19)} by run 1234`,
    `mark 1001 in_progress: deploying ${newDigest}`,
    `mark 1001 success: deployed ${newDigest}`,
  ]);
  expect(records.all[0]?.payload.taskDefinitions).toEqual({ 'boat-listing': fresh });
});

const breaker = { circuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 } };
const noBreaker = { circuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 0 } };
const later = new Date('2026-01-02T03:04:30Z');
const crash = stopped({ taskDefinitionArn: fresh, createdAt: later, containers: [container({ exitCode: 1 })] });
const noImage = stopped({
  taskDefinitionArn: fresh,
  createdAt: later,
  stopCode: 'TaskFailedToStart',
  stoppedReason: 'CannotPullContainerError: x: not found',
  containers: [container()],
});

type Row = [string, Course, string, string, StoppedTask[]?];
test.each<Row>([
  [
    'the breaker rolls back',
    at(30_000, going, { status: 'ROLLBACK_SUCCESSFUL', ...breaker }),
    'rolled-back',
    'DEPLOY_CIRCUIT_BREAKER',
  ],
  [
    'the rollback is followed to its end',
    (ms) =>
      ms < 30_000 ? going : { status: ms < 90_000 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL', ...breaker },
    'rolled-back',
    'DEPLOY_CIRCUIT_BREAKER',
  ],
  [
    'an alarm rolls back',
    at(30_000, going, { status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED', triggered: ['errors'] } }),
    'rolled-back',
    'DEPLOY_ALARM',
  ],
  [
    'somebody rolls back',
    at(30_000, going, { status: 'ROLLBACK_SUCCESSFUL', statusReason: 'StopServiceDeployment' }),
    'rolled-back',
    'DEPLOY_ROLLED_BACK',
  ],
  [
    'not even the rollback works',
    at(30_000, going, { status: 'ROLLBACK_FAILED', ...breaker }),
    'failed',
    'DEPLOY_ROLLBACK_FAILED',
  ],
  [
    'the rollback does not end',
    at(30_000, going, { status: 'ROLLBACK_IN_PROGRESS', ...breaker }),
    'failed',
    'DEPLOY_CIRCUIT_BREAKER',
  ],
  [
    'the breaker stops without rollback',
    at(30_000, going, { status: 'STOPPED', ...breaker }),
    'failed',
    'DEPLOY_CIRCUIT_BREAKER',
  ],
  ['somebody stops it', at(30_000, going, { status: 'STOPPED' }), 'failed', 'DEPLOY_STOPPED'],
  [
    'the breaker goes off and nothing happens',
    at(30_000, going, { ...going, ...breaker }),
    'failed',
    'DEPLOY_CIRCUIT_BREAKER',
  ],
  ['it never ends', () => going, 'timed-out', 'DEPLOY_TIMED_OUT'],
  ['a state that nobody knows, for ever', () => ({ status: 'PONDERING' }), 'inconclusive', 'ROLLOUT_STATE_UNKNOWN'],
  [
    'a state that nobody knows, then success',
    at(30_000, { status: 'PONDERING' }, { status: 'SUCCESSFUL' }),
    'succeeded',
    'OK',
  ],
  [
    'equal stops without a breaker',
    () => ({ ...going, ...noBreaker }),
    'failed',
    'DEPLOY_REPEATED_STOPS',
    [crash, crash, crash],
  ],
  ['an image that is not there', () => ({ ...going, ...noBreaker }), 'failed', 'DEPLOY_HOPELESS', [noImage]],
])('%s', async (_case, course, verdict, reason, tasks = []) => {
  const { deploy, ecs, records } = world({ course, stopped: tasks });
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason]).toEqual([verdict, reason]);
  expect(ecs.changes.filter((change) => change.startsWith('update'))).toHaveLength(1);
  const state = { succeeded: 'success', failed: 'failure' }[verdict] ?? 'error';
  expect(records.written.at(-1)).toMatch(new RegExp(`^mark 1001 ${state}: `));
});

test('fails within ten seconds of the first sign that cannot heal', async () => {
  const { deploy, ports } = world({ course: () => ({ ...going, ...noBreaker }), stopped: [noImage] });
  const startedAt = ports.clock.now().getTime();
  const { details } = await deploy();
  expect(ports.clock.now().getTime() - startedAt).toBeLessThanOrEqual(12_000);
  expect(details['services']).toMatchObject([{ cause: { code: 'IMAGE_NOT_FOUND' } }]);
});

const replaced = (course: Course) =>
  world({
    course,
    before: (method, number, ecs) => {
      const boat = ecs.services.get('boat-listing');
      if (method === 'rollout' && number === 4 && boat)
        ecs.services.set('boat-listing', {
          ...boat,
          taskDefinitionArn: 'other:9',
          currentRolloutArn: 'rollout-of-another',
        });
    },
  });
test.each<[string, Course]>([
  ['stopped by another rollout', at(10_000, going, { status: 'STOPPED' })],
  ['successful, and then replaced', at(10_000, going, { status: 'SUCCESSFUL' })],
])('superseded is told from failed: %s', async (_case, course) => {
  const { deploy, records } = replaced(course);
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason]).toEqual(['superseded', 'DEPLOY_SUPERSEDED']);
  expect(records.written.at(-1)).toMatch(/^mark 1001 inactive: /);
});

test.each<[string, Parameters<typeof world>[0], string]>([
  [
    'tasks carry another digest',
    {
      running: (service) => [
        task({ taskDefinitionArn: service.taskDefinitionArn, containers: [container({ digest: oldDigest })] }),
      ],
    },
    'failed',
  ],
  ['a task is missing', { running: (service, document) => steady(service, document).slice(1) }, 'failed'],
  [
    'tasks cannot be read',
    {
      before: (method) => {
        if (method === 'runningTasks') throw awsAccessDenied('ecs:ListTasks', 'no');
      },
    },
    'inconclusive',
  ],
])("ECS's success is not believed when %s", async (_case, options, verdict) => {
  expect((await world(options).deploy()).verdict).toBe(verdict);
});

const denied = awsAccessDenied('ecs:DescribeServiceDeployments', 'no');
const onLook = (error: Error, from = 4, to = Number.POSITIVE_INFINITY) => ({
  before: (method: string, number: number) => {
    if (method === 'rollout' && number >= from && number <= to) throw error;
  },
});
test.each<[string, Parameters<typeof world>[0], string, string]>([
  ['denied while following: unknown, and at once', onLook(denied), 'inconclusive', 'AWS_ACCESS_DENIED'],
  [
    'expired while following: unknown, and at once',
    onLook(awsCredentialsExpired('ecs:x')),
    'inconclusive',
    'AWS_CREDENTIALS_EXPIRED',
  ],
  ['throttled for a while: looked at again', onLook(awsThrottled('ecs:x'), 4, 9), 'succeeded', 'OK'],
  [
    'out of reach until the deadline: unknown',
    onLook(awsUnreachable('ecs:x', 'reset')),
    'inconclusive',
    'DEPLOY_NOT_OBSERVED',
  ],
])('%s', async (_case, options, verdict, reason) => {
  const outcome = await world(options).deploy();
  expect([outcome.verdict, outcome.reason]).toEqual([verdict, reason]);
});
