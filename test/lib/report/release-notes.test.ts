import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { changesOf } from '#lib/domain/release/changes';
import { directionOf, type Notes } from '#lib/domain/release/notes';
import { notesMarkdown } from '#lib/report/release-notes';
import { line } from '#test/lib/domain/release/commits';

const repoUrl = 'https://github.test/harbour/boats';
const nothing = { kept: [], reverted: [] };

const notesOf = (...messages: string[]): Notes => {
  const added = changesOf(line(...messages));
  return {
    ...{ title: 'v1.0.0', head: 'a'.repeat(40), at: new Date('2026-01-01T00:00:00Z'), since: undefined, repoUrl },
    ...{ added, removed: nothing, pulls: new Map(), newcomers: [], running: [], notices: [] },
    direction: directionOf(added.kept.length, 0),
  };
};

const render = async (...messages: string[]): Promise<string> =>
  notesMarkdown(notesOf(...messages), { limit: 1e9, deployments: true }).text;

const reader = markdownIt({ html: true, linkify: true });

/** Links, HTML and headings as a reader of Markdown finds them. */
function found(text: string): { links: string[]; html: string[]; headings: string[] } {
  const all = reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return {
    links: all
      .filter(({ type }) => type === 'link_open' || type === 'image')
      .map((token) => String(token.attrGet('href') ?? token.attrGet('src'))),
    html: all.filter(({ type }) => type.startsWith('html_')).map(({ content }) => content.trim()),
    headings: all.flatMap((token, index) => (token.type === 'heading_open' ? [all[index + 1]?.content ?? ''] : [])),
  };
}

const piece = fc.constantFrom(
  ...[
    '<b>',
    '</details>',
    '<!--',
    '-->',
    '[a](https://evil.test)',
    '![x](//e)',
    'https://evil.test',
    '`',
    '**',
    '# ',
    '|',
    '\\',
  ],
  ...[
    '@ada',
    '#1',
    'x',
    ' ',
    '::error::',
    '&lt;',
    '](',
    'javascript:',
    '\u202e',
    '💥',
    ': ',
    '(',
    ')',
    '!',
    '~~',
    '<https://evil.test>',
  ],
);
const subject = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

test('no text of a commit becomes a link, HTML or a heading, in whatever section it stands', async () => {
  const shape = fc.tuple(
    fc.constantFrom('feat: ', 'fix(a): ', 'docs: ', '', 'Revert "', 'feat!: x\n\nBREAKING CHANGE: '),
    subject,
  );
  const property = fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 6 }), async (parts) => {
    const { links, html, headings } = found(await render(...parts.map(([type, words]) => `${type}${words}`)));
    expect(links.filter((href) => !href.startsWith(`${repoUrl}/`))).toEqual([]);
    expect(
      html.filter((content) => !/^(<details><summary>Other changes \(\d+\)<\/summary>|<\/details>)$/.test(content)),
    ).toEqual([]);
    const ours = ['Breaking changes', 'Features', 'Bug Fixes', 'Reverts'];
    expect(headings.filter((title) => !ours.includes(title))).toEqual([]);
  });
  await fc.assert(property, { numRuns: 400 });
});

test('the same commits give the same text, in the order of their sections', async () => {
  const messages = ['docs: d', 'perf: p', 'fix: f', 'feat(b): two', 'feat(a): one', 'feat!: x'];
  const text = await render(...messages);
  expect(await render(...messages)).toBe(text);
  expect(text.match(/^### .*$|^- .*?(?= \()/gm)).toEqual([
    ...['### Breaking changes', '- x', '### Features', '- **a:** one', '- **b:** two'],
    ...['### Bug Fixes', '- f', '### Performance Improvements', '- p', '- d'],
  ]);
});

test.each([
  ['everything fits', 10_000, true],
  ['what users do not notice goes first', 900, false],
  ['then names', 700, false],
  ['then whole lines', 300, false],
  ['then all of it', 40, false],
])('a limit: %s', async (_sentence, limit, isWhole) => {
  const notes = notesOf('docs: d', 'chore: e', ...Array.from({ length: 6 }, (_, index) => `fix: ${index}`));
  const rendered = notesMarkdown(notes, { limit, deployments: true });
  expect(rendered.text.length).toBeLessThanOrEqual(limit);
  expect(rendered.isWhole).toBe(isWhole);
});
