import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeText } from '#lib/action/log';
import { createRedactor } from '#lib/domain/redact';

const safe = (text: string) => safeText(text, createRedactor());
/** What the runner takes for a command: https://github.com/actions/runner, ActionCommand.cs. */
const commands = /^\s*::|##\[/;

test.each([
  ['a command', '::error::x'],
  ['a command after blanks', '  ::add-path::/evil'],
  ['a command of the older form', '##[error]x'],
  ['a command of the older form in the middle of a line', 'all good ##[add-path]/evil'],
  ['a command on a later line', 'fine\n::stop-commands::x'],
  ['a command after a carriage return', 'fine\r::error::x'],
  ['a command behind colours', '\u001b[31m::error::x'],
  ['a command behind a control character', '\u0000::error::x'],
  ['a doubled mark', '::::error::x'],
])('text from outside never becomes %s', (_sentence, text) => {
  expect(
    safe(text)
      .split('\n')
      .filter((line) => commands.test(line)),
  ).toEqual([]);
});

test('no text becomes a command', () => {
  const pieces = fc.constantFrom(
    '::',
    ':',
    '##[',
    '#',
    'error',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u0000',
    '\u001b[0m',
    '\u2028',
    '\u00a0',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      expect(
        safe(parts.join(''))
          .split('\n')
          .filter((line) => commands.test(line)),
      ).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('what people read stays readable', () => {
  expect(safe('Error: a::b\n  at x (y:1:2)')).toBe('Error: a::b\n  at x (y:1:2)');
});

test('a line without end is cut', () => {
  expect(safe('x'.repeat(100_000)).length).toBeLessThanOrEqual(4_000);
});
