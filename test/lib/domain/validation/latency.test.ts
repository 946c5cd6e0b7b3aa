import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeLatency } from '#lib/domain/validation/judge-latency';
import type { Sample } from '#lib/domain/validation/model';
import { percentile } from '#lib/domain/validation/percentile';
import { trafficOf } from '#lib/domain/validation/traffic';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 2) + seconds * 1000);

test('a percentile is a value that at least so many do not exceed, and the smallest such', () => {
  const values = fc.array(fc.nat(1000), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (all, percent) => {
      const value = percentile(all, percent) ?? NaN;
      const share = (limit: number) => (100 * all.filter((one) => one <= limit).length) / all.length;
      expect(all).toContain(value);
      expect(share(value)).toBeGreaterThanOrEqual(percent - 1e-9);
      expect(share(value - 1)).toBeLessThan(percent);
    }),
  );
});

test('no values have no percentile', () => expect(percentile([], 95)).toBeUndefined());

const answered = (...latencies: number[]): Sample[] =>
  latencies.map((latencyMs) => ({ at: at(0), latencyMs, ok: true }));
const erred = (count: number): Sample[] => Array.from({ length: count }, () => ({ at: at(0), ok: false }));
const limits = { percentile: 95, max: 100, 'max-error-percent': 0 };

test.each([
  ['quick answers', answered(10, 20, 30), limits, 'pass', /^p95 is 30 ms over 3 requests$/],
  ['exactly the limit', answered(100), limits, 'pass', /100 ms/],
  ['one slow among twenty, at p95', answered(...Array(19).fill(10), 500), limits, 'pass', /p95 is 10 ms/],
  [
    'one slow among twenty, at p99',
    answered(...Array(19).fill(10), 500),
    { ...limits, percentile: 99 },
    'fail',
    /p99 is 500 ms/,
  ],
  ['slow answers', answered(200, 300), limits, 'fail', /at most 100 ms/],
  ['a single error', [...answered(10), ...erred(1)], limits, 'fail', /^1 of 2 requests erred, at most 0 %/],
  [
    'few enough errors',
    [...answered(10, 10, 10), ...erred(1)],
    { ...limits, 'max-error-percent': 25 },
    'pass',
    /; 1 of 4 requests erred/,
  ],
  ['nothing but errors', erred(3), limits, 'fail', /3 of 3/],
  [
    'nothing but errors, all allowed',
    erred(3),
    { ...limits, 'max-error-percent': 100 },
    'inconclusive',
    /no request was answered/,
  ],
  ['a quick answer of the wrong status', [{ at: at(0), latencyMs: 5, ok: false }], limits, 'fail', /1 of 1/],
] as const)('latency: %s', (_case, samples, given, judgement, seen) => {
  expect(judgeLatency([...samples], given)).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

test.each([
  ['one request', answered(7), [{ label: '+0.0 s', medianMs: 7, p95Ms: 7, errorPercent: 0 }]],
  ['none', [], []],
])('traffic of %s', (_case, samples, expected) => expect(trafficOf(samples)).toEqual(expected));

test('traffic has at most twenty stretches, in order, and loses no request', () => {
  const samples = fc.array(
    fc.record({ at: fc.nat(100_000).map((ms) => new Date(ms)), latencyMs: fc.nat(500), ok: fc.boolean() }),
  );
  fc.assert(
    fc.property(samples, (all) => {
      const traffic = trafficOf(all);
      const offsets = traffic.map(({ label }) => Number.parseFloat(label.slice(1)));
      expect(traffic.length).toBeLessThanOrEqual(20);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      expect(traffic.some(({ errorPercent }) => errorPercent > 0)).toBe(all.some(({ ok }) => !ok));
    }),
  );
});
