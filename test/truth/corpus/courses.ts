import type { Step, Stop } from '../case.ts';

/** Steps that many rows share. */
export const going: Step = { at: 0, status: 'IN_PROGRESS' };
export const pending: Step = { at: 0, status: 'PENDING' };

/** Successful after so many seconds. */
export const wellAfter = (at: number, over: Partial<Step> = {}): Step[] => [
  going,
  { at, status: 'SUCCESSFUL', ...over },
];

/** The circuit breaker goes off and ECS rolls back by itself. */
export const breakerRollsBack = (at: number, until: number): Step[] => [
  { at: 0, status: 'IN_PROGRESS', breaker: 'MONITORING' },
  { at: 2, status: 'IN_PROGRESS', breaker: 'MONITORING', failures: 1 },
  {
    at,
    status: 'ROLLBACK_IN_PROGRESS',
    breaker: 'TRIGGERED',
    failures: 3,
    reason: 'Circuit breaker threshold exceeded',
  },
  { at: until, status: 'ROLLBACK_SUCCESSFUL', breaker: 'TRIGGERED', failures: 3 },
];

/** The same stop again and again. */
export const again = (stop: Omit<Stop, 'at'>, ...seconds: number[]): Stop[] => seconds.map((at) => ({ at, ...stop }));

export const crash: Omit<Stop, 'at'> = {
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers: [{ name: 'app', exitCode: 1 }],
};

/** A task that did not start, in ECS's words. */
export const notStarted = (stoppedReason: string): Omit<Stop, 'at'> => ({
  stopCode: 'TaskFailedToStart',
  stoppedReason,
});

export const noSuchImage = notStarted(
  'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-west-1.amazonaws.com/boat-listing@sha256:66: not found',
);
