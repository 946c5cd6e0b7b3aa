import { isTemporary } from '#lib/domain/errors/aws';
import { messageOf } from '#lib/domain/errors/ops-error';
import { type Doubt, doubt, type Expected } from '#lib/domain/rollout/judge-rollout';
import type { ServiceRef } from '#lib/domain/rollout/model';
import type { Clock, Services } from '#lib/ports';
import { within } from './within.ts';

/**
 * - `superseded`: the service has been given another task definition meanwhile.
 * - `gone`: the service was deleted, or is being deleted.
 * - `unproven`: we saw that it is not so.
 * - `unseen`: it could not be looked at.
 */
export type Proof =
  | { kind: 'proven'; tasks: number }
  | { kind: 'superseded'; taskDefinitionArn: string }
  | { kind: 'gone' }
  | ({ kind: 'unproven' } & Doubt)
  | { kind: 'unseen'; why: string }
  | { kind: 'cancelled' };

type Ports = { services: Pick<Services, 'service' | 'runningTasks'>; clock: Clock };

const pauseMs = 3_000;
const longestLookMs = 60_000;
/** Auto scaling may ask for more tasks at any moment, and a host may fail: Fargate takes a minute or two to start others. */
const refillMs = 3 * 60_000;
/** A throttled account answers at last; who is refused, or asks what ECS does not understand, never gets another answer. */
const blindMs = 5 * 60_000;

/**
 * Whether the service really runs the digest at its full count: read from the tasks themselves, not from a rollout's state.
 * Looks again until `deadline`, because reads of ECS are eventually consistent; for three minutes at least while only tasks
 * are missing, and for five while AWS does not answer; not again where asking cannot help. Never throws.
 */
export async function proveRunning(
  ref: ServiceRef,
  expected: Expected,
  ports: Ports,
  limits: { deadline: Date; cancelled: AbortSignal },
): Promise<Proof> {
  const startedAt = ports.clock.now().getTime();
  for (;;) {
    const found = await within(oneLook(ref, expected, ports.services), longestLookMs, ports.clock, limits.cancelled);
    if (found.kind === 'cancelled') return { kind: 'cancelled' };
    const proof = found.kind === 'done' ? found.value : blind(found);
    const isFinal = proof.kind === 'proven' || (found.kind === 'failed' && !isTemporary(found.error));
    const until = Math.max(limits.deadline.getTime(), startedAt + patienceFor(proof));
    if (isFinal || ports.clock.now().getTime() >= until) return proof;
    await ports.clock.sleep(pauseMs, limits.cancelled);
  }
}

function patienceFor(proof: Proof): number {
  if (proof.kind === 'unseen') return blindMs;
  return proof.kind === 'unproven' && proof.isShort ? refillMs : 0;
}

const blind = (found: { kind: string; error?: unknown }): Proof => ({
  kind: 'unseen',
  why: found.kind === 'failed' ? messageOf(found.error) : 'ECS did not answer in time',
});

async function oneLook(ref: ServiceRef, expected: Expected, services: Ports['services']): Promise<Proof> {
  const [service, tasks] = await Promise.all([services.service(ref), services.runningTasks(ref)]);
  if (service?.status !== 'ACTIVE') return { kind: 'gone' };
  if (service.taskDefinitionArn !== expected.taskDefinitionArn) {
    return { kind: 'superseded', taskDefinitionArn: service.taskDefinitionArn };
  }
  const found = doubt(service, tasks, expected);
  return found ? { kind: 'unproven', ...found } : { kind: 'proven', tasks: service.desiredCount };
}
