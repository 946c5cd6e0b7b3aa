import { rolloutStateUnknown } from '#lib/domain/errors/deploy';
import { type Hopeless, isWatched } from '#lib/domain/rollout/judge-rollout';
import type { Rollout, ServiceRef } from '#lib/domain/rollout/model';
import { phaseOf } from '#lib/domain/rollout/phase';
import { nextLookMs, type Usual } from '#lib/domain/rollout/poll';
import type { Clock, Log, Services } from '#lib/ports';
import { isGone, lookAtRollout, seen, type Watch } from './look-at-rollout.ts';

export type FollowPorts = {
  services: Pick<Services, 'rollout' | 'service' | 'stoppedTasks'>;
  clock: Clock;
  log: Log;
};

/** `since`: stops before it belong to something else. `found`: the rollout as it was a moment ago, instead of a first look. */
export type FollowTarget = { ref: ServiceRef; arn: string; taskDefinitionArn: string; since: Date; found?: Rollout };

export type FollowLimits = {
  deadline: Date;
  cancelled: AbortSignal;
  /** How long such a rollout took before: see `usualOf`. */
  usual?: Usual | undefined;
};

/**
 * How following ended. `rollout` is the last that was seen of it.
 *
 * - `succeeded`, `rolled-back`, `rollback-failed`, `stopped`: ECS's own end of it.
 * - `superseded`: it was stopped because another rollout took its place.
 * - `gone`: its service was deleted.
 * - `hopeless`: it still goes on, and cannot succeed any more.
 * - `timed-out`: still going at the deadline, by a look taken then.
 * - `unseen`: it could not be looked at, so nothing can be said; `error` tells why, where AWS did.
 */
export type FollowEnd = { rollout?: Rollout; looks: number } & (
  | { kind: 'succeeded' }
  | { kind: 'rolled-back' | 'rollback-failed' | 'stopped' | 'superseded' | 'gone' | 'timed-out' | 'cancelled' }
  | { kind: 'hopeless'; cause: Hopeless }
  | { kind: 'unseen'; error?: unknown }
);

/** Looks at one rollout until it ends, by its own ARN, at a pace that follows its progress. Never throws. */
export async function followRollout(
  target: FollowTarget,
  ports: FollowPorts,
  limits: FollowLimits,
): Promise<FollowEnd> {
  const startedAt = ports.clock.now().getTime();
  const watch: Watch = { startedAt, looks: 0, stops: [], stopsAt: startedAt, failures: 0 };
  for (;;) {
    const isLast = ports.clock.now() >= limits.deadline;
    const end = await lookAtRollout(target, ports, limits.cancelled, watch);
    if (end ?? isLast) return end ?? lastWord(target, ports, watch);
    const left = limits.deadline.getTime() - ports.clock.now().getTime();
    await ports.clock.sleep(Math.max(0, Math.min(pace(watch, limits, ports.clock), left)), limits.cancelled);
  }
}

/** Still going is one thing; not to know is another, and a state that nobody knew when this was built is the latter. */
async function lastWord({ ref }: FollowTarget, ports: FollowPorts, watch: Watch): Promise<FollowEnd> {
  if (watch.blind) return { ...seen(watch), kind: 'unseen', ...watch.blind };
  const status = watch.rollout?.status ?? '';
  if (phaseOf(status) !== 'unknown') {
    return { ...seen(watch), kind: (await isGone(ref, ports)) ? 'gone' : 'timed-out' };
  }
  return { ...seen(watch), kind: 'unseen', error: rolloutStateUnknown(status) };
}

/** A rollout that turns back does not take the usual time. */
function pace({ startedAt, looks, rollout }: Watch, { usual }: FollowLimits, clock: Clock): number {
  return nextLookMs({
    elapsedMs: clock.now().getTime() - startedAt,
    looks,
    requested: rollout?.requestedCount ?? 0,
    running: rollout?.runningCount ?? 0,
    isWatched: rollout !== undefined && isWatched(rollout),
    usual: phaseOf(rollout?.status ?? '') === 'going' ? usual : undefined,
  });
}
