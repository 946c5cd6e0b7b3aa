import type { Clock } from '#lib/ports';

export type Budget = { burst: number; perSecond: number };

/** Takes a token and answers how many milliseconds, beyond `wait`, its taker must wait for it. First come, first served. */
export function tokenBucket(clock: Clock, { burst, perSecond }: Budget): (wait?: number) => number {
  let level = burst;
  let filledAt = clock.now().getTime();
  return (wait = 0) => {
    const now = clock.now().getTime();
    level = Math.min(burst, level + ((now - filledAt) / 1_000) * perSecond) - 1;
    filledAt = now;
    return level >= 0 ? 0 : Math.max(0, (-level / perSecond) * 1_000 - wait);
  };
}
