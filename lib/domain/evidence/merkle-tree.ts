import { emptyRoot, nodeHash } from './hashes.ts';

/** The roots of the perfect subtrees, largest first: all that appending needs to know of the leaves so far. In hex. */
export type Peaks = string[];

export type MerkleTree = { add(leaf: Buffer): void; size(): number; peaks(): Peaks; root(): Buffer };

/** An RFC 6962 tree that grows; it keeps as many hashes as its size has binary ones. */
export function createTree(start: { size: number; peaks: Peaks } = { size: 0, peaks: [] }): MerkleTree {
  const peaks: Buffer[] = start.peaks.map((peak) => Buffer.from(peak, 'hex'));
  let size = start.size;
  return {
    add: (leaf) => {
      let top: Buffer = leaf;
      // Each trailing one of the size is a subtree that is as large as what we hold: the two become one.
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) top = nodeHash(peaks.pop() ?? emptyRoot(), top);
      peaks.push(top);
      size += 1;
    },
    size: () => size,
    peaks: () => peaks.map((peak) => peak.toString('hex')),
    root: () =>
      peaks.reduceRight<Buffer | undefined>((right, left) => (right ? nodeHash(left, right) : left), undefined) ??
      emptyRoot(),
  };
}

/** How many subtrees a tree of so many leaves has. */
export const peakCount = (size: number): number => size.toString(2).replaceAll('0', '').length;

export function rootOf(leaves: Buffer[]): Buffer {
  const tree = createTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}
