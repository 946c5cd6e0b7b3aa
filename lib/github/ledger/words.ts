import {
  commitTo,
  type ErasablePayload,
  parsePayload,
  payloadFile,
  payloadText,
} from '#lib/domain/evidence/commitment';
import type { ErasableWords } from '#lib/ports';
import type { LedgerBranch } from './branch.ts';
import { compareAndSwap, type Patience } from './compare-and-swap.ts';

type Settings = Patience & {
  branch: LedgerBranch;
  /** 32 random bytes in hex, new ones each time. */
  salt: () => string;
};

/** Words on a branch of their own, a file for each record, written by compare-and-swap like the ledger. */
export const branchOfWords = (settings: Settings): ErasableWords => ({
  keep: async (words) => {
    if (words.size === 0) return new Map();
    const { value: kept } = await compareAndSwap(settings, () => attempt(settings, words));
    return new Map([...kept].map(([key, payload]) => [key, commitTo(payload, key)]));
  },
});

type Kept = Map<string, ErasablePayload>;

/** Undefined when somebody else was faster. */
async function attempt({ branch, salt }: Settings, words: Map<string, unknown>): Promise<Kept | undefined> {
  const { onto, files: known } = await branch.look([...words.keys()].map(payloadFile));
  const kept: Kept = new Map();
  const files = new Map<string, string>();
  for (const [key, value] of words) {
    // An earlier attempt may have died between the words and their record: its salt is as good as a new one.
    const found = parsePayload(known.get(payloadFile(key)) ?? '');
    const payload = found ?? { salt: salt(), value };
    kept.set(key, payload);
    if (!found) files.set(payloadFile(key), payloadText(payload));
  }
  if (files.size === 0) return kept;
  const message = `payloads: ${files.size === 1 ? '1 record' : `${files.size} records`}`;
  return (await branch.commit({ onto, files, message })) === 'committed' ? kept : undefined;
}
