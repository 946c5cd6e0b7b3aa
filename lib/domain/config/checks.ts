import * as z from 'zod';
import { alarms, logErrors, logRate, metric } from './checks/cloudwatch.ts';
import { command } from './checks/command.ts';
import { tcp, tls } from './checks/connection.ts';
import { targetHealth, taskDigests } from './checks/ecs.ts';
import { http } from './checks/http.ts';
import { latency } from './checks/latency.ts';
import { redirect } from './checks/redirect.ts';
import { version } from './checks/version.ts';

const kinds = [
  http,
  redirect,
  latency,
  tls,
  tcp,
  version,
  targetHealth,
  taskDigests,
  alarms,
  metric,
  logErrors,
  logRate,
  command,
] as const;

/** The checks of validate-deployment: one kind, one shape, told apart by `kind`. */
export const checks = z
  .array(z.discriminatedUnion('kind', kinds))
  .min(1)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'has two checks of the same name');

export type Check = z.output<typeof checks>[number];
export type CheckKind = Check['kind'];
export type CheckOf<K extends CheckKind> = Extract<Check, { kind: K }>;
