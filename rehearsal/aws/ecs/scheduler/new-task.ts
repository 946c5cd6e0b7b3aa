import type { RunTaskRequest, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Ids } from '#rehearsal/aws/ids';
import { containerArn, taskArn } from '../arns.ts';
import type { TaskRecord } from '../records.ts';

type Options = {
  ids: Ids;
  now: Date;
  cluster: string;
  definition: TaskDefinition;
  group: string;
  startedBy: string | undefined;
  request: Pick<
    RunTaskRequest,
    'overrides' | 'enableExecuteCommand' | 'launchType' | 'platformVersion' | 'capacityProviderStrategy' | 'tags'
  >;
  service?: string;
  revision?: string;
};

/** A task as ECS has it in its first moment: PROVISIONING. */
export function newTask({ ids, now, cluster, definition, request, group, startedBy, ...owner }: Options): TaskRecord {
  const id = ids.hex(32);
  const arn = taskArn(cluster, id);
  const provider = request.capacityProviderStrategy?.[0]?.capacityProvider;
  const view: Task = {
    taskArn: arn,
    clusterArn: cluster,
    taskDefinitionArn: definition.taskDefinitionArn,
    group,
    ...(startedBy !== undefined && { startedBy }),
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    healthStatus: 'UNKNOWN',
    createdAt: now,
    availabilityZone: 'eu-west-1a',
    launchType: request.launchType ?? 'FARGATE',
    ...(provider !== undefined && { capacityProviderName: provider }),
    platformVersion: request.platformVersion ?? '1.4.0',
    platformFamily: 'Linux',
    cpu: definition.cpu ?? '256',
    memory: definition.memory ?? '512',
    enableExecuteCommand: request.enableExecuteCommand ?? false,
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [], ...request.overrides },
    containers: containersOf(ids, arn, definition),
    attachments: [],
    attributes: [],
    tags: request.tags ?? [],
    version: 1,
  };
  return {
    arn,
    id,
    ...owner,
    view,
    request,
    targets: [],
    hasHealthCheck: (definition.containerDefinitions ?? []).some(({ healthCheck }) => healthCheck !== undefined),
    wasHealthy: false,
    stopRequested: false,
    counted: false,
  };
}

const containersOf = (ids: Ids, task: string, definition: TaskDefinition) =>
  (definition.containerDefinitions ?? []).map(({ name, image, cpu = 0, memory }) => ({
    containerArn: containerArn(task, ids.uuid()),
    taskArn: task,
    name,
    image,
    runtimeId: ids.hex(32),
    lastStatus: 'PENDING',
    healthStatus: 'UNKNOWN' as const,
    networkBindings: [],
    networkInterfaces: [],
    cpu: String(cpu),
    ...(memory !== undefined && { memory: String(memory) }),
  }));
