import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { TimeSeries } from './statistics.ts';

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** What the last periods say; undefined keeps the state as it is. */
export type Verdict = { state: AlarmState; reason: string } | undefined;

const comparisons: Record<string, [test: (value: number, threshold: number) => boolean, words: string]> = {
  GreaterThanOrEqualToThreshold: [(value, threshold) => value >= threshold, 'greater than or equal to'],
  GreaterThanThreshold: [(value, threshold) => value > threshold, 'greater than'],
  LessThanThreshold: [(value, threshold) => value < threshold, 'less than'],
  LessThanOrEqualToThreshold: [(value, threshold) => value <= threshold, 'less than or equal to'],
};

export const isComparison = (operator: string): boolean => operator in comparisons;

/** Judges the periods (oldest first) by M out of N and TreatMissingData, as CloudWatch documents it. */
export function judgeAlarm(alarm: MetricAlarm, periods: number[], series: TimeSeries): Verdict {
  const {
    Threshold = 0,
    ComparisonOperator = '',
    EvaluationPeriods = 1,
    TreatMissingData: missing = 'missing',
  } = alarm;
  const wanted = alarm.DatapointsToAlarm ?? EvaluationPeriods;
  const [isBreaching, words] = comparisons[ComparisonOperator] ?? [() => false, ComparisonOperator];
  const values = periods.flatMap((at) => series.get(at) ?? []);
  const absent = periods.length - values.length;
  const breaching = values.filter((value) => isBreaching(value, Threshold));
  const counted = breaching.length + (missing === 'breaching' ? absent : 0);
  if (values.length === 0 && (missing === 'missing' || missing === 'ignore')) {
    return missing === 'ignore' ? undefined : { state: 'INSUFFICIENT_DATA', reason: unknownReason(absent) };
  }
  // With `missing`, what is there decides, once it can no longer be outvoted; with `ignore`, an open question changes nothing.
  const enough = missing === 'missing' ? Math.min(wanted, values.length) : wanted;
  if (counted >= enough) return { state: 'ALARM', reason: crossedReason(breaching, words, Threshold, absent) };
  if (missing === 'ignore' && counted + absent >= wanted) return undefined;
  const calm = values.filter((value) => !isBreaching(value, Threshold));
  return { state: 'OK', reason: crossedReason(calm, `not ${words}`, Threshold, absent) };
}

const unknownReason = (count: number): string => `Insufficient Data: ${plural(count)} unknown.`;

function crossedReason(values: number[], words: string, threshold: number, absent: number): string {
  if (values.length === 0)
    return `Threshold Crossed: no datapoints were received for ${absent} ${absent === 1 ? 'period' : 'periods'}.`;
  const list = values.map((value) => decimal(value)).join(', ');
  return `Threshold Crossed: ${plural(values.length, `[${list}] `)} ${words} the threshold (${decimal(threshold)}).`;
}

const plural = (count: number, detail = ''): string =>
  `${count} ${count === 1 ? 'datapoint' : 'datapoints'} ${detail}${count === 1 ? 'was' : 'were'}`;
const decimal = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));
