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
 * @throws OpsError LEDGER_CONTENDED, or what the attempt throws; GITHUB_UNAVAILABLE only when it stayed so
 */
export async function compareAndSwap<T>(
  { clock, random, cancelled }: Patience,
  attempt: () => Promise<T | undefined>,
): Promise<{ value: T; retries: number }> {
  let retries = 0;
  for (;;) {
    const tried = await attempt().then(done, mayPass);
    if (tried.value !== undefined) return { value: tried.value, retries };
    retries += 1;
    if (retries === attempts || cancelled?.aborted) throw tried.failure ?? ledgerContended(retries);
    await clock.sleep(fullJitter(retries, random), cancelled);
  }
}

type Tried<T> = { value?: T | undefined; failure?: unknown };

const done = <T>(value: T | undefined): Tried<T> => ({ value });

/** The answer was lost, not necessarily the commit: the next look tells. */
function mayPass(failure: unknown): Tried<never> {
  if (!isCode(failure, 'GITHUB_UNAVAILABLE')) throw failure;
  return { failure };
}
