import { ledgerBroken } from '#lib/domain/errors/ledger';
import { canonicalJson } from './canonical-json.ts';
import { checkpointText } from './checkpoint.ts';
import { leafHash, sha256 } from './hashes.ts';
import { checkpointOf, headText } from './head.ts';
import { checkpointFile, findKey, type Head, headFile, keyFile, keyLine, nextShard } from './layout.ts';
import { createTree } from './merkle-tree.ts';
import { conflictPrefix, type EvidenceDraft, type EvidenceRecord } from './record.ts';

/** What appending needs of the branch. */
export type LedgerState = {
  origin: string;
  head: Head;
  /** Text by path of what `keyFilesFor` and `shardsFor` name; what is not there is absent. */
  files: Map<string, string>;
};

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

type Book = ReturnType<typeof openBook>;

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

function openBook({ origin, head, files }: LedgerState, now: Date) {
  const texts = new Map(files);
  const changed = new Set<string>();
  const tree = createTree(head);
  // A slow clock must not file a record before one that is there already.
  const appended = new Date(Math.max(now.getTime(), Date.parse(head.appended))).toISOString();
  let { last, shard } = head;
  assertEndsWith(texts.get(shard), head);
  let bytes = Buffer.byteLength(texts.get(shard) ?? '');
  const write = (path: string, line: string) => {
    texts.set(path, (texts.get(path) ?? '') + line);
    changed.add(path);
  };
  return {
    find: (key: string): EvidenceRecord | undefined => {
      const place = findKey(texts.get(keyFile(key)) ?? '', key);
      return place && recordIn(texts.get(place.shard), place.seq);
    },
    add: (draft: EvidenceDraft): number => {
      const seq = tree.size();
      const record: EvidenceRecord = { ...draft, v: 1, seq, prev: last, appended };
      const line = canonicalJson(record);
      const next = nextShard(appended, seq > 0 ? { path: shard, bytes } : undefined);
      bytes = (next === shard ? bytes : 0) + Buffer.byteLength(line) + 1;
      shard = next;
      write(shard, `${line}\n`);
      write(keyFile(draft.key), keyLine(sha256(draft.key), seq, shard));
      const leaf = leafHash(line);
      tree.add(leaf);
      last = leaf.toString('hex');
      return seq;
    },
    written: (): Map<string, string> => {
      if (changed.size === 0) return new Map();
      const next: Head = { v: 1, size: tree.size(), last, appended, peaks: tree.peaks(), shard };
      const records = [...changed].map((path): [string, string] => [path, texts.get(path) ?? '']);
      return new Map([
        ...records,
        [headFile, headText(next)],
        [checkpointFile, checkpointText(checkpointOf(origin, tree))],
      ]);
    },
  };
}

/** @throws OpsError LEDGER_BROKEN when the key file named a record that is not there */
function recordIn(shard: string | undefined, seq: number): EvidenceRecord {
  const line = shard?.split('\n').find((one) => one.includes(`"seq":${seq},`) && JSON.parse(one).seq === seq);
  if (line === undefined) throw ledgerBroken(`record ${seq} is not where its key file says.`);
  return JSON.parse(line);
}

/** Nothing is built on a shard that was cut or changed at its end. */
function assertEndsWith(shard: string | undefined, { size, last, shard: path }: Head): void {
  if (size === 0) return;
  const line = shard?.endsWith('\n') ? shard.slice(0, -1).split('\n').at(-1) : undefined;
  if (line === undefined || leafHash(line).toString('hex') !== last || JSON.parse(line).seq !== size - 1)
    throw ledgerBroken(`${path} does not end with the record that head.json names.`);
}
