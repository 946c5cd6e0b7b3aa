/** When a call to GitHub may be made again. Pure, so that every case is a row of a test. */

export type Failure = {
  /** Undefined when no answer came: connection reset, time-out, broken body. */
  status: number | undefined;
  /** Names in lower case. */
  headers: Record<string, string | undefined>;
  message: string;
};

export type Attempt = { method: string; number: number; now: Date };

const attempts = 5;
const firstDelayMs = 500;
/** A limit that takes longer to recover is said, not sat out: the job costs money while it sleeps. */
const longestWaitMs = 120_000;
/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api: "wait for at least one minute". */
const secondaryLimitMs = 60_000;

/** How long to wait before the next attempt; undefined when there must be none. Attempts count from 1. */
export function waitBeforeRetry(failure: Failure, { method, number, now }: Attempt): number | undefined {
  if (number >= attempts) return undefined;
  // A limited call was not carried out: repeating a change is safe, too.
  if (isRateLimit(failure)) return withinPatience(limitWait(failure, now));
  const carriedOutPerhaps = failure.status === undefined || failure.status >= 500;
  // Blindly repeated, a change whose answer was lost would happen twice; see write-once.
  return carriedOutPerhaps && isRead(method) ? firstDelayMs * 2 ** (number - 1) : undefined;
}

export function isRateLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  const says = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 403 && (says || /secondary rate limit/i.test(message));
}

const isRead = (method: string): boolean => ['GET', 'HEAD'].includes(method);

const withinPatience = (ms: number): number | undefined => (ms <= longestWaitMs ? ms : undefined);

/** `retry-after` is in seconds; `x-ratelimit-reset` is a moment in epoch seconds. */
function limitWait({ headers }: Failure, now: Date): number {
  const retryAfter = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && retryAfter >= 0) return retryAfter * 1_000;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0) return Math.max(1_000, reset * 1_000 - now.getTime());
  return secondaryLimitMs;
}
