import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  type FilterLogEventsCommandOutput,
  GetLogEventsCommand,
  type GetLogEventsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Logs } from '#lib/ports';
import { awsClient } from './aws-client.ts';
import { isAwsException } from './errors.ts';
import type { AwsSession } from './session.ts';

/** Amazon CloudWatch Logs. Needs `logs:GetLogEvents` and `logs:FilterLogEvents`. */
export function awsLogs(session: AwsSession): Logs {
  const client = awsClient(new CloudWatchLogsClient(session.config));
  return {
    tail: (group, stream, lines) =>
      tail(client, group, stream, lines).catch((error: unknown) => {
        if (isAwsException(error, 'ResourceNotFoundException')) return [];
        throw error;
      }),
    count: (group, pattern, from, to) => count(client, group, pattern, from, to),
  };
}

/** A page may be empty before the end; only a token that comes back unchanged says that there is no more. */
async function tail(client: CloudWatchLogsClient, group: string, stream: string, lines: number): Promise<string[]> {
  let found: string[] = [];
  let token: string | undefined;
  for (;;) {
    const page: GetLogEventsCommandOutput = await client.send(
      new GetLogEventsCommand({
        logGroupName: group,
        logStreamName: stream,
        limit: lines,
        startFromHead: false,
        nextToken: token,
      }),
    );
    found = [...(page.events ?? []).map((event) => event.message ?? ''), ...found];
    const next = page.nextBackwardToken;
    if (found.length >= lines || next === undefined || next === token) return found.slice(-lines);
    token = next;
  }
}

async function count(
  client: CloudWatchLogsClient,
  group: string,
  pattern: string | undefined,
  from: Date,
  to: Date,
): Promise<number> {
  let total = 0;
  let next: string | undefined;
  do {
    const page: FilterLogEventsCommandOutput = await client.send(
      new FilterLogEventsCommand({
        logGroupName: group,
        filterPattern: pattern,
        startTime: from.getTime(),
        endTime: to.getTime(),
        nextToken: next,
      }),
    );
    total += page.events?.length ?? 0;
    next = page.nextToken;
  } while (next);
  return total;
}
