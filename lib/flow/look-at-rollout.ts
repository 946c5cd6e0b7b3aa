import { isNotAllowed } from '#lib/domain/errors/aws';
import { messageOf } from '#lib/domain/errors/ops-error';
import { failedStops } from '#lib/domain/rollout/evidence';
import { type Judgement, judgeRollout, stopsAreDue, triggeredMonitor } from '#lib/domain/rollout/judge-rollout';
import type { Rollout, StoppedTask } from '#lib/domain/rollout/model';
import type { Clock, Log } from '#lib/ports';
import type { FollowEnd, FollowPorts, FollowTarget } from './follow-rollout.ts';
import { within } from './within.ts';

/** A look that hangs must not outlive its use. */
const longestLookMs = 30_000;

/** What is kept between looks. */
export type Watch = {
  startedAt: number;
  looks: number;
  rollout?: Rollout;
  blind?: { error?: unknown };
  stops: StoppedTask[];
  stopsAt: number;
  failures: number;
  triggeredAt?: number;
};

export const seen = (watch: Watch) => ({ looks: watch.looks, ...(watch.rollout && { rollout: watch.rollout }) });

/** One look: the end, when this was it. */
export async function lookAtRollout(
  target: FollowTarget,
  ports: FollowPorts,
  cancelled: AbortSignal,
  watch: Watch,
): Promise<FollowEnd | undefined> {
  if (cancelled.aborted) return { ...seen(watch), kind: 'cancelled' };
  watch.looks += 1;
  const isKnown = watch.looks === 1 && target.found;
  const look = isKnown ? Promise.resolve(target.found) : ports.services.rollout(target.arn);
  const found = await within(look, longestLookMs, ports.clock, cancelled);
  if (found.kind === 'cancelled') return { ...seen(watch), kind: 'cancelled' };
  if (found.kind !== 'done' || !found.value) return notSeen(found, target, ports.log, watch);
  delete watch.blind;
  tell(target.ref.service, watch.rollout, found.value, ports.log);
  watch.rollout = found.value;
  await lookAtStops(target, ports, cancelled, watch, found.value);
  return conclude(
    judgeRollout(found.value, watch.stops, triggeredFor(watch, found.value, ports.clock)),
    target,
    ports,
    watch,
  );
}

/** Throttled, out of reach, late, or not there yet: look again. Not allowed: there is no use in it. */
function notSeen(
  found: { kind: string; error?: unknown },
  { ref }: FollowTarget,
  log: Log,
  watch: Watch,
): FollowEnd | undefined {
  watch.blind = found.kind === 'failed' ? { error: found.error } : {};
  if (isNotAllowed(found.error)) return { ...seen(watch), kind: 'unseen', error: found.error };
  const why =
    found.kind === 'failed' ? messageOf(found.error) : found.kind === 'late' ? 'no answer' : 'ECS does not know it yet';
  log.warning(`${ref.service}: the rollout could not be looked at (${why}); looking again.`);
  return undefined;
}

async function lookAtStops(
  { ref, taskDefinitionArn, since }: FollowTarget,
  { services, clock }: FollowPorts,
  cancelled: AbortSignal,
  watch: Watch,
  rollout: Rollout,
): Promise<void> {
  const now = clock.now().getTime();
  if (!stopsAreDue(rollout, { failures: watch.failures, agoMs: now - watch.stopsAt })) return;
  const found = await within(services.stoppedTasks(ref), longestLookMs, clock, cancelled);
  // Which tasks stopped only makes the end come sooner: what could not be read now is read at the next look.
  if (found.kind !== 'done') return;
  watch.stops = failedStops(found.value, taskDefinitionArn, since);
  watch.stopsAt = now;
  watch.failures = rollout.circuitBreaker?.failureCount ?? 0;
}

function triggeredFor(watch: Watch, rollout: Rollout, clock: Clock): number {
  if (!triggeredMonitor(rollout)) return 0;
  watch.triggeredAt ??= clock.now().getTime();
  return clock.now().getTime() - watch.triggeredAt;
}

async function conclude(
  judgement: Judgement,
  { ref, arn }: FollowTarget,
  { services, clock }: FollowPorts,
  watch: Watch,
): Promise<FollowEnd | undefined> {
  if (judgement.kind === 'look-again') return undefined;
  if (judgement.kind === 'hopeless') return { ...seen(watch), kind: 'hopeless', cause: judgement.cause };
  if (judgement.phase !== 'stopped') return { ...seen(watch), kind: judgement.phase };
  return { ...seen(watch), kind: await whyStopped(ref, arn, { services, clock }) };
}

type ServicePorts = Pick<FollowPorts, 'services' | 'clock'>;

const stoppedLooks = 3;
const stoppedPauseMs = 3_000;

/** A service that still names this very rollout may be an old reading: that takes a few looks to tell. */
async function whyStopped(
  ref: FollowTarget['ref'],
  arn: string,
  { services, clock }: ServicePorts,
): Promise<'superseded' | 'gone' | 'stopped'> {
  for (let look = 1; ; look++) {
    const found = await within(services.service(ref), longestLookMs, clock);
    if (found.kind === 'done' && found.value?.status !== 'ACTIVE') return 'gone';
    const current = found.kind === 'done' ? found.value?.currentRolloutArn : undefined;
    if (current !== undefined && current !== arn) return 'superseded';
    if (look === stoppedLooks) return 'stopped';
    await clock.sleep(stoppedPauseMs);
  }
}

/** Its service was deleted; no, where that cannot be seen. */
export async function isGone(ref: FollowTarget['ref'], { services, clock }: ServicePorts): Promise<boolean> {
  const found = await within(services.service(ref), longestLookMs, clock);
  return found.kind === 'done' && found.value?.status !== 'ACTIVE';
}

/** One line for each change that a person would notice. */
function tell(service: string, before: Rollout | undefined, now: Rollout, log: Log): void {
  const line = ({ status, lifecycleStage, runningCount, requestedCount, circuitBreaker }: Rollout) =>
    [
      `${service}: ${status}${lifecycleStage ? ` (${lifecycleStage})` : ''}, ${runningCount} of ${requestedCount} tasks run`,
      ...(circuitBreaker && circuitBreaker.failureCount > 0
        ? [`circuit breaker ${circuitBreaker.failureCount} of ${circuitBreaker.threshold}`]
        : []),
    ].join(', ');
  if (before && line(before) === line(now)) return;
  log.info(line(now));
  const triggered = triggeredMonitor(now);
  if (!triggered || (before && triggeredMonitor(before))) return;
  log.warning(
    `${service}: ${triggered === 'ALARM' ? 'an alarm' : 'the circuit breaker'} went off; this release fails.`,
  );
}
