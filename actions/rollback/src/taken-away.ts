import { messageOf } from '#lib/domain/errors/ops-error';
import { backwardNotes, type TakenAway } from '#lib/domain/rollback/taken-away';
import { within } from '#lib/flow/within';
import type { Course } from './ports.ts';

/** Users are served by then, and everything is written down: so long somebody may still wait. */
const limitMs = 10_000;

const unknown = (why: string): TakenAway => ({ kind: 'unknown', why });

/** What does not run any more, and what runs again. It never fails, and never takes long: it then says that it is not known. */
export async function takenAway({ plan, ports }: Course): Promise<TakenAway> {
  const { failingRecord, target } = plan;
  if (!failingRecord) return unknown('the digest that was left was never recorded here');
  const { clock, cancelled } = ports.run;
  const found = await within(compared(failingRecord.sha, target.sha, ports), limitMs, clock, cancelled);
  if (found.kind === 'done') return found.value;
  if (found.kind === 'failed') return unknown(messageOf(found.error));
  return unknown(found.kind === 'late' ? 'GitHub did not answer in time' : 'the run was cancelled');
}

async function compared(since: string, head: string, { comparison }: Course['ports']): Promise<TakenAway> {
  const isSame = since === head;
  const [gone, back] = isSame
    ? [nothing, nothing]
    : await Promise.all([comparison.onlyIn(since, head), comparison.onlyIn(head, since)]);
  // The reader of messages is loaded when nobody waits for it any more.
  const { changesOf } = await import('#lib/domain/release/changes');
  return backwardNotes({ since, head, left: gone.left + back.left }, changesOf(gone.commits), changesOf(back.commits));
}

const nothing = { commits: [], left: 0 };
