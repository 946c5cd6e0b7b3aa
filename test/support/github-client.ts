import { type Github, githubClient } from '#lib/github/client';
import type { Log } from '#lib/ports';
import { systemClock } from '#lib/system/clock';

export const silentLog: Log = {
  info: () => {},
  warning: () => {},
  error: () => {},
  debug: () => {},
  group: (_title, body) => body(),
};

/** The product's own client against some address. Waits between attempts take no time, and are written down. */
export function testClient(apiUrl: string, token = 'ghs_test', cancelled?: AbortSignal): Github & { waits: number[] } {
  const waits: number[] = [];
  const sleep = async (ms: number) => void waits.push(ms);
  const clock = { now: systemClock.now, sleep };
  const access = { apiUrl, token, owner: 'harbour', repo: 'boat-listing', clock, log: silentLog };
  return { ...githubClient({ ...access, ...(cancelled && { cancelled }) }), waits };
}
