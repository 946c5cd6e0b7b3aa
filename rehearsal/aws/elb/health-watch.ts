import type { RehearsalClock } from '#rehearsal/contracts';
import { probe } from './probe.ts';
import type { Target, TargetGroupRecord } from './target-groups.ts';
import { afterProbe, type Probe } from './target-health.ts';

type Watch = {
  clock: RehearsalClock;
  group: TargetGroupRecord;
  target: Target;
  isInUse(): boolean;
  onChecked(group: TargetGroupRecord): void;
};

// A process needs real time to boot, to answer and to be asked, however fast the rehearsal's clock runs.
const BOOT_MS = 3_000;
const SHORTEST_TIMEOUT_MS = 5_000;
const SHORTEST_INTERVAL_MS = 100;

/** Checks one target's health at the group's interval until the target is gone. */
export async function watchHealth(watch: Watch): Promise<void> {
  const { clock, group, target } = watch;
  const interval = (group.description.HealthCheckIntervalSeconds ?? 30) * 1000;
  while (!target.gone.signal.aborted) {
    if (watch.isInUse()) await check(watch);
    await clock.sleep(Math.max(interval, SHORTEST_INTERVAL_MS * clock.factor), target.gone.signal).catch(() => {});
  }
}

async function check({ clock, group, target, onChecked }: Watch): Promise<void> {
  const { HealthCheckPath = '/', HealthCheckTimeoutSeconds = 5 } = group.description;
  const { id, port } = target.address;
  const timeoutMs = Math.max((HealthCheckTimeoutSeconds * 1000) / clock.factor, SHORTEST_TIMEOUT_MS);
  const seen = await probe(`http://${id}:${port}${HealthCheckPath}`, timeoutMs);
  if (target.gone.signal.aborted || isBooting(clock, target, seen)) return;
  target.checked = afterProbe(target.checked, seen, {
    healthyThreshold: group.description.HealthyThresholdCount ?? 5,
    unhealthyThreshold: group.description.UnhealthyThresholdCount ?? 2,
    matcher: group.description.Matcher?.HttpCode ?? '200',
  });
  onChecked(group);
}

/** A connection refused right after registration is no failure yet: the thresholds shrink with the clock, booting does not. */
function isBooting(clock: RehearsalClock, target: Target, seen: Probe): boolean {
  const age = clock.now().getTime() - target.registeredAt;
  return seen.kind === 'failed' && target.checked.health.State === 'initial' && age < BOOT_MS;
}
