import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { type Doubt, doubtsOf, type Observed, type Word } from '#lib/domain/evidence/doubts';
import { carriedOnNote, type DeploymentRecord } from '#lib/domain/records';
import { within } from '#lib/flow/within';
import type { Approvals, Clock, DeploymentRecords } from '#lib/ports';

export type Eyes = {
  records: Pick<DeploymentRecords, 'list'>;
  approvals: Pick<Approvals, 'ofRun'>;
};

/** What GitHub itself says, or why it could not be asked. */
export type Sight =
  | { kind: 'seen'; observed: Observed; doubts: Doubt[] }
  | { kind: 'blind'; why: string; advice?: string };

export type Question = { environment: string; runId: number; words: Word[]; clock: Clock; cancelled?: AbortSignal };

/** What this run did is not further back than this. */
const lookBack = 50;
/** A job of GitHub's own ends after six hours, and a run may wait for its approval before. */
const jobMs = 6 * 60 * 60_000;
/** GitHub's lists may be behind what was written a moment ago. */
const looks = 3;
const betweenMs = 5_000;

/** Long enough for three looks at a slow GitHub. */
const limitMs = 60_000;

/** Reads GitHub's own records of this run. Where they cannot be had, the words of the steps stand alone. */
export async function observe(question: Question, eyes: Eyes): Promise<Sight> {
  const done = await within(look(question, eyes), limitMs, question.clock, question.cancelled);
  if (done.kind === 'done') return { kind: 'seen', ...done.value };
  if (done.kind !== 'failed') return { kind: 'blind', why: 'GitHub did not answer in time.' };
  const { error } = done;
  return { kind: 'blind', why: messageOf(error), ...(isOpsError(error) && { advice: error.next }) };
}

/** A doubt is only believed when it is still there after further looks. */
async function look(question: Question, eyes: Eyes): Promise<{ observed: Observed; doubts: Doubt[] }> {
  const { words, clock, cancelled } = question;
  for (let nth = 1; ; nth++) {
    const observed = await see(question, eyes);
    const doubts = doubtsOf(words, observed);
    if (doubts.length === 0 || nth === looks || cancelled?.aborted) return { observed, doubts };
    await clock.sleep(betweenMs, cancelled);
  }
}

async function see(question: Question, { records, approvals }: Eyes): Promise<Observed> {
  const { environment, runId, words } = question;
  const deployments = await deploymentsOf(question, records.list(environment));
  // Without a gate nobody waited for a review, and the job may not be allowed to ask.
  if (words.every(({ action }) => action !== 'promotion-gate')) return { deployments, reviews: undefined };
  const reviews = (await approvals.ofRun(runId)).filter(({ environments }) => environments.includes(environment));
  return { deployments, reviews };
}

/** The records of this run, and those that its steps name. */
async function deploymentsOf(
  { runId, words, clock }: Question,
  list: AsyncIterable<DeploymentRecord>,
): Promise<DeploymentRecord[]> {
  const named = new Set(
    words.flatMap(({ result }) => [result.outputs['deployment-id'], result.details['deploymentId']]),
  );
  const wanted = new Set([...named].filter(Boolean).map(String));
  const began = words.map(({ result }) => Date.parse(result.startedAt));
  const since = Math.min(clock.now().getTime() - jobMs, ...began);
  const found: DeploymentRecord[] = [];
  let seen = 0;
  for await (const record of list) {
    seen += 1;
    const isOurs = record.payload.runId === runId || isCarriedOn(record, runId);
    if (isOurs || wanted.has(String(record.id))) found.push(record);
    wanted.delete(String(record.id));
    if (seen === lookBack || (wanted.size === 0 && record.createdAt.getTime() < since)) break;
  }
  return found;
}

const isCarriedOn = ({ statuses }: DeploymentRecord, runId: number): boolean =>
  statuses.some(({ description }) => description === carriedOnNote(runId));
