import type * as sdk from '@aws-sdk/client-ecs';
import type { Container, StoppedTask, TaskDefinitionDocument } from '#lib/domain/rollout/model';
import { defined } from './ecs-shapes.ts';

/** `document` adds where the containers log; without it they come without `log`. */
export function toTask(task: sdk.Task, document?: TaskDefinitionDocument): StoppedTask {
  const taskId = task.taskArn?.split('/').at(-1) ?? '';
  return {
    arn: task.taskArn ?? '',
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    lastStatus: task.lastStatus ?? 'UNKNOWN',
    health: task.healthStatus ?? 'UNKNOWN',
    ...defined({
      startedBy: task.startedBy,
      createdAt: task.createdAt,
      stopCode: task.stopCode,
      stoppedReason: task.stoppedReason,
      stoppedAt: task.stoppedAt,
    }),
    containers: (task.containers ?? []).map((container) => toContainer(container, taskId, document)),
  };
}

function toContainer(container: sdk.Container, taskId: string, document?: TaskDefinitionDocument): Container {
  const name = container.name ?? '';
  return {
    name,
    image: container.image ?? '',
    health: container.healthStatus ?? 'UNKNOWN',
    ...defined({
      digest: container.imageDigest,
      exitCode: container.exitCode,
      reason: container.reason,
      log: document && logOf(document, name, taskId),
    }),
  };
}

type LogConfiguration = { logDriver?: string; options?: Record<string, string> };

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html: prefix/container/task-id. */
function logOf(document: TaskDefinitionDocument, container: string, taskId: string): Container['log'] {
  const definition = document.containerDefinitions.find(({ name }) => name === container);
  const { logDriver, options = {} } = (definition?.['logConfiguration'] ?? {}) as LogConfiguration;
  const [group, prefix] = [options['awslogs-group'], options['awslogs-stream-prefix']];
  if (logDriver !== 'awslogs' || !group || !prefix) return undefined;
  return { group, stream: `${prefix}/${container}/${taskId}` };
}
