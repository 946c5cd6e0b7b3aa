/** Tasks that are meant to run (started or starting, not stopping), and how many of them are fit for traffic. */
export type TaskCounts = { active: number; healthy: number };

export type RollingFacts = {
  desired: number;
  /** Rounded up: the healthy tasks that the scheduler itself never goes below. */
  minimumHealthyPercent: number;
  /** Rounded down: the active tasks that it never goes above. */
  maximumPercent: number;
  /** Tasks of the revision that is to run. */
  target: TaskCounts;
  /** Tasks of all other revisions. */
  others: TaskCounts;
};

/** How many tasks to start and stop now. Of the tasks to stop, the unhealthy ones go first. */
export type RollingStep = { start: number; stopTarget: number; stopOthers: number };

/**
 * One step of ECS's rolling update. Others are stopped as far as healthy tasks of the target replace them, and earlier only
 * where `maximumPercent` leaves no room to start and `minimumHealthyPercent` allows it.
 */
export function rollingStep({ desired, target, others, ...limits }: RollingFacts): RollingStep {
  const floor = Math.ceil((desired * limits.minimumHealthyPercent) / 100);
  const ceiling = Math.floor((desired * limits.maximumPercent) / 100);
  const missing = Math.max(0, desired - target.active);
  const room = Math.max(0, ceiling - target.active - others.active);
  const start = Math.min(missing, room);
  const replaced = Math.max(0, others.active - Math.max(0, desired - target.healthy));
  const roomWanted = missing - start;
  const spare = Math.max(0, target.healthy + others.healthy - floor);
  const stopOthers = stoppable(others, Math.max(replaced, Math.min(roomWanted, others.active)), spare);
  const healthyStopped = Math.max(0, stopOthers - (others.active - others.healthy));
  const stopTarget = stoppable(target, Math.max(0, target.active - desired), spare - healthyStopped);
  return { start, stopTarget, stopOthers };
}

/** `wanted`, as far as unhealthy tasks and `spare` healthy ones cover it. */
function stoppable({ active, healthy }: TaskCounts, wanted: number, spare: number): number {
  return Math.min(wanted, active - healthy + Math.min(healthy, Math.max(0, spare)));
}
