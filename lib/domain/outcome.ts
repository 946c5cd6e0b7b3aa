import type { Report } from '#lib/report/report';

/**
 * How an action ended. Only `succeeded` exits 0: "don't know" is never "fine".
 *
 * - `timed-out`: our deadline passed while the operation was still going; its last observed state is in the report.
 * - `inconclusive`: we looked and could not tell.
 * - `refused`: we did not start, on purpose.
 * - `rolled-back`: what we started was taken back, by AWS or by us.
 * - `superseded`: somebody else's operation replaced ours.
 * - `cancelled`: the run was cancelled; the report says in which state it left things.
 */
export const verdicts = [
  'succeeded',
  'failed',
  'timed-out',
  'inconclusive',
  'refused',
  'rolled-back',
  'superseded',
  'cancelled',
] as const;

export type Verdict = (typeof verdicts)[number];

/** What a use case returns; `lib/action` writes it to the runner. */
export type Outcome = {
  verdict: Verdict;
  /** Stable code in capitals, such as `DEPLOY_CIRCUIT_BREAKER`; `OK` for a plain success. */
  reason: string;
  /** Step outputs besides `result`, under the names of action.yml. */
  outputs: Record<string, string>;
  report: Report;
  /** Machine-readable facts, embedded in the `result` output. */
  details: Record<string, unknown>;
};

export const exitCode = (verdict: Verdict): 0 | 1 => (verdict === 'succeeded' ? 0 : 1);
