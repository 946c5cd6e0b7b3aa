import type {
  Cluster,
  CreateClusterRequest,
  CreateClusterResponse,
  DescribeClustersRequest,
  DescribeClustersResponse,
} from '@aws-sdk/client-ecs';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { clusterArn, toClusterArn } from '../arns.ts';
import type { EcsState } from '../records.ts';
import { isPending, isRunning } from '../scheduler/service-tasks.ts';
import type { Context } from './context.ts';

export function clusterOperations(context: Context): Record<string, AwsOperation> {
  return {
    CreateCluster: {
      resources: (input: CreateClusterRequest, call) => [clusterArn(call, input.clusterName ?? 'default')],
      handle: (input: CreateClusterRequest, call: AwsCall) => createCluster(context, input, call),
    },
    DescribeClusters: {
      resources: (input: DescribeClustersRequest, call) =>
        (input.clusters ?? ['default']).map((named) => toClusterArn(call, named)),
      handle: (input: DescribeClustersRequest, call: AwsCall) => describeClusters(context.view(), input, call),
    },
  };
}

/** Creating a cluster that exists already answers the one that exists. */
function createCluster({ engine }: Context, input: CreateClusterRequest, call: AwsCall): CreateClusterResponse {
  const { clusterName = 'default', tags = [], settings, ...rest } = input;
  const arn = clusterArn(call, clusterName);
  const existing = engine.store.now().clusters.get(arn);
  if (existing) return { cluster: describeCluster(engine.store.now(), existing) };
  const cluster: Cluster = {
    ...rest,
    clusterArn: arn,
    clusterName,
    status: 'ACTIVE',
    settings: settings ?? [{ name: 'containerInsights', value: 'disabled' }],
  };
  engine.store.put('clusters', arn, cluster);
  engine.store.put('tags', arn, tags);
  return { cluster: { ...describeCluster(engine.store.now(), cluster), tags } };
}

function describeClusters(state: EcsState, input: DescribeClustersRequest, call: AwsCall): DescribeClustersResponse {
  const arns = (input.clusters ?? ['default']).map((named) => toClusterArn(call, named));
  const withTags = input.include?.includes('TAGS') ?? false;
  return {
    clusters: arns.flatMap((arn) => {
      const cluster = state.clusters.get(arn);
      if (!cluster) return [];
      return [{ ...describeCluster(state, cluster), ...(withTags && { tags: state.tags.get(arn) ?? [] }) }];
    }),
    failures: arns.filter((arn) => !state.clusters.has(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
  };
}

function describeCluster(state: EcsState, cluster: Cluster): Cluster {
  const tasks = [...state.tasks.values()].filter(({ view }) => view.clusterArn === cluster.clusterArn);
  const services = [...state.services.values()].filter((service) => service.cluster === cluster.clusterArn);
  return {
    ...cluster,
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter(isRunning).length,
    pendingTasksCount: tasks.filter(isPending).length,
    activeServicesCount: services.filter(({ status }) => status === 'ACTIVE').length,
  };
}
