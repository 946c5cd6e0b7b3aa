import type { ContainerImage, TaskDefinition } from '@aws-sdk/client-ecs';
import type { LoadBalancing } from '#rehearsal/aws/elb/elb-service';
import type { ImageSource, LogSink, RehearsalClock } from '#rehearsal/contracts';
import type { ServiceLoadBalancer } from '../records.ts';
import type { Store } from '../store.ts';
import type { FreePorts } from './free-ports.ts';
import type { MetadataEndpoint } from './metadata-endpoint.ts';
import type { Reaper } from './reaper.ts';
import type { SecretStore } from './secrets.ts';

/** What running a task needs of the world. */
export type TaskDependencies = {
  clock: RehearsalClock;
  store: Store;
  images: ImageSource;
  logs: LogSink;
  loadBalancing: LoadBalancing;
  secrets: SecretStore;
  reaper: Reaper;
  ports: FreePorts;
  metadata(): Promise<MetadataEndpoint>;
  /** Called after every change of the task. */
  onChange(task: string): void;
};

/** What a task is started from. */
export type TaskPlan = {
  definition: TaskDefinition;
  /** Digests that a service revision has pinned. */
  images: ContainerImage[];
  loadBalancers: ServiceLoadBalancer[];
  region: string;
};
