import type { CauseCode } from '#lib/domain/rollout/causes';
import { type Evidence, noEvidence } from '#lib/domain/rollout/evidence';
import { container, stopped } from '#test/support/rollouts';

/**
 * One labelled failure: what ECS shows of it, in ECS's own wording, and its cause as a person who knows the end of the story
 * names it. Wording: the ECS developer guide (stopped-task error codes, service event messages, CannotPullContainer errors),
 * and what users report.
 */
export type Failure = { name: string; shows: Evidence; cause: CauseCode };

export type FailureSubject = { title: string; failures: Failure[] };

export const repository = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/boat-listing';
export const targetGroup = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/boat/0123456789abcdef';

export const stops = (...all: Evidence['stops']): Evidence => ({ ...noEvidence, stops: all });

/** Messages of the service, newest first. */
export const events = (...all: string[]): Evidence => ({ ...noEvidence, events: all });

/** A task that did not start; `reason` is the container's own. */
export const notStarted = (stoppedReason: string, reason?: string): Evidence =>
  stops(stopped({ stopCode: 'TaskFailedToStart', stoppedReason, containers: [container(reason ? { reason } : {})] }));

/** "ResourceInitializationError", up to where its two kinds part. */
export const notInitialized = (rest: string): Evidence =>
  notStarted(
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ${rest}`,
  );

type Exit = { reason?: string; lines?: string[]; times?: number };

/** A container that ended, the last lines of its log, and how often that happened. */
export function exited(exitCode: number, { reason, lines, times = 1 }: Exit = {}): Evidence {
  const one = stopped({ containers: [container({ exitCode, ...(reason && { reason }) })] });
  return {
    ...stops(...Array(times).fill(one)),
    logs: lines ? [{ container: 'app', taskArn: one.arn, lines }] : [],
  };
}

/** A target as its load balancer tells of it. */
export const unhealthy = (reason: string, description: string): Evidence['health'] => [
  { target: '10.0.0.1:8080', state: 'unhealthy', reason, description },
];

/** A task that ECS replaced because the load balancer wanted it so. */
export const failedTargetChecks = (health: Evidence['health'] = []): Evidence => ({
  ...stops(
    stopped({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${targetGroup})`,
      containers: [container({ exitCode: 143 })],
    }),
  ),
  health,
});
