import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import { breakerThreshold, failuresAfter } from '#rehearsal/aws/ecs/scheduler/circuit-breaker';
import { type DeploymentFacts, type Judgement, judgeDeployment } from '#rehearsal/aws/ecs/scheduler/judge-deployment';
import { restartDelaySeconds } from '#rehearsal/aws/ecs/scheduler/restart-delay';
import { type Fitness, type FitnessFacts, judgeFitness } from '#rehearsal/aws/ecs/scheduler/task-fitness';

const threshold = (
  type: 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT',
  value: number,
): DeploymentCircuitBreaker => ({
  enable: true,
  rollback: true,
  thresholdConfiguration: { type, value },
});

test.each<[string, number, DeploymentCircuitBreaker | undefined, number]>([
  ['half the desired count by default', 20, undefined, 10],
  ['rounded up', 7, threshold('BOUNDED_PERCENT', 50), 4],
  ['at least 3', 1, undefined, 3],
  ['at most 200', 1000, undefined, 200],
  ['another percentage', 20, threshold('BOUNDED_PERCENT', 25), 5],
  ['a percentage without bounds', 1000, threshold('UNBOUNDED_PERCENT', 50), 500],
  ['a percentage without bounds is at least one task', 0, threshold('UNBOUNDED_PERCENT', 50), 1],
  ['a count', 20, threshold('COUNT', 2), 2],
])('the breaker trips after %s', (_case, desired, breaker, expected) => {
  expect(breakerThreshold(desired, breaker)).toBe(expected);
});

test.each<[string, number, { failed: number; becameHealthy: number }, boolean | undefined, number]>([
  ['a failure counts', 1, { failed: 1, becameHealthy: 0 }, undefined, 2],
  ['a healthy task clears the count', 2, { failed: 0, becameHealthy: 1 }, undefined, 0],
  ['unless told not to', 2, { failed: 0, becameHealthy: 1 }, false, 2],
])('%s', (_case, before, change, resetOnHealthyTask, expected) => {
  const breaker = { enable: true, rollback: true, resetOnHealthyTask };
  expect(failuresAfter(before, change, breaker)).toBe(expected);
});

test.each([
  [0, 0],
  [1, 5],
  [2, 10],
  [3, 20],
  [20, 900],
])('after %d failures in a row a restart waits %d seconds', (failures, seconds) => {
  expect(restartDelaySeconds(failures)).toBe(seconds);
});

const facts = (change: Partial<DeploymentFacts> = {}): DeploymentFacts => ({
  status: 'IN_PROGRESS',
  settled: false,
  failures: 0,
  breaker: { enabled: true, rollback: true, threshold: 3 },
  alarms: { triggered: [], rollback: true },
  bakeMs: 0,
  bakeUntil: undefined,
  now: 1000,
  ...change,
});
const withoutRollback = { enabled: true, rollback: false, threshold: 3 };

test.each<[string, Partial<DeploymentFacts>, Judgement]>([
  ['a pending one begins', { status: 'PENDING' }, { kind: 'begin' }],
  ['one that has not settled goes on', {}, { kind: 'wait' }],
  ['one that has settled succeeds', { settled: true }, { kind: 'succeed' }],
  ['one that has settled bakes first', { settled: true, bakeMs: 60 }, { kind: 'bake', until: 1060 }],
  ['baking goes on', { settled: true, bakeMs: 60, bakeUntil: 1001 }, { kind: 'wait' }],
  ['after the bake it succeeds', { settled: true, bakeMs: 60, bakeUntil: 1000 }, { kind: 'succeed' }],
  ['a task lost while baking is awaited', { bakeMs: 60, bakeUntil: 1000 }, { kind: 'wait' }],
  ['failures below the threshold are borne', { failures: 2 }, { kind: 'wait' }],
  ['the breaker rolls back', { failures: 3 }, { kind: 'roll-back', cause: 'breaker' }],
  ['the breaker stops', { failures: 3, breaker: withoutRollback }, { kind: 'stop', cause: 'breaker' }],
  [
    'without a breaker failures go on for ever',
    { failures: 99, breaker: { ...withoutRollback, enabled: false } },
    { kind: 'wait' },
  ],
  [
    'an alarm rolls back even what has settled',
    { settled: true, alarms: { triggered: ['a'], rollback: true } },
    { kind: 'roll-back', cause: 'alarm' },
  ],
  ['an alarm stops', { alarms: { triggered: ['a'], rollback: false } }, { kind: 'stop', cause: 'alarm' }],
  ['a request to stop is followed', { status: 'STOP_REQUESTED' }, { kind: 'stop', cause: 'user' }],
  ['a request to roll back is followed', { status: 'ROLLBACK_REQUESTED' }, { kind: 'roll-back', cause: 'user' }],
  ['a rollback that has settled ends', { status: 'ROLLBACK_IN_PROGRESS', settled: true }, { kind: 'finish-rollback' }],
  ['a rollback whose tasks fail, fails', { status: 'ROLLBACK_IN_PROGRESS', failures: 3 }, { kind: 'fail-rollback' }],
  ['a rollback under way goes on', { status: 'ROLLBACK_IN_PROGRESS' }, { kind: 'wait' }],
  ['what is over stays over', { status: 'SUCCESSFUL', failures: 9 }, { kind: 'wait' }],
])('of deployments, %s', (_case, change, expected) => {
  expect(judgeDeployment(facts(change))).toEqual(expected);
});

const targetIn = (State: 'healthy' | 'unhealthy' | 'initial' | 'unused') => [
  { targetGroup: 'tg', containerPort: 80, health: { State, ...(State === 'unhealthy' && { Description: 'why' }) } },
];
const byBalancer = {
  kind: 'unhealthy',
  by: 'load-balancer',
  targetGroup: 'tg',
  containerPort: 80,
  reason: 'why',
} as const;

test.each<[string, Partial<FitnessFacts>, Fitness]>([
  ['is starting until it runs', { running: false }, { kind: 'starting' }],
  ['without checks is starting at first', { ageMs: 10 }, { kind: 'starting' }],
  ['without checks is healthy after a while', { ageMs: 100 }, { kind: 'healthy' }],
  ['is starting while its target is checked', { targets: targetIn('initial'), ageMs: 500 }, { kind: 'starting' }],
  ['is healthy with its target', { targets: targetIn('healthy') }, { kind: 'healthy' }],
  ['is not held up by a target group that nobody uses', { targets: targetIn('unused') }, { kind: 'healthy' }],
  ['is unhealthy with its target', { targets: targetIn('unhealthy') }, byBalancer],
  ['has its grace period', { targets: targetIn('unhealthy'), graceMs: 50, ageMs: 49 }, { kind: 'starting' }],
  ['has no longer than its grace period', { targets: targetIn('unhealthy'), graceMs: 50, ageMs: 50 }, byBalancer],
  ['is unhealthy by its container', { containerHealth: 'UNHEALTHY' }, { kind: 'unhealthy', by: 'container' }],
  ['needs its container healthy', { containerHealth: 'UNKNOWN', targets: targetIn('healthy') }, { kind: 'starting' }],
  ['needs both healthy', { containerHealth: 'HEALTHY', targets: targetIn('initial') }, { kind: 'starting' }],
  ['is healthy with both', { containerHealth: 'HEALTHY', targets: targetIn('healthy') }, { kind: 'healthy' }],
])('a task %s', (_case, change, expected) => {
  const task = {
    running: true,
    ageMs: 0,
    containerHealth: undefined,
    targets: [],
    graceMs: 0,
    settleMs: 100,
    ...change,
  };
  expect(judgeFitness(task)).toEqual(expected);
});
