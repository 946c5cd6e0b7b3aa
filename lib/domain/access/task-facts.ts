import type { TaskFacts } from './needs.ts';

type TaskDefinition = {
  taskRoleArn?: string | undefined;
  executionRoleArn?: string | undefined;
  containerDefinitions?:
    | { logConfiguration?: { options?: Record<string, string> | undefined } | undefined }[]
    | undefined;
  tags?: unknown[] | undefined;
};

/** What access needs to know of task definitions, as ECS has them. */
export function taskFacts(definitions: TaskDefinition[]): TaskFacts {
  const roles = definitions.flatMap(({ executionRoleArn, taskRoleArn }) => [executionRoleArn, taskRoleArn]);
  const containers = definitions.flatMap(({ containerDefinitions = [] }) => containerDefinitions);
  const groups = containers.map(({ logConfiguration }) => logConfiguration?.options?.['awslogs-group']);
  return {
    roles: known(roles),
    logGroups: known(groups),
    tagged: definitions.some(({ tags = [] }) => tags.length > 0),
  };
}

const known = (values: (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined))].sort();
