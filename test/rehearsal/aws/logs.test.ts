import * as logs from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLogs } from '#rehearsal/aws/logs/logs';
import { type AwsWorld, startWorld } from './aws-world.ts';

let world: AwsWorld;
let client: logs.CloudWatchLogsClient;
const group = '/ecs/boat-listing';
const start = 1_700_000_000_000;

beforeAll(async () => {
  const stand = createLogs();
  world = await startWorld({ services: [stand.service] });
  client = new logs.CloudWatchLogsClient(world.asRoot);
  const lines: [string, string][] = [
    ['app/1', '{"level":"info","status":200,"path":"/search","user":{"roles":["admin"]}}'],
    ['app/2', '{"level":"error","status":500,"path":"/search","user":null}'],
    ['app/1', 'plain WARN: slow answer'],
    ['app/1', 'plain ERROR: no route to host'],
    ['app/2', '{"level":"error","status":404,"path":"/boats/7"}'],
  ];
  for (const [index, [stream, message]] of lines.entries())
    stand.sink.append(group, stream, message, new Date(start + index * 1000));
});
afterAll(() => world.close());

const messages = (events: { message?: string | undefined }[] | undefined) =>
  (events ?? []).map(({ message }) => message ?? '');

test.each<[string, string, number[]]>([
  ['no pattern', '', [0, 1, 2, 3, 4]],
  ['one term', 'ERROR', [3]],
  ['terms are all required', 'plain host', [3]],
  ['a phrase', '"no route"', [3]],
  ['alternatives', '?WARN ?ERROR', [2, 3]],
  ['an excluded term', 'plain -ERROR', [2]],
  ['a regular expression', '%status":[45]\\d\\d%', [1, 4]],
  ['JSON text', '{ $.level = "error" }', [1, 4]],
  ['JSON number', '{ $.status >= 500 }', [1]],
  ['JSON and', '{ ($.level = "error") && ($.status < 500) }', [4]],
  ['JSON or', '{ $.status = 200 || $.status = 404 }', [0, 4]],
  ['JSON wildcard', '{ $.path = "/boats/*" }', [4]],
  ['JSON not equal', '{ $.level != "error" }', [0]],
  ['JSON nested', '{ $.user.roles[0] = "admin" }', [0]],
  ['JSON null', '{ $.user IS NULL }', [1]],
  ['JSON absent', '{ $.user NOT EXISTS }', [4]],
])('filter: %s', async (_case, filterPattern, expected) => {
  const { events } = await client.send(new logs.FilterLogEventsCommand({ logGroupName: group, filterPattern }));
  expect((events ?? []).map(({ timestamp = 0 }) => (timestamp - start) / 1000)).toEqual(expected);
});

test.each<[string, logs.FilterLogEventsCommandInput, number]>([
  ['by time, end excluded', { startTime: start + 1000, endTime: start + 3000 }, 2],
  ['by stream', { logStreamNames: ['app/2'] }, 2],
  ['by prefix', { logStreamNamePrefix: 'app/1' }, 3],
])('filter %s', async (_case, input, count) => {
  const { events } = await client.send(new logs.FilterLogEventsCommand({ logGroupName: group, ...input }));
  expect(events).toHaveLength(count);
});

test('filtered events come in pages, oldest first over all streams', async () => {
  const times: (number | undefined)[] = [];
  for await (const page of logs.paginateFilterLogEvents({ client, pageSize: 2 }, { logGroupName: group })) {
    times.push(...(page.events ?? []).map(({ timestamp }) => timestamp));
  }
  expect(times).toEqual([0, 1, 2, 3, 4].map((second) => start + second * 1000));
});

test('a stream is read from its tail, and from its head to its end', async () => {
  const read = (input: Partial<logs.GetLogEventsCommandInput>) =>
    client.send(new logs.GetLogEventsCommand({ logGroupName: group, logStreamName: 'app/1', ...input }));
  expect(messages((await read({ limit: 1 })).events)).toEqual(['plain ERROR: no route to host']);
  const first = await read({ limit: 2, startFromHead: true });
  const second = await read({ limit: 2, nextToken: first.nextForwardToken });
  const third = await read({ limit: 2, nextToken: second.nextForwardToken });
  expect([first, second, third].map(({ events }) => events?.length)).toEqual([2, 1, 0]);
  expect(third.nextForwardToken).toBe(second.nextForwardToken);
  expect(messages((await read({ limit: 2, nextToken: second.nextBackwardToken })).events)).toEqual(
    messages(first.events),
  );
});

test('groups and streams are described in pages', async () => {
  await client.send(new logs.CreateLogGroupCommand({ logGroupName: '/ecs/other' }));
  await client.send(new logs.PutRetentionPolicyCommand({ logGroupName: '/ecs/other', retentionInDays: 7 }));
  const names: (string | undefined)[] = [];
  for await (const page of logs.paginateDescribeLogGroups({ client, pageSize: 1 }, { logGroupNamePrefix: '/ecs/' })) {
    names.push(
      ...(page.logGroups ?? []).map(({ logGroupName, retentionInDays }) => `${logGroupName} ${retentionInDays}`),
    );
  }
  expect(names).toEqual(['/ecs/boat-listing undefined', '/ecs/other 7']);
  const command = new logs.DescribeLogStreamsCommand({
    logGroupName: group,
    orderBy: 'LastEventTime',
    descending: true,
    limit: 1,
  });
  expect((await client.send(command)).logStreams).toMatchObject([
    { logStreamName: 'app/2', lastEventTimestamp: start + 4000 },
  ]);
});

test('events that are put are read, in the order of their time', async () => {
  const at = { logGroupName: '/ecs/put', logStreamName: 's' };
  await client.send(new logs.CreateLogGroupCommand({ logGroupName: at.logGroupName }));
  await client.send(new logs.CreateLogStreamCommand(at));
  const logEvents = [
    { timestamp: start + 2, message: 'b' },
    { timestamp: start + 1, message: 'a' },
  ];
  await client.send(new logs.PutLogEventsCommand({ ...at, logEvents }));
  expect(messages((await client.send(new logs.GetLogEventsCommand(at))).events)).toEqual(['a', 'b']);
  await client.send(new logs.DeleteLogGroupCommand({ logGroupName: at.logGroupName }));
  await expect(client.send(new logs.GetLogEventsCommand(at))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});

test.each<[string, () => Promise<unknown>, string]>([
  [
    'an unknown group',
    () => client.send(new logs.FilterLogEventsCommand({ logGroupName: 'none' })),
    'ResourceNotFoundException',
  ],
  [
    'an unknown stream',
    () => client.send(new logs.GetLogEventsCommand({ logGroupName: group, logStreamName: 'none' })),
    'ResourceNotFoundException',
  ],
  [
    'a group that is there',
    () => client.send(new logs.CreateLogGroupCommand({ logGroupName: group })),
    'ResourceAlreadyExistsException',
  ],
  [
    'a pattern that cannot be read',
    () => client.send(new logs.FilterLogEventsCommand({ logGroupName: group, filterPattern: '{ $.a ~ 1 }' })),
    'InvalidParameterException',
  ],
  [
    'a forged page token',
    () => client.send(new logs.FilterLogEventsCommand({ logGroupName: group, nextToken: 'x' })),
    'InvalidParameterException',
  ],
])('%s is refused', async (_case, send, name) => {
  await expect(send()).rejects.toMatchObject({ name });
});
