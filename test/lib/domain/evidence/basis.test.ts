import { expect, test } from '@jest/globals';
import { type Basis, bases, isAsGoodAs } from '#lib/domain/evidence/record';

test.each<[Basis, Basis[]]>([
  ['observed', ['observed']],
  ['recomputed', ['observed', 'recomputed']],
  ['self-reported', ['observed', 'recomputed', 'self-reported']],
  ['absent', ['observed', 'recomputed', 'self-reported', 'absent']],
])('who asks for %s gets that and what is stronger, never what is weaker', (asked, expected) => {
  expect(bases.filter((basis) => isAsGoodAs(basis, asked))).toEqual(expected);
});
