import { expect, test } from '@jest/globals';
import { retryPolicy } from '#lib/aws/retry-policy';
import { fakeClock } from '#test/support/fake-clock';

type Policy = ReturnType<typeof retryPolicy>;
type ErrorInfo = Parameters<Policy['refreshRetryTokenForRetry']>[1];
const throttled: ErrorInfo = {
  error: Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' }) as NonNullable<ErrorInfo['error']>,
  errorType: 'THROTTLING',
};

/** One call as the SDK's retry middleware plays it; false when the policy gave up. */
async function call(policy: Policy, isThrottled: () => boolean): Promise<boolean> {
  let token = await policy.acquireInitialRetryToken('');
  while (isThrottled()) {
    const next = await policy.refreshRetryTokenForRetry(token, throttled).catch(() => undefined);
    if (!next) return false;
    token = next;
  }
  return true;
}

/** A generator with a seed, so that a failure can be played again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test('a deployment of thirty calls gets through ten minutes in which 80 % of all calls are throttled', async () => {
  const durations: number[] = [];
  for (let seed = 1; seed <= 10; seed++) {
    const clock = fakeClock();
    const random = seeded(seed);
    const startedAt = clock.now().getTime();
    const elapsed = () => clock.now().getTime() - startedAt;
    const policy = retryPolicy(clock, random);
    for (let calls = 0; calls < 30; calls++)
      expect(await call(policy, () => elapsed() < 600_000 && random() < 0.8)).toBe(true);
    durations.push(elapsed());
  }
  expect(Math.max(...durations)).toBeLessThan(15 * 60_000);
});

test('calls side by side share one budget of repeats', async () => {
  const clock = fakeClock();
  const policy = retryPolicy(clock, () => 0);
  let repeats = 0;
  const startedAt = clock.now().getTime();
  const busy = () => clock.now().getTime() - startedAt < 60_000 && ++repeats > 0;
  await Promise.all(Array.from({ length: 8 }, () => call(policy, busy)));
  // A burst of ten and one each second, and the first try of each call.
  expect(repeats).toBeLessThanOrEqual(10 + 60 + 8);
});
