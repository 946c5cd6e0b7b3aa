import { ledgerContended } from '#lib/domain/errors/ledger';
import { isCode } from '#lib/github/failure';
import type { Clock } from '#lib/ports';

export type Patience = {
  clock: Clock;
  /** 0 ≤ n < 1. */
  random: () => number;
  /** Ends waiting for another attempt. */
  cancelled?: AbortSignal;
};

const attempts = 30;
/** Several times what an attempt takes at GitHub: shorter, and twenty writers meet again and again (test: contention). */
const firstDelayMs = 3_000;
const longestDelayMs = 20_000;

/** Anything between nothing and twice as long as before: writers that met once do not meet again in step. */
export const fullJitter = (retry: number, random: () => number): number =>
  random() * Math.min(longestDelayMs, firstDelayMs * 2 ** (retry - 1));

/**
 * Repeats an attempt, each on a fresh look, until it was not overtaken.
 * @param attempt undefined when somebody else was faster.
 * @returns what the attempt gave, and how often others were faster.
 * @throws OpsError LEDGER_CONTENDED, or what the attempt throws
 */
export async function compareAndSwap<T>(
  { clock, random, cancelled }: Patience,
  attempt: () => Promise<T | undefined>,
): Promise<{ value: T; retries: number }> {
  for (let retries = 0; retries < attempts && !(retries > 0 && cancelled?.aborted); retries++) {
    if (retries > 0) await clock.sleep(fullJitter(retries, random), cancelled);
    const value = await attempt().catch(overtakenOrThrow);
    if (value !== undefined) return { value, retries };
  }
  throw ledgerContended(attempts);
}

/** The answer was lost, not necessarily the commit: the next look tells. */
function overtakenOrThrow(error: unknown): undefined {
  if (!isCode(error, 'GITHUB_UNAVAILABLE')) throw error;
}
