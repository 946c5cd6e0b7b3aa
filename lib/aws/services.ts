import {
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type ServiceDeploymentBrief,
  type ServiceDeploymentStatus,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { registrable } from '#lib/domain/rollout/document';
import type {
  RolloutBrief,
  RolloutStatus,
  ServiceChange,
  ServiceRef,
  TaskDefinition,
  TaskDefinitionDocument,
} from '#lib/domain/rollout/model';
import type { Services } from '#lib/ports';
import { awsClient } from './aws-client.ts';
import { ecsReads } from './ecs-reads.ts';
import { defined, toBrief } from './ecs-shapes.ts';
import { ecsTasks } from './ecs-tasks.ts';
import { isAwsException } from './errors.ts';
import { pages } from './pages.ts';
import { capturingRaw, sendingRaw } from './raw-json.ts';
import { onlyWhatWasRefused } from './retry-policy.ts';
import type { AwsSession } from './session.ts';

/** Amazon ECS. Task definitions and service settings travel as JSON, so that fields unknown to the SDK are kept. */
export function awsServices(session: AwsSession): Services {
  const ecs = awsClient(new ECSClient(session.config), session.pace);
  const { config } = session;
  const retryStrategy = onlyWhatWasRefused(config.retryStrategy);
  const careful = awsClient(new ECSClient({ ...config, retryStrategy }), session.pace);
  return {
    ...ecsReads(ecs, session.pace),
    taskDefinition: (arnOrFamily) => describeTaskDefinition(ecs, arnOrFamily),
    register: (document) => register(ecs, document),
    update: (ref, change) => update(careful, ref, change),
    rollouts: (ref, filter) => listRollouts(ecs, ref, filter),
    stopRollout: (arn, how) => stopRollout(ecs, arn, how),
    ...ecsTasks(ecs, async (arn) => (await describeTaskDefinition(ecs, arn)).document),
  };
}

type Raw = Record<string, unknown>;

async function describeTaskDefinition(ecs: ECSClient, arnOrFamily: string): Promise<TaskDefinition> {
  const { command, raw } = capturingRaw(
    new DescribeTaskDefinitionCommand({ taskDefinition: arnOrFamily, include: ['TAGS'] }),
  );
  const { taskDefinition } = await ecs.send(command);
  const { taskDefinition: described, tags } = raw();
  return {
    arn: taskDefinition?.taskDefinitionArn ?? '',
    status: taskDefinition?.status ?? 'UNKNOWN',
    document: registrable((described ?? {}) as Raw, tags),
  };
}

async function register(ecs: ECSClient, document: TaskDefinitionDocument): Promise<{ arn: string }> {
  const input = { family: document.family, containerDefinitions: [] };
  const { taskDefinition } = await ecs.send(sendingRaw(new RegisterTaskDefinitionCommand(input), document));
  return { arn: taskDefinition?.taskDefinitionArn ?? '' };
}

async function update(ecs: ECSClient, { cluster, service }: ServiceRef, change: ServiceChange) {
  const { taskDefinitionArn: taskDefinition, ...rest } = change;
  const input = defined({ cluster, service, taskDefinition, ...rest });
  const { service: updated } = await ecs.send(sendingRaw(new UpdateServiceCommand({ cluster, service }), input));
  return {
    taskDefinitionArn: updated?.taskDefinition ?? '',
    ...(updated?.currentServiceDeployment && { rolloutArn: updated.currentServiceDeployment }),
  };
}

async function listRollouts(
  ecs: ECSClient,
  { cluster, service }: ServiceRef,
  filter: { statuses?: RolloutStatus[]; createdAfter?: Date } = {},
): Promise<RolloutBrief[]> {
  const input = {
    cluster,
    service,
    ...(filter.statuses && { status: filter.statuses satisfies ServiceDeploymentStatus[] }),
    ...(filter.createdAfter && { createdAt: { after: filter.createdAfter } }),
  };
  const briefs = await pages(async (nextToken): Promise<[ServiceDeploymentBrief[], string | undefined]> => {
    const page = await ecs.send(new ListServiceDeploymentsCommand({ ...input, maxResults: 100, nextToken }));
    return [page.serviceDeployments ?? [], page.nextToken];
  });
  return briefs.map(toBrief).sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}

/** A rollout that ends or turns back already needs no stopping: that answer is no failure. */
async function stopRollout(ecs: ECSClient, arn: string, how: 'ROLLBACK' | 'ABORT'): Promise<void> {
  await ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: how })).catch((error) => {
    if (!isAwsException(error, 'ConflictException')) throw error;
  });
}
