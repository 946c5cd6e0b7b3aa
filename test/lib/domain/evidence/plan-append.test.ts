import { expect, test } from '@jest/globals';
import { commitTo } from '#lib/domain/evidence/commitment';
import { leafHex, sha256 } from '#lib/domain/evidence/hashes';
import { emptyHead, headText, parseHead } from '#lib/domain/evidence/head';
import { headFile, monthOf, nextShard } from '#lib/domain/evidence/layout';
import { planAppend } from '#lib/domain/evidence/plan-append';
import { evidenceDraft } from '#lib/domain/evidence/record';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { appendTo, bytesOf, draftOf, ledgerOf, origin } from '#test/support/ledgers';

const now = new Date('2026-11-23T05:10:00.000Z');
const plan = (texts: Map<string, string>, drafts = [draftOf('a')], at = now) =>
  planAppend({ origin, head: parseHead(texts.get(headFile) ?? ''), files: texts }, drafts, at);

test('records are numbered from 0, chained, and filed under the month in which they were appended', () => {
  const texts = appendTo(new Map(), [draftOf('a'), draftOf('b')], now);
  const lines = (texts.get('ledger/2026/11.jsonl') ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { seq: 0, key: 'a', prev: '0'.repeat(64), appended: now.toISOString() },
    { seq: 1, key: 'b', prev: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test('told twice, recorded once; nothing is written then', () => {
  const texts = ledgerOf([[draftOf('a')]]);
  expect(plan(texts)).toEqual({ files: new Map(), placed: [{ key: 'a', seq: 0, isNew: false }] });
});

test('two stories about one event are both kept, and the second is called a conflict', () => {
  const texts = ledgerOf([[draftOf('a')]]);
  const other = draftOf('a', { result: 'failed' });
  const after = appendTo(texts, [other], now);
  expect(JSON.parse((after.get('ledger/2026/11.jsonl') ?? '').trim())).toMatchObject({
    type: 'ledger.conflict',
    subject: { kind: 'record', id: '0' },
    data: { second: other },
  });
  expect(plan(texts, [other]).placed).toEqual([{ key: 'a', seq: 1, isNew: true, contradicts: 0 }]);
  expect(plan(after, [other])).toEqual({
    files: new Map(),
    placed: [{ key: 'a', seq: 1, isNew: false, contradicts: 0 }],
  });
  expect(verifyLedger(bytesOf(after), { anchors: [], origin, now }).findings).toEqual([]);
});

test('told again with another salt, or after the words were erased, it is the same event', () => {
  const commit = (salt: string) => ({ payload: commitTo({ salt: salt.repeat(32), value: 'grace' }, 'a') });
  const texts = ledgerOf([[draftOf('a', commit('5a'))]]);
  expect(plan(texts, [draftOf('a', commit('5b')), draftOf('a')]).files.size).toBe(0);
  const other = draftOf('a', { result: 'failed', ...commit('5b') });
  const after = appendTo(texts, [other], now);
  expect(plan(after, [{ ...other, ...commit('5c') }]).files.size).toBe(0);
});

test('one batch may tell the same thing twice', () => {
  const { placed } = planAppend({ origin, head: emptyHead, files: new Map() }, [draftOf('a'), draftOf('a')], now);
  expect(placed.map(({ isNew }) => isNew)).toEqual([true, false]);
});

test('a clock that is behind does not file a record before the one that is there', () => {
  const texts = appendTo(ledgerOf([[draftOf('a')]], '2026-12-01T00:00:00.000Z'), [draftOf('b')], now);
  expect([...texts.keys()].filter((path) => path.endsWith('.jsonl'))).toEqual(['ledger/2026/12.jsonl']);
});

test.each([
  ['the first of all', undefined, 'ledger/2026/11.jsonl'],
  ['the first of a month', { path: 'ledger/2026/10.jsonl', bytes: 10 }, 'ledger/2026/11.jsonl'],
  ['one with room', { path: 'ledger/2026/11.jsonl', bytes: 10 }, 'ledger/2026/11.jsonl'],
  ['one that is full', { path: 'ledger/2026/11.jsonl', bytes: 1e6 }, 'ledger/2026/11.p002.jsonl'],
  ['a later part that is full', { path: 'ledger/2026/11.p009.jsonl', bytes: 1e6 }, 'ledger/2026/11.p010.jsonl'],
])('the next shard after %s', (_sentence, current, expected) => {
  expect(nextShard(now.toISOString(), current)).toBe(expected);
  expect(monthOf(expected)).toBe('2026-11');
});

test('behind the last shard that a month can have, there is none', () => {
  const full = { path: 'ledger/2026/11.p999.jsonl', bytes: 1e6 };
  expect(() => nextShard(now.toISOString(), full)).toThrow(expect.objectContaining({ code: 'LEDGER_FULL' }));
});

const shard = 'ledger/2026/11.jsonl';
const edited = (path: string, change: (text: string) => string) => (texts: Map<string, string>) =>
  new Map([...texts, [path, change(texts.get(path) ?? '')]]);

test.each<[string, (texts: Map<string, string>) => Map<string, string>]>([
  ['whose last line was cut', edited(shard, (text) => text.slice(0, -9))],
  [
    'whose last line is none, and the head agrees',
    (texts) => {
      const head = { ...parseHead(texts.get(headFile) ?? ''), last: leafHex('ahoi') };
      return new Map([...texts, [shard, 'ahoi\n'], [headFile, headText(head)]]);
    },
  ],
  ['whose head tells no time', edited(headFile, (text) => text.replace(/"appended":"[^"]*"/, '"appended":"soon"'))],
  ['whose head tells no hash', edited(headFile, (text) => text.replace(/"last":"[^"]*"/, '"last":"none"'))],
  ['whose key file names a record that is not there', edited('keys/ca', (text) => text.replace(' 0 ', ' 7 '))],
  [
    'whose key file names a line that is none',
    (texts) =>
      new Map([
        ...edited('keys/ca', () => `${sha256('a')} 7 ledger/2026/10.jsonl\n`)(texts),
        ['ledger/2026/10.jsonl', '"seq":7,\n'],
      ]),
  ],
])('nothing is appended to a branch %s', (_sentence, change) => {
  const texts = change(appendTo(new Map(), [draftOf('a')], now));
  expect(() => plan(texts)).toThrow(expect.objectContaining({ code: 'LEDGER_BROKEN' }));
});

test("a key that the ledger would give to a second story is nobody's to take", () => {
  expect(evidenceDraft.safeParse(draftOf(`conflict/${'a'.repeat(64)}`)).error?.message).toMatch(/the ledger's own/);
});

test.each([
  ['a record of a megabyte', 'x'.repeat(1e6), /larger than 65536 bytes/],
  ['one that is that large in UTF-8 only', '☸'.repeat(30_000), /larger than 65536 bytes/],
  ['half a character', '\ud800', /no canonical JSON/],
])('%s is no draft: it would keep the ledger from being appended to', (_sentence, text, says) => {
  expect(evidenceDraft.safeParse(draftOf('a', { data: { text } })).error?.message).toMatch(says);
});

test('parts of a month sort behind its first shard and before the next month', () => {
  const names = [
    'ledger/2026/11.jsonl',
    'ledger/2026/11.p002.jsonl',
    'ledger/2026/11.p010.jsonl',
    'ledger/2026/12.jsonl',
  ];
  expect(names.toSorted()).toEqual(names);
});

test.each([
  ['its shard was cut', (texts: Map<string, string>) => texts.set('ledger/2026/10.jsonl', '')],
  ['its last record was changed', (texts: Map<string, string>) => replaceIn(texts, 'ledger/2026/10.jsonl', 'OK', 'KO')],
  ['its head is no head', (texts: Map<string, string>) => texts.set(headFile, '{}\n')],
  ['its head was changed', (texts: Map<string, string>) => replaceIn(texts, headFile, '"size":1', '"size":2')],
])('nothing is appended to a ledger when %s', (_sentence, damage) => {
  const texts = new Map(ledgerOf([[draftOf('a')]]));
  damage(texts);
  expect(() => plan(texts, [draftOf('b')])).toThrow(expect.objectContaining({ code: 'LEDGER_BROKEN' }));
});

const replaceIn = (texts: Map<string, string>, path: string, from: string, to: string) =>
  texts.set(path, (texts.get(path) ?? '').replace(from, to));

test.each([
  ['as it should be', {}, true],
  ['with a type that is none', { type: 'Deploy' }, false],
  ['with a word too many', { login: 'ada' }, false],
  ['with a basis that is none', { basis: 'believed' }, false],
])('a draft %s', (_sentence, change, isValid) => {
  expect(evidenceDraft.safeParse({ ...draftOf('a'), ...change }).success).toBe(isValid);
});
