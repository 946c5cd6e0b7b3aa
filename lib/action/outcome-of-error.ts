import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import type { Outcome, Verdict } from '#lib/domain/outcome';

/** Thrown before the use case began: nothing was done. */
export const refusedOutcome = (error: unknown): Outcome => outcomeOf(error, 'refused');

/** Thrown by the use case. */
export const failedOutcome = (error: unknown): Outcome => outcomeOf(error, 'failed');

function outcomeOf(error: unknown, verdict: Verdict): Outcome {
  const known = isOpsError(error);
  const [first = '', ...rest] = messageOf(error).split('\n');
  return {
    verdict,
    reason: known ? error.code : 'UNEXPECTED',
    outputs: {},
    report: {
      title: known ? first : 'An unexpected error ended this action',
      verdict,
      summary: first,
      facts: [],
      sections: rest.length > 0 ? [{ kind: 'code', title: 'Details', text: rest.join('\n') }] : [],
      next: [known ? error.next : 'Run the job again with debug logging; if it stays, open an issue with the log.'],
    },
    details: {},
  };
}
