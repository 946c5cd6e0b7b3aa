import { type DeploymentRecord, isVerifiedGood, wasDeployed } from '#lib/domain/records';

/** What runs in an environment, by its deployment records. */
export type Running = {
  environment: string;
  sha: string;
  digest: string;
  record: number;
  runId: number;
  since: Date;
  /** `failed`: it was deployed, and validation said no. */
  verdict: 'validated' | 'deployed' | 'failed';
  /** It came by a rollback, from this digest. */
  rollbackOf?: string;
  /** A later deployment that did not reach its end, and was not seen to be taken back: what runs may be a mix. */
  unsettled?: number;
};

/** Older records than these say nothing about what runs now. */
export const lookBack = 100;

/** The newest record that reached its end says what runs; undefined where none did. */
export function runningOf(newestFirst: DeploymentRecord[]): Running | undefined {
  const record = newestFirst.find(wasDeployed);
  if (!record) return undefined;
  const { environment, sha, id, payload, statuses, createdAt } = record;
  const unsettled = newestFirst.slice(0, newestFirst.indexOf(record)).find((later) => !wasTakenBack(later));
  return {
    environment,
    sha,
    digest: payload.digest,
    record: id,
    runId: payload.runId,
    since: statuses.find(({ state }) => state === 'success')?.at ?? createdAt,
    verdict: verdictOf(record),
    ...(payload.rollbackOf && { rollbackOf: payload.rollbackOf }),
    ...(unsettled && { unsettled: unsettled.id }),
  };
}

function verdictOf(record: DeploymentRecord): Running['verdict'] {
  const failed = record.statuses.findLastIndex(({ state }) => state === 'failure' || state === 'error');
  const passed = record.statuses.findLastIndex(({ state }) => state === 'success');
  if (failed > passed) return 'failed';
  return isVerifiedGood(record) ? 'validated' : 'deployed';
}

/** ECS went back by itself, and deploy-env saw it arrive. */
const takenBack = /^DEPLOY_(CIRCUIT_BREAKER|ALARM|ROLLED_BACK):/;

export const wasTakenBack = ({ statuses }: DeploymentRecord): boolean =>
  statuses.some(({ state, description }) => state === 'error' && takenBack.test(description));
