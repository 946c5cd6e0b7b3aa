import { isDeepStrictEqual } from 'node:util';
import { afterCancel } from '#lib/domain/cancellation';
import { messageOf } from '#lib/domain/errors/ops-error';
import { carriedOnNote, type DeploymentRecord, deployedNote, type RecordState, wasDeployed } from '#lib/domain/records';
import { clip } from '#lib/domain/text';
import { within } from '#lib/flow/within';
import { isNoChange, type Plan } from './plan-deployment.ts';
import type { Ports } from './ports.ts';
import type { Ending } from './service-end.ts';

/** GitHub takes 140 characters. */
const noteLimit = 140;
/** A cancelled run has no time for a GitHub that does not answer. */
const markMs = { ordinary: 60_000, cancelled: afterCancel.papers };

/** What GitHub knows of earlier attempts; nothing is changed by looking. */
export type Past = {
  /** Opened for this very digest by an attempt that ended without a word. */
  unfinished?: DeploymentRecord;
  /** Opened for something else, and left in the same way. */
  abandoned: DeploymentRecord[];
  /** Of a plan without change: the record of the deployment that brought this release. */
  finished?: DeploymentRecord;
};

/** Older records than these say nothing about what runs now. */
const lookBack = 50;

export async function pastOf(plan: Plan, { records }: Ports): Promise<Past> {
  const past: Past = { abandoned: [] };
  let seen = 0;
  for await (const record of records.list(plan.environment)) {
    seen += 1;
    if (seen > lookBack) break;
    const isOurs = record.payload.digest === plan.digest && record.payload.rollbackOf === undefined;
    if (isUnfinished(record)) {
      if (isOurs && !past.unfinished) past.unfinished = record;
      else past.abandoned.push(record);
    } else if (!isNoChange(plan)) {
      break;
    } else if (record.payload.digest === plan.digest && wasDeployed(record)) {
      past.finished = record;
      break;
    }
  }
  return past;
}

export type OpenRecord = {
  id: number;
  /** Nothing is to be added: an earlier deployment has said all there is to say. */
  isClosed: boolean;
  /** The run that opened it and ended without a word; this one carries it on. */
  carriedOn?: number;
};

/** The record of this deployment, opened before anything is changed at AWS: the one that was left unfinished, or a new one. */
export async function recordOf(
  plan: Plan,
  past: Past,
  taskDefinitions: Record<string, string>,
  ports: Ports,
): Promise<OpenRecord> {
  const { unfinished, finished, abandoned } = past;
  const isSame = isDeepStrictEqual(unfinished?.payload.taskDefinitions, taskDefinitions);
  if (!unfinished && isNoChange(plan) && finished) return { id: finished.id, isClosed: true };
  for (const record of unfinished && !isSame ? [unfinished, ...abandoned] : abandoned) await abandon(record, ports);
  return unfinished && isSame ? carryOn(unfinished, plan, ports) : openRecord(plan, taskDefinitions, ports);
}

async function openRecord(plan: Plan, taskDefinitions: Record<string, string>, ports: Ports): Promise<OpenRecord> {
  const { run, records } = ports;
  const payload = { schemaVersion: 1 as const, digest: plan.digest, taskDefinitions, runId: run.runId };
  const description = `${plan.digest.slice(0, 19)} by run ${run.runId}`;
  const { id } = await records.open({ environment: plan.environment, sha: run.sha, payload, description });
  await mark(id, 'in_progress', `deploying ${plan.digest}`, ports);
  return { id, isClosed: false };
}

async function carryOn({ id, payload, statuses }: DeploymentRecord, plan: Plan, ports: Ports): Promise<OpenRecord> {
  ports.log.warning(`Run ${payload.runId} began this deployment and ended without a word; record ${id} is carried on.`);
  if (statuses.length === 0) await mark(id, 'in_progress', `deploying ${plan.digest}`, ports);
  if (payload.runId !== ports.run.runId) await mark(id, 'in_progress', carriedOnNote(ports.run.runId), ports);
  return { id, isClosed: false, carriedOn: payload.runId };
}

/** Whoever opened it is dead: we hold the lease. */
const abandon = ({ id, payload }: DeploymentRecord, ports: Ports): Promise<void> =>
  mark(id, 'error', `ABANDONED: run ${payload.runId} ended without a word`, ports);

const isUnfinished = ({ statuses }: DeploymentRecord): boolean =>
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
