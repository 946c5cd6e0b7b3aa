import type { AwsCall } from '#rehearsal/contracts';

export type Place = Pick<AwsCall, 'account' | 'region'>;

const prefix = ({ account, region }: Place): string => `arn:aws:ecs:${region}:${account}`;

export const clusterArn = (place: Place, name: string): string => `${prefix(place)}:cluster/${name}`;

export const taskDefinitionArn = (place: Place, family: string, revision: number): string =>
  `${prefix(place)}:task-definition/${family}:${revision}`;

export const serviceArn = (place: Place, cluster: string, name: string): string =>
  `${prefix(place)}:service/${cluster}/${name}`;

/** The last segment: a cluster's or service's name, a task's id. */
export const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** `arn:…:service/cluster/name` → `arn:…:kind/cluster/name/id`, as service deployments and revisions are named. */
export const belowService = (service: string, kind: 'service-deployment' | 'service-revision', id: string): string =>
  `${service.replace(':service/', `:${kind}/`)}/${id}`;

/** `arn:…:cluster/name` → `arn:…:task/name/id`. */
export const taskArn = (cluster: string, id: string): string => `${cluster.replace(':cluster/', ':task/')}/${id}`;

export const containerArn = (task: string, id: string): string => `${task.replace(':task/', ':container/')}/${id}`;

/** A cluster is named by name or ARN; without either it is `default`. */
export const toClusterArn = (place: Place, named: string | undefined): string =>
  named?.startsWith('arn:') ? named : clusterArn(place, named ?? 'default');

/** A service is named by name, within a cluster, or by ARN. */
export const toServiceArn = (place: Place, cluster: string | undefined, named: string | undefined): string =>
  named?.startsWith('arn:') ? named : serviceArn(place, nameOf(toClusterArn(place, cluster)), named ?? '');

/** A task is named by id, within a cluster, or by ARN. */
export const toTaskArn = (place: Place, cluster: string | undefined, named: string | undefined): string =>
  named?.startsWith('arn:') ? named : taskArn(toClusterArn(place, cluster), named ?? '');

/** `arn:…:task-definition/family:3`, `family:3` or `family` → the family and, where given, the revision. */
export function parseTaskDefinition(named: string): { family: string; revision?: number } {
  const [family = '', revision] = nameOf(named).split(':');
  return revision === undefined ? { family } : { family, revision: Number(revision) };
}
