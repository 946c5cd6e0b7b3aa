import type { Quarantine } from '#lib/domain/records';

/** What the gate says, before anything is written. */
export type Override = { kind: 'go'; quarantines: Quarantine[] } | { kind: 'no-change' } | { kind: 'refused' };

/** Shorter than this, no later reader understands it. */
export const shortestReason = 10;

/** Several runs may have quarantined the same digest: all of them end, or it would still be refused. */
export function judgeOverride(quarantines: Quarantine[], digest: string, reason: string): Override {
  const active = quarantines.filter((quarantine) => quarantine.digest === digest && !quarantine.overridden);
  if (active.length === 0) return { kind: 'no-change' };
  return reason.trim().length < shortestReason ? { kind: 'refused' } : { kind: 'go', quarantines: active };
}
