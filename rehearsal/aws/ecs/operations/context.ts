import type { Cluster } from '@aws-sdk/client-ecs';
import type { AwsCall } from '#rehearsal/contracts';
import { parseTaskDefinition, toClusterArn, toServiceArn } from '../arns.ts';
import type { EcsState, ServiceRecord, TaskDefinitionRecord } from '../records.ts';
import { clusterInactive, clusterNotFound, serviceNotFound, unknownTaskDefinition } from '../refusals.ts';
import type { Engine } from '../scheduler/engine.ts';

/** What the operations work with: the engine, and the state that reads may see. */
export type Context = {
  engine: Engine;
  /** The state for a read: as it was `readLagMs` ago. */
  view(): EcsState;
  /** Looks after a service from now on, or soon when it does already. */
  follow(service: string): void;
};

export function findCluster(state: EcsState, call: AwsCall, named: string | undefined): Cluster {
  const cluster = state.clusters.get(toClusterArn(call, named));
  if (!cluster) throw clusterNotFound();
  if (cluster.status !== 'ACTIVE') throw clusterInactive();
  return cluster;
}

export function findService(state: EcsState, call: AwsCall, input: Clustered): ServiceRecord {
  findCluster(state, call, clusterOf(input));
  const service = state.services.get(toServiceArn(call, input.cluster, input.service));
  if (!service) throw serviceNotFound();
  return service;
}

/** A service's ARN says in which cluster it is, so a call that has it need not name the cluster. */
const clusterOf = ({ cluster, service }: Clustered): string | undefined =>
  cluster ?? (service?.startsWith('arn:') ? service.split('/')[1] : undefined);

/** By ARN, `family:revision`, or `family` for its latest active revision. */
export function findTaskDefinition(state: EcsState, named: string | undefined): TaskDefinitionRecord {
  const { family, revision } = parseTaskDefinition(named ?? '');
  const found = [...state.taskDefinitions.values()].filter(({ document }) => document.family === family);
  const match = found.findLast(({ document }) =>
    revision === undefined ? document.status === 'ACTIVE' : document.revision === revision,
  );
  if (!match) throw unknownTaskDefinition();
  return match;
}

type Clustered = { cluster?: string | undefined; service?: string | undefined };

/** The IAM condition key that scopes calls to a cluster. */
export function clusterCondition(input: Clustered, call: Pick<AwsCall, 'account' | 'region'>): Record<string, string> {
  return { 'ecs:cluster': toClusterArn(call, clusterOf(input)) };
}
