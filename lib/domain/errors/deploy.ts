import { OpsError } from './ops-error.ts';

export const taskNotPlaced = (reasons: string[]) =>
  new OpsError(
    'TASK_NOT_PLACED',
    `ECS could not place the task: ${reasons.join('; ') || 'it named no reason'}`,
    'Free or add capacity in the cluster, or lower cpu and memory of the task definition.',
  );

export const containerUnclear = (family: string, names: string[], wanted?: string) =>
  new OpsError(
    'CONTAINER_UNCLEAR',
    wanted === undefined
      ? `Task definition ${family} has ${names.length} containers (${names.join(', ')}) and the configuration names none.`
      : `Task definition ${family} has no container "${wanted}"; it has ${names.join(', ')}.`,
    'Set `container` of the service in the configuration to the one that runs the image.',
  );
