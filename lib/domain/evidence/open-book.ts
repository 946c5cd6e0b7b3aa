import { ledgerBroken } from '#lib/domain/errors/ledger';
import { canonicalJson } from './canonical-json.ts';
import { checkpointText } from './checkpoint.ts';
import { leafHash, leafHex, sha256 } from './hashes.ts';
import { checkpointOf, headText } from './head.ts';
import { checkpointFile, findKey, type Head, headFile, keyFile, keyLine, nextShard } from './layout.ts';
import { createTree } from './merkle-tree.ts';
import type { EvidenceDraft, EvidenceRecord } from './record.ts';

/** What appending needs of the branch. */
export type LedgerState = {
  origin: string;
  head: Head;
  /** Text by path of what `keyFilesFor` and `shardsFor` name; what is not there is absent. */
  files: Map<string, string>;
};

/** A ledger that is being appended to: nothing of it is on the branch yet. */
export type Book = {
  /** The record with the key. @throws OpsError LEDGER_BROKEN */
  find(key: string): EvidenceRecord | undefined;
  /** @returns its number. */
  add(draft: EvidenceDraft): number;
  /** Text by path, whole, of everything that changed; empty when nothing was added. */
  written(): Map<string, string>;
};

/** @throws OpsError LEDGER_BROKEN when the shard and the head disagree */
export function openBook({ origin, head, files }: LedgerState, now: Date): Book {
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
    find: (key) => {
      const place = findKey(texts.get(keyFile(key)) ?? '', key);
      return place && recordIn(texts.get(place.shard), place.seq);
    },
    add: (draft) => {
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
    written: () => {
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
  // Most lines are not it, and are not parsed.
  const candidates = (shard ?? '').split('\n').filter((line) => line.includes(`"seq":${seq},`));
  const record = candidates.map(recordOf).find((one) => one?.seq === seq);
  if (record === undefined) throw ledgerBroken(`record ${seq} is not where its key file says.`);
  return record;
}

/** Nothing is built on a shard that was cut or changed at its end. */
function assertEndsWith(shard: string | undefined, { size, last, shard: path }: Head): void {
  if (size === 0) return;
  const line = shard?.endsWith('\n') ? (shard.slice(0, -1).split('\n').at(-1) ?? '') : '';
  if (leafHex(line) !== last || recordOf(line)?.seq !== size - 1)
    throw ledgerBroken(`${path} does not end with the record that head.json names.`);
}

/** Undefined for what is no JSON. */
function recordOf(line: string): EvidenceRecord | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
