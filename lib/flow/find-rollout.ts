import { isTemporary } from '#lib/domain/errors/aws';
import type { Rollout, ServiceRef } from '#lib/domain/rollout/model';
import type { Clock, Services } from '#lib/ports';

export type Wanted = {
  taskDefinitionArn: string;
  /** What UpdateService named; by eventual consistency it may still be the rollout before. */
  hint?: string | undefined;
  /** Rollouts that were there before we asked for ours. */
  known: ReadonlySet<string>;
};

type Ports = { services: Pick<Services, 'rollout' | 'rollouts' | 'revisions'>; clock: Clock };

/**
 * The rollout that we started: new since we asked, and its target revision runs our task definition. Somebody else's newer
 * rollout is never taken for ours. Undefined when none shows up in time.
 */
export async function findRollout(
  ref: ServiceRef,
  wanted: Wanted,
  { services, clock }: Ports,
  limits: { deadline: Date; cancelled: AbortSignal },
): Promise<Rollout | undefined> {
  for (let wait = 1_000; ; wait = Math.min(wait * 2, 8_000)) {
    const found = await look(ref, wanted, services).catch((error: unknown) => {
      if (!isTemporary(error)) throw error;
      return undefined;
    });
    if (found) return found;
    if (limits.cancelled.aborted || clock.now() >= limits.deadline) return undefined;
    await clock.sleep(wait, limits.cancelled);
  }
}

const look = async (ref: ServiceRef, wanted: Wanted, services: Ports['services']) =>
  (await byHint(wanted, services)) ?? (await byList(ref, wanted, services));

async function byHint({ hint, known, taskDefinitionArn }: Wanted, services: Ports['services']) {
  if (hint === undefined || known.has(hint)) return undefined;
  const rollout = await services.rollout(hint);
  return rollout && (await runs(rollout.targetRevisionArn, taskDefinitionArn, services)) ? rollout : undefined;
}

/** Newest first. */
async function byList(ref: ServiceRef, { known, taskDefinitionArn }: Wanted, services: Ports['services']) {
  const fresh = (await services.rollouts(ref)).filter(({ arn }) => !known.has(arn));
  for (const { arn, targetRevisionArn } of fresh) {
    if (await runs(targetRevisionArn, taskDefinitionArn, services)) return services.rollout(arn);
  }
  return undefined;
}

async function runs(revisionArn: string | undefined, taskDefinitionArn: string, services: Ports['services']) {
  if (revisionArn === undefined) return false;
  const [revision] = await services.revisions([revisionArn]);
  return revision?.taskDefinitionArn === taskDefinitionArn;
}
