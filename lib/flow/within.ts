import type { Clock } from '#lib/ports';

/** What became of work that had to end in time. Work that comes late goes on unwatched; its failure is not lost noise. */
export type Timely<T> =
  | { kind: 'done'; value: T }
  | { kind: 'failed'; error: unknown }
  | { kind: 'late' | 'cancelled' };

/** Runs work until it ends, the time is up, or the run is cancelled. Never throws. */
export async function within<T>(
  work: Promise<T>,
  ms: number,
  clock: Clock,
  cancelled?: AbortSignal,
): Promise<Timely<T>> {
  const ended = new AbortController();
  const result = work.then(
    (value): Timely<T> => ({ kind: 'done', value }),
    (error: unknown): Timely<T> => ({ kind: 'failed', error }),
  );
  // Asked first, so that a loop over quick work ends when its run is cancelled.
  if (cancelled?.aborted) return { kind: 'cancelled' };
  const stop = cancelled ? AbortSignal.any([ended.signal, cancelled]) : ended.signal;
  const limit = clock.sleep(ms, stop).then((): Timely<T> => ({ kind: cancelled?.aborted ? 'cancelled' : 'late' }));
  return Promise.race([result, limit]).finally(() => ended.abort());
}
