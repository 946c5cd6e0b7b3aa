import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '#lib/ports';

type Sleeper = { at: number; wake(): void };

type FakeClock = Clock & {
  advance(ms: number): void;
  /** Time stands still until this work is done. */
  during<T>(work: Promise<T>): Promise<T>;
};

/**
 * Time that passes only when everything waits for it: then it jumps to the next sleeper. For code whose ports are fakes;
 * real sockets and processes take real time, which this clock sees only where it is told of them: `during`.
 */
export function fakeClock(start = '2026-01-02T03:04:05Z'): FakeClock {
  let now = new Date(start).getTime();
  let running = false;
  const working = new Set<Promise<unknown>>();
  const sleepers: Sleeper[] = [];
  const run = async () => {
    running = true;
    while (sleepers.length > 0) {
      // A few turns let every promise settle that needs no time.
      for (let turns = 0; turns < 5; turns++) await turn();
      if (working.size > 0) {
        await Promise.race(working);
        continue;
      }
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers.shift();
      if (next) now = Math.max(now, next.at);
      next?.wake();
    }
    running = false;
  };
  return {
    now: () => new Date(now),
    advance: (ms) => {
      now += ms;
    },
    during: async (work) => {
      const ended = work.then(
        () => {},
        () => {},
      );
      working.add(ended);
      await ended;
      working.delete(ended);
      return work;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.push(sleeper);
        const leave = () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          resolve();
        };
        signal?.addEventListener('abort', leave, { once: true });
        if (!running) void run();
      }),
  };
}
