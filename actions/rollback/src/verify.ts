import { messageOf } from '#lib/domain/errors/ops-error';
import type { Proven } from '#lib/domain/rollback/judge-recovery';
import { targetContainer } from '#lib/domain/rollout/render';
import type { Validation } from '#lib/domain/validation/model';
import { type Proof, proveRunning } from '#lib/flow/prove-running';
import type { Plan } from './plan.ts';
import type { Course, Ports } from './ports.ts';

/** Old tasks drain for a while after ECS calls a rollout done. */
const patienceMs = 60_000;

/** Reads the digests off the running tasks of every service. */
export async function proveDigests({ plan, ports, journal }: Course): Promise<Proven[]> {
  const proofs = await Promise.all(
    plan.services.map((service) =>
      proveDigest(service, plan, ports).catch((error) => ({ service, proven: false, why: messageOf(error) })),
    ),
  );
  const proven = proofs.every((proof) => proof.proven);
  journal.note(proven ? 'All running tasks have the digest.' : 'The running tasks do not prove the digest.');
  return proofs;
}

async function proveDigest(service: string, { target }: Plan, ports: Ports): Promise<Proven> {
  const { services, settings, run } = ports;
  const taskDefinitionArn = target.payload.taskDefinitions[service] ?? '';
  const { document } = await services.taskDefinition(taskDefinitionArn);
  const container = targetContainer(document, settings.ecs.services[service]?.container);
  const expected = { taskDefinitionArn, container, digest: target.payload.digest };
  const deadline = new Date(run.clock.now().getTime() + patienceMs);
  const limits = { deadline, cancelled: run.cancelled };
  const proof = await proveRunning(
    { cluster: settings.ecs.cluster, service },
    expected,
    { services, clock: run.clock },
    limits,
  );
  // No task, no evidence.
  return { service, proven: proof.kind === 'proven' && proof.tasks > 0, why: words(proof) };
}

function words(proof: Proof): string {
  switch (proof.kind) {
    case 'proven':
      return proof.tasks > 0 ? `${proof.tasks} tasks run it` : 'its desired count is 0, so no task proves anything';
    case 'superseded':
      return `the service was given ${proof.taskDefinitionArn.split('/').at(-1)} meanwhile`;
    case 'gone':
      return 'the service was deleted meanwhile';
    case 'unproven':
    case 'unseen':
      return proof.why;
    case 'cancelled':
      return 'the run was cancelled before its tasks were asked';
  }
}

/** The same checks as after a deployment. One that breaks proves nothing, and must not end the rollback without a word. */
export async function validateTarget(
  { plan: { target }, ports, journal }: Course,
  settledAt: Date | undefined,
): Promise<Validation> {
  const startedAt = ports.run.clock.now().getTime();
  try {
    const validation = await ports.validate(target.payload.digest, settledAt);
    journal.note(`Validation: ${validation.summary}`);
    return validation;
  } catch (error) {
    const durationMs = ports.run.clock.now().getTime() - startedAt;
    journal.note(`Validation broke: ${messageOf(error)}`);
    return { judgement: 'inconclusive', reason: 'VALIDATION_BROKE', summary: messageOf(error), looks: [], durationMs };
  }
}
