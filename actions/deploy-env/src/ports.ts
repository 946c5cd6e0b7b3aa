import type { Config, Environment } from '#lib/domain/config/schema';
import type { Clock, DeploymentRecords, Images, LoadBalancers, Log, Logs, Mask, Services } from '#lib/ports';

/** Everything that deploy-env may reach. */
export type Ports = {
  run: { sha: string; runId: number; runAttempt: number; runUrl: string; cancelled: AbortSignal };
  settings: Environment;
  image: Config['image'];
  services: Services;
  images: Pick<Images, 'repositoryUri' | 'digestOf' | 'exists'>;
  logs: Pick<Logs, 'tail'>;
  loadBalancers: LoadBalancers;
  records: DeploymentRecords;
  clock: Clock;
  log: Log;
  mask: Mask;
  /** Random, new for each run: makes the hashes of a plan useless outside of it. */
  salt: string;
};
