import type {
  DescribeTasksRequest,
  DescribeTasksResponse,
  ListTasksRequest,
  ListTasksResponse,
} from '@aws-sdk/client-ecs';
import { pageOf } from '#rehearsal/aws/page';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { parseTaskDefinition, toServiceArn, toTaskArn } from '../arns.ts';
import type { EcsState, TaskRecord } from '../records.ts';
import { badToken, invalidParameter, serviceNotFound } from '../refusals.ts';
import { type Context, clusterCondition, findCluster } from './context.ts';

const MOST_TASKS = 100;

export function taskReads(context: Context): Record<string, AwsOperation> {
  return {
    ListTasks: {
      // IAM scopes ListTasks by container instance only, and the cluster by condition.
      resources: () => ['*'],
      conditions: clusterCondition,
      handle: (input: ListTasksRequest, call: AwsCall) => listTasks(context.view(), input, call),
    },
    DescribeTasks: {
      resources: (input: DescribeTasksRequest, call) =>
        (input.tasks ?? []).map((task) => toTaskArn(call, input.cluster, task)),
      conditions: clusterCondition,
      handle: (input: DescribeTasksRequest, call: AwsCall) => describeTasks(context.view(), input, call),
    },
  };
}

function listTasks(state: EcsState, input: ListTasksRequest, call: AwsCall): ListTasksResponse {
  const { maxResults = 100, nextToken } = input;
  const { clusterArn } = findCluster(state, call, input.cluster);
  if (input.serviceName && !state.services.has(toServiceArn(call, input.cluster, input.serviceName))) {
    throw serviceNotFound();
  }
  const isWanted = taskFilter(input, call);
  const arns = [...state.tasks.values()]
    .filter((task) => task.view.clusterArn === clusterArn && isWanted(task))
    .map(({ arn }) => arn);
  const { items, next } = pageOf(arns, {
    size: maxResults,
    token: nextToken,
    keyOf: (arn) => arn,
    onBadToken: badToken,
  });
  return { taskArns: items, ...(next && { nextToken: next }) };
}

/** `desiredStatus` is RUNNING unless told otherwise; nothing has the desired status PENDING, as ECS's reference says. */
function taskFilter(input: ListTasksRequest, call: AwsCall): (task: TaskRecord) => boolean {
  const { desiredStatus = 'RUNNING', startedBy, family, launchType, serviceName } = input;
  const service = serviceName ? toServiceArn(call, input.cluster, serviceName) : undefined;
  return ({ view, service: owner }) =>
    view.desiredStatus === desiredStatus &&
    (!startedBy || view.startedBy === startedBy) &&
    (!family || parseTaskDefinition(view.taskDefinitionArn ?? '').family === family) &&
    (!launchType || view.launchType === launchType) &&
    (!service || owner === service);
}

function describeTasks(state: EcsState, input: DescribeTasksRequest, call: AwsCall): DescribeTasksResponse {
  const { tasks = [], cluster } = input;
  if (tasks.length === 0) throw invalidParameter('Tasks cannot be empty.');
  if (tasks.length > MOST_TASKS) throw invalidParameter('Tasks cannot have more than 100 elements.');
  findCluster(state, call, cluster ?? tasks.find((named) => named.startsWith('arn:'))?.split('/')[1]);
  const arns = tasks.map((named) => toTaskArn(call, cluster, named));
  return {
    tasks: arns.flatMap((arn) => state.tasks.get(arn)?.view ?? []),
    failures: arns.filter((arn) => !state.tasks.has(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
  };
}
