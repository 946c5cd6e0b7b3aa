import { expect, test } from '@jest/globals';
import { changesOf } from '#lib/domain/release/changes';
import { type ParsedMessage, parseMessage } from '#lib/domain/release/parse-message';
import { line, shaOf } from './commits.ts';

type Told = Partial<Omit<ParsedMessage, 'footers'>> & { footers?: Record<string, string[]> };

/** Rules of Conventional Commits 1.0.0, by number. */
const rules: [string, string, Told][] = [
  ['1: a type, a colon and a space', 'feat: boats', { type: 'feat', subject: 'boats', scope: undefined }],
  ['1: without the space it is prose', 'feat:boats', { type: undefined, subject: 'feat:boats' }],
  ['1: without a colon it is prose', 'feat boats', { type: undefined }],
  ['1: a type with a dash', 'build-deps: bump', { type: 'build-deps', subject: 'bump' }],
  ['2: a feature', 'feat: a', { type: 'feat' }],
  ['3: a fix', 'fix: a', { type: 'fix' }],
  ['4: a scope', 'fix(parser): a', { type: 'fix', scope: 'parser' }],
  ['4: brackets in the subject are no scope', 'fix(a): call f(b): c', { scope: 'a', subject: 'call f(b): c' }],
  ['4: a scope of a package', 'fix(@harbour/boats): a', { scope: '@harbour/boats' }],
  ['5: the description keeps its colons', 'feat: a: b', { subject: 'a: b' }],
  ['5: a Windows line end is no part of it', 'feat: a\r\n\r\nbody\r\n', { subject: 'a', body: 'body' }],
  ['6: a body after a blank line', 'feat: a\n\nwhy\n', { body: 'why' }],
  ['7: a body of several paragraphs', 'feat: a\n\none\n\ntwo', { body: 'one\n\ntwo' }],
  [
    '7: prose with a colon in a middle paragraph is body',
    'feat: a\n\nNote: this is\nprose.\n\nMore.',
    { body: 'Note: this is\nprose.\n\nMore.', footers: {} },
  ],
  [
    '8: footers',
    'feat: a\n\nb\n\nReviewed-by: Z\nRefs: #7',
    { body: 'b', footers: { 'reviewed-by': ['Z'], refs: ['#7'] } },
  ],
  ['8: a footer with #', 'feat: a\n\nCloses #7', { footers: { closes: ['#7'] }, issues: ['#7'] }],
  ['9: a token has dashes, not spaces', 'feat: a\n\nAcked by: Z', { body: 'Acked by: Z', footers: {} }],
  ['10: a value over two lines', 'feat: a\n\nNote: one\n  two', { footers: { note: ['one\n  two'] } }],
  [
    '10: a breaking note of two paragraphs ends at the next footer',
    'feat: a\n\nBREAKING CHANGE: one\n\ntwo\n\nRefs: #7',
    { breaking: ['one\n\ntwo'], issues: ['#7'] },
  ],
  [
    '10: footers in two paragraphs',
    'feat: a\n\nRefs: #1\n\nAcked-by: Z',
    { body: '', footers: { refs: ['#1'], 'acked-by': ['Z'] } },
  ],
  ['11: breaking in the header', 'feat!: a', { type: 'feat', breaking: ['a'] }],
  ['11: breaking in the header with a scope', 'feat(api)!: a', { scope: 'api', breaking: ['a'] }],
  ['12: breaking in a footer', 'chore: a\n\nBREAKING CHANGE: env', { breaking: ['env'] }],
  ['12: lower case is prose', 'chore: a\n\nbreaking change: env', { breaking: [] }],
  ['12: without the space it is prose', 'chore: a\n\nBREAKING CHANGE:env', { breaking: [] }],
  ['13: header and footer: the footer has the words', 'feat!: a\n\nBREAKING CHANGE: b', { breaking: ['b'] }],
  ['13: two notes are two changes', 'feat: a\n\nBREAKING CHANGE: b\nBREAKING CHANGE: c', { breaking: ['b', 'c'] }],
  ['14: any type', 'harbour: a', { type: 'harbour' }],
  ['15: types in any case', 'FEAT: a', { type: 'feat' }],
  ['15: a scope keeps its case', 'Fix(API): a', { type: 'fix', scope: 'API' }],
  ['16: the spelling with a dash', 'feat: a\n\nBREAKING-CHANGE: b', { breaking: ['b'] }],
];

test.each(rules)('%s', (_sentence, message, expected) => {
  const { footers, ...parsed } = parseMessage(message);
  expect({ ...parsed, footers: Object.fromEntries(footers) }).toMatchObject(expected);
});

const x = 'feat: x';
const first = shaOf('c1');

/** What the standard says of several commits: its answer to reverts, and that a squash may speak for them all. */
const ofSeveral: [string, string[], string[]][] = [
  ["git's revert", [x, `Revert "${x}"\n\nThis reverts commit ${first}.`], []],
  ["the standard's revert, by Refs", [x, `revert: x\n\nRefs: ${first.slice(0, 7)}`], []],
  ['what is reapplied', [x, `Revert "${x}"\n\nThis reverts commit ${first}.`, `Reapply "${x}"`], [x]],
  ['a squash of three', ['Boats (#1)\n\n* feat: a\n\n* fix: b\n\n* docs: c'], ['feat: a', 'fix: b', 'docs: c']],
];

test.each(ofSeveral)('%s', (_sentence, messages, expected) => {
  expect(changesOf(line(...messages)).kept.map(({ type, subject }) => `${type}: ${subject}`)).toEqual(expected);
});

test('all sixteen rules have their cases', () => {
  const numbers = new Set(rules.map(([sentence]) => Number(sentence.split(':')[0])));
  expect([...numbers].sort((one, other) => one - other)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  expect(rules.length + ofSeveral.length).toBe(35);
});
