import type * as cloudwatch from '@aws-sdk/client-cloudwatch';
import type { AwsCall, AwsService } from '#rehearsal/contracts';
import { pageOf } from '../page.ts';
import { awsError } from '../protocol/aws-error.ts';
import type { Alarm, AlarmStore } from './alarm-store.ts';
import { type AlarmState, isComparison } from './alarm-verdict.ts';
import { type AlarmWatch, queriesOf } from './alarm-watch.ts';
import { invalid, runQueries } from './metric-queries.ts';
import { createMetricStore } from './metric-store.ts';

type Place = Pick<AwsCall, 'account' | 'region'>;
const states: AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];

/** CloudWatch's operations on alarms. */
export function alarmOperations(alarms: AlarmStore, watch: AlarmWatch): AwsService['operations'] {
  return {
    PutMetricAlarm: {
      resources: ({ AlarmName }: cloudwatch.PutMetricAlarmInput, place: Place) => [alarmArn(place, String(AlarmName))],
      handle: (input: cloudwatch.PutMetricAlarmInput, call: AwsCall) => {
        const alarm = alarmOf(input, call, alarms);
        alarms.put(alarm);
        watch.start(alarm.AlarmName);
      },
    },
    DescribeAlarms: {
      resources: (_input: unknown, place: Place) => [alarmArn(place, '*')],
      handle: (input: cloudwatch.DescribeAlarmsInput) => describeAlarms(alarms, input),
    },
    DescribeAlarmHistory: {
      resources: ({ AlarmName = '*' }: cloudwatch.DescribeAlarmHistoryInput, place: Place) => [
        alarmArn(place, AlarmName),
      ],
      handle: (input: cloudwatch.DescribeAlarmHistoryInput) => describeHistory(alarms, input),
    },
    SetAlarmState: {
      resources: ({ AlarmName }: cloudwatch.SetAlarmStateInput, place: Place) => [alarmArn(place, String(AlarmName))],
      handle: (input: cloudwatch.SetAlarmStateInput, { now }: AwsCall) => setAlarmState(alarms, input, now),
    },
    DeleteAlarms: {
      resources: ({ AlarmNames = [] }: cloudwatch.DeleteAlarmsInput, place: Place) =>
        AlarmNames.map((name) => alarmArn(place, name)),
      handle({ AlarmNames = [] }: cloudwatch.DeleteAlarmsInput) {
        for (const name of AlarmNames.map((known) => alarms.get(known).AlarmName)) {
          watch.stop(name);
          alarms.remove(name);
        }
      },
    },
  };
}

const alarmArn = ({ account, region }: Place, name: string): string =>
  `arn:aws:cloudwatch:${region}:${account}:alarm:${name}`;

/** A new alarm knows nothing yet; a changed one keeps its state until it is evaluated. */
function alarmOf(input: cloudwatch.PutMetricAlarmInput, { now, ...place }: AwsCall, alarms: AlarmStore): Alarm {
  const { Tags, AlarmName = '', ...settings } = input;
  const before = alarms.all().find((alarm) => alarm.AlarmName === AlarmName);
  const alarm: Alarm = {
    StateValue: 'INSUFFICIENT_DATA',
    StateReason: 'Unchecked: Initial alarm creation',
    StateUpdatedTimestamp: now,
    StateTransitionedTimestamp: now,
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    Dimensions: [],
    ...(before ? stateOf(before) : {}),
    ...settings,
    AlarmName,
    AlarmArn: alarmArn(place, AlarmName),
    AlarmConfigurationUpdatedTimestamp: now,
  };
  checkAlarm(alarm);
  return alarm;
}

function stateOf({
  StateValue,
  StateReason,
  StateReasonData,
  StateUpdatedTimestamp,
  StateTransitionedTimestamp,
}: Alarm) {
  return { StateValue, StateReason, StateReasonData, StateUpdatedTimestamp, StateTransitionedTimestamp };
}

function checkAlarm(alarm: Alarm): void {
  const { ComparisonOperator = '', EvaluationPeriods = 1, DatapointsToAlarm = 1, Threshold } = alarm;
  if (!isComparison(ComparisonOperator)) throw invalid(`ComparisonOperator ${ComparisonOperator} is not supported.`);
  if (Threshold === undefined)
    throw awsError('MissingRequiredParameterException', 'The parameter Threshold is required.');
  if (DatapointsToAlarm > EvaluationPeriods)
    throw invalid('DatapointsToAlarm must not be greater than EvaluationPeriods.');
  runQueries(createMetricStore(), queriesOf(alarm), { start: 0, end: 0, factor: 1 });
}

function describeAlarms(alarms: AlarmStore, input: cloudwatch.DescribeAlarmsInput): cloudwatch.DescribeAlarmsOutput {
  const { AlarmNames, AlarmNamePrefix = '', StateValue, AlarmTypes = ['MetricAlarm'] } = input;
  const wanted = alarms
    .all()
    .filter(
      (alarm) =>
        AlarmTypes.includes('MetricAlarm') &&
        (AlarmNames?.includes(alarm.AlarmName) ?? alarm.AlarmName.startsWith(AlarmNamePrefix)) &&
        (StateValue === undefined || StateValue === alarm.StateValue),
    );
  const { items, next } = pageOf(wanted, {
    size: input.MaxRecords ?? 50,
    token: input.NextToken,
    keyOf: ({ AlarmName }) => AlarmName,
    onBadToken: invalidToken,
  });
  return { MetricAlarms: items, CompositeAlarms: [], NextToken: next };
}

function describeHistory(
  alarms: AlarmStore,
  input: cloudwatch.DescribeAlarmHistoryInput,
): cloudwatch.DescribeAlarmHistoryOutput {
  const { AlarmName, StartDate, EndDate, HistoryItemType, ScanBy } = input;
  const wanted = alarms
    .history()
    .filter(
      ({ AlarmName: name, HistoryItemType: type, Timestamp = new Date(0) }) =>
        (AlarmName === undefined || name === AlarmName) &&
        (HistoryItemType === undefined || type === HistoryItemType) &&
        (StartDate === undefined || Timestamp >= StartDate) &&
        (EndDate === undefined || Timestamp <= EndDate),
    );
  const { items, next } = pageOf(ScanBy === 'TimestampAscending' ? wanted.toReversed() : wanted, {
    size: input.MaxRecords ?? 50,
    token: input.NextToken,
    keyOf: (item) => `${item.AlarmName} ${item.Timestamp?.getTime()} ${item.HistorySummary}`,
    onBadToken: invalidToken,
  });
  return { AlarmHistoryItems: items, NextToken: next };
}

/** Until the next evaluation, as in AWS. */
function setAlarmState(alarms: AlarmStore, input: cloudwatch.SetAlarmStateInput, now: Date): void {
  const { AlarmName = '', StateReason = '', StateReasonData } = input;
  const state = states.find((known) => known === input.StateValue);
  if (!state) throw invalid(`StateValue ${input.StateValue} is not one of ${states.join(', ')}.`);
  alarms.setState(alarms.get(AlarmName).AlarmName, state, StateReason, now, StateReasonData);
}

const invalidToken = () => awsError('InvalidNextToken', 'The NextToken is invalid.');
