import type { FailureCause } from './judge-deployment.ts';

/** ECS's own sentences, as they stand in service events, status reasons and stopped reasons. */
const tasks = (ids: string[]): string => ids.map((id) => `(task ${id})`).join(' ');
const classic = (revision: string): string => `(deployment ${deploymentId(revision)})`;

/** The classic deployment's id: `ecs-svc/…`. Tasks carry it as `startedBy`. */
export const deploymentId = (revision: string): string => `ecs-svc/${revision}`;

export const events = {
  started: (ids: string[]) => `has started ${ids.length} tasks: ${tasks(ids)}.`,
  stopped: (ids: string[]) => `has stopped ${ids.length} running tasks: ${tasks(ids)}.`,
  registered: (count: number, group: string) => `registered ${count} targets in (target-group ${group})`,
  deregistered: (count: number, group: string) => `deregistered ${count} targets in (target-group ${group})`,
  draining: (count: number) => `has begun draining connections on ${count} tasks.`,
  unhealthyTarget: (task: string, port: number, group: string, reason: string) =>
    `(task ${task}) (port ${port}) is unhealthy in (target-group ${group}) due to (reason ${reason}).`,
  unhealthyContainer: (task: string) => `(task ${task}) failed container health checks.`,
  steady: () => 'has reached a steady state.',
  impaired: () =>
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
  completed: (revision: string) => `${classic(revision)} deployment completed.`,
  failed: (revision: string, cause: FailureCause) => `${classic(revision)} deployment failed: ${FAILED[cause]}.`,
  rollingBack: (revision: string) => `rolling back to deployment ${deploymentId(revision)}.`,
};

/** How the classic deployment tells why it failed, in the middle of a sentence. */
const FAILED: Record<FailureCause, string> = {
  breaker: 'tasks failed to start',
  alarm: 'alarm detected',
  user: 'stopped by user',
};

export const rollout = {
  inProgress: (revision: string) => `ECS deployment ${deploymentId(revision)} in progress.`,
  completed: (revision: string) => `ECS deployment ${deploymentId(revision)} completed.`,
  failed: (cause: FailureCause) =>
    cause === 'breaker'
      ? `ECS deployment circuit breaker: ${FAILED.breaker}.`
      : `ECS deployment failed: ${FAILED[cause]}.`,
};

/** `rolledBack.breaker` and `noCandidate` were seen on AWS; the others are in their manner, since no source has them. */
export const statusReasons = {
  rolledBack: {
    breaker: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    alarm: 'Service deployment rolled back because one or more CloudWatch alarms were triggered.',
    user: 'Service deployment rolled back because of a StopServiceDeployment request.',
  },
  stopped: {
    breaker: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
    alarm: 'Service deployment stopped because one or more CloudWatch alarms were triggered.',
    user: 'Service deployment stopped because of a StopServiceDeployment request.',
  },
  superseded: 'Service deployment stopped because a newer service deployment was created.',
  deleted: 'Service deployment stopped because the service was deleted.',
  noCandidate: 'No rollback candidate was found to run the rollback.',
  rollbackFailed: 'Service deployment rollback failed because the circuit breaker threshold was exceeded.',
} as const;

export const stoppedReasons = {
  exited: 'Essential container in task exited',
  loadBalancer: (group: string) => `Task failed ELB health checks in (target-group ${group})`,
  container: 'Task failed container health checks',
  scaling: (revision: string) => `Scaling activity initiated by (deployment ${deploymentId(revision)})`,
  user: 'Task stopped by user',
};
