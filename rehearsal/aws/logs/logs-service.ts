import * as logs from '@aws-sdk/client-cloudwatch-logs';
import type { AwsCall, AwsService } from '#rehearsal/contracts';
import { filterLogEvents, getLogEvents } from './event-reads.ts';
import { describeLogGroups, describeLogStreams } from './group-reads.ts';
import { groupNameOf } from './log-request.ts';
import type { LogStore } from './log-store.ts';

type Named = {
  logGroupName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  logStreamName?: string | undefined;
};
type Place = Pick<AwsCall, 'account' | 'region'>;

/** CloudWatch Logs over what the tasks really wrote. */
export function logsService(store: LogStore): AwsService {
  const groups = (input: logs.DescribeLogGroupsRequest, place: Place) => [
    streamArn(place, input.logGroupNamePrefix ?? '', ''),
  ];
  return {
    prefix: 'logs',
    sdk: logs,
    operations: {
      ...writes(store),
      DescribeLogGroups: { resources: groups, handle: describeLogGroups(store) },
      DescribeLogStreams: { resources: ofStream, handle: describeLogStreams(store) },
      GetLogEvents: { resources: ofStream, handle: getLogEvents(store) },
      FilterLogEvents: { resources: ofStream, handle: filterLogEvents(store) },
    },
  };
}

function writes(store: LogStore): AwsService['operations'] {
  return {
    CreateLogGroup: {
      resources: ofStream,
      handle: ({ logGroupName = '' }: logs.CreateLogGroupRequest, { now }: AwsCall) => {
        store.createGroup(logGroupName, now);
      },
    },
    CreateLogStream: {
      resources: ofStream,
      handle: ({ logGroupName = '', logStreamName = '' }: logs.CreateLogStreamRequest, { now }: AwsCall) => {
        store.createStream(logGroupName, logStreamName, now);
      },
    },
    DeleteLogGroup: {
      resources: ofStream,
      handle: ({ logGroupName = '' }: logs.DeleteLogGroupRequest) => store.deleteGroup(logGroupName),
    },
    PutRetentionPolicy: {
      resources: ofStream,
      handle: ({ logGroupName = '', retentionInDays = 0 }: logs.PutRetentionPolicyRequest) => {
        store.group(logGroupName).retentionInDays = retentionInDays;
      },
    },
    PutLogEvents: {
      resources: ofStream,
      handle: (
        { logGroupName = '', logStreamName = '', logEvents = [] }: logs.PutLogEventsRequest,
        { now }: AwsCall,
      ) => {
        const events = logEvents.map(({ timestamp = 0, message = '' }) => ({ timestamp, message }));
        store.put(store.stream(logGroupName, logStreamName), events, now);
        return { nextSequenceToken: now.getTime().toString() };
      },
    },
  };
}

/** The policy is asked about a stream's ARN; where none is named it ends in a colon, so that `log-group:NAME:*` covers it. */
const ofStream = ({ logGroupName, logGroupIdentifier, logStreamName = '' }: Named, place: Place): string[] => [
  streamArn(place, logGroupName ?? groupNameOf(logGroupIdentifier ?? ''), logStreamName),
];

const streamArn = ({ account, region }: Place, group: string, stream: string): string =>
  `arn:aws:logs:${region}:${account}:log-group:${group}:log-stream:${stream}`;
