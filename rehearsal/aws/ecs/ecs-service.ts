import * as sdk from '@aws-sdk/client-ecs';
import type { LoadBalancing } from '#rehearsal/aws/elb/elb-service';
import { createIds } from '#rehearsal/aws/ids';
import type { AlarmReader, AwsService, ImageSource, LogSink, RehearsalClock } from '#rehearsal/contracts';
import { clusterOperations } from './operations/cluster-operations.ts';
import type { Context } from './operations/context.ts';
import { deploymentOperations } from './operations/deployment-operations.ts';
import { deploymentReads } from './operations/deployment-reads.ts';
import { serviceOperations } from './operations/service-operations.ts';
import { serviceReads } from './operations/service-reads.ts';
import { tagOperations } from './operations/tag-operations.ts';
import { taskDefinitionOperations } from './operations/task-definition-operations.ts';
import { taskOperations } from './operations/task-operations.ts';
import { taskReads } from './operations/task-reads.ts';
import type { Engine } from './scheduler/engine.ts';
import { reconcile } from './scheduler/reconcile.ts';
import { createScheduler } from './scheduler/scheduler.ts';
import { createStore } from './store.ts';
import { createSecretStore, type SecretStore } from './task/secrets.ts';
import { createTaskRunner } from './task/task-runner.ts';
import { type EcsSnapshot, ecsSnapshot } from './views/ecs-snapshot.ts';

export type EcsDependencies = {
  clock: RehearsalClock;
  images: ImageSource;
  logs: LogSink;
  alarms: AlarmReader;
  loadBalancing: LoadBalancing;
  /** Seed of the identifiers. Default `ecs`. */
  seed?: string;
  /** Real milliseconds between the scheduler's looks when nothing happens. Default 100. */
  tickMs?: number;
  /** How old the state is that reads answer: eventual consistency. Real milliseconds, default 0. */
  readLagMs?: number;
};

export type EcsService = AwsService & {
  /** Where tasks' secrets come from. */
  secrets: SecretStore;
  /** Plain JSON for a page. */
  snapshot(): EcsSnapshot;
  /** Kills every task, and resolves when all are gone. */
  close(): Promise<void>;
};

/**
 * Elastic Container Service that runs for real: tasks are processes, deployments move by what becomes of them.
 *
 * What is not as on AWS: no network namespace (a process is told its port in PORT), no chroot, no limits of CPU and memory,
 * no container dependencies or sidecar restarts; rolling updates only, without lifecycle hooks; capacity is unlimited.
 * Stopped tasks and inactive services stay for as long as the rehearsal lasts.
 */
export function ecsService(deps: EcsDependencies): EcsService {
  const { clock, images, alarms, loadBalancing, seed = 'ecs', tickMs = 100, readLagMs = 0 } = deps;
  const store = createStore(clock);
  const ids = createIds(seed);
  const secrets = createSecretStore();
  const tasks = createTaskRunner({
    ...deps,
    store,
    secrets,
    onChange: (task) => scheduler.wake(store.now().tasks.get(task)?.service ?? ''),
  });
  const engine: Engine = { clock, store, ids, images, alarms, loadBalancing, tasks };
  const look = (service: string): boolean => {
    reconcile(engine, service);
    return store.now().services.get(service)?.status !== 'INACTIVE';
  };
  const scheduler = createScheduler({ clock, tickMs, look });
  const view = () => (readLagMs > 0 ? store.asOf(new Date(clock.now().getTime() - readLagMs)) : store.now());
  return {
    prefix: 'ecs',
    sdk,
    operations: operationsOf({ engine, view, follow: scheduler.follow }),
    secrets,
    snapshot: () => ecsSnapshot(store.now()),
    close: async () => {
      await scheduler.close();
      await tasks.close();
    },
  };
}

const operationsOf = (context: Context): AwsService['operations'] => ({
  ...clusterOperations(context),
  ...taskDefinitionOperations(context),
  ...serviceOperations(context),
  ...serviceReads(context),
  ...taskOperations(context),
  ...taskReads(context),
  ...deploymentOperations(context),
  ...deploymentReads(context),
  ...tagOperations(context),
});
