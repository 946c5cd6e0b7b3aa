import type { Environment } from '#lib/domain/config/schema';
import { isOpsError, messageOf, type OpsError } from '#lib/domain/errors/ops-error';
import type { Outcome } from '#lib/domain/outcome';
import { type DeploymentRecord, deployedNote, validatedNote } from '#lib/domain/records';
import { oneLine } from '#lib/domain/text';
import type { Validation } from '#lib/domain/validation/model';
import type { DeploymentRecords } from '#lib/ports';
import type { ValidationPorts } from '#lib/validation/context';
import { validate } from '#lib/validation/validate';
import { findRecord } from './find-record.ts';
import type { Inputs } from './inputs.ts';
import { type Recording, validationOutcome, withoutRecord } from './validation-outcome.ts';

export type Ports = {
  settings: Environment;
  records: Pick<DeploymentRecords, 'list' | 'mark'>;
  validation: ValidationPorts;
  /** The page of this run. */
  runUrl: string;
};

/**
 * Judges a deployment by the checks of its environment, and writes the verdict to its record: what is marked as validated
 * here is what may be promoted, and what a rollback goes back to.
 */
export async function validateDeployment(input: Inputs, ports: Ports): Promise<Outcome> {
  const found = await find(input, ports);
  if (isOpsError(found)) return withoutRecord(input, found);
  const { environment, digest } = input;
  const { settings, validation: validationPorts } = ports;
  const deployedAt = found && endOfRollout(found);
  const validation = await validate({ environment, settings, digest, deployedAt }, validationPorts);
  return validationOutcome(validation, input, settings, await write(validation, input, found, ports));
}

/** Which record it is comes first: a verdict that belongs to none, or to the wrong one, would be worse than none. */
async function find(input: Inputs, { records }: Ports): Promise<DeploymentRecord | undefined | OpsError> {
  try {
    return await findRecord(input, records);
  } catch (error) {
    if (isOpsError(error)) return error;
    throw error;
  }
}

const endOfRollout = ({ statuses, payload }: DeploymentRecord): Date | undefined =>
  statuses.find(({ state, description }) => state === 'success' && description === deployedNote(payload.digest))?.at;

/** A doubt is not written: the record keeps saying what was known before. */
async function write(
  { judgement, summary }: Validation,
  { digest }: Inputs,
  record: DeploymentRecord | undefined,
  { records, runUrl, settings }: Ports,
): Promise<Recording> {
  if (!record) return { kind: 'no-record' };
  if (judgement === 'inconclusive') return { kind: 'left', id: record.id };
  const [state, note] =
    judgement === 'pass'
      ? (['success', validatedNote(digest)] as const)
      : (['failure', oneLine(`validation failed: ${summary}`, 130)] as const);
  const links = { log: runUrl, ...(settings.url && { environment: settings.url }) };
  try {
    await records.mark(record.id, state, note, links);
    return { kind: 'written', id: record.id, state, note };
  } catch (error) {
    return { kind: 'not-written', id: record.id, why: messageOf(error) };
  }
}
