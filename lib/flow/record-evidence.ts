import type { EvidenceDraft } from '#lib/domain/evidence/record';
import type { EvidenceQueue, Ledger } from '#lib/ports';

/**
 * Records these drafts, and whatever an earlier, killed process left behind, in one append. Queued first and removed last:
 * a process that dies in between leaves them for the next one, and the keys make sure that nothing stands there twice.
 */
export async function recordEvidence(
  { ledger, queue }: { ledger: Ledger; queue: EvidenceQueue },
  drafts: EvidenceDraft[],
): ReturnType<Ledger['append']> {
  await queue.add(drafts);
  const waiting = await queue.waiting();
  if (waiting.length === 0) return { placed: [], retries: 0 };
  const appended = await ledger.append(waiting);
  await queue.remove(waiting);
  return appended;
}
