import type { AlarmHistoryItem, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { AlarmReader } from '#rehearsal/contracts';
import { awsError } from '../protocol/aws-error.ts';
import type { AlarmState } from './alarm-verdict.ts';

export type Alarm = MetricAlarm & { AlarmName: string; StateValue: AlarmState };

/** Alarms, their states, and the history of those. */
export type AlarmStore = AlarmReader & {
  all(): Alarm[];
  /** Throws ResourceNotFound. */
  get(name: string): Alarm;
  put(alarm: Alarm): void;
  remove(name: string): void;
  /** Notes the state; a change goes into the history. */
  setState(name: string, state: AlarmState, reason: string, at: Date, data?: string): void;
  /** Newest first. */
  history(): AlarmHistoryItem[];
};

export function createAlarmStore(): AlarmStore {
  const alarms = new Map<string, Alarm>();
  const history: AlarmHistoryItem[] = [];
  const get = (name: string): Alarm => {
    const alarm = alarms.get(name);
    if (!alarm) throw awsError('ResourceNotFound', `Alarm ${name} does not exist`, 404);
    return alarm;
  };
  return {
    state: (name) => alarms.get(name)?.StateValue,
    all: () => [...alarms.values()].sort((one, other) => (one.AlarmName < other.AlarmName ? -1 : 1)),
    get,
    put: (alarm) => void alarms.set(alarm.AlarmName, alarm),
    remove: (name) => void alarms.delete(name),
    setState(name, state, reason, at, data) {
      const before = get(name);
      const hasChanged = before.StateValue !== state;
      const update = { StateValue: state, StateReason: reason, StateReasonData: data, StateUpdatedTimestamp: at };
      alarms.set(name, { ...before, ...update, ...(hasChanged ? { StateTransitionedTimestamp: at } : {}) });
      if (hasChanged) history.unshift(historyItem(before, state, reason, at));
    },
    history: () => history,
  };
}

function historyItem(
  { AlarmName, StateValue, StateReason }: Alarm,
  state: AlarmState,
  reason: string,
  at: Date,
): AlarmHistoryItem {
  const data = {
    version: '1.0',
    oldState: { stateValue: StateValue, stateReason: StateReason },
    newState: { stateValue: state, stateReason: reason },
  };
  return {
    AlarmName,
    AlarmType: 'MetricAlarm',
    Timestamp: at,
    HistoryItemType: 'StateUpdate',
    HistorySummary: `Alarm updated from ${StateValue} to ${state}`,
    HistoryData: JSON.stringify(data),
  };
}
