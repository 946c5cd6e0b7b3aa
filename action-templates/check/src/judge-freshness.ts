import type { DeploymentRecord } from '#lib/domain/records';

export type Freshness = { kind: 'fresh' | 'stale'; release: DeploymentRecord; ageMs: number } | { kind: 'missing' };

/** Just as old as allowed is still fresh. */
export function judgeFreshness(release: DeploymentRecord | undefined, maxAgeMs: number, now: Date): Freshness {
  if (!release) return { kind: 'missing' };
  const ageMs = now.getTime() - release.createdAt.getTime();
  return { kind: ageMs <= maxAgeMs ? 'fresh' : 'stale', release, ageMs };
}
