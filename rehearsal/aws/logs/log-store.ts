import type { LogSink } from '#rehearsal/contracts';
import { awsError } from '../protocol/aws-error.ts';

export type LogEvent = { eventId: string; timestamp: number; ingestionTime: number; message: string };
/** Events are kept in the order of their time stamps, then of their arrival. */
export type LogStream = { name: string; createdAt: number; events: LogEvent[] };
export type LogGroup = { name: string; createdAt: number; retentionInDays?: number; streams: Map<string, LogStream> };

/** Log groups and their streams. As a sink it opens both on demand, as ECS's awslogs driver does with awslogs-create-group. */
export type LogStore = LogSink & {
  groups(): LogGroup[];
  /** Throws ResourceNotFoundException. */
  group(name: string): LogGroup;
  stream(group: string, name: string): LogStream;
  createGroup(name: string, at: Date): LogGroup;
  createStream(group: string, name: string, at: Date): LogStream;
  deleteGroup(name: string): void;
  put(stream: LogStream, events: { timestamp: number; message: string }[], at: Date): void;
};

export function createLogStore(): LogStore {
  const groups = new Map<string, LogGroup>();
  let arrived = 0;
  const store: LogStore = {
    groups: () => [...groups.values()].sort(byName),
    group: (name) => groups.get(name) ?? missing('group'),
    stream: (group, name) => store.group(group).streams.get(name) ?? missing('stream'),
    createGroup(name, at) {
      if (groups.has(name)) throw exists('group');
      const group: LogGroup = { name, createdAt: at.getTime(), streams: new Map() };
      groups.set(name, group);
      return group;
    },
    createStream(groupName, name, at) {
      const { streams } = store.group(groupName);
      if (streams.has(name)) throw exists('stream');
      const stream: LogStream = { name, createdAt: at.getTime(), events: [] };
      streams.set(name, stream);
      return stream;
    },
    deleteGroup: (name) => void groups.delete(store.group(name).name),
    put(stream, events, at) {
      for (const event of events)
        insert(stream.events, { ...event, ingestionTime: at.getTime(), eventId: eventId(arrived++) });
    },
    append(groupName, streamName, message, at) {
      const group = groups.get(groupName) ?? store.createGroup(groupName, at);
      const stream = group.streams.get(streamName) ?? store.createStream(groupName, streamName, at);
      store.put(stream, [{ timestamp: at.getTime(), message }], at);
    },
  };
  return store;
}

/** Nearly always at the end: output comes in the order in which it was written. */
function insert(events: LogEvent[], event: LogEvent): void {
  const after = events.findLastIndex(({ timestamp }) => timestamp <= event.timestamp);
  events.splice(after + 1, 0, event);
}

export const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);

const eventId = (arrived: number): string => String(arrived).padStart(56, '0');

const missing = (what: 'group' | 'stream'): never => {
  throw awsError('ResourceNotFoundException', `The specified log ${what} does not exist.`);
};
const exists = (what: 'group' | 'stream') =>
  awsError('ResourceAlreadyExistsException', `The specified log ${what} already exists`);
