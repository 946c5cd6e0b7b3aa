import { nodeHash } from './hashes.ts';
import { rootOf } from './merkle-tree.ts';

/** Hashes, in the order in which RFC 6962 lists them. */
export type Proof = Buffer[];

/** The largest power of two below n. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1: what turns leaf m into the root. */
export function inclusionProof(index: number, leaves: Buffer[]): Proof {
  if (!(index >= 0 && index < leaves.length)) throw new RangeError(`There is no leaf ${index} in ${leaves.length}.`);
  if (leaves.length === 1) return [];
  const k = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return index < k
    ? [...inclusionProof(index, left), rootOf(right)]
    : [...inclusionProof(index - k, right), rootOf(left)];
}

/** PROOF(m, D[n]) of RFC 6962 §2.1.2: that the first m leaves are still the first m leaves. */
export function consistencyProof(size: number, leaves: Buffer[]): Proof {
  if (!(size >= 0 && size <= leaves.length)) throw new RangeError(`There is no prefix of ${size} in ${leaves.length}.`);
  return size === 0 ? [] : subproof(size, leaves, true);
}

function subproof(m: number, leaves: Buffer[], isOldRoot: boolean): Proof {
  if (m === leaves.length) return isOldRoot ? [] : [rootOf(leaves)];
  const k = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m <= k ? [...subproof(m, left, isOldRoot), rootOf(right)] : [...subproof(m - k, right, false), rootOf(left)];
}

type Included = { leaf: Buffer; index: number; size: number; root: Buffer };

/** RFC 9162 §2.1.3.2. */
export function provesInclusion(proof: Proof, { leaf, index, size, root }: Included): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(step, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash = nodeHash(hash, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && hash.equals(root);
}

const half = (n: number): number => Math.floor(n / 2);

type State = { size: number; root: Buffer };

/** RFC 9162 §2.1.4.2: the later tree begins with the whole of the earlier one. */
export function provesConsistency(proof: Proof, first: State, second: State): boolean {
  if (first.size > second.size) return false;
  if (first.size === 0) return proof.length === 0;
  if (first.size === second.size) return proof.length === 0 && first.root.equals(second.root);
  const isPowerOfTwo = Number.isInteger(Math.log2(first.size));
  const [start, ...rest] = isPowerOfTwo ? [first.root, ...proof] : proof;
  return start !== undefined && climbs(start, rest, first, second);
}

function climbs(start: Buffer, steps: Proof, first: State, second: State): boolean {
  let [fn, sn] = [first.size - 1, second.size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [older, newer] = [start, start];
  for (const step of steps) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [older, newer] = [nodeHash(step, older), nodeHash(step, newer)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else newer = nodeHash(newer, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && older.equals(first.root) && newer.equals(second.root);
}
