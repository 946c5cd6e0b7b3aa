import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { awsLogs } from '#lib/aws/logs';
import { awsMetrics } from '#lib/aws/metrics';
import { awsRefusal, startAwsJson, type WireAnswer, type WireCall } from '#test/support/aws-json-server';
import { testSession } from '#test/support/aws-session';

let aws: Awaited<ReturnType<typeof startAwsJson>>;
let answer: (call: WireCall, earlier: number) => WireAnswer;

beforeEach(async () => {
  answer = () => ({});
  aws = await startAwsJson((call) =>
    call.operation.startsWith('sts:') ? {} : answer(call, aws.of(call.operation).length - 1),
  );
  process.env['AWS_ENDPOINT_URL'] = aws.url;
});
afterEach(() => aws.close());

/** The answers to one operation after another, the last one for good. */
const pages =
  (...bodies: object[]) =>
  (_call: WireCall, earlier: number): WireAnswer => ({ body: bodies[Math.min(earlier, bodies.length - 1)] });

const bodiesOf = (operation: string) => aws.of(operation).map(({ body }) => body);
const at = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1000);
const epoch = (seconds: number) => 1_700_000_000 + seconds;

// --- alarms -----------------------------------------------------------------------------------------------------------

test('alarms of both kinds, over all pages; one that does not exist is absent', async () => {
  answer = pages(
    { MetricAlarms: [{ AlarmName: 'a', StateValue: 'OK', StateReason: 'fine' }], NextToken: 'more' },
    { CompositeAlarms: [{ AlarmName: 'b', StateValue: 'ALARM', StateReason: 'bad' }] },
  );
  expect(await awsMetrics(testSession()).alarms(['a', 'b', 'c'])).toEqual([
    { name: 'a', state: 'OK', reason: 'fine' },
    { name: 'b', state: 'ALARM', reason: 'bad' },
  ]);
  expect(bodiesOf('cloudwatch:DescribeAlarms')).toEqual([
    { AlarmNames: ['a', 'b', 'c'], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] },
    { AlarmNames: ['a', 'b', 'c'], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], NextToken: 'more' },
  ]);
});

test('AWS takes a hundred names at once', async () => {
  await awsMetrics(testSession()).alarms(Array.from({ length: 250 }, (_, index) => `alarm-${index}`));
  const sizes = bodiesOf('cloudwatch:DescribeAlarms').map(({ AlarmNames }) => (AlarmNames as string[]).length);
  expect(sizes.sort()).toEqual([100, 100, 50]);
});

// --- metrics ----------------------------------------------------------------------------------------------------------

const metric = {
  namespace: 'Boat',
  name: 'Errors',
  dimensions: { Env: 'staging' },
  statistic: 'Sum',
  periodSeconds: 60,
};
const queries = [
  { id: 'e', metric },
  { id: 'rate', expression: 'e / 60' },
];

test('metrics and expressions go in one call, and pages are put together', async () => {
  answer = pages(
    {
      MetricDataResults: [
        { Id: 'e', StatusCode: 'PartialData', Timestamps: [epoch(0)], Values: [1] },
        { Id: 'rate', StatusCode: 'Complete', Timestamps: [epoch(0)], Values: [0.5] },
      ],
      NextToken: 'more',
    },
    { MetricDataResults: [{ Id: 'e', StatusCode: 'Complete', Timestamps: [epoch(60)], Values: [2] }] },
  );
  expect(await awsMetrics(testSession()).query(queries, at(0), at(120))).toEqual([
    {
      id: 'e',
      complete: true,
      points: [
        { at: at(0), value: 1 },
        { at: at(60), value: 2 },
      ],
    },
    { id: 'rate', complete: true, points: [{ at: at(0), value: 0.5 }] },
  ]);
  expect(bodiesOf('cloudwatch:GetMetricData')).toMatchObject([
    {
      MetricDataQueries: [
        {
          Id: 'e',
          MetricStat: {
            Metric: { Namespace: 'Boat', MetricName: 'Errors', Dimensions: [{ Name: 'Env', Value: 'staging' }] },
            Period: 60,
            Stat: 'Sum',
          },
        },
        { Id: 'rate', Expression: 'e / 60' },
      ],
      StartTime: epoch(0),
      EndTime: epoch(120),
      ScanBy: 'TimestampAscending',
    },
    { NextToken: 'more' },
  ]);
});

test.each([
  ['cut short', { MetricDataResults: [{ Id: 'e', StatusCode: 'PartialData', Timestamps: [], Values: [] }] }],
  ['refused by CloudWatch', { MetricDataResults: [{ Id: 'e', StatusCode: 'InternalError' }] }],
  ['absent', { MetricDataResults: [] }],
])('a series that is %s is not complete', async (_case, body) => {
  answer = () => ({ body });
  expect(await awsMetrics(testSession()).query(queries.slice(0, 1), at(0), at(1))).toMatchObject([{ complete: false }]);
});

// --- logs -------------------------------------------------------------------------------------------------------------

const events = (...messages: string[]) => messages.map((message) => ({ message }));

test('the last lines of a stream, through pages of which some are empty, until the token stands still', async () => {
  answer = pages(
    { events: events('d', 'e'), nextBackwardToken: '1' },
    { events: [], nextBackwardToken: '2' },
    { events: events('b', 'c'), nextBackwardToken: '3' },
    { events: [], nextBackwardToken: '3' },
  );
  expect(await awsLogs(testSession()).tail('/boat', 'app/1', 10)).toEqual(['b', 'c', 'd', 'e']);
  expect(bodiesOf('logs:GetLogEvents')).toMatchObject([
    { logGroupName: '/boat', logStreamName: 'app/1', limit: 10, startFromHead: false },
    { nextToken: '1' },
    { nextToken: '2' },
    { nextToken: '3' },
  ]);
});

test('no more lines are read than are asked for', async () => {
  answer = pages({ events: events('b', 'c'), nextBackwardToken: '1' }, { events: events('a'), nextBackwardToken: '2' });
  expect(await awsLogs(testSession()).tail('/boat', 'app/1', 2)).toEqual(['b', 'c']);
  expect(aws.of('logs:GetLogEvents')).toHaveLength(1);
});

test('a stream that is not there yet has no lines', async () => {
  answer = () => awsRefusal('ResourceNotFoundException', 'The specified log stream does not exist.');
  expect(await awsLogs(testSession()).tail('/boat', 'app/1', 2)).toEqual([]);
});

test('events are counted over all pages, of which some are empty', async () => {
  answer = pages({ events: events('a', 'b'), nextToken: '1' }, { events: [], nextToken: '2' }, { events: events('c') });
  expect(await awsLogs(testSession()).count('/boat', 'ERROR', at(0), at(60))).toBe(3);
  const asked = {
    logGroupName: '/boat',
    filterPattern: 'ERROR',
    startTime: at(0).getTime(),
    endTime: at(60).getTime(),
  };
  expect(bodiesOf('logs:FilterLogEvents')).toEqual([asked, { ...asked, nextToken: '1' }, { ...asked, nextToken: '2' }]);
});

test.each([
  ['counting in a group that does not exist', 'ResourceNotFoundException', 'AWS_REJECTED'],
  ['counting without leave', 'AccessDeniedException', 'AWS_ACCESS_DENIED'],
])('%s is an error, never zero', async (_case, exception, code) => {
  answer = () => awsRefusal(exception, 'no');
  await expect(awsLogs(testSession()).count('/boat', undefined, at(0), at(1))).rejects.toMatchObject({ code });
});
