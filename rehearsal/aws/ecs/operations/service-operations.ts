import type {
  CreateServiceRequest,
  CreateServiceResponse,
  DeleteServiceRequest,
  DeleteServiceResponse,
  UpdateServiceRequest,
  UpdateServiceResponse,
} from '@aws-sdk/client-ecs';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { serviceArn, toServiceArn } from '../arns.ts';
import type { ServiceRecord } from '../records.ts';
import {
  invalidParameter,
  serviceExists,
  serviceNotActive,
  serviceNotEmpty,
  taskDefinitionInactive,
} from '../refusals.ts';
import { closeDeployment } from '../scheduler/close-deployment.ts';
import { isTerminal, openDeployment, type ServiceDraft } from '../scheduler/open-deployment.ts';
import { statusReasons } from '../scheduler/sentences.ts';
import { describeService } from '../views/describe-service.ts';
import { type Context, clusterCondition, findCluster, findService, findTaskDefinition } from './context.ts';
import {
  assertCount,
  authorizeRoles,
  changesRevision,
  mergeOptions,
  mergeSettings,
  validateService,
} from './service-input.ts';

type Named = { cluster?: string | undefined; service?: string | undefined };

/** What callers may change of services. */
export function serviceOperations(context: Context): Record<string, AwsOperation> {
  const ofService: AwsOperation['resources'] = (input: Named, call) => [
    toServiceArn(call, input.cluster, input.service),
  ];
  const conditions = clusterCondition;
  return {
    CreateService: {
      resources: (input: CreateServiceRequest, call) => [toServiceArn(call, input.cluster, input.serviceName)],
      conditions,
      handle: (input: CreateServiceRequest, call: AwsCall) => createService(context, input, call),
    },
    UpdateService: {
      resources: ofService,
      conditions,
      handle: (input: UpdateServiceRequest, call: AwsCall) => updateService(context, input, call),
    },
    DeleteService: {
      resources: ofService,
      conditions,
      handle: (input: DeleteServiceRequest, call: AwsCall) => deleteService(context, input, call),
    },
  };
}

function createService(context: Context, input: CreateServiceRequest, call: AwsCall): CreateServiceResponse {
  const { engine, follow } = context;
  const state = engine.store.now();
  const { clusterArn = '', clusterName = '' } = findCluster(state, call, input.cluster);
  const { serviceName: name = '', tags = [] } = input;
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw invalidParameter('Invalid service name.');
  const arn = serviceArn(call, clusterName, name);
  const existing = state.services.get(arn);
  if (existing && existing.status !== 'INACTIVE') throw serviceExists();
  const definition = activeDefinition(context, input.taskDefinition);
  authorizeRoles(call, [definition.taskRoleArn, definition.executionRoleArn]);
  const draft: ServiceDraft = {
    arn,
    name,
    cluster: clusterArn,
    status: 'ACTIVE',
    desiredCount: assertCount(input.desiredCount),
    settings: mergeSettings({}, input),
    options: mergeOptions({}, input),
    createdAt: call.now,
    createdBy: call.principal,
    events: [],
    steady: false,
  };
  validateService(engine, draft, definition);
  engine.store.put('tags', arn, tags);
  openDeployment(engine, draft, definition);
  follow(arn);
  return answer(context, arn, true);
}

function updateService(context: Context, input: UpdateServiceRequest, call: AwsCall): UpdateServiceResponse {
  const { engine, follow } = context;
  const state = engine.store.now();
  const service = findService(state, call, input);
  if (service.status !== 'ACTIVE') throw serviceNotActive();
  const current = state.revisions.get(service.primary)?.taskDefinition;
  const definition = activeDefinition(context, input.taskDefinition ?? current, input.taskDefinition !== undefined);
  if (input.taskDefinition !== undefined) authorizeRoles(call, [definition.taskRoleArn, definition.executionRoleArn]);
  const updated: ServiceRecord = {
    ...service,
    desiredCount: input.desiredCount === undefined ? service.desiredCount : assertCount(input.desiredCount),
    settings: mergeSettings(service.settings, input),
    options: mergeOptions(service.options, input),
  };
  validateService(engine, updated, definition);
  const isNew = definition.taskDefinitionArn !== current || changesRevision(service.settings, input);
  if (isNew || input.forceNewDeployment) openDeployment(engine, updated, definition);
  else engine.store.put('services', service.arn, updated);
  follow(service.arn);
  return answer(context, service.arn);
}

function deleteService(context: Context, input: DeleteServiceRequest, call: AwsCall): DeleteServiceResponse {
  const { engine, follow } = context;
  const service = findService(engine.store.now(), call, input);
  if (service.status !== 'ACTIVE') throw serviceNotActive();
  if (service.desiredCount > 0 && !input.force) throw serviceNotEmpty();
  const deployment = engine.store.now().deployments.get(service.deployment);
  if (deployment && !isTerminal(deployment)) {
    closeDeployment(engine, deployment, { status: 'STOPPED', statusReason: statusReasons.deleted });
  }
  engine.store.patch('services', service.arn, { status: 'DRAINING', desiredCount: 0 });
  follow(service.arn);
  return answer(context, service.arn);
}

/** An update that leaves the task definition alone may go on with one that was deregistered. */
function activeDefinition({ engine }: Context, named: string | undefined, mustBeActive = true) {
  const { document } = findTaskDefinition(engine.store.now(), named);
  if (mustBeActive && document.status !== 'ACTIVE') throw taskDefinitionInactive();
  return document;
}

function answer({ engine }: Context, arn: string, withTags = false): { service: ReturnType<typeof describeService> } {
  const state = engine.store.now();
  const service = state.services.get(arn);
  if (!service) throw new Error(`Service ${arn} has no row`);
  return { service: describeService(state, service, withTags ? state.tags.get(arn) : undefined) };
}
