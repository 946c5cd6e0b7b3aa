import { type Checkpoint, checkpointText } from './checkpoint.ts';
import type { Finding } from './findings.ts';
import { sha256 } from './hashes.ts';
import { headText } from './head.ts';
import { checkpointFile, headFile, isDerived, keyFileOf, keyLine } from './layout.ts';
import type { MerkleTree } from './merkle-tree.ts';
import type { LedgerFiles, Line } from './read-lines.ts';

/** What the files beside the shards must hold, given the records. An empty ledger has no files at all. */
export function checkDerived(files: LedgerFiles, lines: Line[], tree: MerkleTree, checkpoint: Checkpoint): Finding[] {
  const expected = new Map([...keyTexts(lines), ...headTexts(lines, tree, checkpoint)]);
  const beside = [...files.keys()].filter(isDerived);
  return [...new Set([...beside, ...expected.keys()])]
    .filter((path) => !sameText(files.get(path), expected.get(path)))
    .map((path) => ({ kind: 'derived', place: path, says: 'The file does not follow from the records.' }));
}

const sameText = (bytes: Uint8Array | undefined, text: string | undefined): boolean =>
  bytes !== undefined && text !== undefined && Buffer.from(text).equals(bytes);

function headTexts(lines: Line[], tree: MerkleTree, checkpoint: Checkpoint): [string, string][] {
  const final = lines.at(-1);
  if (!final?.record) return [];
  const { leaf, shard, record } = final;
  const head = { v: 1 as const, size: tree.size(), last: leaf, appended: record.appended, peaks: tree.peaks(), shard };
  return [
    [headFile, headText(head)],
    [checkpointFile, checkpointText(checkpoint)],
  ];
}

function keyTexts(lines: Line[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { record, shard } of lines) {
    if (!record) continue;
    const keyHash = sha256(record.key);
    const file = keyFileOf(keyHash);
    texts.set(file, (texts.get(file) ?? '') + keyLine(keyHash, record.seq, shard));
  }
  return texts;
}
