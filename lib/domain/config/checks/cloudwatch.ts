import * as z from 'zod';
import { duration, positiveDuration } from '#lib/domain/duration';
import { always, common, noData, oneOf, since } from './common.ts';

/** CloudWatch alarms, metric or composite, are OK. */
export const alarms = z.strictObject({
  ...common,
  kind: z.literal('alarms'),
  names: z.array(z.string()).min(1),
  /** What INSUFFICIENT_DATA means. */
  'no-data': noData.default('inconclusive'),
});

const source = z.strictObject({
  namespace: z.string(),
  metric: z.string(),
  dimensions: z.record(z.string(), z.string()).default({}),
  /** Average, Sum, Minimum, Maximum, SampleCount, p99 … */
  statistic: z.string(),
});

/** A metric, or an expression over several, stays within bounds over a window. */
export const metric = z
  .strictObject({
    ...common,
    ...source.partial().shape,
    kind: z.literal('metric'),
    /** Metric math over the ids in `metrics`; instead of namespace, metric and statistic. */
    expression: z.string().optional(),
    metrics: z
      .record(z.string().regex(/^[a-z]\w*$/, 'is not an id: start with a lower-case letter'), source)
      .optional(),
    window: positiveDuration,
    period: duration.prefault('60s').refine((ms) => ms % 1000 === 0 && ms > 0, 'is not a whole number of seconds'),
    /** CloudWatch's newest points are incomplete for so long: they are left out. */
    lag: duration.prefault('0s'),
    since,
    min: z.number().optional(),
    max: z.number().optional(),
    /** Which points the bounds hold for. */
    points: z.enum(['every', 'last', 'average']).default('every'),
    'no-data': noData,
  })
  .refine((check) => check.min !== undefined || check.max !== undefined, {
    error: 'needs min, max or both',
    ...always,
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    error: 'has a min that is greater than its max',
    ...always,
  })
  .refine(oneOf('expression', 'metric'), { error: 'needs either metric or expression', ...always })
  .refine((check) => check.metric === undefined || Boolean(check.namespace && check.statistic), {
    error: 'metric needs namespace and statistic',
    ...always,
  })
  .refine((check) => !check.expression || check.metrics !== undefined, {
    error: 'expression needs metrics',
    ...always,
  });

const logSource = {
  group: z.string(),
  /** CloudWatch Logs filter pattern, such as `{ $.level = "error" }`. */
  pattern: z.string(),
  window: positiveDuration,
  since,
};

/** At most `max` log events match. */
export const logErrors = z.strictObject({
  ...common,
  kind: z.literal('log-errors'),
  ...logSource,
  max: z.int().min(0),
});

/** At most `max-percent` of the log events match. */
export const logRate = z.strictObject({
  ...common,
  kind: z.literal('log-rate'),
  ...logSource,
  /** Which events are the whole; default: all. */
  'of-pattern': z.string().optional(),
  'max-percent': z.number().min(0).max(100),
  /** With fewer events in all, `no-data` decides. */
  'min-events': z.int().min(1).default(1),
  'no-data': noData,
});
