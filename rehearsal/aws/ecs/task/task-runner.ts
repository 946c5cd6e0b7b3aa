import type { TaskRecord } from '../records.ts';
import { createFreePorts } from './free-ports.ts';
import { type MetadataEndpoint, startMetadataEndpoint } from './metadata-endpoint.ts';
import { type Reaper, startReaper } from './reaper.ts';
import type { TaskDependencies, TaskPlan } from './task-dependencies.ts';
import { type StopCause, startTaskLife, type TaskLife } from './task-life.ts';

type Options = Pick<TaskDependencies, 'clock' | 'store' | 'images' | 'logs' | 'loadBalancing' | 'secrets' | 'onChange'>;

/** Launches and stops tasks, and knows all that still live. */
export function createTaskRunner(options: Options) {
  const lives = new Map<string, TaskLife>();
  let metadata: Promise<MetadataEndpoint> | undefined;
  let reaper: Reaper | undefined;
  const dependencies = (): TaskDependencies => {
    reaper ??= startReaper();
    return { ...options, ports, reaper, metadata: metadataEndpoint };
  };
  const ports = createFreePorts();
  const metadataEndpoint = (): Promise<MetadataEndpoint> => {
    metadata ??= startMetadataEndpoint((id) => findTask(options.store.now().tasks.values(), id)?.view);
    return metadata;
  };

  const stop = async (task: string, cause: StopCause): Promise<void> => {
    await lives.get(task)?.end(cause);
    lives.delete(task);
  };

  return {
    launch: (task: TaskRecord, plan: TaskPlan): void => {
      options.store.put('tasks', task.arn, task);
      lives.set(task.arn, startTaskLife(dependencies(), task, plan));
    },
    stop: (task: string, cause: StopCause): void => void stop(task, cause),
    close: async (): Promise<void> => {
      await Promise.all([...lives.keys()].map((task) => stop(task, SHUTDOWN)));
      reaper?.close();
      await (await metadata)?.close();
    },
  };
}

const SHUTDOWN: StopCause = {
  code: 'TerminationNotice',
  reason: 'The rehearsal is over.',
  drain: false,
  graceSeconds: 0,
};

const findTask = (tasks: Iterable<TaskRecord>, id: string): TaskRecord | undefined =>
  [...tasks].find((task) => task.id === id);
