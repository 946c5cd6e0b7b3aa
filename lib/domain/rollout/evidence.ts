import type { Container, StoppedTask } from './model.ts';

/** What we could see of a rollout that does not go well. Lists may be empty: not all of it can always be read. */
export type Evidence = {
  /** Tasks of this rollout that failed; see `failedStops`. */
  stops: StoppedTask[];
  /** The last lines of a container that failed, oldest first. Hostile text. */
  logs: { container: string; taskArn: string; lines: string[] }[];
  health: { target: string; state: string; reason?: string; description?: string }[];
  /** Messages of the service since the rollout began, newest first. */
  events: string[];
  triggeredAlarms: string[];
};

export const noEvidence: Evidence = { stops: [], logs: [], health: [], events: [], triggeredAlarms: [] };

/** A task that its scheduler replaced or scaled in did not fail, whatever code its process then ended with. */
const failures = [
  'TaskFailedToStart',
  'EssentialContainerExited',
  'SpotInterruption',
  'InfrastructureHealth',
  'UserInitiated',
];
const failedByScheduler = /health check|unhealthy/i;

/** The stops that tell something about a rollout: of its task definition, since it began, and failed; oldest first. */
export function failedStops(tasks: StoppedTask[], taskDefinitionArn: string, since: Date): StoppedTask[] {
  return tasks
    .filter((task) => task.taskDefinitionArn === taskDefinitionArn)
    .filter((task) => (task.createdAt ?? task.stoppedAt ?? since) >= since)
    .filter((task) => failures.includes(task.stopCode ?? '') || failedByScheduler.test(task.stoppedReason ?? ''))
    .sort((a, b) => (a.stoppedAt?.getTime() ?? 0) - (b.stoppedAt?.getTime() ?? 0));
}

/** Killed along with the container that failed: SIGKILL, SIGTERM. */
const victims = [137, 143];

/** The container that brought its task down: one that ECS names a reason for, else one that failed by itself. */
export function culprit(task: StoppedTask): Container | undefined {
  const failed = task.containers.filter(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
  return (
    task.containers.find(({ reason }) => reason !== undefined && reason !== '') ??
    failed.find(({ exitCode }) => !victims.includes(exitCode ?? 0)) ??
    failed[0] ??
    task.containers.find(({ exitCode }) => exitCode === 0)
  );
}
