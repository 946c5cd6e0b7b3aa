import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hashes.ts';
import { findKey, keyFile } from './layout.ts';
import { type Book, type LedgerState, openBook } from './open-book.ts';
import { conflictPrefix, type EvidenceDraft, type EvidenceRecord } from './record.ts';

/** Where the keys of these drafts would be: what has to be read first. */
export const keyFilesFor = (drafts: EvidenceDraft[]): string[] => [...new Set(keysOf(drafts).map(keyFile))];

/** A draft's key, and the one that it gets when another draft had it before. */
const keysOf = (drafts: EvidenceDraft[]): string[] => drafts.flatMap((draft) => [draft.key, conflictOf(draft, 0).key]);

/** The shards that have to be read besides: the last one, and those that have the drafts' keys already. */
export function shardsFor({ head, files }: Pick<LedgerState, 'head' | 'files'>, drafts: EvidenceDraft[]): string[] {
  const known = keysOf(drafts).flatMap((key) => findKey(files.get(keyFile(key)) ?? '', key)?.shard ?? []);
  return [...new Set([...(head.size > 0 ? [head.shard] : []), ...known])];
}

export type AppendPlan = {
  /** Text by path, whole, of everything that changes; empty when all was there already. */
  files: Map<string, string>;
  /** In the drafts' order. */
  placed: Placed[];
};

/** Which record tells of a draft's event. */
export type Placed = {
  key: string;
  seq: number;
  /** This append writes it. */
  isNew: boolean;
  /** It is a `ledger.conflict`: the record with this number has the key, and tells another story. */
  contradicts?: number;
};

/**
 * The files of the branch after these drafts. A key that is there already with the same body adds nothing; with another body
 * it adds a record of type `ledger.conflict` that holds what was said the second time.
 *
 * @throws OpsError LEDGER_BROKEN when the shard and the head disagree
 */
export function planAppend(state: LedgerState, drafts: EvidenceDraft[], now: Date): AppendPlan {
  const book = openBook(state, now);
  const placed = drafts.map((draft) => place(book, draft));
  return { files: book.written(), placed };
}

function place(book: Book, draft: EvidenceDraft): Placed {
  const { key } = draft;
  const known = book.find(key);
  if (!known) return { key, seq: book.add(draft), isNew: true };
  if (says(known, draft)) return { key, seq: known.seq, isNew: false };
  const conflict = conflictOf(draft, known.seq);
  const told = book.find(conflict.key);
  return { key, seq: told?.seq ?? book.add(conflict), isNew: told === undefined, contradicts: known.seq };
}

/**
 * Whether the record is this draft, with nothing but what the ledger adds. Commitments to the same words differ by their salts,
 * and erased words have none: they are not compared.
 */
function says(record: EvidenceRecord, draft: EvidenceDraft): boolean {
  const { v: _v, seq: _seq, prev: _prev, appended: _appended, payload: _known, ...told } = record;
  const { payload: _told, ...other } = draft;
  return canonicalJson(told) === canonicalJson(other);
}

/** Two stories about one event: both are kept, and an auditor is told. Words are not: the first story's stand under that key. */
function conflictOf({ payload: _words, ...second }: EvidenceDraft, seq: number): EvidenceDraft {
  const { time, env, actor, basis, source } = second;
  return {
    key: `${conflictPrefix}${sha256(canonicalJson(second))}`,
    time,
    type: 'ledger.conflict',
    subject: { kind: 'record', id: String(seq) },
    ...(env !== undefined && { env }),
    actor,
    basis,
    source,
    result: 'conflict',
    data: { second: JSON.parse(canonicalJson(second)) },
  };
}
