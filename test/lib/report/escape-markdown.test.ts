import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { plain } from '#lib/domain/text';
import { escapeLine, escapeMarkdown, escapeProse, fenced, linked } from '#lib/report/escape-markdown';

/** As generous as GitHub: HTML, links by themselves, tables, strike-through. */
const markdown = new MarkdownIt({ html: true, linkify: true });

const decode = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const tagsOf = (html: string) => [...new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag))].sort();
const wordsOf = (text: string) =>
  text
    .replace(/\u200b/g, '')
    .split(/\s+/)
    .filter(Boolean);
const seenIn = (html: string) => wordsOf(decode(html.replace(/<\/?[a-z0-9]+[^>]*>/gi, ' ')));

/** Text that knows Markdown: pieces of its syntax, glued in any order. */
const pieces = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    '# ',
    '> ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '12) ',
    '---',
    '===',
    '```',
    '~~~',
    '`',
    '**',
    '_',
  ],
  ...[
    '~~',
    '|',
    '\\',
    '\\\\',
    '&amp;',
    '&lt;',
    '&#64;',
    '<',
    '>',
    '<!--',
    '-->',
    '<script>',
    '</details>',
    '<img src=x>',
  ],
  ...[
    '[a](http://b.c)',
    '![a](b)',
    '[a]: http://b.c',
    '[^1]',
    '[^1]: x',
    '[ ] ',
    'http://evil.example',
    'www.evil.example',
  ],
  ...[
    'a@b.example',
    '@everyone',
    '@org/team',
    '#12',
    'GH-12',
    'owner/repo#1',
    ':tada:',
    '$x$',
    '$$',
    '\u202e',
    '\u0000',
    'word',
  ],
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('hostile text is shown letter by letter: only paragraphs, and the same words', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = markdown.render(escapeMarkdown(text));
      expect(tagsOf(html).filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([]);
      expect(seenIn(html)).toEqual(wordsOf(plain(text)));
    }),
    { numRuns: 2_000 },
  );
});

test('a line is escaped as it would be below another, whether anything in it has to be looked for or not', () => {
  const words = fc.array(
    fc.constantFrom('a', 'B9', ' ', '-', '!', '(', ':', '/', 'gh', '1', '.', '+', '=', '%', 'www', '"'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((parts) => parts.join('')),
        hostile,
      ),
      (text) => {
        const line = text.replace(/\s+/g, ' ');
        expect(escapeMarkdown(`a\n${line}`)).toBe(`a\n${escapeMarkdown(line)}`);
      },
    ),
  );
});

test('hostile text in a table stays in its cell', () => {
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const html = markdown.render(`| a | b |\n|---|---|\n| ${escapeLine(one)} | ${escapeLine(other)} |\n`);
      expect(tagsOf(html)).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr']);
      expect(html.match(/<td>/g)).toHaveLength(2);
    }),
    { numRuns: 1_000 },
  );
});

test('hostile text in a list item stays in it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = markdown.render(`- ${escapeLine(text)}\n- next`);
      expect(tagsOf(html)).toEqual(['li', 'ul']);
      expect(html.match(/<li>/g)).toHaveLength(2);
    }),
    { numRuns: 1_000 },
  );
});

test('hostile text in prose brings code and nothing else', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = markdown.render(`- ${escapeProse(text)} ([#1](https://own.example))\n- next`);
      expect(tagsOf(html).filter((tag) => tag !== 'code')).toEqual(['a', 'li', 'ul']);
      expect(html.match(/<li>/g)).toHaveLength(2);
      expect(html.match(/<a /g)).toHaveLength(1);
      expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@[a-z]|(?<!>)#\d|:\/\/(?!own)/);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [
    'names with dashes and underscores',
    'compiler-core: v-memo + v-for, __v_skip and a_b',
    'compiler-core: v-memo + v-for, \\_\\_v_skip and a_b',
  ],
  ['brackets, arrows and comparisons', 'f(x) -> y, a > b & c ^2 {d} R&D!', 'f(x) -> y, a > b & c ^2 {d} R&D\\!'],
  [
    'what begins a line',
    '- one\n+ two\n3) three\n> four\n# five\n=\n:--',
    '\\- one\n\\+ two\n3\\) three\n\\> four\n\\# five\n\\=\n\\:--',
  ],
])('raw, %s stay readable', (_sentence, text, raw) => {
  expect(escapeMarkdown(text)).toBe(raw);
});

test.each([
  ['a name', 'use `__v_skip` of @vue', 'use `__v_skip` of @\u200bvue'],
  ['a mention', 'in `@vue/core`', 'in `@vue/core`'],
  ['an unpaired tick', 'a ` tick', 'a \\` tick'],
  ['two ticks', 'no ``code`` here', 'no \\`\\`code\\`\\` here'],
  ['an escaped tick', 'a \\`b`', 'a \\\\\\`b\\`'],
  ['nothing', 'a ` ` b', 'a \\` \\` b'],
])('between ticks, %s', (_sentence, text, raw) => {
  expect(escapeProse(text)).toBe(raw);
});

test('no fence can be closed from inside', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = markdown.render(`${fenced(text)}\n\nafter`);
      expect(tagsOf(html)).toEqual(['code', 'p', 'pre']);
      expect(decode(html)).toContain('<p>after</p>');
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['a mention', '@everyone and @org/team', /@[a-z]/],
  ['an issue', '#12 and owner/repo#12', /#\d/],
  ['an issue by its old name', 'GH-12', /GH-\d/],
  ['an address', 'https://evil.example www.evil.example', /:\/\/|www\.\w/],
])('GitHub finds no %s in the finished text', (_sentence, text, found) => {
  expect(text).toMatch(found);
  expect(decode(markdown.renderInline(escapeMarkdown(text)))).not.toMatch(found);
});

test.each([
  ['a digest', 'sha256:0123abcd'],
  ['a time', '2026-01-02T03:04:05Z'],
  ['an ARN', 'arn:aws:ecs:eu-west-1:111122223333:service/a'],
])('%s can be copied as it is', (_sentence, text) => {
  expect(decode(markdown.renderInline(escapeMarkdown(text)))).toBe(text);
});

test.each([
  ['a page', 'https://github.example/run/7?a=b#c', '[7](<https://github.example/run/7?a=b#c>)'],
  ['a page with what would end the link', 'https://a.example/>) x', '[7](<https://a.example/%3E)%20x>)'],
  ['a script', 'javascript:alert(1)', '7'],
  ['no address at all', 'not a url', '7'],
  ['nothing', undefined, '7'],
])('a link to %s', (_sentence, address, expected) => {
  expect(linked('7', address)).toBe(expected);
});
