import type { Environment } from '#lib/domain/config/schema';
import type { Validation } from '#lib/domain/validation/model';
import type { Clock, Comparison, DeploymentRecords, Images, Leases, Log, Services } from '#lib/ports';
import type { Plan } from './plan.ts';

export type Ports = {
  run: {
    owner: string;
    repo: string;
    runId: number;
    runAttempt: number;
    sha: string;
    runUrl: string;
    clock: Clock;
    log: Log;
    cancelled: AbortSignal;
  };
  settings: Environment;
  /** ECR repository of the product's image. */
  repository: string;
  services: Services;
  leases: Leases;
  /** Random, new for each run: tells this run's lease from all others. */
  leaseToken: string;
  images: Pick<Images, 'exists'>;
  records: DeploymentRecords;
  comparison: Comparison;
  /** The environment's own validation, as validate-deployment does it; what happened before `deployedAt` does not count. */
  validate(digest: string, deployedAt: Date | undefined): Promise<Validation>;
};

/** What happened, as it happens; shared by the parts of one rollback. */
export type Journal = { events: { at: Date; text: string }[]; note(text: string): void; warnings: string[] };

/** What every part of one rollback is given. */
export type Course = { plan: Plan; ports: Ports; journal: Journal };

export function createJournal({ clock, log }: Ports['run']): Journal {
  const events: Journal['events'] = [];
  const note = (text: string) => {
    events.push({ at: clock.now(), text });
    log.info(text);
  };
  return { events, note, warnings: [] };
}
