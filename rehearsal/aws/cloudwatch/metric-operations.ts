import type * as cloudwatch from '@aws-sdk/client-cloudwatch';
import type { AwsCall, AwsService } from '#rehearsal/contracts';
import { pageOf } from '../page.ts';
import { awsError } from '../protocol/aws-error.ts';
import { dataPages } from './data-pages.ts';
import { dimensionsOf, invalid, periodOf, runQueries } from './metric-queries.ts';
import { keyOf, type Metric, type MetricStore, type Sample, type Series, sampleOf } from './metric-store.ts';

const everything = () => ['*'];

/** CloudWatch's operations on metrics. */
export function metricOperations(store: MetricStore): AwsService['operations'] {
  return {
    PutMetricData: {
      resources: everything,
      conditions: ({ Namespace }: cloudwatch.PutMetricDataInput) => ({ 'cloudwatch:namespace': String(Namespace) }),
      handle: (input: cloudwatch.PutMetricDataInput, call: AwsCall) => putMetricData(store, input, call),
    },
    GetMetricData: {
      resources: everything,
      handle: (input: cloudwatch.GetMetricDataInput) => getMetricData(store, input),
    },
    ListMetrics: { resources: everything, handle: (input: cloudwatch.ListMetricsInput) => listMetrics(store, input) },
  };
}

function putMetricData(
  store: MetricStore,
  { Namespace = '', MetricData = [] }: cloudwatch.PutMetricDataInput,
  { now }: AwsCall,
): void {
  for (const datum of MetricData) {
    const metric: Metric = {
      namespace: Namespace,
      name: String(datum.MetricName),
      dimensions: dimensionsOf(datum.Dimensions),
    };
    for (const sample of samplesOf(datum, (datum.Timestamp ?? now).getTime())) store.add(metric, sample);
  }
}

function samplesOf({ Value, Values, Counts = [], StatisticValues }: cloudwatch.MetricDatum, at: number): Sample[] {
  if (Values) return Values.map((value, index) => sampleOf(value, at, Counts[index] ?? 1));
  if (Value !== undefined) return [sampleOf(Value, at)];
  if (!StatisticValues)
    throw awsError('MissingRequiredParameterException', 'The parameter MetricData.member.1.Value is required.');
  const { SampleCount: count = 0, Sum: sum = 0, Minimum: min = 0, Maximum: max = 0 } = StatisticValues;
  return [{ at, count, sum, min, max }];
}

/** Periods are real minutes here, whatever the rehearsal's factor: the caller's time stamps are real, too. */
function getMetricData(store: MetricStore, input: cloudwatch.GetMetricDataInput): cloudwatch.GetMetricDataOutput {
  const { MetricDataQueries: queries = [], StartTime, EndTime } = input;
  const [start, end] = [Number(StartTime), Number(EndTime)];
  if (start >= end) throw invalid('The parameter StartTime must be less than the parameter EndTime.');
  const coarsest = Math.max(...queries.map(periodOf));
  const series = runQueries(store, queries, { start: Math.floor(start / coarsest) * coarsest, end, factor: 1 });
  const results = queries
    .filter(({ ReturnData = true }) => ReturnData)
    .map((query) => {
      const points = [...(series.get(String(query.Id)) ?? [])];
      return { query, points: input.ScanBy === 'TimestampAscending' ? points : points.reverse() };
    });
  return dataPages(results, { size: input.MaxDatapoints ?? 100_800, token: input.NextToken });
}

function listMetrics(store: MetricStore, input: cloudwatch.ListMetricsInput): cloudwatch.ListMetricsOutput {
  const { items, next } = pageOf(store.all().filter(isListed(input)), {
    size: 500,
    token: input.NextToken,
    keyOf,
    onBadToken: () => awsError('InvalidParameterValueException', 'Invalid nextToken'),
  });
  const Metrics = items.map(({ namespace, name, dimensions }) => ({
    Namespace: namespace,
    MetricName: name,
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
  }));
  return { Metrics, NextToken: next };
}

const isListed =
  ({ Namespace, MetricName, Dimensions = [] }: cloudwatch.ListMetricsInput) =>
  ({ namespace, name, dimensions }: Series): boolean =>
    (Namespace === undefined || Namespace === namespace) &&
    (MetricName === undefined || MetricName === name) &&
    Dimensions.every(
      ({ Name = '', Value }) => Name in dimensions && (Value === undefined || dimensions[Name] === Value),
    );
