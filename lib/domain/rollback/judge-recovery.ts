import type { Verdict } from '#lib/domain/outcome';
import type { Validation } from '#lib/domain/validation/model';

/** How the way back ended for one service; `why` is the last that was seen or decided, in one sentence. */
export type Restored = {
  service: string;
  end: 'there' | 'escalate' | 'unseen' | 'timed-out' | 'cancelled';
  why: string;
};

/** What the service's running tasks say of their digest. */
export type Proven = { service: string; proven: boolean; why: string };

export type Evidence = {
  restored: Restored[];
  /** Empty when it was never reached. */
  proofs: Proven[];
  /** Undefined when it was never reached. */
  validation: Pick<Validation, 'judgement' | 'reason' | 'summary'> | undefined;
  /** The bad digest is refused from now on, or there was none. */
  quarantined: boolean;
};

export type Recovery = {
  recovered: boolean;
  verdict: Verdict;
  reason: string;
  /** What the verdict rests on. */
  sentence: string;
};

/** Recovered means: every rollout ended, the tasks prove the digest, and validation passed. Less is never called that. */
export function judgeRecovery({ restored, proofs, validation, quarantined }: Evidence): Recovery {
  const stuck = restored.find(({ end }) => end !== 'there');
  if (stuck) return notThere(stuck);
  const doubted = restored
    .map(({ service }) => proofs.find((proof) => proof.service === service) ?? unasked(service))
    .find(({ proven }) => !proven);
  if (doubted) return lost('inconclusive', 'ROLLBACK_UNPROVEN', `${doubted.service}: ${doubted.why}`);
  switch (validation?.judgement) {
    case 'pass':
      return { recovered: true, ...(quarantined ? well : unguarded) };
    case 'fail':
      return lost('failed', 'ROLLBACK_VALIDATION_FAILED', `It runs, but does not work. ${validation.summary}`);
    default:
      return lost(
        'inconclusive',
        'ROLLBACK_NOT_VALIDATED',
        `It runs; whether it works is not known. ${validation?.summary ?? ''}`,
      );
  }
}

const proof = 'Every rollout ended, all running tasks have the digest, and validation passed.';
const well = { verdict: 'succeeded', reason: 'OK', sentence: proof } as const;
/** Users are served, but the next release may bring the same digest back: somebody has to act. */
const unguarded = {
  verdict: 'failed',
  reason: 'QUARANTINE_NOT_WRITTEN',
  sentence: `${proof} But the bad digest could not be quarantined.`,
} as const;

export const cancelledEarly: Recovery = {
  recovered: false,
  verdict: 'cancelled',
  reason: 'CANCELLED_BEFORE_CHANGE',
  sentence: 'The run was cancelled before anything was changed.',
};

const unasked = (service: string): Proven => ({ service, proven: false, why: 'its tasks were not asked' });

const ends = {
  escalate: { verdict: 'failed', reason: 'ROLLBACK_ESCALATE' },
  unseen: { verdict: 'inconclusive', reason: 'ROLLBACK_UNSEEN' },
  'timed-out': { verdict: 'timed-out', reason: 'ROLLBACK_TIMED_OUT' },
  cancelled: { verdict: 'cancelled', reason: 'CANCELLED_LEFT' },
} as const;

function notThere({ service, end, why }: Restored): Recovery {
  const { verdict, reason } = ends[end === 'there' ? 'unseen' : end];
  return lost(verdict, reason, `${service}: ${why}`);
}

const lost = (verdict: Verdict, reason: string, sentence: string): Recovery => ({
  recovered: false,
  verdict,
  reason,
  sentence: sentence.trim(),
});
