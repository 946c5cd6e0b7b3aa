import type { CheckOf } from '#lib/domain/config/checks';
import type { AlarmState } from '#lib/domain/observations';
import { combine, type Finding, fail, inconclusive, type Judgement, pass } from './model.ts';

export function judgeAlarms(
  alarms: AlarmState[],
  { names, 'no-data': noData }: Pick<CheckOf<'alarms'>, 'names' | 'no-data'>,
): Finding {
  return combine(
    names.map((name) =>
      judgeAlarm(
        name,
        alarms.find((alarm) => alarm.name === name),
        noData,
      ),
    ),
  );
}

function judgeAlarm(name: string, alarm: AlarmState | undefined, noData: Judgement): Finding {
  if (!alarm) return inconclusive(`there is no alarm "${name}"`);
  if (alarm.state === 'OK') return pass(`${name} is OK`);
  if (alarm.state === 'ALARM') return fail(`${name} is in ALARM: ${alarm.reason}`);
  return { judgement: noData, seen: `${name} has INSUFFICIENT_DATA` };
}
