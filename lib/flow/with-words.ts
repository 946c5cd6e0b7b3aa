import type { EvidenceDraft } from '#lib/domain/evidence/record';
import type { ErasableWords, Ledger } from '#lib/ports';

/**
 * The drafts with commitments to their words, which are kept where they can be erased. Kept before the record stands: a
 * commitment to words that nobody ever kept would look as if they had been erased. Words of a record that stands already are
 * left alone: they may have been erased since.
 */
export async function withWords(
  { ledger, words }: { ledger: Pick<Ledger, 'known'>; words: ErasableWords },
  drafts: EvidenceDraft[],
  said: Map<string, unknown>,
): Promise<EvidenceDraft[]> {
  const known = await ledger.known(drafts.map(({ key }) => key));
  const kept = await words.keep(new Map([...said].filter(([key]) => !known.has(key))));
  return drafts.map((draft) => {
    const payload = kept.get(draft.key);
    return payload ? { ...draft, payload } : draft;
  });
}
