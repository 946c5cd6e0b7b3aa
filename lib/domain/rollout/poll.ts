/** What the next look's time depends on. */
export type Progress = {
  elapsedMs: number;
  /** Looks taken so far. */
  looks: number;
  requested: number;
  running: number;
  /** How long earlier rollouts of this service took; absent for the first. */
  expectedMs?: number | undefined;
};

/** Looks that may be taken on average, beyond a small start-up allowance: AWS's read limits are shared by an account. */
const looksPerSecond = 0.2;
const allowance = 5;

const shortest = 1_000;
const close = 2_500;
const ordinary = 5_000;
const longest = 10_000;

/**
 * Milliseconds to the next look: quick at the start, where a bad image or role shows; seldom in the middle, where nothing
 * is decided; quick when all new tasks run or the usual time is nearly up, where the end is. Never above the mean rate.
 */
export function nextLookMs(progress: Progress): number {
  const { elapsedMs, looks } = progress;
  const saved = allowance + (elapsedMs / 1_000) * looksPerSecond - looks;
  const affordable = saved >= 1 ? 0 : ((1 - saved) / looksPerSecond) * 1_000;
  return Math.max(wanted(progress), Math.min(affordable, ordinary), shortest);
}

function wanted({ elapsedMs, requested, running, expectedMs }: Progress): number {
  if (requested > 0 && running >= requested) return close;
  if (elapsedMs < 5_000) return shortest;
  if (expectedMs === undefined) return ordinary;
  const left = expectedMs - elapsedMs;
  const margin = Math.max(10_000, expectedMs * 0.15);
  if (Math.abs(left) <= margin) return close;
  return left > 0 ? Math.min(longest, left - margin + close) : ordinary;
}

/** The median of earlier durations; undefined without any. */
export function typicalMs(durations: number[]): number | undefined {
  const sorted = [...durations].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
