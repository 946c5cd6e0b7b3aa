import type { Verdict } from '#lib/domain/outcome';

/** One sign and one word for each verdict, the same in every medium. */
export const verdictWords: Record<Verdict, { sign: string; word: string }> = {
  succeeded: { sign: '✅', word: 'Succeeded' },
  failed: { sign: '❌', word: 'Failed' },
  'timed-out': { sign: '⏱️', word: 'Timed out' },
  inconclusive: { sign: '❔', word: 'Inconclusive' },
  refused: { sign: '⛔', word: 'Refused' },
  'rolled-back': { sign: '↩️', word: 'Rolled back' },
  superseded: { sign: '⏭️', word: 'Superseded' },
  cancelled: { sign: '🛑', word: 'Cancelled' },
};
