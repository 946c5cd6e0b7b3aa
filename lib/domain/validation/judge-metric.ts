import type { CheckOf } from '#lib/domain/config/checks';
import type { MetricSeries } from '#lib/domain/observations';
import { type Finding, fail, inconclusive, pass } from './model.ts';

type Limits = Pick<CheckOf<'metric'>, 'min' | 'max' | 'points' | 'no-data'>;

/** `from`: points of periods that began earlier are not judged. */
export function judgeMetric(series: MetricSeries | undefined, limits: Limits, from: Date): Finding {
  if (!series?.complete) return inconclusive('CloudWatch did not answer completely');
  const values = series.points.filter(({ at }) => at.getTime() >= from.getTime()).map(({ value }) => value);
  if (values.length === 0) return { judgement: limits['no-data'], seen: `no data since ${from.toISOString()}` };
  const judged = select(values, limits.points);
  const outside = judged.find((value) => value < (limits.min ?? -Infinity) || value > (limits.max ?? Infinity));
  const seen = `${limits.points === 'every' ? range(judged) : `${limits.points} is ${short(judged[0] ?? NaN)}`} over ${values.length} points`;
  return outside === undefined ? pass(seen) : fail(`${seen}; ${short(outside)} is not within ${bounds(limits)}`);
}

function select(values: number[], points: Limits['points']): number[] {
  if (points === 'last') return values.slice(-1);
  return points === 'average' ? [values.reduce((sum, value) => sum + value, 0) / values.length] : values;
}

const short = (value: number) => String(Number(value.toPrecision(6)));
const range = (values: number[]) => `between ${short(Math.min(...values))} and ${short(Math.max(...values))}`;
const bounds = ({ min, max }: Limits) => `[${min ?? '−∞'}, ${max ?? '∞'}]`;
