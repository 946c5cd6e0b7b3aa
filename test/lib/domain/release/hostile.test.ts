import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesOf } from '#lib/domain/release/changes';
import { parseMessage } from '#lib/domain/release/parse-message';
import { expandSquash } from '#lib/domain/release/squash';
import { messagePieces } from '#test/support/message-pieces';
import { line } from './commits.ts';

const piece = fc.constantFrom(...messagePieces);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

test('any text is read, and each message that comes of it has the header that it says', () => {
  fc.assert(
    fc.property(text, (message) => {
      for (const part of expandSquash(message)) {
        expect(part.subject.length).toBeLessThanOrEqual(part.header.length);
        expect(part.type === undefined || part.header.toLowerCase().startsWith(part.type)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a header says the same whether the parser was asked, or nothing called for it', () => {
  // A footer with a `#` makes the parser be asked, and names no issue.
  const asked = (message: string) => ({ ...parseMessage(`${message}\n\nNote: #`), footers: 0 });
  fc.assert(
    fc.property(text, (message) => {
      const header = message.replace(/\s+/g, ' ').trim();
      fc.pre(header !== '');
      expect({ ...parseMessage(header), footers: 0 }).toEqual(asked(header));
    }),
    { numRuns: 2000 },
  );
});

test('any history is settled: every change is of a commit that is there, once for each of its messages', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (messages) => {
      const commits = line(...messages);
      const { kept, reverted } = changesOf(commits);
      const shas = new Set(commits.map(({ sha }) => sha));
      const all = [...kept, ...reverted.map(({ change }) => change)];
      expect(all.filter(({ sha }) => !shas.has(sha))).toEqual([]);
      const most = messages.reduce((sum, message) => sum + expandSquash(message).length, 0);
      expect(all.length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 500 },
  );
});

/** Each would take hours by a reader that starts anew at every character. */
const megabyte = 1_000_000;
const repeated = (unit: string): string => unit.repeat(Math.ceil(megabyte / unit.length));

test.each([
  ['references', `fix: ${repeated('#1 ')}`],
  ['references in a footer', `fix: a\n\nRefs: ${repeated('#1 ')}`],
  ['actions', `fix: ${repeated('closes ')}`],
  ['closing words', `fix: a\n\nb ${repeated('closes a/a.')}#`],
  ['notes', `fix: a\n\n${repeated('BREAKING CHANGE: a\n')}`],
  ['spaces in a revert', `revert: a${repeated(' ')}b`],
  ['quotes', `Revert ${repeated('"')}`],
  ['nested reverts', `${repeated('Revert "')}`],
  ['brackets', `fix${repeated('(')}`],
  ['pull requests', `fix: a${repeated(' (#1)')}x`],
  ['bullets', `fix: a (#1)\n\n${repeated('* fix: a\n')}`],
  ['blank lines', `fix: a${repeated('\n')}`],
  ['addresses', `fix: ${repeated('http://')}`],
])('a megabyte of %s is read', (_sentence, message) => {
  expect(parseMessage(message).header.length).toBeLessThanOrEqual(2_000);
  const { kept, reverted } = changesOf(line(message));
  expect(kept.length + reverted.length).toBeGreaterThan(0);
});
