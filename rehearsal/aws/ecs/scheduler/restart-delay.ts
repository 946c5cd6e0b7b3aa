const FIRST_DELAY_S = 5;
const LONGEST_DELAY_S = 15 * 60;

/** From the third failure in a row ECS says that the service is impaired. */
export const IMPAIRED_AFTER = 3;

/** Seconds until ECS starts another task of a revision whose tasks keep failing: doubled each time, at most 15 minutes. */
export function restartDelaySeconds(consecutiveFailures: number): number {
  if (consecutiveFailures < 1) return 0;
  return Math.min(LONGEST_DELAY_S, FIRST_DELAY_S * 2 ** (consecutiveFailures - 1));
}
