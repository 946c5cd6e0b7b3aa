import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip, oneLine, plain } from '#lib/domain/text';

const hostile = fc.string({ unit: 'binary', maxLength: 400 });

test.each([
  ['colours', '\u001b[31mred\u001b[0m', 'red'],
  ['a hyperlink escape', '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', 'click'],
  ['a title and a link of eight bits', '\u009d0;title\u009cok', 'ok'],
  ['a sequence without an end', '\u001b]8;;https://evil.example', '8;;https://evil.example'],
  ['carriage returns that overwrite a line', 'all good\rFAILED\r\nend', 'all good\nFAILED\nend'],
  ['an override that reads backwards', 'user\u202etxt.exe', 'usertxt.exe'],
  ['a hidden line separator', 'one\u2028two', 'onetwo'],
  ['tabs and line breaks', 'a\tb\nc', 'a\tb\nc'],
  ['bells and nulls', 'a\u0000b\u0007c\u007f', 'abc'],
])('plain text: %s', (_sentence, text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('plain text is plain, and making it so twice changes nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const once = plain(text);
      const controls = [...once].filter((character) => /\p{Cc}/u.test(character) && !'\t\n'.includes(character));
      expect(controls).toEqual([]);
      expect(once).not.toMatch(/[\u2028-\u202e\u2066-\u2069]/);
      expect(plain(once)).toBe(once);
    }),
  );
});

test('what is clipped fits, says how much is missing, and stays well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 40, max: 120 }), (text, max) => {
      const clipped = clip(text, max);
      expect(clipped.length).toBeLessThanOrEqual(max);
      expect(clipped.isWellFormed()).toBe(text.isWellFormed());
      const [, missing] = /… \((\d+) more characters\)$/.exec(clipped) ?? [];
      const kept = clipped.slice(0, missing ? clipped.lastIndexOf('…') : undefined);
      expect(text.startsWith(kept)).toBe(true);
      expect(text.length - kept.length).toBe(Number(missing ?? 0));
    }),
  );
});

test('one line is one line', () => {
  expect(oneLine('  a\n\n b\r\nc  ')).toBe('a b c');
});
