import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextLookMs, type Usual, usualOf } from '#lib/domain/rollout/poll';

type Course = { stableMs: number; runningMs: number; usual?: Usual; isWatched?: boolean };

/** Plays the looks at a rollout whose tasks all run at `runningMs` and which ends at `stableMs`. */
function play({ stableMs, runningMs, usual, isWatched = false }: Course) {
  const looksAt: number[] = [];
  for (let at = 0; ; ) {
    looksAt.push(at);
    if (at >= stableMs) return { lagMs: at - stableMs, looks: looksAt.length, looksAt, endedMs: at };
    const running = at >= runningMs ? 2 : 0;
    at += nextLookMs({ elapsedMs: at, looks: looksAt.length, requested: 2, running, usual, isWatched });
  }
}

const quantile = (values: number[], q: number) => values.sort((a, b) => a - b)[Math.floor(values.length * q)] ?? 0;
/** Ends spread evenly over the phases of the poller, between 20 s and 15 minutes. */
const ends = Array.from({ length: 400 }, (_, index) => 20_000 + index * 2_200 + ((index * 7919) % 2_000));
/** Five former rollouts, at the most 5 % away from their median. */
const usually = (ms: number) => usualOf([1.03, 0.96, 1, 0.98, 1.05].map((part) => part * ms));
const strayed = (stableMs: number): number => 1 + 0.05 * Math.sin(stableMs);

test.each<[string, (stableMs: number) => Course]>([
  ['tasks run for a while before the end', (stableMs) => ({ stableMs, runningMs: stableMs * 0.9 })],
  ['tasks run only at the very end', (stableMs) => ({ stableMs, runningMs: stableMs })],
  [
    'the usual time is known',
    (stableMs) => ({ stableMs, runningMs: stableMs, ...withUsual(stableMs * strayed(stableMs)) }),
  ],
  [
    'the usual time is known, and ECS watches',
    (stableMs) => ({ stableMs, runningMs: stableMs, isWatched: true, ...withUsual(stableMs * strayed(stableMs)) }),
  ],
  ['it takes much longer than usual', (stableMs) => ({ stableMs, runningMs: stableMs, ...withUsual(stableMs * 0.4) })],
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

const withUsual = (ms: number) => {
  const usual = usually(ms);
  return usual ? { usual } : {};
};

test.each([
  ['usual', 300_000],
  ['a little short', 294_000],
  ['a little long', 306_000],
])('a watched rollout of five minutes leaves sixteen of thirty calls for all else: %s', (_case, stableMs) => {
  const usual = usualOf([300, 303, 297, 298, 302].map((seconds) => seconds * 1_000));
  const { looks, lagMs } = play({ stableMs, runningMs: 200_000, isWatched: true, ...(usual && { usual }) });
  expect({ looks: looks <= 14, lag: lagMs <= 6_000 }).toEqual({ looks: true, lag: true });
});

test('what nobody else watches is looked at every ten seconds', () => {
  const { looksAt } = play({ stableMs: 300_000, runningMs: 250_000, ...withUsual(300_000) });
  const pauses = looksAt.slice(1).map((at, index) => at - (looksAt[index] ?? 0));
  expect(Math.max(...pauses)).toBe(10_000);
});

test('a look is never less than a second nor more than a minute and a half away', () => {
  fc.assert(
    fc.property(
      fc.nat(3_600_000),
      fc.nat(2_000),
      fc.nat(10),
      fc.nat(10),
      fc.boolean(),
      fc.option(fc.record({ ms: fc.nat(3_600_000), spreadMs: fc.nat(600_000) }), { nil: undefined }),
      (elapsedMs, looks, requested, running, isWatched, usual) => {
        const next = nextLookMs({ elapsedMs, looks, requested, running, isWatched, usual });
        expect(next >= 1_000 && next <= (isWatched ? 90_000 : 10_000)).toBe(true);
      },
    ),
  );
});

test.each<[string, number[], Usual | undefined]>([
  ['the first rollout has none', [], undefined],
  ['of one, 15 % around it', [100], { ms: 100, spreadMs: 15 }],
  ['of several, the median and a little more than the furthest', [90, 104, 100], { ms: 100, spreadMs: 12.5 }],
  ['one that went astray altogether tells nothing', [900, 100, 104, 100], { ms: 104, spreadMs: 26 }],
  ['those that never stray may', [10, 10, 10], { ms: 10, spreadMs: 5 }],
])('the usual time: %s', (_case, seconds, usual) => {
  const found = usualOf(seconds.map((second) => second * 1_000));
  expect(found).toEqual(usual && { ms: usual.ms * 1_000, spreadMs: usual.spreadMs * 1_000 });
});
