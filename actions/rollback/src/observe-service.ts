import type { ServiceState } from '#lib/domain/rollback/decide-move';
import type { Rollout, ServiceRef } from '#lib/domain/rollout/model';
import type { Ports } from './ports.ts';

/** A service as ECS shows it now. `rolloutArn`: the rollout to judge by, instead of the one that the service names. */
export async function observeService(
  ref: ServiceRef,
  target: string,
  { services }: Pick<Ports, 'services'>,
  rolloutArn?: string,
): Promise<ServiceState> {
  const service = await services.service(ref);
  if (!service) return { target, status: undefined, taskDefinition: '', rollout: undefined };
  const arn = rolloutArn ?? service.currentRolloutArn ?? (await services.rollouts(ref))[0]?.arn;
  const rollout = arn === undefined ? undefined : await services.rollout(arn);
  return {
    target,
    status: service.status,
    taskDefinition: service.taskDefinitionArn,
    rollout: rollout && { arn: rollout.arn, status: rollout.status, ...(await ends(rollout, services)) },
  };
}

/** The task definitions at both ends of a rollout. */
async function ends(rollout: Rollout, services: Ports['services']) {
  const { targetRevisionArn, rollback, sourceRevisionArns } = rollout;
  // With several sources nobody can say which one ECS would take.
  const source = sourceRevisionArns.length === 1 ? sourceRevisionArns[0] : undefined;
  const backArn = rollback?.revisionArn ?? source;
  const arns = [targetRevisionArn, backArn].filter((arn) => arn !== undefined);
  const revisions = arns.length > 0 ? await services.revisions(arns) : [];
  const taskDefinition = (arn: string | undefined) =>
    revisions.find((revision) => revision.arn === arn)?.taskDefinitionArn;
  return { forwardTo: taskDefinition(targetRevisionArn), backTo: taskDefinition(backArn) };
}
