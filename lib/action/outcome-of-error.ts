import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import type { Outcome, Verdict } from '#lib/domain/outcome';

/** Thrown before the use case began: nothing was done. */
export const refusedOutcome = (error: unknown): Outcome => outcomeOf(error, 'refused');

/** Thrown by the use case. */
export const failedOutcome = (error: unknown): Outcome => outcomeOf(error, 'failed');

/** The run was cancelled, and whoever was asked last did not answer in time. */
export const cancelledOutcome = (): Outcome => ({
  verdict: 'cancelled',
  reason: 'CANCELLED_UNKNOWN',
  outputs: {},
  report: {
    title: 'The run was cancelled, and in which state things are is not known',
    verdict: 'cancelled',
    summary: 'The run was cancelled while a call had no answer: what it asked for may or may not happen.',
    facts: [],
    sections: [],
    next: [
      'Look at what this action works on, the last lines of the log say at which point it was, then run the job again.',
    ],
  },
  details: {},
});

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
