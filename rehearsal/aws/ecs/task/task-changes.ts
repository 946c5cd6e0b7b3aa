import type { Container, HealthStatus, Task } from '@aws-sdk/client-ecs';
import type { TaskDependencies } from './task-dependencies.ts';

type Deps = Pick<TaskDependencies, 'store' | 'onChange'>;

const viewOf = ({ store }: Pick<Deps, 'store'>, arn: string): Task => store.now().tasks.get(arn)?.view ?? {};

/** Changes what the API shows of a task. */
export function changeTask(deps: Deps, arn: string, change: Partial<Task>): void {
  const view = viewOf(deps, arn);
  deps.store.patch('tasks', arn, { view: { ...view, ...change, version: (view.version ?? 0) + 1 } });
  deps.onChange(arn);
}

export function changeContainer(deps: Deps, arn: string, name: string, change: Partial<Container>): void {
  const containers = (viewOf(deps, arn).containers ?? []).map((container) =>
    container.name === name ? { ...container, ...change } : container,
  );
  changeTask(deps, arn, { containers, healthStatus: taskHealth(containers) });
}

/** UNHEALTHY if any container is, HEALTHY if some are and none is unknown among the checked ones. */
function taskHealth(containers: Container[]): HealthStatus {
  const known = containers.map(({ healthStatus }) => healthStatus).filter((status) => status !== 'UNKNOWN');
  if (known.includes('UNHEALTHY')) return 'UNHEALTHY';
  return known.includes('HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}
