import { setTimeout as sleepFor } from 'node:timers/promises';
import type { RehearsalClock } from '#rehearsal/contracts';

/**
 * The rehearsal's clock: real time stamps, waits divided by `factor` (60 makes a five-minute bake last five seconds).
 * `sleep` rejects with an AbortError as soon as its signal aborts.
 */
export function scaledClock(factor: number): RehearsalClock {
  if (!(factor > 0)) throw new RangeError(`A clock factor is a number above 0, not ${factor}.`);
  return {
    factor,
    now: () => new Date(),
    sleep: (ms, signal) => sleepFor(ms / factor, undefined, signal ? { signal } : {}),
  };
}
