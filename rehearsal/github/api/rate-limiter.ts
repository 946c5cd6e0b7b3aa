/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
import type { Token } from '#rehearsal/github/model/people';

export type Limits = {
  /** Calls an hour. */
  user: number;
  job: number;
  anonymous: number;
  /** Points a minute: a read costs 1, a change 5. */
  points: number;
  /** Requests a minute that create content. */
  content: number;
};

export const githubLimits: Limits = { user: 5000, job: 1000, anonymous: 60, points: 900, content: 80 };

export type Budget = { limit: number; used: number; reset: Date };

const hour = 3_600_000;
const minute = 60_000;

export type RateLimiter = {
  /** What is left of the caller's hour. */
  budget(token: Token | undefined): Budget;
  /** Seconds to wait when the caller is too fast, else undefined; a call let through counts. */
  tooFast(token: Token | undefined, method: string): number | undefined;
  charge(token: Token | undefined): void;
};

type Window = { opened: number; used: number };

export function createRateLimiter(limits: Limits, now: () => Date): RateLimiter {
  const hours = new Map<string, Window>();
  const minutes = new Map<string, Window>();
  const windowOf = (windows: Map<string, Window>, key: string, length: number): Window => {
    const known = windows.get(key);
    if (known && now().getTime() - known.opened < length) return known;
    const fresh = { opened: now().getTime(), used: 0 };
    windows.set(key, fresh);
    return fresh;
  };
  const spend = (key: string, cost: number, limit: number): number | undefined => {
    const window = windowOf(minutes, key, minute);
    if (window.used + cost > limit) return Math.ceil((window.opened + minute - now().getTime()) / 1000);
    window.used += cost;
    return undefined;
  };
  return {
    budget(token) {
      const { opened, used } = windowOf(hours, holder(token), hour);
      return { limit: limits[token?.kind ?? 'anonymous'], used, reset: new Date(opened + hour) };
    },
    tooFast(token, method) {
      const reading = method === 'GET' || method === 'HEAD';
      const wait = spend(`points ${holder(token)}`, reading ? 1 : 5, limits.points);
      return wait ?? (method === 'POST' ? spend(`content ${holder(token)}`, 1, limits.content) : undefined);
    },
    charge(token) {
      windowOf(hours, holder(token), hour).used += 1;
    },
  };
}

/** A person's tokens share one budget; so do the job tokens of a repository. */
function holder(token: Token | undefined): string {
  if (!token) return 'anonymous';
  return token.kind === 'user' ? `user ${token.login}` : `job ${token.repository}`;
}

export function budgetHeaders({ limit, used, reset }: Budget, resource = 'core'): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(reset.getTime() / 1000)),
    'x-ratelimit-resource': resource,
  };
}
