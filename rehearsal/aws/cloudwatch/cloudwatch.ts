import * as sdk from '@aws-sdk/client-cloudwatch';
import type { AlarmReader, AwsService, MetricSink, RehearsalClock } from '#rehearsal/contracts';
import { alarmOperations } from './alarm-operations.ts';
import { createAlarmStore } from './alarm-store.ts';
import { createAlarmWatch } from './alarm-watch.ts';
import { metricOperations } from './metric-operations.ts';
import { createMetricStore } from './metric-store.ts';

export type Cloudwatch = {
  service: AwsService;
  /** Where the load balancer's measurements go in. */
  metrics: MetricSink;
  /** What ECS asks during a deployment. */
  alarms: AlarmReader;
};

/** CloudWatch: metrics that were really measured, and alarms that judge them on the rehearsal's clock. */
export function createCloudwatch({ clock }: { clock: RehearsalClock }): Cloudwatch {
  const metrics = createMetricStore();
  const alarms = createAlarmStore();
  const watch = createAlarmWatch({ clock, alarms, metrics });
  return {
    metrics,
    alarms,
    service: {
      prefix: 'cloudwatch',
      sdk,
      operations: { ...metricOperations(metrics), ...alarmOperations(alarms, watch) },
      close: watch.close,
    },
  };
}
