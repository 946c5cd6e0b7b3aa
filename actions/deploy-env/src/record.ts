import { messageOf } from '#lib/domain/errors/ops-error';
import { type DeploymentRecord, deployedNote, type RecordState, wasDeployed } from '#lib/domain/records';
import { clip } from '#lib/domain/text';
import { within } from '#lib/flow/within';
import type { Plan } from './plan-deployment.ts';
import type { Ports } from './ports.ts';
import type { Ending } from './service-end.ts';

/** GitHub takes 140 characters. */
const noteLimit = 140;
/** A cancelled run has no time for a GitHub that does not answer. */
const markMs = { ordinary: 60_000, cancelled: 1_200 };

/** Opens the record of this deployment before anything is changed at AWS, and says that it is under way. */
export async function openRecord(plan: Plan, taskDefinitions: Record<string, string>, ports: Ports): Promise<number> {
  const { run, records } = ports;
  const payload = { schemaVersion: 1 as const, digest: plan.digest, taskDefinitions, runId: run.runId };
  const description = `${plan.digest.slice(0, 19)} by run ${run.runId}`;
  const { id } = await records.open({ environment: plan.environment, sha: run.sha, payload, description });
  await mark(id, 'in_progress', `deploying ${plan.digest}`, ports);
  return id;
}

/** The record of the deployment that brought what runs now, or of an attempt that is still open. */
export async function existingRecord(plan: Plan, isOpen: boolean, ports: Ports): Promise<number | undefined> {
  for await (const record of ports.records.list(plan.environment)) {
    if (record.payload.digest === plan.digest && (isOpen ? stillOpen(record) : wasDeployed(record))) return record.id;
  }
  return undefined;
}

const stillOpen = ({ statuses }: DeploymentRecord): boolean =>
  statuses.every(({ state }) => state === 'in_progress' || state === 'pending' || state === 'queued');

/** Ends the record. The rollout is over by now: a GitHub that fails us is told of, and changes no verdict. */
export async function closeRecord(id: number, end: Ending, digest: string, ports: Ports): Promise<string | undefined> {
  const [state, note] = lastWord(end, digest);
  const limit = ports.run.cancelled.aborted ? markMs.cancelled : markMs.ordinary;
  const marked = await within(mark(id, state, note, ports), limit, ports.clock);
  if (marked.kind === 'done') return undefined;
  const why = marked.kind === 'failed' ? messageOf(marked.error) : 'GitHub did not answer in time';
  ports.log.warning(`The deployment record ${id} could not be updated: ${why}`);
  return why;
}

const mark = (id: number, state: RecordState, note: string, { records, run, settings }: Ports): Promise<void> =>
  records.mark(id, state, clip(note, noteLimit - 30), {
    log: run.runUrl,
    ...(settings.url && { environment: settings.url }),
  });

function lastWord({ verdict, reason, sentence }: Ending, digest: string): [RecordState, string] {
  switch (verdict) {
    case 'succeeded':
      return ['success', deployedNote(digest)];
    case 'superseded':
      return ['inactive', `${reason}: ${sentence}`];
    case 'failed':
      return ['failure', `${reason}: ${sentence}`];
    default:
      return ['error', `${reason}: ${sentence}`];
  }
}
