import {
  DescribeTasksCommand,
  type ECSClient,
  ListTasksCommand,
  RunTaskCommand,
  type Task as SdkTask,
  StopTaskCommand,
} from '@aws-sdk/client-ecs';
import { taskNotPlaced } from '#lib/domain/errors/deploy';
import type { OneOffTask, ServiceRef, StoppedTask, TaskDefinitionDocument } from '#lib/domain/rollout/model';
import type { Services } from '#lib/ports';
import { toTask } from './ecs-task-shapes.ts';
import { chunks, pages } from './pages.ts';
import { sendingRaw } from './raw-json.ts';

type Tasks = Pick<Services, 'runningTasks' | 'stoppedTasks' | 'runTask' | 'task' | 'stopTask'>;
type DocumentOf = (taskDefinitionArn: string) => Promise<TaskDefinitionDocument>;

/** The part of Services that is about tasks. */
export function ecsTasks(ecs: ECSClient, describeDocument: DocumentOf): Tasks {
  const documentOf = remembered(describeDocument);
  return {
    runningTasks: async (ref) => (await tasksOf(ecs, ref, 'RUNNING')).map((task) => toTask(task)),
    stoppedTasks: async (ref) => withLogs(await tasksOf(ecs, ref, 'STOPPED'), documentOf),
    runTask: (task) => runTask(ecs, task),
    task: async (cluster, arn) => {
      const [found] = await withLogs(await describe(ecs, cluster, [arn]), documentOf);
      return found;
    },
    stopTask: async (cluster, task, reason) => {
      await ecs.send(new StopTaskCommand({ cluster, task, reason: reason.slice(0, 1024) }));
    },
  };
}

/** A task definition never changes once it is registered. */
function remembered(describe: DocumentOf): DocumentOf {
  const known = new Map<string, Promise<TaskDefinitionDocument>>();
  return (arn) => {
    const document = known.get(arn) ?? describe(arn);
    known.set(arn, document);
    document.catch(() => known.delete(arn));
    return document;
  };
}

async function tasksOf(ecs: ECSClient, ref: ServiceRef, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<SdkTask[]> {
  const input = { cluster: ref.cluster, serviceName: ref.service, desiredStatus };
  const arns = await pages(async (nextToken): Promise<[string[], string | undefined]> => {
    const page = await ecs.send(new ListTasksCommand({ ...input, nextToken }));
    return [page.taskArns ?? [], page.nextToken];
  });
  return describe(ecs, ref.cluster, arns);
}

/** DescribeTasks takes 100 at a time; a task that is gone is left out. */
async function describe(ecs: ECSClient, cluster: string, arns: string[]): Promise<SdkTask[]> {
  const groups = chunks(arns, 100).map((tasks) => ecs.send(new DescribeTasksCommand({ cluster, tasks })));
  return (await Promise.all(groups)).flatMap(({ tasks = [] }) => tasks);
}

/** Where a task logged is worth knowing, but not worth failing for. */
async function withLogs(tasks: SdkTask[], documentOf: DocumentOf): Promise<StoppedTask[]> {
  return Promise.all(
    tasks.map(async (task) => toTask(task, await documentOf(task.taskDefinitionArn ?? '').catch(() => undefined))),
  );
}

async function runTask(ecs: ECSClient, task: OneOffTask): Promise<{ arn: string }> {
  const environment = Object.entries(task.environment).map(([name, value]) => ({ name, value }));
  const input = {
    cluster: task.cluster,
    taskDefinition: task.taskDefinitionArn,
    count: 1,
    startedBy: task.startedBy,
    clientToken: task.clientToken,
    overrides: { containerOverrides: [{ name: task.container, command: task.command, environment }] },
    ...task.placement,
  };
  const command = new RunTaskCommand({ taskDefinition: task.taskDefinitionArn });
  const { tasks = [], failures = [] } = await ecs.send(sendingRaw(command, input));
  const arn = tasks[0]?.taskArn;
  if (!arn) throw taskNotPlaced(failures.map(({ reason, detail }) => [reason, detail].filter(Boolean).join(': ')));
  return { arn };
}
