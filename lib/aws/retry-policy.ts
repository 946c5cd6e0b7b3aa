import type { STSClientConfig } from '@aws-sdk/client-sts';
import type { Clock } from '#lib/ports';
import { awsErrorKind, wasRefused } from './errors.ts';
import { tokenBucket } from './token-bucket.ts';

export type RetryStrategy = Extract<
  Exclude<STSClientConfig['retryStrategy'], undefined>,
  { acquireInitialRetryToken: unknown }
>;
type ErrorInfo = Parameters<RetryStrategy['refreshRetryTokenForRetry']>[1];

/** How often one call is repeated at the most. Throttling ends with patience; a broken network must be told soon. */
const limits = { throttled: 40, transient: 4, denied: 0, expired: 0, rejected: 0 } as const;
const base = { throttled: 500, transient: 200, denied: 0, expired: 0, rejected: 0 } as const;
const longestMs = 20_000;

/** Repeats that all calls of a session may make together: a burst, then a steady rate. */
const budget = { burst: 10, perSecond: 1 };

/**
 * One policy for every client of a session: throttling and broken connections are repeated with full jitter, no sooner than
 * AWS's Retry-After, and out of one shared token bucket, so that parallel work cannot make throttling worse. AccessDenied
 * and expired tokens are never repeated.
 */
export function retryPolicy(clock: Clock, random: () => number): RetryStrategy {
  const takeToken = tokenBucket(clock, budget);
  const token = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
  return {
    acquireInitialRetryToken: async () => token(0),
    recordSuccess: () => {},
    refreshRetryTokenForRetry: async (previous, info) => {
      const kind = awsErrorKind(info.error);
      const count = previous.getRetryCount() + 1;
      if (count > limits[kind]) throw new Error(`not repeated: ${kind}`);
      const jitter = random() * Math.min(longestMs, base[kind] * 2 ** Math.min(count - 1, 10));
      const wait = Math.max(jitter, retryAfterMs(info, clock));
      await clock.sleep(wait + takeToken(wait));
      return token(count);
    },
  };
}

/**
 * For a change that must not happen twice. Without an answer nobody knows whether it was made, so whoever asked for it looks
 * before asking again; only what AWS surely did not do is repeated here.
 */
export const onlyWhatWasRefused = (policy: RetryStrategy): RetryStrategy => ({
  acquireInitialRetryToken: policy.acquireInitialRetryToken,
  recordSuccess: policy.recordSuccess,
  refreshRetryTokenForRetry: async (previous, info) => {
    if (!wasRefused(info.error)) throw new Error('not repeated: it may have been done');
    return policy.refreshRetryTokenForRetry(previous, info);
  },
});

const retryAfterMs = ({ retryAfterHint }: ErrorInfo, clock: Clock): number =>
  retryAfterHint ? Math.min(60_000, retryAfterHint.getTime() - clock.now().getTime()) : 0;
