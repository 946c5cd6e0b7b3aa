import { expect, test } from '@jest/globals';
import { doubt, type Judgement, judgeRollout, stopsAreDue } from '#lib/domain/rollout/judge-rollout';
import { type Rollout, rolloutStatuses, type Task } from '#lib/domain/rollout/model';
import { isFinal, phaseOf } from '#lib/domain/rollout/phase';
import { container, digest, image, rollout, service, stopped, task, taskDefinitionArn } from '#test/support/rollouts';

const again: Judgement = { kind: 'look-again' };
const breaker = (status: string, failureCount = 0) => ({ circuitBreaker: { status, failureCount, threshold: 3 } });
const crash = stopped();

test.each<[string, Partial<Rollout>, number, Judgement]>([
  ['waiting to begin', { status: 'PENDING' }, 0, again],
  ['under way', { status: 'IN_PROGRESS' }, 0, again],
  ['about to be stopped', { status: 'STOP_REQUESTED' }, 0, again],
  ['about to turn back', { status: 'ROLLBACK_REQUESTED', ...breaker('TRIGGERED') }, 60_000, again],
  ['turning back', { status: 'ROLLBACK_IN_PROGRESS', ...breaker('TRIGGERED') }, 60_000, again],
  ['successful', { status: 'SUCCESSFUL' }, 0, { kind: 'ended', phase: 'succeeded' }],
  ['stopped', { status: 'STOPPED' }, 0, { kind: 'ended', phase: 'stopped' }],
  ['rolled back', { status: 'ROLLBACK_SUCCESSFUL' }, 0, { kind: 'ended', phase: 'rolled-back' }],
  ['not even rolled back', { status: 'ROLLBACK_FAILED' }, 0, { kind: 'ended', phase: 'rollback-failed' }],
  ['a state that we do not know', { status: 'PONDERING' }, 0, again],
  ['a state named like a property of every object', { status: 'constructor' }, 0, again],
  ['the breaker just went off', breaker('TRIGGERED'), 0, again],
  [
    'the breaker went off and nothing turns back',
    breaker('TRIGGERED'),
    8_000,
    { kind: 'hopeless', cause: 'CIRCUIT_BREAKER' },
  ],
  [
    'the breaker just went off and may not turn back',
    { circuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3, rollback: false } },
    0,
    { kind: 'hopeless', cause: 'CIRCUIT_BREAKER' },
  ],
  [
    'the breaker may not turn back, but the alarm that went off with it may',
    {
      circuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3, rollback: false },
      alarms: { status: 'TRIGGERED', triggered: ['errors'], rollback: true },
    },
    0,
    again,
  ],
  [
    'an alarm went off and nothing turns back',
    { alarms: { status: 'TRIGGERED', triggered: ['errors'] } },
    8_000,
    { kind: 'hopeless', cause: 'ALARM' },
  ],
])('%s', (_case, over, triggeredForMs, expected) => {
  expect(judgeRollout(rollout(over), [], triggeredForMs)).toEqual(expected);
});

test('three equal stops end it where no breaker does', () => {
  const without = rollout(breaker('DISABLED'));
  expect(judgeRollout(without, [crash, crash, crash], 0)).toEqual({ kind: 'hopeless', cause: 'EXIT_CODE' });
  expect(judgeRollout(rollout(), [crash, crash, crash], 0)).toEqual(again);
});

test('every state of ECS has a phase, and only its four ends are final', () => {
  expect(rolloutStatuses.filter((status) => isFinal(phaseOf(status)))).toEqual([
    'SUCCESSFUL',
    'STOPPED',
    'ROLLBACK_SUCCESSFUL',
    'ROLLBACK_FAILED',
  ]);
  expect(rolloutStatuses.map(phaseOf)).not.toContain('unknown');
});

test.each<[string, Partial<Rollout>, { failures: number; agoMs: number }, boolean]>([
  ['the breaker counted a new failure', breaker('MONITORING', 1), { failures: 0, agoMs: 0 }, true],
  ['the breaker counted none', breaker('MONITORING', 1), { failures: 1, agoMs: 60_000 }, false],
  ['no breaker, tasks missing, not looked for a while', breaker('DISABLED'), { failures: 0, agoMs: 10_000 }, true],
  ['no breaker, just looked', breaker('DISABLED'), { failures: 0, agoMs: 9_999 }, false],
  ['no breaker, all tasks run', { ...breaker('DISABLED'), runningCount: 2 }, { failures: 0, agoMs: 60_000 }, false],
])('stopped tasks are looked at or not: %s', (_case, over, last, due) => {
  expect(stopsAreDue(rollout(over), last)).toBe(due);
});

const expected = { taskDefinitionArn, container: 'app', digest };
const other = `sha256:${'b'.repeat(64)}`;
test.each<[string, Task[], RegExp | undefined]>([
  ['all tasks carry the digest', [task(), task()], undefined],
  ['one task is missing', [task()], /^1 of 2 tasks run$/],
  ['one does not run yet', [task(), task({ lastStatus: 'PENDING' })], /^1 of 2/],
  [
    'one carries another digest',
    [task(), task({ containers: [container({ image: 'boat:1', digest: other })] })],
    /do not carry/,
  ],
  [
    "the image is for several platforms, and ECS tells the digest of one platform's manifest",
    [task(), task({ containers: [container({ digest: other })] })],
    undefined,
  ],
  ['one is of the former task definition', [task(), task(), task({ taskDefinitionArn: 'old:7' })], /still run another/],
  [
    'no digest is told, but the image was pulled by it',
    [task(), task({ containers: [{ name: 'app', image, health: 'UNKNOWN' }] })],
    undefined,
  ],
  [
    'no digest is told, and the image is a tag',
    [task(), task({ containers: [{ name: 'app', image: 'boat:1', health: 'UNKNOWN' }] })],
    /do not carry/,
  ],
  ['the container is not there', [task(), task({ containers: [] })], /do not carry/],
])('what speaks against success: %s', (_case, tasks, why) => {
  const found = doubt(service(), tasks, expected);
  if (why) expect(found).toEqual({ why: expect.stringMatching(why), isShort: /tasks run|of 2/.test(why.source) });
  else expect(found).toBeUndefined();
});
