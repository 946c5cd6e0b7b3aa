import { anchorNotThere } from '#lib/domain/errors/anchor';
import { anchorNotConfigured } from '#lib/domain/errors/ledger';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { type Checkpoint, checkpointText } from '#lib/domain/evidence/checkpoint';
import { checkpointKey, flawOfLocked, type LockedFacts, lockedUntil } from '#lib/domain/evidence/locked-checkpoint';
import type { Outcome } from '#lib/domain/outcome';
import { within } from '#lib/flow/within';
import type { Clock, LockedObjects, Log } from '#lib/ports';
import { anchoredReport, notAnchoredReport } from './anchor-report.ts';
import type { Inputs } from './inputs.ts';

export type Ports = {
  run: { clock: Clock; log: Log; cancelled: AbortSignal };
  /** Undefined where the configuration names none. */
  place: { prefix: string; retainDays: number; objects: LockedObjects } | undefined;
  /** `ledger.required`: whether a checkpoint that could not be kept makes the job red. */
  required: boolean;
};

export type Kept = LockedFacts & { at: string; how: 'put' | 'there' };

const limitMs = 2 * 60_000;

/**
 * Puts the checkpoint where nobody can change it, and believes that only when it has read it back. A place that holds another
 * checkpoint of the same size is red whatever the configuration asks for: somebody has rewritten the ledger.
 */
export async function anchorLedger({ checkpoint }: Inputs, { run, place, required }: Ports): Promise<Outcome> {
  const kept = place ? keep(checkpoint, place, run.clock) : Promise.reject(anchorNotConfigured());
  const done = await within(kept, limitMs, run.clock, run.cancelled);
  if (done.kind === 'done') return anchored(checkpoint, done.value);
  const error = done.kind === 'failed' ? done.error : new Error('S3 did not answer in time, or the run was cancelled.');
  const isContradicted = isOpsError(error) && error.code === 'ANCHOR_CONTRADICTED';
  const isRed = required || isContradicted;
  if (!isRed) run.log.warning(`The checkpoint was not kept: ${messageOf(error)}`);
  return {
    verdict: isRed ? 'failed' : 'succeeded',
    reason: isContradicted ? 'ANCHOR_CONTRADICTED' : 'ANCHOR_NOT_KEPT',
    outputs: { anchored: '', until: '' },
    report: notAnchoredReport(checkpoint, error, { isContradicted, required }),
    details: { checkpoint, code: isOpsError(error) ? error.code : 'UNEXPECTED' },
  };
}

async function keep(checkpoint: Checkpoint, place: NonNullable<Ports['place']>, clock: Clock): Promise<Kept> {
  const { objects, prefix, retainDays } = place;
  const now = clock.now();
  const key = checkpointKey(prefix, checkpoint);
  const at = objects.at(key);
  const until = lockedUntil(now, retainDays);
  const how = await objects.put({ key, text: checkpointText(checkpoint), until });
  const found = await objects.look(key);
  if (!found) throw anchorNotThere({ at });
  const flaw = flawOfLocked(found, { checkpoint, at, atLeast: how === 'put' ? until : now });
  if (flaw) throw flaw;
  return { ...found, at, how };
}

function anchored(checkpoint: Checkpoint, kept: Kept): Outcome {
  const until = kept.until?.toISOString() ?? '';
  return {
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { anchored: kept.at, until },
    report: anchoredReport(checkpoint, kept),
    details: { checkpoint, at: kept.at, until, mode: kept.mode, how: kept.how },
  };
}
