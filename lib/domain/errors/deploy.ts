import { OpsError } from './ops-error.ts';

export const taskNotPlaced = (reasons: string[]) =>
  new OpsError(
    'TASK_NOT_PLACED',
    `ECS could not place the task: ${reasons.join('; ') || 'it named no reason'}`,
    'Free or add capacity in the cluster, or lower cpu and memory of the task definition.',
  );
