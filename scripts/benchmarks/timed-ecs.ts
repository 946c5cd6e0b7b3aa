import * as sdk from '@aws-sdk/client-ecs';
import type { AwsCall, AwsService } from '#rehearsal/contracts';
import type { Admit } from './quotas.ts';
import {
  arn,
  begin,
  brief,
  described,
  listed,
  register,
  revision,
  serviceView,
  type TimedService,
  type TimedState,
  taskArns,
  taskView,
  timedState,
} from './timed-state.ts';

type Handle = (input: never, call: AwsCall) => unknown;

/** ECS whose rollouts take exactly as long as they are told, and always end well: what is measured is who waits for it. */
export function timedEcs(
  services: TimedService[],
  now: () => Date,
  admit: Admit,
): { ecs: AwsService; state: TimedState } {
  const state = timedState(services, now);
  const handles = { ...serviceHandles(state), ...deploymentHandles(state), ...taskHandles(state) };
  const operations = Object.entries(handles).map(([operation, handle]) => [
    operation,
    {
      resources: () => ['*'],
      handle: (input: never, call: AwsCall) => {
        admit(operation);
        return handle(input, call);
      },
    },
  ]);
  return { ecs: { prefix: 'ecs', sdk, operations: Object.fromEntries(operations) }, state };
}

const nameOf = (arnOrName = ''): string => arnOrName.split('/').at(-1) ?? '';

const serviceHandles = (state: TimedState): Record<string, Handle> => ({
  DescribeServices: ({ services = [] }: sdk.DescribeServicesRequest) => ({
    services: services.flatMap((name) => serviceView(state, nameOf(name)) ?? []),
    failures: [],
  }),
  UpdateService: ({ service, taskDefinition = '' }: sdk.UpdateServiceRequest) => {
    const name = nameOf(service);
    begin(state, name, taskDefinition);
    return { service: serviceView(state, name) };
  },
  TagResource: ({ resourceArn, tags = [] }: sdk.TagResourceRequest) => {
    for (const { key = '', value = '' } of tags) state.services.get(nameOf(resourceArn))?.tags.set(key, value);
    return {};
  },
  UntagResource: ({ resourceArn, tagKeys = [] }: sdk.UntagResourceRequest) => {
    for (const key of tagKeys) state.services.get(nameOf(resourceArn))?.tags.delete(key);
    return {};
  },
});

const deploymentHandles = (state: TimedState): Record<string, Handle> => ({
  ListServiceDeployments: ({ service }: sdk.ListServiceDeploymentsRequest) => ({
    serviceDeployments: listed(state, nameOf(service)).map((one) => brief(state, one)),
  }),
  DescribeServiceDeployments: ({ serviceDeploymentArns = [] }: sdk.DescribeServiceDeploymentsRequest) => ({
    serviceDeployments: serviceDeploymentArns.flatMap((wanted) => described(state, wanted)),
    failures: [],
  }),
  DescribeServiceRevisions: ({ serviceRevisionArns = [] }: sdk.DescribeServiceRevisionsRequest) => ({
    serviceRevisions: serviceRevisionArns.flatMap((wanted) => revision(state, wanted)),
    failures: [],
  }),
});

const taskHandles = (state: TimedState): Record<string, Handle> => ({
  DescribeTaskDefinition: ({ taskDefinition = '' }: sdk.DescribeTaskDefinitionRequest) => {
    const family = taskDefinition.split('/').at(-1)?.split(':')[0] ?? '';
    const revisions = state.families.get(family) ?? [];
    const number = taskDefinition.includes(':') ? Number(taskDefinition.split(':').at(-1)) : revisions.length;
    const taskDefinitionArn = arn(`task-definition/${family}:${number}`);
    return { taskDefinition: { ...revisions[number - 1], status: 'ACTIVE', taskDefinitionArn, revision: number } };
  },
  RegisterTaskDefinition: (_input, { raw }) => ({ taskDefinition: register(state, raw as Record<string, unknown>) }),
  ListTasks: ({ serviceName, desiredStatus }: sdk.ListTasksRequest) => ({
    taskArns: desiredStatus === 'STOPPED' ? [] : taskArns(state, nameOf(serviceName)),
  }),
  DescribeTasks: ({ tasks = [] }: sdk.DescribeTasksRequest) => ({
    tasks: tasks.map((task) => taskView(state, task)),
    failures: [],
  }),
});
