import type { Recovery } from '#lib/domain/rollback/judge-recovery';
import type { TakenAway } from '#lib/domain/rollback/taken-away';
import type { Validation } from '#lib/domain/validation/model';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan.ts';
import type { Journal } from './ports.ts';

export type Verified = {
  /** All running tasks have the target's digest. */
  proven: boolean;
  validation: Validation | undefined;
  recovery: Recovery;
  /** GitHub's deployment that stands for this rollback. */
  recordId?: number | undefined;
};

export type Ended = Verified & {
  input: Inputs;
  plan: Plan;
  journal: Journal;
  /** The release to leave had changed nothing. */
  untouched: boolean;
  /** Of a rollback that is proven to run. */
  taken: TakenAway | undefined;
  decidedAt: Date;
  endedAt: Date;
};

/** Moments, and how long each part took in milliseconds; `recoverMs` counts from the detection to the proof. */
export function timesOf({ plan, recovery, decidedAt, endedAt }: Ended) {
  const since = (from: Date, to: Date) => Math.max(0, to.getTime() - from.getTime());
  const { detectedAt, failingRecord } = plan;
  return {
    detectedAt,
    decidedAt,
    ...(failingRecord && { detectMs: since(failingRecord.createdAt, detectedAt) }),
    decideMs: since(detectedAt, decidedAt),
    ...(recovery.recovered && { recoveredAt: endedAt, recoverMs: since(detectedAt, endedAt) }),
  };
}
