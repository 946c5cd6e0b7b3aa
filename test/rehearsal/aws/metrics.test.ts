import * as cw from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Cloudwatch, createCloudwatch } from '#rehearsal/aws/cloudwatch/cloudwatch';
import { scaledClock } from '#rehearsal/clock';
import { type AwsWorld, startWorld } from './aws-world.ts';

let world: AwsWorld;
let stand: Cloudwatch;
let client: cw.CloudWatchClient;
const minute = 60_000;
const start = new Date('2026-01-02T03:04:00Z');
const at = (minutes: number, seconds = 0) => new Date(start.getTime() + minutes * minute + seconds * 1000);
const dimensions = { LoadBalancer: 'app/boat/1', TargetGroup: 'targetgroup/boat/2' };
const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));

beforeAll(async () => {
  stand = createCloudwatch({ clock: scaledClock(1) });
  world = await startWorld({ services: [stand.service] });
  client = new cw.CloudWatchClient(world.asRoot);
  const put = (metric: string, value: number, minutes: number, seconds = 0) =>
    stand.metrics.put('AWS/ApplicationELB', metric, dimensions, value, at(minutes, seconds));
  for (const seconds of [0, 20, 40]) put('RequestCount', 10, 0, seconds);
  put('RequestCount', 50, 2);
  put('HTTPCode_Target_5XX_Count', 3, 0, 30);
  put('HTTPCode_Target_5XX_Count', 5, 2, 30);
  for (const latency of [0.1, 0.2, 0.3, 0.4, 1]) put('TargetResponseTime', latency, 0, latency * 10);
});
afterAll(() => world.close());

const metric = (
  Id: string,
  MetricName: string,
  Stat: string,
  rest: Partial<cw.MetricDataQuery> = {},
): cw.MetricDataQuery => ({
  Id,
  MetricStat: { Metric: { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions }, Period: 60, Stat },
  ...rest,
});
const requests = metric('requests', 'RequestCount', 'Sum', { ReturnData: false });
const errors = metric('errors', 'HTTPCode_Target_5XX_Count', 'Sum', { ReturnData: false });
const math = (Expression: string): cw.MetricDataQuery[] => [requests, errors, { Id: 'result', Expression }];

const get = (MetricDataQueries: cw.MetricDataQuery[], rest: Partial<cw.GetMetricDataCommandInput> = {}) =>
  client.send(
    new cw.GetMetricDataCommand({
      MetricDataQueries,
      StartTime: at(0, 5),
      EndTime: at(3),
      ScanBy: 'TimestampAscending',
      ...rest,
    }),
  );

test.each<[string, cw.MetricDataQuery[], [number, number][]]>([
  [
    'Sum, by minute; a minute without data has no point',
    [metric('m', 'RequestCount', 'Sum')],
    [
      [0, 30],
      [2, 50],
    ],
  ],
  [
    'SampleCount',
    [metric('m', 'RequestCount', 'SampleCount')],
    [
      [0, 3],
      [2, 1],
    ],
  ],
  ['Average', [metric('m', 'TargetResponseTime', 'Average')], [[0, 0.4]]],
  ['Minimum', [metric('m', 'TargetResponseTime', 'Minimum')], [[0, 0.1]]],
  ['Maximum', [metric('m', 'TargetResponseTime', 'Maximum')], [[0, 1]]],
  ['p50', [metric('m', 'TargetResponseTime', 'p50')], [[0, 0.3]]],
  ['p99', [metric('m', 'TargetResponseTime', 'p99')], [[0, 0.976]]],
  ['a metric that nobody measured', [metric('m', 'None', 'Sum')], []],
  [
    'error rate',
    math('errors/requests*100'),
    [
      [0, 10],
      [2, 10],
    ],
  ],
  [
    'precedence and brackets',
    math('2+3*(errors-1)^2'),
    [
      [0, 14],
      [2, 50],
    ],
  ],
  [
    'FILL with a number',
    math('FILL(requests, 0)'),
    [
      [0, 30],
      [1, 0],
      [2, 50],
    ],
  ],
  [
    'FILL by repeating',
    math('FILL(requests, REPEAT)'),
    [
      [0, 30],
      [1, 30],
      [2, 50],
    ],
  ],
  [
    'IF',
    math('IF(requests > 40, errors, 0)'),
    [
      [0, 0],
      [2, 5],
    ],
  ],
  [
    'SUM over all metrics',
    math('SUM(METRICS())'),
    [
      [0, 33],
      [2, 55],
    ],
  ],
  [
    'MAX over a list',
    math('MAX([requests, errors*10])'),
    [
      [0, 30],
      [2, 50],
    ],
  ],
  [
    'a number from one series is the same in every period',
    math('SUM(errors)'),
    [
      [0, 8],
      [1, 8],
      [2, 8],
    ],
  ],
  ['division by nothing has no value', math('errors/(requests-30)'), [[2, 0.25]]],
  [
    'logic and comparison',
    math('requests >= 30 && errors < 4'),
    [
      [0, 1],
      [2, 0],
    ],
  ],
  ['DIFF and ABS', math('ABS(DIFF(0-requests))'), [[2, 20]]],
])('GetMetricData: %s', async (_case, queries, expected) => {
  const { MetricDataResults } = await get(queries);
  expect(MetricDataResults).toHaveLength(1);
  const { Timestamps = [], Values = [], StatusCode } = MetricDataResults?.[0] ?? {};
  expect(StatusCode).toBe('Complete');
  expect(Timestamps.map((time) => (time.getTime() - start.getTime()) / minute)).toEqual(
    expected.map(([minutes]) => minutes),
  );
  for (const [index, [, value]] of expected.entries()) expect(Values[index]).toBeCloseTo(value, 6);
});

test('newest first is the default', async () => {
  const { MetricDataResults } = await get([metric('m', 'RequestCount', 'Sum')], { ScanBy: undefined });
  expect(MetricDataResults?.[0]?.Values).toEqual([50, 30]);
});

test('many queries come in pages of points, and unfinished ones say so', async () => {
  const queries = [
    metric('a', 'RequestCount', 'Sum'),
    metric('b', 'HTTPCode_Target_5XX_Count', 'Sum'),
    metric('c', 'None', 'Sum'),
  ];
  const pages: (readonly [string | undefined, number[] | undefined, string | undefined])[][] = [];
  let NextToken: string | undefined;
  do {
    const answer: cw.GetMetricDataCommandOutput = await get(queries, { MaxDatapoints: 3, NextToken });
    pages.push((answer.MetricDataResults ?? []).map(({ Id, Values, StatusCode }) => [Id, Values, StatusCode] as const));
    NextToken = answer.NextToken;
  } while (NextToken);
  expect(pages).toEqual([
    [
      ['a', [30, 50], 'Complete'],
      ['b', [3], 'PartialData'],
    ],
    [
      ['b', [5], 'Complete'],
      ['c', [], 'Complete'],
    ],
  ]);
});

test.each<[string, cw.MetricDataQuery[], string]>([
  ['an id that is no id', [metric('Big', 'RequestCount', 'Sum')], 'is not matching the expected pattern'],
  ['an id twice', [requests, requests], 'are not unique'],
  [
    'a statistic that is none',
    [metric('m', 'RequestCount', 'Median')],
    'The value Median for parameter Stat is not supported',
  ],
  ['an expression over nothing', math('nobody*2'), "Error in expression 'result': metric nobody is not known"],
  ['an expression that does not end', math('SUM(errors'), "Error in expression 'result'"],
  [
    'expressions that wait for each other',
    [...math('other'), { Id: 'other', Expression: 'result' }],
    'it depends on itself',
  ],
  [
    'more than 500 queries',
    Array.from({ length: 501 }, (_query, index) => metric(`m${index}`, 'None', 'Sum')),
    'size greater than 500',
  ],
])('GetMetricData refuses %s', async (_case, queries, message) => {
  await expect(get(queries)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(message),
  });
});

test('what is put is listed and read, also values with counts and summaries, and a body that was compressed', async () => {
  const Timestamp = at(1);
  const filler = Array.from({ length: 200 }, (_datum, index) => ({
    MetricName: `Filler${index}-${'x'.repeat(80)}`,
    Value: index,
    Timestamp,
  }));
  await client.send(
    new cw.PutMetricDataCommand({
      Namespace: 'Boat',
      MetricData: [
        { MetricName: 'Bookings', Values: [1, 10], Counts: [3, 1], Timestamp },
        { MetricName: 'Bookings', StatisticValues: { SampleCount: 2, Sum: 7, Minimum: 3, Maximum: 4 }, Timestamp },
        ...filler,
      ],
    }),
  );
  const query: cw.MetricDataQuery = {
    Id: 'm',
    MetricStat: { Metric: { Namespace: 'Boat', MetricName: 'Bookings' }, Period: 60, Stat: 'Sum' },
  };
  expect((await get([query])).MetricDataResults?.[0]?.Values).toEqual([20]);
  const listed = await client.send(new cw.ListMetricsCommand({ Namespace: 'Boat', MetricName: 'Bookings' }));
  expect(listed.Metrics).toEqual([{ Namespace: 'Boat', MetricName: 'Bookings', Dimensions: [] }]);
  const elb = await client.send(new cw.ListMetricsCommand({ Dimensions: [{ Name: 'TargetGroup' }] }));
  expect(elb.Metrics).toHaveLength(3);
});
