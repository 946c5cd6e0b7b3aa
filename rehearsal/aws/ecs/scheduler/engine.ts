import type { LoadBalancing } from '#rehearsal/aws/elb/elb-service';
import type { Ids } from '#rehearsal/aws/ids';
import type { AlarmReader, ImageSource, RehearsalClock } from '#rehearsal/contracts';
import type { TaskRecord } from '../records.ts';
import type { Store } from '../store.ts';
import type { TaskPlan } from '../task/task-dependencies.ts';
import type { StopCause } from '../task/task-life.ts';

/** What the scheduler decides with and acts through. */
export type Engine = {
  clock: RehearsalClock;
  store: Store;
  ids: Ids;
  images: ImageSource;
  alarms: AlarmReader;
  loadBalancing: LoadBalancing;
  tasks: TaskRunner;
};

type TaskRunner = {
  launch(task: TaskRecord, plan: TaskPlan): void;
  stop(task: string, cause: StopCause): void;
};
