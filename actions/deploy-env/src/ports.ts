import type { Config, Environment } from '#lib/domain/config/schema';
import type {
  Clock,
  DeploymentRecords,
  Images,
  Leases,
  LoadBalancers,
  Log,
  Logs,
  Mask,
  Runs,
  Services,
} from '#lib/ports';

/** Everything that deploy-env may reach. */
export type Ports = {
  run: {
    owner: string;
    repo: string;
    sha: string;
    runId: number;
    runAttempt: number;
    runUrl: string;
    cancelled: AbortSignal;
  };
  settings: Environment;
  image: Config['image'];
  services: Services;
  leases: Leases;
  images: Pick<Images, 'repositoryUri' | 'digestOf' | 'exists'>;
  logs: Pick<Logs, 'tail'>;
  loadBalancers: LoadBalancers;
  records: DeploymentRecords;
  runs: Runs;
  clock: Clock;
  log: Log;
  mask: Mask;
  /** Random, new for each run: makes the hashes of a plan useless outside of it. */
  salt: string;
  /** Random, new for each run: tells this run's lease from all others. */
  leaseToken: string;
};
