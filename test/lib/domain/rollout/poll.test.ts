import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextLookMs, typicalMs } from '#lib/domain/rollout/poll';

type Course = { stableMs: number; runningMs: number; expectedMs?: number };

/** Plays the looks at a rollout whose tasks all run at `runningMs` and which ends at `stableMs`. */
function play({ stableMs, runningMs, expectedMs }: Course): { lagMs: number; looks: number; endedMs: number } {
  let at = 0;
  for (let looks = 1; ; looks++) {
    if (at >= stableMs) return { lagMs: at - stableMs, looks, endedMs: at };
    at += nextLookMs({ elapsedMs: at, looks, requested: 2, running: at >= runningMs ? 2 : 0, expectedMs });
  }
}

const quantile = (values: number[], q: number) => values.sort((a, b) => a - b)[Math.floor(values.length * q)] ?? 0;
/** Ends spread evenly over the phases of the poller, between 20 s and 15 minutes. */
const ends = Array.from({ length: 400 }, (_, index) => 20_000 + index * 2_200 + ((index * 7919) % 2_000));

test.each<[string, (stableMs: number) => Course]>([
  ['tasks run for a while before the end', (stableMs) => ({ stableMs, runningMs: stableMs * 0.9 })],
  ['tasks run only at the very end', (stableMs) => ({ stableMs, runningMs: stableMs })],
  ['the usual time is known', (stableMs) => ({ stableMs, runningMs: stableMs, expectedMs: stableMs * 1.05 })],
  ['it takes much longer than usual', (stableMs) => ({ stableMs, runningMs: stableMs, expectedMs: stableMs * 0.4 })],
  ['a long bake with all tasks running', (stableMs) => ({ stableMs, runningMs: stableMs * 0.1 })],
])('median lag ≤ 3 s, p95 ≤ 6 s, and few calls: %s', (_case, course) => {
  const runs = ends.map((end) => play(course(end)));
  expect(
    quantile(
      runs.map(({ lagMs }) => lagMs),
      0.5,
    ),
  ).toBeLessThanOrEqual(3_000);
  expect(
    quantile(
      runs.map(({ lagMs }) => lagMs),
      0.95,
    ),
  ).toBeLessThanOrEqual(6_000);
  // 0.2 calls a second, after an allowance of a few for the start.
  for (const { looks, endedMs } of runs) expect(looks).toBeLessThanOrEqual(6 + 0.2 * (endedMs / 1_000));
});

test('a look is never less than a second nor more than ten away', () => {
  fc.assert(
    fc.property(
      fc.nat(3_600_000),
      fc.nat(2_000),
      fc.nat(10),
      fc.nat(10),
      fc.option(fc.nat(3_600_000), { nil: undefined }),
      (elapsedMs, looks, requested, running, expectedMs) => {
        const next = nextLookMs({ elapsedMs, looks, requested, running, expectedMs });
        expect(next >= 1_000 && next <= 10_000).toBe(true);
      },
    ),
  );
});

test('the typical duration is the median, and unknown without a former one', () => {
  expect([typicalMs([]), typicalMs([9, 1, 2])]).toEqual([undefined, 2]);
});
