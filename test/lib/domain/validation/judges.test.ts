import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AlarmState, MetricSeries, TargetHealth } from '#lib/domain/observations';
import type { Task } from '#lib/domain/rollout/model';
import { judgeAlarms } from '#lib/domain/validation/judge-alarms';
import { judgeCertificate } from '#lib/domain/validation/judge-certificate';
import { judgeLatency } from '#lib/domain/validation/judge-latency';
import { judgeLogErrors, judgeLogRate } from '#lib/domain/validation/judge-logs';
import { judgeMetric } from '#lib/domain/validation/judge-metric';
import { judgeTargets } from '#lib/domain/validation/judge-targets';
import { judgeTaskDigests } from '#lib/domain/validation/judge-task-digests';
import { combine, fail, inconclusive, type Judgement, pass, type Sample, worstOf } from '#lib/domain/validation/model';
import { percentile } from '#lib/domain/validation/percentile';
import { trafficOf } from '#lib/domain/validation/traffic';
import { windowOf } from '#lib/domain/validation/window';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 2) + seconds * 1000);

// --- combining --------------------------------------------------------------------------------------------------------

const judgements = fc.array(fc.constantFrom<Judgement>('pass', 'fail', 'inconclusive'));

test('a whole passes only where there is a part and every part passes', () => {
  fc.assert(
    fc.property(judgements, (parts) => {
      const whole = worstOf(parts);
      expect(whole === 'pass').toBe(parts.length > 0 && parts.every((part) => part === 'pass'));
      expect(whole === 'fail').toBe(parts.includes('fail'));
    }),
  );
});

test.each([
  ['nothing', [], 'inconclusive', 'there was nothing to judge'],
  ['passes', [pass('a'), pass('b')], 'pass', 'a; b'],
  ['a failure among passes', [pass('a'), fail('b')], 'fail', 'b'],
  ['a failure and a doubt', [inconclusive('a'), fail('b')], 'fail', 'b'],
  ['a doubt among passes', [pass('a'), inconclusive('b')], 'inconclusive', 'b'],
] as const)('of %s only what decides is told', (_case, findings, judgement, seen) => {
  expect(combine([...findings])).toEqual({ judgement, seen });
});

// --- latency ----------------------------------------------------------------------------------------------------------

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

// --- certificate ------------------------------------------------------------------------------------------------------

const certificate = { validTo: at(30 * 86_400), subject: 'shop.example', trusted: true };

test.each([
  ['one that lasts', certificate, { 'min-days': 14, trusted: true }, 'pass', /lasts 30 days, until 2026-02-01/],
  ['one that ends too soon', certificate, { 'min-days': 31, trusted: true }, 'fail', /at least 31/],
  [
    'one that has ended',
    { ...certificate, validTo: at(-1) },
    { 'min-days': 0, trusted: true },
    'fail',
    /lasts -1 days/,
  ],
  [
    'one that nobody trusts',
    { ...certificate, trusted: false },
    { 'min-days': 1, trusted: true },
    'fail',
    /not trusted/,
  ],
  [
    'one that nobody needs to trust',
    { ...certificate, trusted: false },
    { 'min-days': 1, trusted: false },
    'pass',
    /lasts/,
  ],
] as const)('certificate: %s', (_case, shown, given, judgement, seen) => {
  expect(judgeCertificate(shown, given, at(0))).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

// --- targets and tasks ------------------------------------------------------------------------------------------------

const targets = (...states: TargetHealth['state'][]): TargetHealth[] =>
  states.map((state, index) => ({
    target: `10.0.0.${index}:80`,
    state,
    ...(state === 'unhealthy' && { reason: 'Target.Timeout' }),
  }));

test.each([
  ['all healthy', targets('healthy', 'healthy'), 2, 'pass', /^web: 2 of 2 targets are healthy$/],
  ['too few', targets('healthy'), 2, 'fail', /at least 2/],
  ['none', [], 1, 'fail', /0 of 0/],
  ['an unhealthy one', targets('healthy', 'unhealthy'), 1, 'fail', /10\.0\.0\.1:80 is unhealthy \(Target\.Timeout\)/],
  ['one that is still checked', targets('healthy', 'initial'), 1, 'fail', /is initial/],
  ['one that no load balancer uses', targets('unused'), 1, 'fail', /is unused/],
  ['an old one that drains', targets('healthy', 'draining', 'unhealthy.draining'), 1, 'pass', /1 of 1/],
  ['one whose health is unknown', targets('healthy', 'unavailable'), 1, 'inconclusive', /is unavailable/],
  ['an unknown and an unhealthy one', targets('unknown', 'unhealthy'), 1, 'fail', /is unhealthy/],
] as const)('target health: %s', (_case, found, minimum, judgement, seen) => {
  expect(judgeTargets('web', [...found], minimum)).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

const digest = `sha256:${'a'.repeat(64)}`;
const old = `sha256:${'b'.repeat(64)}`;
const task = (name: string, containers: Record<string, string | undefined>, lastStatus = 'RUNNING'): Task => ({
  arn: `arn:aws:ecs:eu-west-1:111122223333:task/boat/${name}`,
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/boat:1',
  lastStatus,
  health: 'HEALTHY',
  containers: Object.entries(containers).map(([container, found]) => ({
    name: container,
    image: 'boat',
    health: 'HEALTHY',
    ...(found && { digest: found }),
  })),
});
const expected = { service: 'web', digest, container: 'app', minRunning: 1 };

test.each([
  ['all have it', [task('one', { app: digest }), task('two', { app: digest })], expected, 'pass', /2 running tasks/],
  [
    'one still has the old one',
    [task('one', { app: digest }), task('two', { app: old })],
    expected,
    'fail',
    /two runs sha256:bbbbbbbbbbbb/,
  ],
  ['the sidecar has another one', [task('one', { app: digest, proxy: old })], expected, 'pass', /1 running/],
  [
    'the only container needs no name',
    [task('one', { main: digest })],
    { ...expected, container: undefined },
    'pass',
    /1 running/,
  ],
  [
    'of two containers none is named',
    [task('one', { a: digest, b: digest })],
    { ...expected, container: undefined },
    'inconclusive',
    /no digest/,
  ],
  ['ECS names no digest', [task('one', { app: undefined })], expected, 'inconclusive', /no digest for one/],
  [
    'one has no digest and one the old',
    [task('one', { app: undefined }), task('two', { app: old })],
    expected,
    'fail',
    /two runs/,
  ],
  ['none runs', [], expected, 'fail', /0 tasks run, at least 1/],
  ['too few run', [task('one', { app: digest })], { ...expected, minRunning: 2 }, 'fail', /1 tasks run, at least 2/],
  ['one that starts is not counted', [task('one', { app: digest }, 'PENDING')], expected, 'fail', /0 tasks run/],
] as const)('task digests: %s', (_case, tasks, wanted, judgement, seen) => {
  expect(judgeTaskDigests([...tasks], wanted)).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

// --- CloudWatch -------------------------------------------------------------------------------------------------------

const alarm = (name: string, state: AlarmState['state']): AlarmState => ({ name, state, reason: 'Threshold Crossed' });
const noData = (policy: Judgement) => ({ names: ['errors', 'slow'], 'no-data': policy });

test.each([
  ['both OK', [alarm('errors', 'OK'), alarm('slow', 'OK')], noData('inconclusive'), 'pass', /errors is OK; slow is OK/],
  [
    'one in ALARM',
    [alarm('errors', 'OK'), alarm('slow', 'ALARM')],
    noData('pass'),
    'fail',
    /slow is in ALARM: Threshold Crossed/,
  ],
  [
    'one without data',
    [alarm('errors', 'OK'), alarm('slow', 'INSUFFICIENT_DATA')],
    noData('inconclusive'),
    'inconclusive',
    /INSUFFICIENT_DATA/,
  ],
  [
    'one without data, which is fine',
    [alarm('errors', 'OK'), alarm('slow', 'INSUFFICIENT_DATA')],
    noData('pass'),
    'pass',
    /slow/,
  ],
  [
    'one without data, which is not',
    [alarm('errors', 'OK'), alarm('slow', 'INSUFFICIENT_DATA')],
    noData('fail'),
    'fail',
    /slow/,
  ],
  ['one that does not exist', [alarm('errors', 'OK')], noData('pass'), 'inconclusive', /no alarm "slow"/],
] as const)('alarms: %s', (_case, found, given, judgement, seen) => {
  expect(judgeAlarms([...found], given)).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

const series = (...values: number[]): MetricSeries => ({
  id: 'slipway',
  complete: true,
  points: values.map((value, index) => ({ at: at(60 * index), value })),
});
const upTo5 = { max: 5, points: 'every' as const, 'no-data': 'inconclusive' as const };

test.each([
  ['every point within', series(1, 5), upTo5, at(0), 'pass', /between 1 and 5 over 2 points/],
  ['one point above', series(1, 6, 2), upTo5, at(0), 'fail', /6 is not within \[−∞, 5\]/],
  ['one point below', series(1), { ...upTo5, max: undefined, min: 2 }, at(0), 'fail', /1 is not within \[2, ∞\]/],
  ['the last one counts', series(9, 1), { ...upTo5, points: 'last' as const }, at(0), 'pass', /last is 1/],
  ['the average counts', series(9, 3), { ...upTo5, points: 'average' as const }, at(0), 'fail', /average is 6/],
  ['points of the former version are left out', series(9, 1), upTo5, at(30), 'pass', /between 1 and 1 over 1 points/],
  ['no data', series(), upTo5, at(0), 'inconclusive', /no data since/],
  ['no data, which is fine', series(), { ...upTo5, 'no-data': 'pass' as const }, at(0), 'pass', /no data/],
  ['no data, which is not', series(), { ...upTo5, 'no-data': 'fail' as const }, at(0), 'fail', /no data/],
  [
    'data that is not complete',
    { ...series(1), complete: false },
    upTo5,
    at(0),
    'inconclusive',
    /did not answer completely/,
  ],
  ['no series', undefined, upTo5, at(0), 'inconclusive', /did not answer/],
] as const)('metric: %s', (_case, found, given, from, judgement, seen) => {
  const { min, max, ...rest } = { min: undefined, ...given };
  const bounds = { ...rest, min, max };
  expect(judgeMetric(found as MetricSeries | undefined, bounds, from)).toEqual({
    judgement,
    seen: expect.stringMatching(seen),
  });
});

const rate = { 'max-percent': 1, 'min-events': 100, 'no-data': 'inconclusive' as const };

test.each([
  ['no errors', judgeLogErrors(0, 0), 'pass', /0 events match/],
  ['one too many', judgeLogErrors(3, 2), 'fail', /3 events match, at most 2/],
  ['a low rate', judgeLogRate(1, 100, rate), 'pass', /1 of 100 events match \(1\.00 %\)/],
  ['a high rate', judgeLogRate(2, 100, rate), 'fail', /at most 1 %/],
  ['too few events to tell', judgeLogRate(99, 99, rate), 'inconclusive', /only 99 events/],
  ['too few events, which is fine', judgeLogRate(0, 0, { ...rate, 'no-data': 'pass' }), 'pass', /only 0/],
] as const)('logs: %s', (_case, finding, judgement, seen) => {
  expect(finding).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

test.each([
  ['the whole window', { window: 60_000, since: 'window' as const }, at(-10), [at(-60), at(0)]],
  ['not before the deployment', { window: 60_000, since: 'deployment' as const }, at(-10), [at(-10), at(0)]],
  ['a deployment before the window', { window: 60_000, since: 'deployment' as const }, at(-99), [at(-60), at(0)]],
  ['an unknown deployment', { window: 60_000, since: 'deployment' as const }, undefined, [at(-60), at(0)]],
  [
    'points that are still incomplete',
    { window: 60_000, since: 'window' as const, lag: 5_000 },
    undefined,
    [at(-65), at(-5)],
  ],
  [
    'a deployment within the lag',
    { window: 60_000, since: 'deployment' as const, lag: 5_000 },
    at(-1),
    [at(-5), at(-5)],
  ],
])('window: %s', (_case, settings, deployedAt, [from, to]) => {
  expect(windowOf(settings, { now: at(0), deployedAt })).toEqual({ from, to });
});
