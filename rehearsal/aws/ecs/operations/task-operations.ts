import { isDeepStrictEqual } from 'node:util';
import type { RunTaskRequest, RunTaskResponse, StopTaskRequest, StopTaskResponse, Task } from '@aws-sdk/client-ecs';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { parseTaskDefinition, taskDefinitionArn, toTaskArn } from '../arns.ts';
import type { EcsState } from '../records.ts';
import { clientTokenReused, invalidParameter, taskDefinitionInactive, taskNotFound } from '../refusals.ts';
import { newTask } from '../scheduler/new-task.ts';
import { stoppedReasons } from '../scheduler/sentences.ts';
import { type Context, clusterCondition, findCluster, findTaskDefinition } from './context.ts';
import { authorizeRoles } from './service-input.ts';

const MOST_TASKS = 10;

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html#ECS-RunTask-request-startedBy */
const STARTED_BY = /^[A-Za-z0-9/_-]{0,128}$/;

/** One-off tasks, and stopping any task. */
export function taskOperations(context: Context): Record<string, AwsOperation> {
  return {
    RunTask: {
      resources: (input: RunTaskRequest, call) => [definitionArn(input.taskDefinition ?? '', call)],
      conditions: clusterCondition,
      handle: (input: RunTaskRequest, call: AwsCall) => runTask(context, input, call),
    },
    StopTask: {
      resources: (input: StopTaskRequest, call) => [toTaskArn(call, input.cluster, input.task)],
      conditions: clusterCondition,
      handle: (input: StopTaskRequest, call: AwsCall) => stopTask(context, input, call),
    },
  };
}

/** IAM sees the definition as it was named; `family` alone stands for any of its revisions. */
function definitionArn(named: string, call: Pick<AwsCall, 'account' | 'region'>): string {
  if (named.startsWith('arn:')) return named;
  const { family, revision } = parseTaskDefinition(named);
  return revision === undefined
    ? taskDefinitionArn(call, family, 0).replace(/:0$/, ':*')
    : taskDefinitionArn(call, family, revision);
}

function runTask({ engine }: Context, input: RunTaskRequest, call: AwsCall): RunTaskResponse {
  const state = engine.store.now();
  const { count = 1, startedBy, overrides } = input;
  const { clusterArn = '' } = findCluster(state, call, input.cluster);
  const { document: definition } = findTaskDefinition(state, input.taskDefinition);
  if (definition.status !== 'ACTIVE') throw taskDefinitionInactive();
  if (startedBy !== undefined && !STARTED_BY.test(startedBy)) throw invalidParameter('startedBy is not valid.');
  if (count < 1 || count > MOST_TASKS) throw invalidParameter('Count must be between 1 and 10.');
  for (const { name } of overrides?.containerOverrides ?? []) {
    const known = definition.containerDefinitions?.some((container) => container.name === name);
    if (!known)
      throw invalidParameter(`Override for container named ${name} is not a container in the TaskDefinition.`);
  }
  authorizeRoles(call, [
    overrides?.taskRoleArn ?? definition.taskRoleArn,
    overrides?.executionRoleArn ?? definition.executionRoleArn,
  ]);
  const again = startedBefore(state, clusterArn, input);
  if (again.length > 0) return { tasks: again, failures: [] };
  const group = input.group ?? `family:${definition.family}`;
  const tasks = Array.from({ length: count }, () =>
    newTask({ ids: engine.ids, now: call.now, cluster: clusterArn, definition, group, startedBy, request: input }),
  );
  const plan = { definition, images: [], loadBalancers: [], region: call.region };
  for (const task of tasks) engine.tasks.launch(task, plan);
  return { tasks: tasks.map(({ view }) => view), failures: [] };
}

/** A client token starts its tasks once, and for one request only. On AWS it is forgotten after a day. */
function startedBefore({ tasks }: EcsState, cluster: string, input: RunTaskRequest): Task[] {
  if (input.clientToken === undefined) return [];
  const same = [...tasks.values()].filter(
    ({ request, view }) => request.clientToken === input.clientToken && view.clusterArn === cluster,
  );
  if (same.some(({ request }) => !isDeepStrictEqual(request, input))) throw clientTokenReused();
  return same.map(({ view }) => view);
}

function stopTask({ engine }: Context, input: StopTaskRequest, call: AwsCall): StopTaskResponse {
  const state = engine.store.now();
  findCluster(state, call, input.cluster ?? input.task?.split('/')[1]);
  const arn = toTaskArn(call, input.cluster, input.task);
  if (!state.tasks.has(arn)) throw taskNotFound();
  engine.store.patch('tasks', arn, { stopRequested: true });
  engine.tasks.stop(arn, { code: 'UserInitiated', reason: input.reason ?? stoppedReasons.user, drain: true });
  return { task: engine.store.now().tasks.get(arn)?.view };
}
