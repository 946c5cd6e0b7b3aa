import { expect, test } from '@jest/globals';
import type { CauseCode } from '#lib/domain/rollout/causes';
import { type Evidence, failedStops } from '#lib/domain/rollout/evidence';
import { hopelessCause } from '#lib/domain/rollout/hopeless';
import { rankedCauses, rootCause } from '#lib/domain/rollout/root-cause';
import { container, startOfTime, stopped, taskDefinitionArn } from '#test/support/rollouts';
import { exited, notStarted, stops } from '#test/truth/causes/failure';

test('the cause of most tasks leads, and among equals the first', () => {
  const spot = stopped({ stopCode: 'SpotInterruption', stoppedReason: 'interrupted', containers: [container({})] });
  const crash = stopped({ containers: [container({ exitCode: 2 })] });
  expect(rankedCauses(stops(spot, crash, crash)).map(({ code }) => code)).toEqual(['EXIT_CODE', 'SPOT_INTERRUPTION']);
  expect(rankedCauses(stops(spot, crash)).map(({ code }) => code)).toEqual(['SPOT_INTERRUPTION', 'EXIT_CODE']);
});

test('evidence names the task, the reason and the exit code, with its signal', () => {
  expect(rootCause(exited(137)).evidence).toEqual([
    'Task t1: Essential container in task exited (app: exit code 137, SIGKILL)',
  ]);
});

test('only failed tasks of this rollout count', () => {
  const later = new Date(startOfTime.getTime() + 1);
  const ours = stopped({ createdAt: later });
  const all = [
    ours,
    stopped({ createdAt: new Date(0) }),
    stopped({ createdAt: later, taskDefinitionArn: 'another:1' }),
    stopped({
      createdAt: later,
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
    }),
  ];
  expect(failedStops(all, taskDefinitionArn, startOfTime)).toEqual([ours]);
});

const crash = stopped();
const later = (seconds: number) => new Date(startOfTime.getTime() + seconds * 1_000);
const firstCrash = stopped({ createdAt: later(0), stoppedAt: later(5) });
const secondCrash = stopped({ createdAt: later(6), stoppedAt: later(9) });
const denied = (seconds: number) =>
  stopped({
    createdAt: later(seconds),
    stoppedAt: later(seconds + 5),
    stopCode: 'TaskFailedToStart',
    stoppedReason: 'CannotPullECRContainerError: AccessDeniedException: not authorized to perform: ecr:BatchGetImage',
    containers: [container()],
  });
test.each<[string, Evidence['stops'], boolean, CauseCode | undefined]>([
  ['two equal stops are no proof', [crash, crash], false, undefined],
  ['three equal stops without a breaker', [crash, crash, crash], false, 'EXIT_CODE'],
  ['three equal stops with a breaker, which counts them', [crash, crash, crash], true, undefined],
  [
    'three different stops',
    [
      crash,
      stopped({ containers: [container({ exitCode: 2 })] }),
      stopped({ containers: [container({ exitCode: 3 })] }),
    ],
    false,
    undefined,
  ],
  [
    'one image that is not there, with a breaker',
    notStarted('CannotPullContainerError: x: not found').stops,
    true,
    'IMAGE_NOT_FOUND',
  ],
  [
    'three that spot capacity was taken from',
    Array(3).fill(stopped({ stopCode: 'SpotInterruption', stoppedReason: 'interrupted', containers: [container({})] })),
    false,
    undefined,
  ],
  ['three that fell together are one attempt', [firstCrash, firstCrash, firstCrash], false, undefined],
  ['three, one of them a later attempt', [firstCrash, firstCrash, secondCrash], false, 'EXIT_CODE'],
  ['one denied pull: a policy may still be on its way', [denied(0)], true, undefined],
  ['a denied pull, and denied again', [denied(0), denied(60)], true, 'IMAGE_PULL_DENIED'],
  [
    'one timeout of the registry may pass',
    notStarted('CannotPullContainerError: x: i/o timeout').stops,
    false,
    undefined,
  ],
])('waiting is pointless or not: %s', (_case, all, hasBreaker, cause) => {
  expect(hopelessCause(all, hasBreaker)).toBe(cause);
});
