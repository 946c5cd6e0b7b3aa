import { recordMismatch, recordMissing } from '#lib/domain/errors/validation';
import type { DeploymentRecord } from '#lib/domain/records';
import type { DeploymentRecords } from '#lib/ports';
import type { Inputs } from './inputs.ts';

/** A digest that is not among so many deployments of an environment is not what runs there. */
const lookBack = 100;

/**
 * The record that the verdict belongs to: the one that was named, else the newest of this digest, else none.
 * @throws OpsError DEPLOYMENT_NOT_FOUND, DEPLOYMENT_MISMATCH for one that was named
 */
export async function findRecord(
  { environment, digest, deploymentId }: Pick<Inputs, 'environment' | 'digest' | 'deploymentId'>,
  records: Pick<DeploymentRecords, 'list'>,
): Promise<DeploymentRecord | undefined> {
  let seen = 0;
  for await (const record of records.list(environment)) {
    if (deploymentId === undefined ? record.payload.digest === digest : record.id === deploymentId) {
      if (record.payload.digest !== digest) throw recordMismatch(record.id, record.payload.digest, digest);
      return record;
    }
    seen += 1;
    if (seen === lookBack) break;
  }
  if (deploymentId !== undefined) throw recordMissing(deploymentId, environment);
  return undefined;
}
