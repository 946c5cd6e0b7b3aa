import type * as logs from '@aws-sdk/client-cloudwatch-logs';
import type { AwsCall } from '#rehearsal/contracts';
import { pageOf } from '../page.ts';
import { groupNameOf, invalidToken } from './log-request.ts';
import { byName, type LogGroup, type LogStore, type LogStream } from './log-store.ts';

export const describeLogGroups =
  (store: LogStore) =>
  (input: logs.DescribeLogGroupsRequest, call: AwsCall): logs.DescribeLogGroupsResponse => {
    const { logGroupNamePrefix: prefix = '', logGroupNamePattern: pattern = '' } = input;
    const wanted = store.groups().filter(({ name }) => name.startsWith(prefix) && name.includes(pattern));
    const { items, next } = pageOf(wanted, {
      size: input.limit ?? 50,
      token: input.nextToken,
      keyOf: ({ name }) => name,
      onBadToken: invalidToken,
    });
    return { logGroups: items.map((group) => describeGroup(group, call)), nextToken: next };
  };

function describeGroup(
  { name, createdAt, retentionInDays, streams }: LogGroup,
  { account, region }: AwsCall,
): logs.LogGroup {
  const arn = `arn:aws:logs:${region}:${account}:log-group:${name}`;
  const events = [...streams.values()].flatMap((stream) => stream.events);
  return {
    logGroupName: name,
    creationTime: createdAt,
    retentionInDays,
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    logGroupClass: 'STANDARD',
    storedBytes: events.reduce((total, { message }) => total + Buffer.byteLength(message) + 26, 0),
  };
}

export const describeLogStreams =
  (store: LogStore) =>
  (input: logs.DescribeLogStreamsRequest, { account, region }: AwsCall): logs.DescribeLogStreamsResponse => {
    const group = store.group(input.logGroupName ?? groupNameOf(input.logGroupIdentifier ?? ''));
    const named = [...group.streams.values()].filter(({ name }) => name.startsWith(input.logStreamNamePrefix ?? ''));
    const sorted = named.sort(input.orderBy === 'LastEventTime' ? byLastEvent : byName);
    const { items, next } = pageOf(input.descending ? sorted.reverse() : sorted, {
      size: input.limit ?? 50,
      token: input.nextToken,
      keyOf: ({ name }) => name,
      onBadToken: invalidToken,
    });
    const arn = `arn:aws:logs:${region}:${account}:log-group:${group.name}`;
    return { logStreams: items.map((stream) => describeStream(stream, arn)), nextToken: next };
  };

const byLastEvent = (one: LogStream, other: LogStream): number =>
  (one.events.at(-1)?.timestamp ?? 0) - (other.events.at(-1)?.timestamp ?? 0) || byName(one, other);

function describeStream({ name, createdAt, events }: LogStream, groupArn: string): logs.LogStream {
  return {
    logStreamName: name,
    creationTime: createdAt,
    firstEventTimestamp: events[0]?.timestamp,
    lastEventTimestamp: events.at(-1)?.timestamp,
    lastIngestionTime: events.at(-1)?.ingestionTime,
    arn: `${groupArn}:log-stream:${name}`,
  };
}
