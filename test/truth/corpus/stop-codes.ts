import type { TaskStopCode } from '@aws-sdk/client-ecs';
import type { Case, Expected, Stop, Subject } from '../case.ts';
import { again, crash, going, wellAfter } from './courses.ts';

type Row = { stop: Omit<Stop, 'at' | 'stopCode'>; counts: false | Pick<Expected, 'reason' | 'cause'> };

/** Three stops of each kind, where no circuit breaker counts them. Does not compile when the SDK learns a code without a row. */
const stopCodes: Record<TaskStopCode, Row> = {
  TaskFailedToStart: {
    stop: { stoppedReason: 'Task failed to start' },
    counts: { reason: 'DEPLOY_REPEATED_STOPS', cause: 'UNKNOWN' },
  },
  EssentialContainerExited: {
    stop: { stoppedReason: 'Essential container in task exited', containers: [{ name: 'app', exitCode: 2 }] },
    counts: { reason: 'DEPLOY_REPEATED_STOPS', cause: 'CRASH_LOOP' },
  },
  UserInitiated: { stop: { stoppedReason: 'Task stopped by user' }, counts: false },
  ServiceSchedulerInitiated: {
    stop: { stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)' },
    counts: false,
  },
  SpotInterruption: { stop: { stoppedReason: 'Your Spot Task was interrupted.' }, counts: false },
  TerminationNotice: { stop: { stoppedReason: 'Host EC2 is being terminated.' }, counts: false },
  InfrastructureHealth: { stop: { stoppedReason: 'Host EC2 (instance i-0123) terminated.' }, counts: false },
};

const three = (stopCode: TaskStopCode, { stop, counts }: Row): Case => ({
  name: `Three tasks stop with ${stopCode}: ${counts ? 'the next ones would, too' : 'that says nothing of the release, which comes in'}`,
  given: { rollouts: [wellAfter(45)], stops: again({ stopCode, ...stop }, 5, 15, 25) },
  expect: counts
    ? { verdict: 'failed', ...counts, started: 1, endsBy: 40 }
    : { verdict: 'succeeded', reason: 'OK', started: 1 },
});

export const stopCodeCases: Subject = {
  title: 'Every stop code of a task',
  about:
    'Stops that are the release’s own doing end the wait; what a scheduler, AWS or a person did to a task does not.',
  cases: [
    ...(Object.entries(stopCodes) as [TaskStopCode, Row][]).map(([code, row]) => three(code, row)),
    {
      name: 'The circuit breaker is on and never counts, while tasks crash until the time is up',
      given: {
        timeout: 60,
        rollouts: [[{ ...going, breaker: 'MONITORING', failures: 0 }]],
        stops: again(crash, 5, 15, 25, 35, 45),
      },
      expect: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', cause: 'CRASH_LOOP' },
    },
    {
      name: '150 tasks have crashed: their list comes in pages',
      given: {
        desiredCount: 50,
        rollouts: [[going]],
        stops: again(crash, ...Array.from({ length: 150 }, (_, index) => 3 + Math.floor(index / 50) * 10)),
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_REPEATED_STOPS', cause: 'CRASH_LOOP', endsBy: 35 },
    },
  ],
};
