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
const longestLookMs = 30_000;
/** Auto scaling may ask for more tasks at any moment, and a host may fail: Fargate takes a minute or two to start others. */
const refillMs = 3 * 60_000;

/**
 * Whether the service really runs the digest at its full count: read from the tasks themselves, not from a rollout's state.
 * Looks again until `deadline`, because reads of ECS are eventually consistent, and for three minutes at least while only
 * tasks are missing. Never throws.
 */
export async function proveRunning(
  ref: ServiceRef,
  expected: Expected,
  ports: Ports,
  limits: { deadline: Date; cancelled: AbortSignal },
): Promise<Proof> {
  const refilled = ports.clock.now().getTime() + refillMs;
  for (;;) {
    const found = await within(oneLook(ref, expected, ports.services), longestLookMs, ports.clock, limits.cancelled);
    if (found.kind === 'cancelled') return { kind: 'cancelled' };
    const proof = found.kind === 'done' ? found.value : blind(found);
    const patience = proof.kind === 'unproven' && proof.isShort ? refilled : 0;
    const until = Math.max(limits.deadline.getTime(), patience);
    if (proof.kind === 'proven' || ports.clock.now().getTime() >= until) return proof;
    await ports.clock.sleep(pauseMs, limits.cancelled);
  }
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
