import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { awsError } from '../protocol/aws-error.ts';
import { evaluateExpression } from './expression.ts';
import type { Dimensions, MetricStore } from './metric-store.ts';
import { aggregate, statistic, type TimeSeries, timeline } from './statistics.ts';

/** `factor` divides the periods: alarms keep the rehearsal's time, GetMetricData keeps real time. */
export type Range = { start: number; end: number; factor: number };

/** The series of each query by its id. Expressions may use each other, whatever their order. */
export function runQueries(store: MetricStore, queries: MetricDataQuery[], range: Range): Map<string, TimeSeries> {
  checkQueries(queries);
  const done = new Map<string, TimeSeries>();
  const running = new Set<string>();
  const periodMs = Math.max(...queries.map((query) => periodOf(query))) / range.factor;
  const resolve = (query: MetricDataQuery): TimeSeries => {
    const id = String(query.Id);
    const known = done.get(id);
    if (known) return known;
    if (running.has(id)) throw invalid(`Error in expression '${id}': it depends on itself`);
    running.add(id);
    const series =
      query.Expression === undefined ? runMetric(store, query, range) : runExpression(id, query.Expression);
    done.set(id, series);
    return series;
  };
  const runExpression = (id: string, expression: string): TimeSeries => {
    const find = (name: string) => queries.find(({ Id }) => Id === name);
    const scope = {
      series: (name: string) => (find(name) ? resolve(find(name) as MetricDataQuery) : undefined),
      metrics: () => queries.filter(({ MetricStat }) => MetricStat).map(resolve),
      timeline: timeline({ ...range, periodMs }),
    };
    try {
      return evaluateExpression(expression, scope);
    } catch (error) {
      throw invalid(`Error in expression '${id}': ${error instanceof Error ? error.message : error}`);
    }
  };
  return new Map(queries.map((query) => [String(query.Id), resolve(query)]));
}

function runMetric(store: MetricStore, { MetricStat }: MetricDataQuery, { start, end, factor }: Range): TimeSeries {
  const { Metric, Period = 60, Stat = '' } = MetricStat ?? {};
  const of = statistic(Stat);
  if (!of) throw invalid(`The value ${Stat} for parameter Stat is not supported.`);
  const metric = {
    namespace: String(Metric?.Namespace),
    name: String(Metric?.MetricName),
    dimensions: dimensionsOf(Metric?.Dimensions),
  };
  return aggregate(store.samples(metric), { start, end, periodMs: (Period * 1000) / factor }, of);
}

/** ms */
export const periodOf = ({ MetricStat, Period }: MetricDataQuery): number =>
  (MetricStat?.Period ?? Period ?? 60) * 1000;

export const dimensionsOf = (list: { Name?: string | undefined; Value?: string | undefined }[] = []): Dimensions =>
  Object.fromEntries(list.map(({ Name, Value }) => [String(Name), String(Value)]));

function checkQueries(queries: MetricDataQuery[]): void {
  const ids = queries.map(({ Id }) => String(Id));
  const badId = ids.find((id) => !/^[a-z]\w*$/.test(id));
  if (queries.length > 500) throw invalid('The collection MetricDataQueries must not have a size greater than 500.');
  if (badId !== undefined)
    throw invalid(
      `The value ${badId} for parameter MetricDataQueries.member.Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$.`,
    );
  if (new Set(ids).size < ids.length)
    throw invalid("The values for parameter 'Id' in MetricDataQueries are not unique.");
  const unclear = queries.find(({ MetricStat, Expression }) => Boolean(MetricStat) === (Expression !== undefined));
  if (unclear) throw invalid(`Exactly one of MetricStat and Expression must be given for ${unclear.Id}.`);
}

export const invalid = (message: string) => awsError('ValidationException', message);
