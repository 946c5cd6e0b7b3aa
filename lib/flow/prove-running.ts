import { messageOf } from '#lib/domain/errors/ops-error';
import { doubt, type Expected } from '#lib/domain/rollout/judge-rollout';
import type { ServiceRef } from '#lib/domain/rollout/model';
import type { Clock, Services } from '#lib/ports';
import { within } from './within.ts';

/**
 * - `superseded`: the service has been given another task definition meanwhile.
 * - `unproven`: we saw that it is not so.
 * - `unseen`: it could not be looked at.
 */
export type Proof =
  | { kind: 'proven'; tasks: number }
  | { kind: 'superseded'; taskDefinitionArn: string }
  | { kind: 'unproven' | 'unseen'; why: string }
  | { kind: 'cancelled' };

type Ports = { services: Pick<Services, 'service' | 'runningTasks'>; clock: Clock };

const pauseMs = 3_000;
const longestLookMs = 30_000;

/**
 * Whether the service really runs the digest at its full count: read from the tasks themselves, not from a rollout's state.
 * Looks again until `deadline`, because reads of ECS are eventually consistent. Never throws.
 */
export async function proveRunning(
  ref: ServiceRef,
  expected: Expected,
  ports: Ports,
  limits: { deadline: Date; cancelled: AbortSignal },
): Promise<Proof> {
  for (;;) {
    const found = await within(oneLook(ref, expected, ports.services), longestLookMs, ports.clock, limits.cancelled);
    if (found.kind === 'cancelled') return { kind: 'cancelled' };
    const proof = found.kind === 'done' ? found.value : blind(found);
    if (proof.kind === 'proven' || ports.clock.now() >= limits.deadline) return proof;
    await ports.clock.sleep(pauseMs, limits.cancelled);
  }
}

const blind = (found: { kind: string; error?: unknown }): Proof => ({
  kind: 'unseen',
  why: found.kind === 'failed' ? messageOf(found.error) : 'ECS did not answer in time',
});

async function oneLook(ref: ServiceRef, expected: Expected, services: Ports['services']): Promise<Proof> {
  const [service, tasks] = await Promise.all([services.service(ref), services.runningTasks(ref)]);
  if (!service) return { kind: 'unproven', why: 'the service does not exist any more' };
  if (service.taskDefinitionArn !== expected.taskDefinitionArn) {
    return { kind: 'superseded', taskDefinitionArn: service.taskDefinitionArn };
  }
  const why = doubt(service, tasks, expected);
  return why === undefined ? { kind: 'proven', tasks: service.desiredCount } : { kind: 'unproven', why };
}
