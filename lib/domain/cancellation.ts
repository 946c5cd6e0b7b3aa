/**
 * How a cancelled run spends its time, in milliseconds from the signal. It has 5 s: https://docs.github.com/actions/how-tos/manage-workflow-runs/cancel-a-workflow-run.
 * It takes 3.5 of them, because a machine that is busy takes the rest.
 */
export const afterCancel = {
  /** For the answer to a call under way. */
  answer: 1_000,
  /** For stopping what goes on. */
  stop: 1_400,
  /** For the last word on GitHub, and beside it for the lease. */
  papers: 800,
  /** Then the outcome is written, whatever has not been heard. */
  outcome: 3_400,
  /** Then the process ends, whatever has not been written. */
  exit: 4_500,
} as const;
