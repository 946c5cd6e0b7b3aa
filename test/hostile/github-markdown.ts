import MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** As generous as GitHub: HTML, addresses by themselves, tables, strike-through. */
const renderer = new MarkdownIt({ html: true, linkify: true });
// GitHub makes no link of every word with a dot.
renderer.linkify.set({ fuzzyLink: false }).add('//', null).add('mailto:', null);

/** What GitHub's filters find in finished text, outside of code and links. */
const found: [what: string, pattern: RegExp][] = [
  ['a mention or a mail address', /@[a-z0-9]/i],
  ['an issue', /#\d|\bgh-\d/i],
  ['an address', /:\/\/|\bwww\.\w/i],
];

/** What we write ourselves. `links`: how the addresses begin; `html`: what a block of it must be. */
export type Own = { links?: string[]; html?: RegExp };

const guide = 'https://github.com/slipway-dev/slipway/blob/v1/docs/';

/** Everything in the Markdown that is not text, and that we did not write: none of it may come from a text. */
export function markdownEscapes(markdown: string, { links = [], html }: Own = {}): string[] {
  return renderer.parse(markdown, {}).flatMap((token) => {
    if (token.type === 'html_block') return html?.test(token.content) ? [] : [`HTML: ${token.content}`];
    if (token.type === 'fence') return chartEscapes(token);
    if (token.type === 'code_block' || token.type.startsWith('blockquote')) return [`${token.type}: ${token.content}`];
    return token.type === 'inline' ? inlineEscapes(token, [...links, guide]) : [];
  });
}

/** Where the blocks of a document are not those of another. */
export function otherStructure(markdown: string, calm: string): string[] {
  const [seen, meant] = [markdown, calm].map((text) => structureOf(text).split(' '));
  const place = seen?.findIndex((block, index) => block !== meant?.[index]) ?? -1;
  const isSame = place < 0 && seen?.length === meant?.length;
  return isSame ? [] : [`another structure: ${seen?.slice(place - 3, place + 3).join(' ')}`];
}

/** The blocks of a document, and what is set inside of them: what hostile text may not change. How many paragraphs a text has is its own affair. */
const structureOf = (markdown: string): string =>
  renderer
    .parse(markdown, {})
    .flatMap(({ type, tag, info, children }) => [
      `${type}${tag}${info}`,
      ...(children ?? []).filter(({ type: inside }) => !/text|break/.test(inside)).map(({ type: inside }) => inside),
    ])
    .join(' ')
    .replace(/paragraph_openp inline paragraph_closep ?/g, '');

function inlineEscapes({ content, children }: Token, links: string[]): string[] {
  const tokens = children ?? [];
  const markup = tokens.flatMap((token) => {
    if (['html_inline', 'image', 'code_inline'].includes(token.type)) return [`${token.type}: ${token.content}`];
    const href = token.type === 'link_open' ? String(token.attrGet('href')) : undefined;
    return href !== undefined && !links.some((link) => href.startsWith(link)) ? [`a link: ${href}`] : [];
  });
  const brackets =
    unescapedIn(content.replace(/\]\(<[^>]*>\)/g, ']()'), '[').length -
    tokens.filter(({ type }) => type === 'link_open').length;
  const text = textOf(tokens);
  return [
    ...markup,
    ...(brackets > 0 ? [`a bracket, which may be a footnote or a task: ${content}`] : []),
    ...(unescapedIn(content, '$').length > 0 ? [`mathematics: ${content}`] : []),
    ...found.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text}`),
  ];
}

const unescapedIn = (source: string, character: string): string[] =>
  source.match(new RegExp(`(?<=(?:^|[^\\\\])(?:\\\\\\\\)*)\\${character}`, 'g')) ?? [];

/** Text in one piece, as the filters see it; links and code are not looked into. */
function textOf(tokens: Token[]): string {
  let depth = 0;
  return tokens
    .map(({ type, content }) => {
      if (type === 'link_open') depth += 1;
      if (type === 'link_close') depth -= 1;
      if (depth > 0 || type === 'code_inline') return ' ';
      return type.endsWith('break') ? '\n' : content;
    })
    .join('');
}

/** GitHub draws Mermaid, so its source must be nothing but ours. */
function chartEscapes({ info, content }: Token): string[] {
  if (info !== 'mermaid') return /^(text|diff|json)$/.test(info) ? [] : [`a fence of ${info}`];
  const own = /^(xychart-beta| {2}(x-axis \[[^\]]*\]|y-axis "[^"]*"|line \[[-\d.e+, ]*\]))$/;
  return content
    .trimEnd()
    .split('\n')
    .filter((line) => !own.test(line))
    .map((line) => `a line of a chart: ${line}`);
}
