import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { expect, test } from '@jest/globals';
import { judgeAlarm } from '#rehearsal/aws/cloudwatch/alarm-verdict';

/** X breaches, 0 does not, - is missing; oldest first. */
const judge = (data: string, needed: number, missing: string): string => {
  const periods = [...data].map((_mark, index) => index);
  const series = new Map(
    periods.flatMap((at): [number, number][] => (data[at] === '-' ? [] : [[at, data[at] === 'X' ? 9 : 1]])),
  );
  const alarm: MetricAlarm = {
    Threshold: 5,
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: data.length,
    DatapointsToAlarm: needed,
    TreatMissingData: missing,
  };
  return judgeAlarm(alarm, periods, series)?.state ?? 'keeps';
};

test.each<[string, string, number, Record<string, string>]>([
  ['all calm', '000', 3, { missing: 'OK', ignore: 'OK', breaching: 'OK', notBreaching: 'OK' }],
  ['all breaching', 'XXX', 3, { missing: 'ALARM', ignore: 'ALARM', breaching: 'ALARM', notBreaching: 'ALARM' }],
  ['one calm among breaching', 'X0X', 3, { missing: 'OK', ignore: 'OK', breaching: 'OK', notBreaching: 'OK' }],
  ['two of three', 'X0X', 2, { missing: 'ALARM', ignore: 'ALARM', breaching: 'ALARM', notBreaching: 'ALARM' }],
  [
    'nothing at all',
    '---',
    3,
    { missing: 'INSUFFICIENT_DATA', ignore: 'keeps', breaching: 'ALARM', notBreaching: 'OK' },
  ],
  ['breaching, then silence', 'X--', 3, { missing: 'ALARM', ignore: 'keeps', breaching: 'ALARM', notBreaching: 'OK' }],
  ['calm, then silence', '0--', 3, { missing: 'OK', ignore: 'OK', breaching: 'OK', notBreaching: 'OK' }],
])('%s', (_case, data, needed, expected) => {
  const verdicts = Object.fromEntries(Object.keys(expected).map((missing) => [missing, judge(data, needed, missing)]));
  expect(verdicts).toEqual(expected);
});
