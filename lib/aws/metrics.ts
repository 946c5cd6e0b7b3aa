import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandOutput,
  GetMetricDataCommand,
  type GetMetricDataCommandOutput,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import type { AlarmState, MetricQuery, MetricSeries, Metrics } from '#lib/ports';
import { awsClient } from './aws-client.ts';
import type { AwsSession } from './session.ts';

/** DescribeAlarms takes so many names in one call. */
const alarmsPerCall = 100;

/** Amazon CloudWatch. Needs `cloudwatch:DescribeAlarms` and `cloudwatch:GetMetricData`. */
export function awsMetrics(session: AwsSession): Metrics {
  const client = awsClient(new CloudWatchClient(session.config));
  return {
    alarms: async (names) => {
      const answers = await Promise.all(inChunks(names, alarmsPerCall).map((some) => describeAlarms(client, some)));
      return answers.flat();
    },
    query: (queries, from, to) => metricData(client, queries, from, to),
  };
}

/** Composite alarms are left out unless they are asked for by type. */
async function describeAlarms(client: CloudWatchClient, names: string[]): Promise<AlarmState[]> {
  const found: AlarmState[] = [];
  let next: string | undefined;
  do {
    const page: DescribeAlarmsCommandOutput = await client.send(
      new DescribeAlarmsCommand({ AlarmNames: names, AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], NextToken: next }),
    );
    for (const alarm of [...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])]) {
      const state = alarm.StateValue ?? 'INSUFFICIENT_DATA';
      found.push({ name: alarm.AlarmName ?? '', state, reason: alarm.StateReason ?? '' });
    }
    next = page.NextToken;
  } while (next);
  return found;
}

/** One call for all of them, since an expression may only name ids of its own call (AWS takes up to 500). */
async function metricData(
  client: CloudWatchClient,
  queries: MetricQuery[],
  from: Date,
  to: Date,
): Promise<MetricSeries[]> {
  const series = new Map(queries.map(({ id }): [string, MetricSeries] => [id, { id, points: [], complete: false }]));
  let next: string | undefined;
  do {
    const page: GetMetricDataCommandOutput = await client.send(
      new GetMetricDataCommand({
        MetricDataQueries: queries.map(toMetricDataQuery),
        StartTime: from,
        EndTime: to,
        ScanBy: 'TimestampAscending',
        NextToken: next,
      }),
    );
    for (const result of page.MetricDataResults ?? []) addPage(series.get(result.Id ?? ''), result);
    next = page.NextToken;
  } while (next);
  return [...series.values()];
}

/** A result that AWS cut short arrives as `PartialData`, and again on a later page until it is `Complete`. */
function addPage(series: MetricSeries | undefined, { Timestamps = [], Values = [], StatusCode }: MetricDataResult) {
  if (!series) return;
  Timestamps.forEach((at, index) => {
    const value = Values[index];
    if (value !== undefined) series.points.push({ at, value });
  });
  series.complete = StatusCode === 'Complete';
}

const toMetricDataQuery = ({ id, metric, expression }: MetricQuery): MetricDataQuery => ({
  Id: id,
  ...(expression !== undefined && { Expression: expression }),
  ...(metric && {
    MetricStat: {
      Metric: {
        Namespace: metric.namespace,
        MetricName: metric.name,
        Dimensions: Object.entries(metric.dimensions).map(([Name, Value]) => ({ Name, Value })),
      },
      Period: metric.periodSeconds,
      Stat: metric.statistic,
    },
  }),
});

const inChunks = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
