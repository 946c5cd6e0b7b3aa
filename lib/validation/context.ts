import type { Check, CheckKind, CheckOf } from '#lib/domain/config/checks';
import type { Environment } from '#lib/domain/config/schema';
import type { Finding, Sample } from '#lib/domain/validation/model';
import type { Clock, LoadBalancers, Log, Logs, Metrics, Probes, Services, Tools } from '#lib/ports';

/** What is validated. */
export type Subject = {
  environment: string;
  settings: Environment;
  digest: string;
  /** When the rollout ended; without it, looks at the past take their whole window. */
  deployedAt?: Date | undefined;
};

export type ValidationPorts = {
  probes: Probes;
  services: Pick<Services, 'service' | 'runningTasks'>;
  loadBalancers: LoadBalancers;
  metrics: Metrics;
  logs: Logs;
  tools: Tools;
  /** Where commands start, and what they see of the environment. */
  workspace: string;
  programEnvironment: Record<string, string>;
  clock: Clock;
  log: Log;
  cancelled: AbortSignal;
};

/** What one look at a check is given. The signal aborts at the look's deadline and when the run is cancelled. */
export type CheckContext = Subject &
  Omit<ValidationPorts, 'cancelled' | 'log'> & {
    signal: AbortSignal;
    /** Keeps what a request to the service met, for the chart. */
    keep(sample: Sample): void;
  };

/** Looks once. Throws an OpsError when it could not look; see runCheck for what that means. */
export type Perform<K extends CheckKind> = (check: CheckOf<K>, context: CheckContext) => Promise<Finding>;

export type Performers = { [K in Check['kind']]: Perform<K> };
