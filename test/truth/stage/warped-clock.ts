import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { scaledClock } from '#rehearsal/clock';
import type { RehearsalClock } from '#rehearsal/contracts';

/** Time stamps run as fast as waits do: what happens in the stand-in and in the bundle happens in one time. */
export function warpedClock(origin: number, factor: number): RehearsalClock {
  return { ...scaledClock(factor), now: () => new Date(Math.round(origin + (Date.now() - origin) * factor)) };
}

/** The environment of a process that lives in that time, `skew` milliseconds ahead of it. */
export const warpedEnvironment = (origin: number, factor: number, skew: number): Record<string, string> => ({
  NODE_OPTIONS: `--import=${pathToFileURL(path.resolve('test/truth/stage/warp.mjs')).href}`,
  WARP_ORIGIN: String(origin),
  WARP_FACTOR: String(factor),
  WARP_SKEW: String(skew),
});
