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

export const tagRefused = (tag: string, environment: string) =>
  new OpsError(
    'TAG_REFUSED',
    `"${environment}" is protected and takes digests only; "${tag}" is a tag, which may stand for another image tomorrow.`,
    'Pass the `digest` output of build-image.',
  );

export const tagMissing = (tag: string, repository: string) =>
  new OpsError(
    'TAG_NOT_FOUND',
    `ECR repository "${repository}" has no image with the tag "${tag}".`,
    'Check the tag, or build the image first.',
  );

export const digestMissing = (digest: string, repository: string) =>
  new OpsError(
    'DIGEST_NOT_FOUND',
    `ECR repository "${repository}" has no image ${digest}.`,
    'Check the digest; a lifecycle policy may have removed the image. Build it again if it has.',
  );

export const digestQuarantined = (digest: string, environment: string, reason: string) =>
  new OpsError(
    'DIGEST_QUARANTINED',
    `${digest} is quarantined in "${environment}": ${reason}`,
    'Deploy a release that mends it. To use this digest all the same, end the quarantine: the rollback guide says how.',
  );

export const serviceUnknown = (names: string[], known: string[]) =>
  new OpsError(
    'SERVICE_UNKNOWN',
    `The configuration has no service ${names.map((name) => `"${name}"`).join(', ')} in this environment.`,
    `Use ${known.map((name) => `"${name}"`).join(', ')} in the \`services\` input, or leave it out for all of them.`,
  );

export const serviceMissing = (service: string, cluster: string) =>
  new OpsError(
    'SERVICE_NOT_FOUND',
    `ECS has no active service "${service}" in cluster "${cluster}".`,
    "Create the service first: Slipway releases into services, it does not make them. Check the configuration's names too.",
  );

export const rolloutTurningBack = (service: string) =>
  new OpsError(
    'ROLLOUT_TURNING_BACK',
    `ECS is rolling "${service}" back from this very release right now.`,
    'Wait for the rollback to end, read why the release failed, and deploy a release that mends it.',
  );

export const rolloutNotFound = (service: string) =>
  new OpsError(
    'ROLLOUT_NOT_FOUND',
    `ECS took the change of "${service}", but shows no rollout of it.`,
    'Look at the deployments of the service in the ECS console; run the job again to take a running one over.',
  );

export const oneOffUnclear = (name: string, service: string) =>
  new OpsError(
    'ONE_OFF_UNCLEAR',
    `One-off task "${name}" wants the task definition of "${service}", which is not part of this deployment.`,
    'Name a service of the environment in its `service`, or deploy all services.',
  );

export const rolloutStateUnknown = (status: string) =>
  new OpsError(
    'ROLLOUT_STATE_UNKNOWN',
    `ECS shows the rollout in a state that this version of Slipway does not know: ${status}`,
    'Look at the service in the ECS console, and take a newer version of Slipway.',
  );
