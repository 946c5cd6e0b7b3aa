import { setImmediate as turn } from 'node:timers/promises';
import type { RehearsalClock } from '#rehearsal/contracts';

export type SteppedClock = RehearsalClock & {
  /** Lets this much time pass: whoever sleeps until then wakes, in order, and has acted when this resolves. */
  pass(ms: number): Promise<void>;
};

type Sleeper = { at: number; wake(): void };

/** A rehearsal's clock that stands still until a test moves it, for stand-ins that act on their own. */
export function steppedClock(start = '2026-01-02T03:04:05Z'): SteppedClock {
  let now = new Date(start).getTime();
  const sleepers = new Set<Sleeper>();
  const next = (until: number) =>
    [...sleepers].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  return {
    factor: 1,
    now: () => new Date(now),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper: Sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        const leave = () => {
          sleepers.delete(sleeper);
          reject(new DOMException('The sleep was ended.', 'AbortError'));
        };
        if (signal?.aborted) leave();
        signal?.addEventListener('abort', leave, { once: true });
      }),
    async pass(ms) {
      const until = now + ms;
      for (let due = next(until); due; due = next(until)) {
        now = due.at;
        sleepers.delete(due);
        due.wake();
        // Whoever woke acts, and may sleep again.
        await turn();
      }
      now = until;
    },
  };
}
