import { ledgerBroken } from '#lib/domain/errors/ledger';
import { canonicalJson } from './canonical-json.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type Head, monthOf } from './layout.ts';
import { type MerkleTree, peakCount } from './merkle-tree.ts';

/** What a record before the first one would have hashed to. */
export const noLeaf = '0'.repeat(64);

export const emptyHead: Head = {
  v: 1,
  size: 0,
  last: noLeaf,
  appended: '1970-01-01T00:00:00.000Z',
  peaks: [],
  shard: '',
};

export const headText = (head: Head): string => `${canonicalJson(head)}\n`;

/** @throws OpsError LEDGER_BROKEN */
export function parseHead(text: string): Head {
  const head = parsed(text);
  if (!head || headText(head) !== text) throw ledgerBroken('head.json is not what an append writes.');
  return head;
}

const hex = /^[0-9a-f]{64}$/;

function parsed(text: string): Head | undefined {
  try {
    const head: Head = JSON.parse(text);
    const isWhole = head.v === 1 && Number.isSafeInteger(head.size) && head.peaks.length === peakCount(head.size);
    const isLinked = hex.test(head.last) && !Number.isNaN(Date.parse(head.appended));
    const isPlaced = head.size === 0 ? head.shard === '' : monthOf(head.shard) !== undefined;
    return isWhole && isLinked && isPlaced && head.peaks.every((peak) => hex.test(peak)) ? head : undefined;
  } catch {
    return undefined;
  }
}

export const checkpointOf = (origin: string, tree: MerkleTree): Checkpoint => ({
  origin,
  size: tree.size(),
  root: tree.root().toString('hex'),
});
