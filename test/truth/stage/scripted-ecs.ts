import * as sdk from '@aws-sdk/client-ecs';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import type { AwsCall, AwsOperation, AwsService } from '#rehearsal/contracts';
import { paged } from './paged.ts';
import { arn, service as name } from './releases.ts';
import { afterCall, passTime } from './scripted-acts.ts';
import { begin, courseOf, courseOfStop, definitionNow, phase, replaceCourse, type State } from './scripted-state.ts';
import { taskOperations } from './scripted-tasks.ts';
import { brief, described, revision, serviceView } from './scripted-views.ts';

type Handle = (input: never, call: AwsCall) => unknown;

/** ECS that answers what a row says, over the wire of the real one. */
export function scriptedEcs(state: State): AwsService {
  const handles: Record<string, Handle> = {
    ...definitionOperations(state),
    ...serviceOperations(state),
    ...deploymentOperations(state),
    ...taskOperations(state),
  };
  return { prefix: 'ecs', sdk, operations: operationsOf(handles, state) };
}

const operationsOf = (handles: Record<string, Handle>, state: State): Record<string, AwsOperation> =>
  Object.fromEntries(
    Object.entries(handles).map(([operation, handle]) => [
      operation,
      {
        resources: () => ['*'],
        handle: (input: never, call: AwsCall) => {
          passTime(state);
          const answer = handle(input, call);
          afterCall(state, `ecs:${operation}`);
          return answer;
        },
      },
    ]),
  );

const definitionOperations = (state: State): Record<string, Handle> => ({
  DescribeTaskDefinition: ({ taskDefinition = '' }: sdk.DescribeTaskDefinitionRequest) => {
    const wanted = taskDefinition.startsWith('arn:') ? taskDefinition : [...state.definitions.keys()].at(-1);
    const found = state.definitions.get(wanted ?? '');
    if (!found) throw awsError('ClientException', 'Unable to describe task definition.');
    const revisionNumber = Number(wanted?.split(':').at(-1));
    return {
      taskDefinition: { ...found.document, status: found.status, taskDefinitionArn: wanted, revision: revisionNumber },
      tags: Object.entries(state.given.documentTags ?? {}).map(([key, value]) => ({ key, value })),
    };
  },
  RegisterTaskDefinition: (_input, { raw }) => {
    const numbers = [...state.definitions.keys()].map((key) => Number(key.split(':').at(-1)));
    const taskDefinitionArn = arn(`task-definition/${name}:${Math.max(...numbers) + 1}`);
    state.definitions.set(taskDefinitionArn, { document: raw as Record<string, unknown>, status: 'ACTIVE' });
    return { taskDefinition: { taskDefinitionArn } };
  },
});

const serviceOperations = (state: State): Record<string, Handle> => ({
  TagResource: ({ tags = [] }: sdk.TagResourceRequest) => {
    for (const { key = '', value = '' } of tags) state.tags.set(key, value);
    return {};
  },
  UntagResource: ({ tagKeys = [] }: sdk.UntagResourceRequest) => {
    for (const key of tagKeys) state.tags.delete(key);
    return {};
  },
  DescribeServices: () => ({ services: [serviceView(state)], failures: [] }),
  UpdateService: (input: sdk.UpdateServiceRequest) => {
    if (state.status !== 'ACTIVE') throw awsError('ServiceNotActiveException', 'Service was not ACTIVE.');
    const definition = input.taskDefinition ?? definitionNow(state);
    if (state.definitions.get(definition)?.status !== 'ACTIVE') {
      throw awsError('ClientException', 'TaskDefinition is inactive');
    }
    state.desiredCount = input.desiredCount ?? state.desiredCount;
    if (input.deploymentConfiguration) state.configuration = { ...input.deploymentConfiguration };
    state.changedAt ??= state.now().getTime();
    if (definition !== definitionNow(state) || input.forceNewDeployment) {
      begin(state, definition, courseOf(state, ownDeployments(state).length), true);
    }
    return { service: serviceView(state) };
  },
});

/** The rollouts that our own calls started. */
export const ownDeployments = (state: State) => state.deployments.filter(({ ours }) => ours);

const deploymentOperations = (state: State): Record<string, Handle> => ({
  ListServiceDeployments: ({ nextToken, maxResults }: sdk.ListServiceDeploymentsRequest) => {
    const newestFirst = state.deployments.toReversed().map((one) => brief(state, one));
    const { items, ...rest } = paged(newestFirst, nextToken, maxResults ?? 20, (one) => one.serviceDeploymentArn ?? '');
    return { serviceDeployments: items, ...rest };
  },
  DescribeServiceDeployments: ({ serviceDeploymentArns = [] }: sdk.DescribeServiceDeploymentsRequest) => {
    const found = state.deployments.filter((one) => serviceDeploymentArns.includes(one.arn));
    return { serviceDeployments: found.map((one) => described(state, one)), failures: [] };
  },
  DescribeServiceRevisions: ({ serviceRevisionArns = [] }: sdk.DescribeServiceRevisionsRequest) => ({
    serviceRevisions: serviceRevisionArns.flatMap((wanted) => revision(state, wanted)),
    failures: [],
  }),
  StopServiceDeployment: ({ serviceDeploymentArn = '', stopType }: sdk.StopServiceDeploymentRequest) => {
    const found = state.deployments.find((one) => one.arn === serviceDeploymentArn);
    if (!found) throw awsError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
    if (!['PENDING', 'IN_PROGRESS'].includes(phase(state, found).status)) {
      throw awsError('ConflictException', 'The service deployment cannot be stopped in its state.');
    }
    replaceCourse(state, found, stopType === 'ABORT' ? [{ at: 0, status: 'STOPPED' }] : courseOfStop(state));
    return { serviceDeploymentArn };
  },
});
