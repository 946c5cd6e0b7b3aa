import { messageOf } from '#lib/domain/errors/ops-error';
import { shortDigest } from '#lib/domain/image';
import {
  type DeploymentRecord,
  deployedNote,
  quarantineOf,
  type RecordState,
  validatedNote,
} from '#lib/domain/records';
import type { Recovery } from '#lib/domain/rollback/judge-recovery';
import type { Plan } from './plan.ts';
import type { Course, Journal, Ports } from './ports.ts';

/** What GitHub keeps of a rollback. A failure here never holds up the way back; it is told as a warning. */
export type Papers = { record: DeploymentRecord | undefined; quarantined: boolean };

/** Refuses the bad digest from now on, and opens the record of what takes its place. */
export async function beginPapers({ plan, ports, journal }: Course, reason: string): Promise<Papers> {
  const attempt = attempter(journal);
  const quarantined = await attempt('The bad digest could not be quarantined', () => quarantine(plan, reason, ports));
  await attempt('The failed record could not be marked', () => markFailed(plan, reason, ports));
  const record = await attempt('The rollback could not be recorded', () => openRecord(plan, reason, ports));
  return { record, quarantined: quarantined === true };
}

/** The record's last word. */
export async function endPapers(
  { plan, ports, journal }: Course,
  { record }: Papers,
  { proven, recovery }: { proven: boolean; recovery: Recovery },
): Promise<void> {
  if (!record) return;
  const { digest } = plan.target.payload;
  const mark = (state: RecordState, note: string) => markOnce(record, state, note, ports);
  await attempter(journal)('The record of this rollback could not be completed', async () => {
    if (proven) await mark('success', deployedNote(digest));
    if (recovery.recovered) await mark('success', validatedNote(digest));
    else await mark('failure', `${recovery.reason}: ${recovery.sentence}`);
  });
}

const attempter =
  ({ warnings }: Journal) =>
  async <T>(what: string, write: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await write();
    } catch (error) {
      warnings.push(`${what}: ${messageOf(error)}`);
      return undefined;
    }
  };

async function quarantine(plan: Plan, reason: string, { records, run }: Ports): Promise<true> {
  const { environment, failing: digest } = plan;
  const known = quarantineOf(await records.quarantines(environment), environment, digest);
  const sha = plan.failingRecord?.sha ?? run.sha;
  if (!known) await records.quarantine({ environment, digest, sha, reason });
  return true;
}

async function markFailed({ failingRecord, target }: Plan, reason: string, ports: Ports): Promise<void> {
  if (!failingRecord) return;
  const note = `rolled back to ${shortDigest(target.payload.digest)}`;
  const isSaid = failingRecord.statuses.some(({ description }) => description.startsWith(note));
  if (!isSaid) await ports.records.mark(failingRecord.id, 'failure', `${note}: ${reason}`, linksOf(ports));
}

/** What a dead run has written is not written again. */
async function markOnce(record: DeploymentRecord, state: RecordState, note: string, ports: Ports): Promise<void> {
  const isSaid = record.statuses.some((status) => status.state === state && status.description === note);
  if (!isSaid) await ports.records.mark(record.id, state, note, linksOf(ports));
}

async function openRecord(
  { environment, failing, target, begun }: Plan,
  reason: string,
  ports: Ports,
): Promise<DeploymentRecord> {
  const { digest, taskDefinitions } = target.payload;
  const payload = { schemaVersion: 1 as const, digest, taskDefinitions, runId: ports.run.runId, rollbackOf: failing };
  const description = `rollback from ${shortDigest(failing)}: ${reason}`;
  const record = begun ?? (await ports.records.open({ environment, sha: target.sha, payload, description }));
  await markOnce(record, 'in_progress', `rolling back to ${shortDigest(digest)}`, ports);
  return record;
}

const linksOf = ({ run, settings }: Ports) => ({
  log: run.runUrl,
  ...(settings.url !== undefined && { environment: settings.url }),
});
