import type { ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import type { EcsState, TaskRecord } from '../records.ts';

export const tasksOf = (state: EcsState, service: string): TaskRecord[] =>
  [...state.tasks.values()].filter((task) => task.service === service);

/** Meant to run: not told to stop. */
export const isActive = ({ view }: TaskRecord): boolean => view.desiredStatus === 'RUNNING';

export const isStopped = ({ view }: TaskRecord): boolean => view.lastStatus === 'STOPPED';

export const isRunning = ({ view }: TaskRecord): boolean => view.lastStatus === 'RUNNING';

const STARTING = new Set(['PROVISIONING', 'PENDING', 'ACTIVATING']);
export const isPending = ({ view }: TaskRecord): boolean => STARTING.has(view.lastStatus ?? '');

/** A revision's task counts, as `currentServiceRevisions` and service deployments show them. */
export function revisionCounts(state: EcsState, revision: string, requested?: number): Required<RevisionCounts> {
  const tasks = [...state.tasks.values()].filter((task) => task.revision === revision);
  return {
    arn: revision,
    requestedTaskCount: requested ?? tasks.filter(isActive).length,
    runningTaskCount: tasks.filter(isRunning).length,
    pendingTaskCount: tasks.filter(isPending).length,
  };
}

type RevisionCounts = Pick<
  ServiceRevisionSummary,
  'arn' | 'requestedTaskCount' | 'runningTaskCount' | 'pendingTaskCount'
>;

/** Revisions of a service that have tasks, the stopped ones aside. */
export function liveRevisions(state: EcsState, service: string): string[] {
  const live = tasksOf(state, service).filter((task) => !isStopped(task));
  return [...new Set(live.flatMap(({ revision }) => (revision === undefined ? [] : [revision])))];
}
