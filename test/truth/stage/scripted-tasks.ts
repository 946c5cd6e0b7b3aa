import type {
  Container,
  DescribeTasksRequest,
  ListTasksRequest,
  RunTaskRequest,
  StopTaskRequest,
  Task,
} from '@aws-sdk/client-ecs';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import type { AwsCall } from '#rehearsal/contracts';
import { paged } from './paged.ts';
import { arn, repository } from './releases.ts';
import {
  type OneOff,
  type RunningTask,
  runningTasks,
  type State,
  type StoppedTask,
  stoppedTasks,
} from './scripted-state.ts';

type Handle = (input: never, call: AwsCall) => unknown;

const taskArn = (id: string): string => arn(`task/boat-staging/${id}`);

export const taskOperations = (state: State): Record<string, Handle> => ({
  ListTasks: ({ desiredStatus = 'RUNNING', nextToken, maxResults }: ListTasksRequest) => {
    const ids = (desiredStatus === 'RUNNING' ? runningTasks(state) : stoppedTasks(state)).map(({ id }) => taskArn(id));
    const { items, ...rest } = paged(ids, nextToken, maxResults ?? 100, (id) => id);
    return { taskArns: items, ...rest };
  },
  DescribeTasks: ({ tasks = [] }: DescribeTasksRequest) => {
    if (tasks.length > 100) throw awsError('InvalidParameterException', 'Tasks can have at most 100 items.');
    const known = [
      ...runningTasks(state).map(runningView),
      ...stoppedTasks(state).map(stoppedView),
      ...state.oneOffs.map((one) => oneOffView(state, one)),
    ];
    return { tasks: known.filter((task) => tasks.includes(task.taskArn ?? '')), failures: [] };
  },
  RunTask: ({ clientToken = '', taskDefinition = '' }: RunTaskRequest) => {
    const before = state.oneOffs.find(({ token }) => token === clientToken);
    const id = `1x${String(state.oneOffs.length).padStart(30, '0')}`;
    const fresh = { arn: taskArn(id), token: clientToken, since: state.now().getTime(), definition: taskDefinition };
    if (!before) state.oneOffs.push(fresh);
    return { tasks: [oneOffView(state, before ?? fresh)], failures: [] };
  },
  StopTask: ({ task = '' }: StopTaskRequest) => ({ task: { taskArn: task } }),
});

const runningView = ({ id, definition, digest, status }: RunningTask): Task => ({
  taskArn: taskArn(id),
  taskDefinitionArn: definition,
  lastStatus: status,
  desiredStatus: 'RUNNING',
  containers: [{ name: 'app', image: `${repository}@${digest}`, imageDigest: digest, healthStatus: 'UNKNOWN' }],
});

const stoppedView = (task: StoppedTask): Task => ({
  taskArn: taskArn(task.id),
  taskDefinitionArn: task.definition,
  lastStatus: 'STOPPED',
  desiredStatus: 'STOPPED',
  createdAt: task.createdAt,
  stoppedAt: task.stoppedAt,
  stopCode: task.stopCode,
  stoppedReason: task.stoppedReason,
  containers: task.containers ?? [app({})],
});

const app = (over: Container): Container => ({ name: 'app', image: repository, ...over });

function oneOffView({ given: { oneOff = {} }, now }: State, { arn: task, since, definition }: OneOff): Task {
  const { after = 2, exitCode = 0, stop } = oneOff;
  const isOver = now().getTime() - since >= after * 1000;
  const common = { taskArn: task, taskDefinitionArn: definition, createdAt: new Date(since) };
  if (!isOver) return { ...common, lastStatus: 'RUNNING', containers: [app({})] };
  const end = stop ?? {
    stopCode: 'EssentialContainerExited' as const,
    stoppedReason: 'Essential container in task exited',
  };
  return { ...common, lastStatus: 'STOPPED', ...end, containers: [app(stop ? {} : { exitCode })] };
}
