import { plain } from '#lib/domain/text';

/** Shown as nothing; it keeps what GitHub looks for in finished text from being found. */
const unseen = '\u200b';

/**
 * Text as GitHub shows it letter by letter: no markup, no HTML, no mention, no issue reference, no link. GitHub looks for
 * mentions, references and links after it has decoded escapes and entities, so those are broken by a zero-width space
 * instead. A `:name:` may become an emoji: breaking it would make ARNs that cannot be copied.
 */
export const escapeMarkdown = (text: string): string =>
  plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~^$-]/g, '\\$&')
    .replace(/^([ \t]+)/gm, shortIndent)
    .replace(/^( *)(\d+)\./gm, '$1$2\\.')
    .replace(/^( *)=/gm, '$1\\=')
    .replace(/@/g, `@${unseen}`)
    .replace(/\\#(?=\d)/g, `\\#${unseen}`)
    .replace(/\b(gh\\-)(?=\d)/gi, `$1${unseen}`)
    .replace(/:\/\//g, `:${unseen}//`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}${unseen}.`);

/** Four columns would be a code block. */
const shortIndent = (indent: string): string => ' '.repeat(Math.min(3, indent.length));

/** For a table cell or a list item: one line. */
export const escapeLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

/** A fence that the text cannot close. */
export function fenced(text: string, language = 'text'): string {
  const inside = plain(text);
  const longest = Math.max(2, ...[...inside.matchAll(/`{3,}/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${inside}\n${fence}`;
}

/** A link where the address is a web page's, else the words alone. */
export function linked(words: string, address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  const isPage = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isPage ? `[${escapeLine(words)}](<${destination(url)}>)` : escapeLine(words);
}

/** Percent-encoded but for parentheses and the like, which angle brackets take; nor may it end a cell, or be an entity or mathematics. */
const destination = ({ href }: URL): string => href.replace(/[<>\\|`$]/g, encodeURIComponent).replace(/&/g, '&amp;');
