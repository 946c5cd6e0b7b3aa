import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leafHash } from '#lib/domain/evidence/hashes';
import { createTree, peakCount, rootOf } from '#lib/domain/evidence/merkle-tree';
import { consistencyProof, inclusionProof, provesConsistency, provesInclusion } from '#lib/domain/evidence/proofs';

/** The eight inputs with which Certificate Transparency's own implementations are tested, as texts where that is possible. */
const reference = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const referenceLeaves = reference.map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')));

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('a tree of %i leaves has the root of Certificate Transparency', (size, root) => {
  expect(rootOf(referenceLeaves.slice(0, size)).toString('hex')).toBe(root);
});

const leavesOf = (size: number) => Array.from({ length: size }, (_, index) => leafHash(`leaf ${index}`));
const sizes = fc.integer({ min: 1, max: 200 });

test('a tree that is put down and taken up again grows on as if nothing had been', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, cut) => {
      const leaves = leavesOf(size);
      const first = createTree();
      for (const leaf of leaves.slice(0, cut % size)) first.add(leaf);
      expect(first.peaks()).toHaveLength(first.size() === 0 ? 0 : peakCount(first.size()));
      const second = createTree({ size: first.size(), peaks: first.peaks() });
      for (const leaf of leaves.slice(cut % size)) second.add(leaf);
      expect(second.root()).toEqual(rootOf(leaves));
    }),
  );
});

test('every leaf is proven to be in the tree, and no other leaf in its place', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, at) => {
      const leaves = leavesOf(size);
      const index = at % size;
      const proof = inclusionProof(index, leaves);
      const claim = { leaf: leafHash(`leaf ${index}`), index, size, root: rootOf(leaves) };
      expect(provesInclusion(proof, claim)).toBe(true);
      expect(provesInclusion(proof, { ...claim, leaf: leafHash('another') })).toBe(false);
      expect(provesInclusion([...proof, claim.leaf], claim)).toBe(false);
      if (size > 1) expect(provesInclusion(proof.slice(1), claim)).toBe(false);
      if (size > 1) expect(provesInclusion(proof, { ...claim, index: (index + 1) % size })).toBe(false);
    }),
  );
});

test('a tree is proven to begin with an earlier one, and with no other', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, cut) => {
      const leaves = leavesOf(size);
      const first = { size: cut % (size + 1), root: rootOf(leaves.slice(0, cut % (size + 1))) };
      const second = { size, root: rootOf(leaves) };
      const proof = consistencyProof(first.size, leaves);
      expect(provesConsistency(proof, first, second)).toBe(true);
      if (first.size === 0) return;
      expect(provesConsistency(proof, { ...first, root: leafHash('another') }, second)).toBe(false);
      expect(provesConsistency(proof, first, { ...second, root: leafHash('another') })).toBe(false);
      expect(provesConsistency([...proof, first.root], first, second)).toBe(false);
    }),
  );
});

test('a proof of what is not there is refused', () => {
  expect(() => inclusionProof(3, leavesOf(3))).toThrow(RangeError);
  expect(() => consistencyProof(4, leavesOf(3))).toThrow(RangeError);
  expect(provesInclusion([], { leaf: leafHash('x'), index: 1, size: 1, root: leafHash('x') })).toBe(false);
  expect(provesConsistency([], { size: 2, root: leafHash('x') }, { size: 1, root: leafHash('x') })).toBe(false);
});
