import * as cw from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Cloudwatch, createCloudwatch } from '#rehearsal/aws/cloudwatch/cloudwatch';
import { steppedClock } from '#test/support/stepped-clock';
import { type AwsWorld, startWorld } from './aws-world.ts';

const period = 60_000;
const clock = steppedClock();
let world: AwsWorld;
let stand: Cloudwatch;
let client: cw.CloudWatchClient;

beforeAll(async () => {
  stand = createCloudwatch({ clock });
  world = await startWorld({ services: [stand.service] });
  client = new cw.CloudWatchClient(world.asRoot);
});
afterAll(() => world.close());

const alarm = (AlarmName: string, rest: Partial<cw.PutMetricAlarmCommandInput> = {}) =>
  new cw.PutMetricAlarmCommand({
    AlarmName,
    Namespace: 'Live',
    MetricName: AlarmName,
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 5,
    ComparisonOperator: 'GreaterThanThreshold',
    ...rest,
  });

/** The state after the evaluation that follows. */
async function nextState(name: string): Promise<string | undefined> {
  await clock.pass(period);
  return stand.alarms.state(name);
}

test('an alarm follows what is measured, and its history tells how', async () => {
  await client.send(alarm('errors', { TreatMissingData: 'notBreaching' }));
  expect(stand.alarms.state('errors')).toBe('INSUFFICIENT_DATA');
  expect(await nextState('errors')).toBe('OK');
  stand.metrics.put('Live', 'errors', {}, 6, clock.now());
  expect(await nextState('errors')).toBe('ALARM');
  const { MetricAlarms } = await client.send(new cw.DescribeAlarmsCommand({ AlarmNames: ['errors'] }));
  expect(MetricAlarms).toMatchObject([
    {
      AlarmArn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors',
      StateReason: 'Threshold Crossed: 1 datapoint [6.0] was greater than the threshold (5.0).',
    },
  ]);
  expect(await nextState('errors')).toBe('OK');
  const { AlarmHistoryItems } = await client.send(
    new cw.DescribeAlarmHistoryCommand({ AlarmName: 'errors', ScanBy: 'TimestampAscending' }),
  );
  expect(AlarmHistoryItems?.map(({ HistorySummary }) => HistorySummary)).toEqual([
    'Alarm updated from INSUFFICIENT_DATA to OK',
    'Alarm updated from OK to ALARM',
    'Alarm updated from ALARM to OK',
  ]);
});

test('an alarm on metric math follows its expression', async () => {
  const Metrics = [
    {
      Id: 'e',
      ReturnData: false,
      MetricStat: { Metric: { Namespace: 'Live', MetricName: 'e' }, Period: 60, Stat: 'Sum' },
    },
    {
      Id: 'r',
      ReturnData: false,
      MetricStat: { Metric: { Namespace: 'Live', MetricName: 'r' }, Period: 60, Stat: 'Sum' },
    },
    { Id: 'rate', Expression: 'e/r*100' },
  ];
  await client.send(
    alarm('rate', { Metrics, Namespace: undefined, MetricName: undefined, Statistic: undefined, Period: undefined }),
  );
  stand.metrics.put('Live', 'e', {}, 1, clock.now());
  stand.metrics.put('Live', 'r', {}, 10, clock.now());
  expect(await nextState('rate')).toBe('ALARM');
});

test('a state that was set by hand lasts until the next evaluation', async () => {
  await client.send(alarm('manual', { TreatMissingData: 'notBreaching' }));
  await client.send(new cw.SetAlarmStateCommand({ AlarmName: 'manual', StateValue: 'ALARM', StateReason: 'drill' }));
  expect(stand.alarms.state('manual')).toBe('ALARM');
  expect(await nextState('manual')).toBe('OK');
  await client.send(new cw.DeleteAlarmsCommand({ AlarmNames: ['manual'] }));
  expect(stand.alarms.state('manual')).toBeUndefined();
});

test('alarms are described in pages, by prefix and state', async () => {
  for (const name of ['page-a', 'page-b', 'page-c']) await client.send(alarm(name));
  const names: (string | undefined)[] = [];
  for await (const page of cw.paginateDescribeAlarms(
    { client, pageSize: 2 },
    { AlarmNamePrefix: 'page-', StateValue: 'INSUFFICIENT_DATA' },
  )) {
    names.push(...(page.MetricAlarms ?? []).map(({ AlarmName }) => AlarmName));
  }
  expect(names).toEqual(['page-a', 'page-b', 'page-c']);
});

test.each<[string, () => Promise<unknown>, string]>([
  [
    'deleting an alarm that is not there',
    () => client.send(new cw.DeleteAlarmsCommand({ AlarmNames: ['none'] })),
    'ResourceNotFound',
  ],
  [
    'a state that is none',
    () => client.send(new cw.SetAlarmStateCommand({ AlarmName: 'errors', StateValue: 'BAD' as 'OK', StateReason: '' })),
    'ValidationException',
  ],
  [
    'an alarm without threshold',
    () => client.send(alarm('x', { Threshold: undefined })),
    'MissingRequiredParameterException',
  ],
  [
    'an operator that is not rehearsed',
    () => client.send(alarm('x', { ComparisonOperator: 'GreaterThanUpperThreshold' })),
    'ValidationException',
  ],
  [
    'an alarm that cannot be evaluated',
    () => client.send(alarm('x', { Statistic: 'Median' as 'Sum' })),
    'ValidationException',
  ],
])('%s is refused', async (_case, send, name) => {
  await expect(send()).rejects.toMatchObject({ name });
});
