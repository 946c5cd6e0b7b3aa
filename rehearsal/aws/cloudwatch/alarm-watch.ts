import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import type { RehearsalClock } from '#rehearsal/contracts';
import type { Alarm, AlarmStore } from './alarm-store.ts';
import { judgeAlarm } from './alarm-verdict.ts';
import { periodOf, runQueries } from './metric-queries.ts';
import type { MetricStore } from './metric-store.ts';
import { timeline } from './statistics.ts';

type World = { clock: RehearsalClock; alarms: AlarmStore; metrics: MetricStore };

/** Evaluates each watched alarm once per period of the rehearsal's clock. */
export type AlarmWatch = { start(name: string): void; stop(name: string): void; close(): Promise<void> };

export function createAlarmWatch(world: World): AlarmWatch {
  const running = new Map<string, { ending: AbortController; ended: Promise<void> }>();
  const stop = async (name: string): Promise<void> => {
    const watch = running.get(name);
    running.delete(name);
    watch?.ending.abort();
    await watch?.ended;
  };
  return {
    start(name) {
      void stop(name);
      const ending = new AbortController();
      running.set(name, { ending, ended: watchAlarm(world, name, ending.signal) });
    },
    stop: (name) => void stop(name),
    close: async () => void (await Promise.all([...running.keys()].map(stop))),
  };
}

async function watchAlarm(world: World, name: string, signal: AbortSignal): Promise<void> {
  try {
    while (!signal.aborted) {
      await world.clock.sleep(alarmPeriod(world.alarms.get(name)), signal);
      evaluateAlarm(world, world.alarms.get(name));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Looks at the last periods up to now, which are as much shorter as the clock is faster. */
function evaluateAlarm({ clock, alarms, metrics }: World, alarm: Alarm): void {
  const now = clock.now();
  const periodMs = alarmPeriod(alarm) / clock.factor;
  const window = { start: now.getTime() - periodMs * (alarm.EvaluationPeriods ?? 1), end: now.getTime(), periodMs };
  const queries = queriesOf(alarm);
  const judged = queries.find(({ ReturnData = true }) => ReturnData);
  const series = runQueries(metrics, queries, { ...window, factor: clock.factor }).get(String(judged?.Id)) ?? new Map();
  const verdict = judgeAlarm(alarm, timeline(window), series);
  if (!verdict) return;
  const recentDatapoints = [...series.values()];
  const data = {
    version: '1.0',
    queryDate: now.toISOString(),
    period: alarm.Period,
    recentDatapoints,
    threshold: alarm.Threshold,
  };
  alarms.setState(alarm.AlarmName, verdict.state, verdict.reason, now, JSON.stringify(data));
}

/** An alarm on one metric is a query like any other. */
export function queriesOf(alarm: Alarm): MetricDataQuery[] {
  if (alarm.Metrics && alarm.Metrics.length > 0) return alarm.Metrics;
  const { Namespace, MetricName, Dimensions, Period, Statistic, ExtendedStatistic } = alarm;
  const Metric = { Namespace, MetricName, Dimensions };
  return [{ Id: 'm1', MetricStat: { Metric, Period, Stat: Statistic ?? ExtendedStatistic } }];
}

const alarmPeriod = (alarm: Alarm): number => Math.max(...queriesOf(alarm).map(periodOf));
