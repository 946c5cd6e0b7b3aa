import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { combine, fail, inconclusive, type Judgement, pass, worstOf } from '#lib/domain/validation/model';

const judgements = fc.array(fc.constantFrom<Judgement>('pass', 'fail', 'inconclusive'));

test('a whole passes only where there is a part and every part passes', () => {
  fc.assert(
    fc.property(judgements, (parts) => {
      const whole = worstOf(parts);
      expect(whole === 'pass').toBe(parts.length > 0 && parts.every((part) => part === 'pass'));
      expect(whole === 'fail').toBe(parts.includes('fail'));
    }),
  );
});

test.each([
  ['nothing', [], 'inconclusive', 'there was nothing to judge'],
  ['passes', [pass('a'), pass('b')], 'pass', 'a; b'],
  ['a failure among passes', [pass('a'), fail('b')], 'fail', 'b'],
  ['a failure and a doubt', [inconclusive('a'), fail('b')], 'fail', 'b'],
  ['a doubt among passes', [pass('a'), inconclusive('b')], 'inconclusive', 'b'],
] as const)('of %s only what decides is told', (_case, findings, judgement, seen) => {
  expect(combine([...findings])).toEqual({ judgement, seen });
});
