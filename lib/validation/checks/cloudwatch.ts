import type { CheckOf } from '#lib/domain/config/checks';
import { judgeAlarms } from '#lib/domain/validation/judge-alarms';
import { judgeLogErrors, judgeLogRate } from '#lib/domain/validation/judge-logs';
import { judgeMetric } from '#lib/domain/validation/judge-metric';
import { inconclusive } from '#lib/domain/validation/model';
import { windowOf } from '#lib/domain/validation/window';
import type { MetricQuery } from '#lib/ports';
import type { CheckContext, Perform } from '../context.ts';

export const alarms: Perform<'alarms'> = async (check, { metrics }) =>
  judgeAlarms(await metrics.alarms(check.names), check);

/** Right after a deployment, or where the runner's clock is behind the one of its record. */
const noTime = 'no time has passed since the deployment, by the clock of this runner';

/** The id of the one series that is judged. */
const judged = 'slipway';

export const metric: Perform<'metric'> = async (check, context) => {
  const { from, to } = windowOf(check, pastOf(context));
  if (from >= to) return { judgement: check['no-data'], seen: noTime };
  const series = await context.metrics.query(queriesOf(check), from, to);
  return judgeMetric(
    series.find(({ id }) => id === judged),
    check,
    from,
  );
};

export const logErrors: Perform<'log-errors'> = async (check, context) => {
  const { from, to } = windowOf(check, pastOf(context));
  // Nothing was looked at: that is no proof of silence.
  if (from >= to) return inconclusive(noTime);
  return judgeLogErrors(await context.logs.count(check.group, check.pattern, from, to), check.max);
};

export const logRate: Perform<'log-rate'> = async (check, context) => {
  const { from, to } = windowOf(check, pastOf(context));
  if (from >= to) return { judgement: check['no-data'], seen: noTime };
  const [count, total] = await Promise.all([
    context.logs.count(check.group, check.pattern, from, to),
    context.logs.count(check.group, check['of-pattern'], from, to),
  ]);
  return judgeLogRate(count, total, check);
};

const pastOf = ({ clock, deployedAt }: CheckContext) => ({ now: clock.now(), deployedAt });

function queriesOf({ metric, namespace, statistic, dimensions, expression, metrics, period }: CheckOf<'metric'>) {
  const query = (id: string, source: Source): MetricQuery => ({
    id,
    metric: {
      namespace: source.namespace,
      name: source.metric,
      dimensions: source.dimensions,
      statistic: source.statistic,
      periodSeconds: period / 1000,
    },
  });
  if (expression !== undefined) {
    return [...Object.entries(metrics ?? {}).map(([id, source]) => query(id, source)), { id: judged, expression }];
  }
  // The schema asks for all three where there is no expression.
  return [
    query(judged, {
      namespace: namespace ?? '',
      metric: metric ?? '',
      statistic: statistic ?? '',
      dimensions: dimensions ?? {},
    }),
  ];
}

type Source = NonNullable<CheckOf<'metric'>['metrics']>[string];
