import { alarms, logErrors, logRate, metric } from './checks/cloudwatch.ts';
import { command } from './checks/command.ts';
import { tcp, tls } from './checks/connection.ts';
import { targetHealth, taskDigests } from './checks/ecs.ts';
import { http } from './checks/http.ts';
import { latency } from './checks/latency.ts';
import { redirect } from './checks/redirect.ts';
import { version } from './checks/version.ts';
import type { Performers } from './context.ts';

/** How each kind of check looks. A kind of the configuration that is missing here does not compile. */
export const performers: Performers = {
  http,
  redirect,
  latency,
  tls,
  tcp,
  version,
  'target-health': targetHealth,
  'task-digests': taskDigests,
  alarms,
  metric,
  'log-errors': logErrors,
  'log-rate': logRate,
  command,
};
