import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import type { Outcome } from '#lib/domain/outcome';
import { cancelledEarly } from '#lib/domain/rollback/judge-recovery';
import { type Ended, timesOf } from './ended.ts';
import type { Inputs } from './inputs.ts';
import { rollbackReport } from './rollback-report.ts';

export function endedOutcome(ended: Ended): Outcome {
  const { plan, recovery, proven, untouched } = ended;
  const { recovered, verdict } = recovery;
  const reason = untouched && recovered ? 'NOTHING_TO_ROLL_BACK' : recovery.reason;
  return {
    verdict,
    reason,
    outputs: {
      recovered: String(recovered),
      digest: proven ? plan.target.payload.digest : '',
      'left-digest': plan.failing,
      'left-commit': plan.failingRecord?.sha ?? '',
      'taken-away': ended.taken?.kind === 'known' ? String(ended.taken.removed.length) : '',
      reason,
    },
    report: rollbackReport(ended),
    details: {
      environment: plan.environment,
      recovered,
      from: plan.failing,
      to: plan.target.payload.digest,
      times: timesOf(ended),
      timeline: ended.journal.events,
      passed: plan.passed,
      warnings: ended.journal.warnings,
      ...(ended.taken && { takenAway: ended.taken }),
      ...(ended.recordId !== undefined && { deploymentId: ended.recordId }),
    },
  };
}

const unchanged = { recovered: 'false', digest: '', 'left-digest': '', 'left-commit': '', 'taken-away': '' };

/** Nothing was changed: nobody wants it any more. */
export const cancelledOutcome = ({ environment, reason: why }: Inputs): Outcome => ({
  verdict: 'cancelled',
  reason: cancelledEarly.reason,
  outputs: { ...unchanged, reason: cancelledEarly.reason },
  report: {
    title: `${environment} was not rolled back`,
    verdict: 'cancelled',
    summary: cancelledEarly.sentence,
    facts: [
      { label: 'Environment', value: environment },
      { label: 'Asked for because', value: why },
    ],
    sections: [],
    next: [`${environment} is as it was. Run the rollback again, if it is still wanted.`],
  },
  details: { environment, recovered: false },
});

const refusals = ['ROLLBACK_NOT_AUTOMATIC', 'ROLLBACK_NO_RECORD', 'ROLLBACK_TO_ITSELF', 'ALREADY_ROLLED_BACK'];

/** Nothing was changed: there was no way to begin, or no right one. */
export function unstartedOutcome({ environment, reason: why }: Inputs, error: unknown): Outcome {
  const reason = isOpsError(error) ? error.code : 'UNEXPECTED';
  const verdict = refusals.includes(reason) ? 'refused' : 'failed';
  const [summary = '', ...rest] = messageOf(error).split('\n');
  return {
    verdict,
    reason,
    outputs: { ...unchanged, reason },
    report: {
      title: `${environment} was not rolled back`,
      verdict,
      summary: `${summary} Nothing was changed.`,
      facts: [
        { label: 'Environment', value: environment },
        { label: 'Asked for because', value: why },
      ],
      sections: rest.length > 0 ? [{ kind: 'list', title: 'Looked at', items: rest.map((line) => line.trim()) }] : [],
      next: [isOpsError(error) ? error.next : `Escalate: ${environment} is as it was; look at it yourself.`],
    },
    details: { environment, recovered: false },
  };
}
