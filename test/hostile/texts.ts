import fc from 'fast-check';
import { plain } from '#lib/domain/text';

/** Workflow commands of both forms, whole and in pieces. */
const commands = [
  '::error::x',
  '::set-output name=digest::evil',
  '::add-mask::a',
  '::stop-commands::t',
  '::add-path::/evil',
  '##[add-path]/evil',
  '##[error]x',
  '##[group]',
  '::',
  ':',
  '##[',
  '##',
  '#',
  '[',
  'add-mask]',
  'error',
  '%0A::error::x',
  '\n::debug::x',
  '\r##[endgroup]',
];

/** The runner's files of outputs: names, delimiters, guesses. */
const fileProtocol = ['verdict=succeeded', 'verdict<<EOF', 'EOF', 'ghadelimiter_', 'ghadelimiter_0123', '<<', '='];

/** Block and inline syntax of GitHub-flavoured Markdown. */
const markdown = [
  ...['\n', '\n\n', '\n    ', '\n\t', ' ', '# ', '\n# ', '> ', '\n> [!WARNING]\n> ', '- ', '\n- [x] ', '+ ', '* '],
  ...['1. ', '\n12) ', '\n---\n', '\n===\n', '\n***\n', '```', '\n```mermaid\n', '\n~~~\n', '`', '``', '**', '_', '~~'],
  ...[
    '|',
    '\n|---|---|\n',
    '\\',
    '\\\\',
    '\\\n',
    '  \n',
    '&amp;',
    '&lt;b&gt;',
    '&#64;',
    '&#x40;',
    '&colon;',
    '$x$',
    '$$',
  ],
  ...['[a](http://b.c)', '![a](http://b.c/x.png)', '\n[a]: http://b.c\n', '[a]', '[^1]', '\n[^1]: x\n', '<http://b.c>'],
];

const html = [
  ...[
    '<!--',
    '-->',
    '<script>alert(1)</script>',
    '</details>',
    '</td>',
    '<img src=x onerror=alert(1)>',
    '<a href="//e">',
  ],
  ...[
    '<b',
    '>',
    '"',
    "'",
    '" onload="x',
    '<svg onload=x>',
    '<style>',
    ']]>',
    '<?php',
    '<!DOCTYPE x>',
    '<!-- slipway:history -->',
  ],
  ...[
    '<!-- /slipway:history -->',
    '<input type=checkbox>',
    'javascript:alert(1)',
    'data:text/html,x',
    '<iframe src=//e>',
  ],
];

/** What GitHub makes links, mails and references of. */
const references = [
  ...[
    '@everyone',
    '@org/team',
    'a@b.example',
    '#12',
    'owner/repo#1',
    'GH-12',
    'gh-1',
    'user@0123456',
    '/@ada',
    '(@ada)',
  ],
  ...[
    'http://evil.example',
    'https://evil.example/a_b',
    'www.evil.example',
    'ftp://evil.example',
    'mailto:a@b.example',
    '@',
    'www.',
  ],
];

const terminal = [
  ...[
    '\u001b[31m',
    '\u001b[0m',
    '\u001b]8;;https://evil.example\u0007',
    '\u001b]0;title\u0007',
    '\u001b[2J',
    '\u009b31m',
    '\u001b',
    '\u001bc',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\b',
    '\r',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u00a0',
    '\u3000',
  ],
];

const pieces = [
  ...commands,
  ...fileProtocol,
  ...markdown,
  ...html,
  ...references,
  ...terminal,
  'word',
  'W',
  '7',
  '船',
  '👩‍🚒',
  '\ud83d',
];

/** Text that somebody wrote who knows where it goes: syntax glued in any order, or any characters at all. */
const glued = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
const wild = fc.string({ unit: 'binary', maxLength: 40 });

/** A place without visible text is left out by some renderings, and tells nothing. */
const visible = (text: string): string => (plain(text).trim() === '' ? `${text}x` : text);

export const hostileText = fc.oneof({ weight: 5, arbitrary: glued }, { weight: 1, arbitrary: wild }).map(visible);

const longest = 1024 * 1024;
const megabyteOf = (unit: string): string => unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest);

/** Lines of one megabyte: of each piece, and of what regular expressions choke on. */
export const megabytes: string[] = [
  ...[
    'a',
    ' ',
    ' x',
    '\u001b[;',
    '\u001b]8;;x',
    '-eyJaaaaaaaa',
    'eyJ',
    '-----BEGIN PRIVATE KEY-----',
    'http://a:',
    '://',
  ],
  ...[
    '::',
    '##[',
    '`',
    '|',
    '\\',
    '&',
    '@a ',
    '#1 ',
    'www.',
    '<a ',
    '[a](',
    '\u0000',
    '\u202e',
    '😀',
    '\n',
    '\r',
    '> ',
    '- ',
  ],
].map(megabyteOf);
