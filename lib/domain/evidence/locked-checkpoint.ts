import { anchorContradicted, anchorNotLocked } from '#lib/domain/errors/anchor';
import type { OpsError } from '#lib/domain/errors/ops-error';
import { type Checkpoint, checkpointText } from './checkpoint.ts';
import { sha256 } from './hashes.ts';

/** An object as it stands in a bucket with Object Lock. */
export type LockedFacts = {
  /** Hex, as the place has computed it itself; undefined where it tells none. */
  sha256: string | undefined;
  /** `COMPLIANCE`: not even the account's root may shorten it. */
  mode: string | undefined;
  until: Date | undefined;
};

/**
 * One name for each size: a second checkpoint of the same size that says something else finds the first one in its place. In
 * the order of their sizes, when sorted by name.
 */
export const checkpointKey = (prefix: string, { origin, size }: Checkpoint): string =>
  `${prefix}${origin}/${String(size).padStart(12, '0')}`;

const dayMs = 86_400_000;

/** S3 keeps whole seconds. */
export const lockedUntil = (now: Date, days: number): Date =>
  new Date(Math.ceil((now.getTime() + days * dayMs) / 1000) * 1000);

/**
 * Whether what stands there is this checkpoint, locked. Undefined: it is.
 * @param atLeast how long the lock has to last; of one that an earlier run put there, until now.
 */
export function flawOfLocked(
  found: LockedFacts,
  { checkpoint, at, atLeast }: { checkpoint: Checkpoint; at: string; atLeast: Date },
): OpsError | undefined {
  if (found.sha256 === undefined) return anchorNotLocked({ at }, 'S3 tells no SHA-256 of it');
  if (found.sha256 !== sha256(checkpointText(checkpoint))) return anchorContradicted({ at });
  if (found.mode !== 'COMPLIANCE')
    return anchorNotLocked({ at }, `its mode is ${found.mode ?? 'not told'}, not COMPLIANCE`);
  if (!found.until || found.until < atLeast)
    return anchorNotLocked({ at }, `it is locked until ${found.until?.toISOString() ?? 'a day that is not told'}`);
  return undefined;
}
