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
  /** A later deployment that did not reach its end: what runs may be a mix. */
  unsettled?: number;
};

/** The newest record that reached its end says what runs; undefined where none did. */
export function runningOf(newestFirst: DeploymentRecord[]): Running | undefined {
  const record = newestFirst.find(wasDeployed);
  if (!record) return undefined;
  const { environment, sha, id, payload, statuses, createdAt } = record;
  const [newest] = newestFirst;
  return {
    environment,
    sha,
    digest: payload.digest,
    record: id,
    runId: payload.runId,
    since: statuses.find(({ state }) => state === 'success')?.at ?? createdAt,
    verdict: verdictOf(record),
    ...(payload.rollbackOf && { rollbackOf: payload.rollbackOf }),
    ...(newest && newest.id !== id && isUnderWay(newest) && { unsettled: newest.id }),
  };
}

function verdictOf(record: DeploymentRecord): Running['verdict'] {
  const failed = record.statuses.findLastIndex(({ state }) => state === 'failure' || state === 'error');
  const passed = record.statuses.findLastIndex(({ state }) => state === 'success');
  if (failed > passed) return 'failed';
  return isVerifiedGood(record) ? 'validated' : 'deployed';
}

const isUnderWay = ({ statuses }: DeploymentRecord): boolean =>
  statuses.every(({ state }) => state === 'in_progress' || state === 'pending' || state === 'queued');
