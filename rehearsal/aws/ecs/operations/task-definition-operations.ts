import type {
  DeregisterTaskDefinitionRequest,
  DeregisterTaskDefinitionResponse,
  DescribeTaskDefinitionRequest,
  DescribeTaskDefinitionResponse,
  ListTaskDefinitionsRequest,
  ListTaskDefinitionsResponse,
  RegisterTaskDefinitionRequest,
  RegisterTaskDefinitionResponse,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import { pageOf } from '#rehearsal/aws/page';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { taskDefinitionArn } from '../arns.ts';
import { badToken, clientError, invalidParameter } from '../refusals.ts';
import { type Context, findTaskDefinition } from './context.ts';
import { authorizeRoles } from './service-input.ts';
import { documentOf } from './task-definition-document.ts';

export function taskDefinitionOperations(context: Context): Record<string, AwsOperation> {
  const anything = (): string[] => ['*'];
  return {
    RegisterTaskDefinition: {
      resources: anything,
      handle: (input: RegisterTaskDefinitionRequest, call: AwsCall) => register(context, input, call),
    },
    DescribeTaskDefinition: {
      resources: anything,
      handle: (input: DescribeTaskDefinitionRequest) => describe(context, input),
    },
    ListTaskDefinitions: {
      resources: anything,
      handle: (input: ListTaskDefinitionsRequest) => list(context, input),
    },
    DeregisterTaskDefinition: {
      resources: anything,
      handle: (input: DeregisterTaskDefinitionRequest) => deregister(context, input),
    },
  };
}

function register(
  { engine }: Context,
  input: RegisterTaskDefinitionRequest,
  call: AwsCall,
): RegisterTaskDefinitionResponse {
  const { tags = [], ...definition } = input;
  validate(definition);
  if (tags.some(({ key = '' }) => /^aws:/i.test(key))) throw invalidParameter('Tags must not begin with aws:.');
  authorizeRoles(call, [definition.taskRoleArn, definition.executionRoleArn]);
  const { family = '' } = definition;
  const revisions = [...engine.store.now().taskDefinitions.values()].filter(
    ({ document }) => document.family === family,
  );
  const revision = revisions.length + 1;
  const arn = taskDefinitionArn(call, family, revision);
  if (tags.length > 0) call.authorize('ecs:TagResource', arn, { 'ecs:CreateAction': 'RegisterTaskDefinition' });
  const document = documentOf(definition, { arn, revision, registeredAt: call.now, registeredBy: call.principal });
  engine.store.put('taskDefinitions', arn, { arn, document });
  engine.store.put('tags', arn, tags);
  return { taskDefinition: document, tags };
}

function validate({ family, containerDefinitions }: RegisterTaskDefinitionRequest): void {
  if (!family) throw clientError('Family should not be null or empty.');
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family)) throw clientError('Family contains invalid characters.');
  if (!containerDefinitions?.length) throw clientError('Container list cannot be empty.');
  for (const { name, image } of containerDefinitions) {
    if (!name) throw clientError('Container.name should not be null or empty.');
    if (!image) throw clientError('Container.image should not be null or empty.');
  }
  const names = containerDefinitions.map(({ name }) => name);
  if (new Set(names).size < names.length) throw clientError('Container.name should be unique.');
  if (containerDefinitions.every(({ essential }) => essential === false)) {
    throw clientError('Invalid setting for container. At least one container must be essential.');
  }
}

function describe(context: Context, input: DescribeTaskDefinitionRequest): DescribeTaskDefinitionResponse {
  const state = context.view();
  const { arn, document } = findTaskDefinition(state, input.taskDefinition);
  const tags = input.include?.includes('TAGS') ? (state.tags.get(arn) ?? []) : undefined;
  return { taskDefinition: document, ...(tags && { tags }) };
}

function list(context: Context, input: ListTaskDefinitionsRequest): ListTaskDefinitionsResponse {
  const { familyPrefix, status = 'ACTIVE', sort = 'ASC', maxResults = 100, nextToken } = input;
  const matching = [...context.view().taskDefinitions.values()]
    .map(({ document }) => document)
    .filter((document) => document.status === status && (!familyPrefix || document.family === familyPrefix))
    .toSorted(byFamilyAndRevision);
  const arns = (sort === 'DESC' ? matching.toReversed() : matching).map((document) => document.taskDefinitionArn ?? '');
  const { items, next } = pageOf(arns, {
    size: maxResults,
    token: nextToken,
    keyOf: (arn) => arn,
    onBadToken: badToken,
  });
  return { taskDefinitionArns: items, ...(next && { nextToken: next }) };
}

const byFamilyAndRevision = (a: TaskDefinition, b: TaskDefinition): number =>
  (a.family ?? '').localeCompare(b.family ?? '') || (a.revision ?? 0) - (b.revision ?? 0);

function deregister({ engine }: Context, input: DeregisterTaskDefinitionRequest): DeregisterTaskDefinitionResponse {
  const { arn, document } = findTaskDefinition(engine.store.now(), input.taskDefinition);
  const inactive: TaskDefinition = { ...document, status: 'INACTIVE', deregisteredAt: engine.clock.now() };
  engine.store.put('taskDefinitions', arn, { arn, document: inactive });
  return { taskDefinition: inactive };
}
