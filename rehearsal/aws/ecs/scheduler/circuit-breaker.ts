import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs';

const DEFAULT_PERCENT = 50;
const LEAST = 3;
const MOST = 200;

/** How many failed tasks make the breaker trip: half the desired count, at least 3 and at most 200, unless configured. */
export function breakerThreshold(desired: number, breaker: DeploymentCircuitBreaker | undefined): number {
  const { type = 'BOUNDED_PERCENT', value = DEFAULT_PERCENT } = breaker?.thresholdConfiguration ?? {};
  if (type === 'COUNT') return Math.max(1, value);
  const share = Math.ceil((desired * value) / 100);
  return type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(MOST, Math.max(LEAST, share));
}

/** The failure count after tasks failed and others became healthy, which by default clears it. */
export function failuresAfter(
  before: number,
  { failed, becameHealthy }: { failed: number; becameHealthy: number },
  breaker: DeploymentCircuitBreaker | undefined,
): number {
  const resets = becameHealthy > 0 && breaker?.resetOnHealthyTask !== false;
  return (resets ? 0 : before) + failed;
}
