import type { RolloutBrief } from './model.ts';

/** How long rollouts of a service usually take, and how far they stray from it. Milliseconds. */
export type Usual = { ms: number; spreadMs: number };

/** What the next look's time depends on. */
export type Progress = {
  elapsedMs: number;
  /** Looks taken so far. */
  looks: number;
  requested: number;
  running: number;
  /** ECS itself ends the rollout should it fail, and has seen nothing fail yet: nobody else needs to watch closely. */
  isWatched: boolean;
  /** Absent for a service's first rollout. */
  usual?: Usual | undefined;
};

/** Looks that may be taken on average, beyond a small start-up allowance: AWS's read limits are shared by an account. */
const looksPerSecond = 0.2;
const allowance = 5;

const shortest = 1_000;
const close = 2_500;
const ordinary = 5_000;
const longest = { unwatched: 10_000, watched: 60_000 };

/**
 * Milliseconds to the next look: close together when the usual time is nearly up or all new tasks run, where the end is;
 * seldom in the middle, where nothing is decided, and most seldom where ECS watches itself. Never above the mean rate.
 */
export function nextLookMs(progress: Progress): number {
  const { elapsedMs, looks, usual } = progress;
  const saved = allowance + (elapsedMs / 1_000) * looksPerSecond - looks;
  const affordable = saved >= 1 ? 0 : ((1 - saved) / looksPerSecond) * 1_000;
  const wanted = usual ? byTheUsual(progress, usual) : byProgress(progress);
  return Math.max(wanted, Math.min(affordable, ordinary), shortest);
}

const allRun = ({ requested, running }: Progress): boolean => requested > 0 && running >= requested;

/** The end may come at any time: it is looked for all the time, and most once all new tasks run. */
function byProgress(progress: Progress): number {
  if (allRun(progress)) return close;
  return progress.elapsedMs < 5_000 ? shortest : ordinary;
}

/** The end is expected within the spread around the usual time. */
function byTheUsual(progress: Progress, { ms, spreadMs }: Usual): number {
  const { elapsedMs, isWatched } = progress;
  if (elapsedMs > ms + spreadMs) return byProgress(progress);
  const left = ms - spreadMs - elapsedMs;
  if (left <= 0) return elapsedMs < 5_000 ? shortest : withinSpread(elapsedMs, ms, spreadMs);
  if (!isWatched) return elapsedMs < 5_000 ? shortest : Math.min(left, longest.unwatched);
  // What fails, mostly fails early; and one long pause is as good as a long and a short one.
  const pause = Math.min(longest.watched, Math.max(10_000, 5_000 + elapsedMs * 0.7));
  return left <= pause * 1.5 ? left : pause;
}

/** The first ends of the spread are the least likely. */
function withinSpread(elapsedMs: number, ms: number, spreadMs: number): number {
  const pause = Math.min(3_000, Math.max(close, spreadMs * 0.4));
  return elapsedMs < ms - spreadMs / 2 ? pause * 1.4 : pause;
}

/** The median of earlier durations and how far they stray from it; undefined without any. */
export function usualOf(durations: number[]): Usual | undefined {
  const sorted = durations.toSorted((a, b) => a - b);
  const ms = sorted[Math.floor(sorted.length / 2)];
  if (ms === undefined) return undefined;
  const furthest = Math.max(...sorted.map((duration) => Math.abs(duration - ms)));
  // Two tell little of how far a third may stray, and one that went astray altogether tells nothing.
  const stray = sorted.length < 3 ? ms * 0.15 : Math.min(furthest * 1.25, ms * 0.25);
  return { ms, spreadMs: Math.max(stray, 5_000) };
}

/** The usual time of a service, by its last rollouts that succeeded. Newest first. */
export const usualTime = (history: RolloutBrief[]): Usual | undefined =>
  usualOf(
    history
      .filter(({ status }) => status === 'SUCCESSFUL')
      .slice(0, 5)
      .flatMap(({ startedAt, finishedAt }) =>
        startedAt && finishedAt ? [finishedAt.getTime() - startedAt.getTime()] : [],
      ),
  );
