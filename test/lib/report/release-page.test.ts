import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { audiences } from '#lib/domain/release/audience';
import { releasePage } from '#lib/report/release-page/page';
import { htmlEscapes, tagsOf } from '#test/hostile/html';
import { hostileText } from '#test/hostile/texts';
import { wholeDocument } from './whole-document.ts';

test('no text of others is an element, an attribute or a link that runs', () => {
  const property = fc.property(hostileText, fc.constantFrom(...audiences), (text, audience) => {
    expect(htmlEscapes(releasePage(wholeDocument(`b${text}`), audience))).toEqual([]);
  });
  fc.assert(property, { numRuns: 150, seed: 20_260_102 });
  const calm = tagsOf(releasePage(wholeDocument('boats'), 'all'));
  expect(tagsOf(releasePage(wholeDocument('<b onclick="x()">\'&'), 'all'))).toBe(calm);
});

test('an address that is no web page is no link', () => {
  const { changes, ...document } = wholeDocument();
  const pull = { number: 1, url: 'javascript:alert(1)', author: null, mergedBy: null, approvedBy: null };
  const page = releasePage({ ...document, changes: changes.map((change) => ({ ...change, pull })) }, 'all');
  expect(page).toContain('>#1');
  expect(page).not.toContain('javascript:');
});

const headings = (page: string) => [...page.matchAll(/<h2 id="(\w+)">/g)].map(([, name]) => name);

test.each([
  ['user', ['security', 'notices', 'breaking', 'changes', 'newcomers']],
  [
    'auditor',
    ['security', 'notices', 'control', 'deployments', 'supply', 'migrations', 'operators', 'risk', 'changes', 'matrix'],
  ],
] as const)('the page for a %s', (audience, expected) => {
  expect(headings(releasePage(wholeDocument(), audience))).toEqual(expected);
});

test('of a release that nothing is known of there is a page all the same', () => {
  const bare = wholeDocument('boats', { content: undefined, supply: undefined, running: [], notices: [] });
  expect(headings(releasePage({ ...bare, changes: [], newcomers: [] }, 'all'))).toEqual([]);
});

test('a history of thousands of changes is cut, and the page says where the rest is', () => {
  const document = wholeDocument();
  const changes = Array.from({ length: 501 }, () => document.changes).flat();
  const page = releasePage({ ...document, changes }, 'user');
  expect(page).toContain('1 more are in release.json.');
  expect(page.length).toBeLessThan(1_000_000);
});

test('a change that was not there before the start is said to be live no longer than anybody looked', () => {
  const document = wholeDocument();
  const [change] = document.changes;
  const since = change?.live[0]?.since;
  if (!change || !since) throw new Error('no change that is live');
  const live = [{ environment: 'staging', state: 'live' as const, since: { ...since, isFirst: false } }];
  const page = releasePage({ ...document, changes: [{ ...change, live }] }, 'operator');
  expect(page).toContain('at least since 2026-01-02 22:00:00 UTC</a>');
});
