import { isOpsError } from '#lib/domain/errors/ops-error';
import type { DeploymentRecord } from '#lib/domain/records';
import type { TargetState } from '#lib/domain/rollback/judge-target';
import type { Ports } from './ports.ts';

/** What AWS still has of a deployment: a target that cannot start must be known before anything is stopped. */
export async function checkTarget(record: DeploymentRecord, services: string[], ports: Ports): Promise<TargetState> {
  const { digest, taskDefinitions } = record.payload;
  const [imageExists, ...found] = await Promise.all([
    ports.images.exists(ports.repository, digest),
    ...services.map(async (service) => [service, await describe(taskDefinitions[service], ports)] as const),
  ]);
  return { imageExists, taskDefinitions: Object.fromEntries(found) };
}

async function describe(arn: string | undefined, { services }: Ports) {
  if (arn === undefined) return undefined;
  try {
    const { status, document } = await services.taskDefinition(arn);
    return { arn, status, images: document.containerDefinitions.map(({ image }) => image) };
  } catch (error) {
    // ECS answers "Unable to describe task definition" for one that was deleted.
    if (isOpsError(error) && error.code === 'AWS_REJECTED') return undefined;
    throw error;
  }
}
