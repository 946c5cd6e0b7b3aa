import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, isCanonical } from '#lib/domain/evidence/canonical-json';

const number = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

/** RFC 8785, appendix B. */
test.each([
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
])('the number %s is %s', (bits, text) => {
  expect(canonicalJson(number(bits))).toBe(text);
});

test('members are sorted by UTF-16 code units, and strings escape no more than they must: RFC 8785 §3.2', () => {
  const value = { '€': 'Euro', '\r': 'CR', '\ufb33': 'Dalet', '1': 'One', '\u0080': 'Ctrl', '😀': 'Smile', ö: 'o' };
  expect(Object.keys(JSON.parse(canonicalJson(value))).sort()).toEqual(Object.keys(value).sort());
  expect(canonicalJson(value)).toBe(
    '{"\\r":"CR","1":"One","\u0080":"Ctrl","ö":"o","€":"Euro","😀":"Smile","\ufb33":"Dalet"}',
  );
  expect(canonicalJson('€$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
});

test.each([
  ['not a number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
  ['half a character', '\ud83d'],
  ['nothing at all', undefined],
])('%s has no canonical text', (_sentence, value) => {
  expect(() => canonicalJson(value)).toThrow();
});

test.each([
  ['as it should be', '{"a":1,"b":[{"c":"x"}]}', true],
  ['keys that look like numbers', '{"10":1,"9":2}', true],
  ['unsorted', '{"b":1,"a":2}', false],
  ['unsorted deep inside', '{"a":[{"d":1,"c":2}]}', false],
  ['a space', '{"a": 1}', false],
  ['a number in another form', '{"a":1.0}', false],
  ['a key twice', '{"a":1,"a":1}', false],
  ['an escape too many', '{"a":"\\u0041"}', false],
  ['half a character', '{"a":"\\ud800"}', false],
  ['a nesting that nobody can follow', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, false],
  ['a backslash before ud', '{"a":"\\\\ud800"}', true],
])('%s', (_sentence, text, expected) => {
  expect(isCanonical(text, JSON.parse(text))).toBe(expected);
});

test('what is written canonically is recognised, however it was ordered', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(isCanonical(text, JSON.parse(text))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
