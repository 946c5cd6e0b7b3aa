import type * as logs from '@aws-sdk/client-cloudwatch-logs';
import { pageOf } from '../page.ts';
import { awsError } from '../protocol/aws-error.ts';
import { compileFilterPattern } from './filter-pattern.ts';
import { groupNameOf, invalidToken } from './log-request.ts';
import { byName, type LogEvent, type LogStore } from './log-store.ts';

type Range = { startTime?: number | undefined; endTime?: number | undefined };

/** Start is part of the range, end is not. */
const isWithin =
  ({ startTime = 0, endTime = Number.POSITIVE_INFINITY }: Range) =>
  ({ timestamp }: LogEvent): boolean =>
    timestamp >= startTime && timestamp < endTime;

/** One stream, page by page in either direction; at an end the token given is the token got. */
export const getLogEvents =
  (store: LogStore) =>
  (input: logs.GetLogEventsRequest): logs.GetLogEventsResponse => {
    const { limit = 10_000, logStreamName = '' } = input;
    const group = input.logGroupName ?? groupNameOf(input.logGroupIdentifier ?? '');
    const events = store.stream(group, logStreamName).events.filter(isWithin(input));
    const [from, to] = pageBounds(input, limit, events.length);
    return {
      events: events
        .slice(from, to)
        .map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
      nextForwardToken: `f/${to}`,
      nextBackwardToken: `b/${from}`,
    };
  };

function pageBounds(input: logs.GetLogEventsRequest, limit: number, total: number): [from: number, to: number] {
  const { nextToken = input.startFromHead ? 'f/0' : `b/${total}` } = input;
  const [, direction, position] = /^([fb])\/(\d+)$/.exec(nextToken) ?? [];
  if (position === undefined) throw awsError('InvalidParameterException', 'The specified nextToken is invalid.');
  const edge = Math.min(Number(position), total);
  return direction === 'f' ? [edge, Math.min(edge + limit, total)] : [Math.max(0, edge - limit), edge];
}

/** Many streams of a group at once, oldest first. */
export const filterLogEvents =
  (store: LogStore) =>
  (input: logs.FilterLogEventsRequest): logs.FilterLogEventsResponse => {
    const isWanted = compileFilterPattern(input.filterPattern ?? '');
    const group = store.group(input.logGroupName ?? groupNameOf(input.logGroupIdentifier ?? ''));
    const streams = [...group.streams.values()].filter(({ name }) => isNamed(name, input)).sort(byName);
    const events = streams
      .flatMap((stream) =>
        stream.events.filter(isWithin(input)).map((event) => ({ logStreamName: stream.name, ...event })),
      )
      .filter(({ message }) => isWanted(message))
      .sort((one, other) => one.timestamp - other.timestamp || (one.eventId < other.eventId ? -1 : 1));
    const { items, next } = pageOf(events, {
      size: input.limit ?? 10_000,
      token: input.nextToken,
      keyOf: ({ eventId }) => eventId,
      onBadToken: invalidToken,
    });
    return { events: items, searchedLogStreams: [], nextToken: next };
  };

function isNamed(name: string, { logStreamNames, logStreamNamePrefix = '' }: logs.FilterLogEventsRequest): boolean {
  return logStreamNames ? logStreamNames.includes(name) : name.startsWith(logStreamNamePrefix);
}
