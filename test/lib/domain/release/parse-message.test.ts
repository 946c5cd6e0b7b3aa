import { expect, test } from '@jest/globals';
import { type ParsedMessage, parseMessage } from '#lib/domain/release/parse-message';

type Told = Partial<Omit<ParsedMessage, 'footers'>> & { footers?: Record<string, string[]> };

const told = ({ footers, ...parsed }: ParsedMessage) => ({ ...parsed, footers: Object.fromEntries(footers) });

/** What teams write beside the standard, whose rules have a table of their own. */
test.each<[string, string, Told]>([
  ['a type is a noun, not a sentence', 'Note to all: boats', { type: undefined }],
  ['brackets in a subject without scope', 'fix: call f(b): c', { scope: undefined, subject: 'call f(b): c' }],
  ['a note right below the header', 'feat: a\nBREAKING CHANGE: b', { breaking: ['b'] }],
  ['the pull request at the end', 'fix: a (#12)', { subject: 'a', pull: 12 }],
  ['an issue, and the pull request', 'fix: a (#7) (#12)', { subject: 'a', pull: 12 }],
  ['a number that is no pull request', 'fix: a #12', { subject: 'a #12', pull: undefined, issues: ['#12'] }],
  ['an issue of another repository', 'fix: a\n\nCloses: harbour/docks#3', { issues: ['harbour/docks#3'] }],
  ['nothing at all', '', { header: '', type: undefined, subject: '' }],
  ['blank lines', '\n \n', { header: '', type: undefined }],
  [
    'a line that would set a field of the result',
    'feat: a\n\n-notes-\nx\n-__proto__-\ny',
    { type: 'feat', breaking: [] },
  ],
])('%s', (_sentence, message, expected) => {
  expect(told(parseMessage(message))).toMatchObject(expected);
});

test('a dash of a field in the message reaches nobody', () => {
  parseMessage('feat: a\n\n-__proto__-\npolluted');
  expect(Object.keys(Object.prototype)).toEqual([]);
});
