import { expect, test } from '@jest/globals';
import type { AlarmState, MetricSeries } from '#lib/domain/observations';
import { judgeAlarms } from '#lib/domain/validation/judge-alarms';
import { judgeLogErrors, judgeLogRate } from '#lib/domain/validation/judge-logs';
import { judgeMetric } from '#lib/domain/validation/judge-metric';
import type { Judgement } from '#lib/domain/validation/model';
import { windowOf } from '#lib/domain/validation/window';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 2) + seconds * 1000);

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
