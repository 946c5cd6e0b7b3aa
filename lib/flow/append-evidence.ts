import { type EvidenceDraft, evidenceDraft } from '#lib/domain/evidence/record';
import type { EvidenceQueue, Ledger } from '#lib/ports';

/**
 * Records these drafts, and whatever an earlier, killed process left behind, in one append. Queued first and removed last:
 * a process that dies in between leaves them for the next one, and the keys make sure that nothing stands there twice.
 *
 * @throws ZodError for what is no draft: the queue would pass over it without a word
 */
export async function appendEvidence(
  { ledger, queue }: { ledger: Pick<Ledger, 'append'>; queue: EvidenceQueue },
  drafts: EvidenceDraft[],
): ReturnType<Ledger['append']> {
  for (const draft of drafts) evidenceDraft.parse(draft);
  // A disk that takes nothing must not keep from the ledger what there is to say.
  const waiting = await queue.add(drafts).then(queue.waiting, () => drafts);
  if (waiting.length === 0) return { placed: [], retries: 0 };
  const appended = await ledger.append(waiting);
  // What stays there is told again, and is there already.
  await queue.remove(waiting).catch(() => {});
  return appended;
}
