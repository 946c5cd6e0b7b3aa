import { plain } from '#lib/domain/text';

/** Shown as nothing; it keeps what GitHub looks for in finished text from being found. */
const unseen = '\u200b';

/**
 * Text as GitHub shows it letter by letter: no markup, no HTML, no mention, no issue reference, no link. It is read raw as
 * well, in mails, terminals and changelogs, so a character is escaped only where it would mean something. GitHub looks for
 * mentions, references and links after it has decoded escapes and entities, so those are broken by a zero-width space
 * instead. A `:name:` may become an emoji: breaking it would make ARNs that cannot be copied.
 */
export const escapeMarkdown = (text: string): string => (isHarmless(text) ? text : escapeAll(text));

const words = `[A-Za-z("'][A-Za-z0-9 ,.;:'"()/?%^{}=+>!-]*`;
const code = '` *[!-_a-{}~][ -_a-{}~]*`';
const onlyWords = new RegExp(`^(?:${words})?$`);
const onlyWordsAndCode = new RegExp(`^(?:${words})?(?:${code}(?: ?${words}|$))*$`);
const tellsMore = /!(?:`|$)|gh-|:\/\/|www\.| (?: |$)/i;

/** One line of words and their punctuation, in which nothing below finds anything: nearly every text, and a changelog has 100,000. */
const isHarmless = (text: string): boolean => onlyWords.test(text) && !tellsMore.test(text);

const escapeAll = (text: string): string =>
  plain(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    .replace(edgeOfWord, '\\_')
    .replace(/^([ \t]+)/gm, shortIndent)
    .replace(blockStart, '$1\\$2')
    .replace(/^( *\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    // Before a link of ours it would make an image; at the end of a heading of ours a number sign would be lost.
    .replace(/[!#]$/gm, '\\$&')
    .replace(/@/g, `@${unseen}`)
    .replace(/#(?=\d)/g, `#${unseen}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${unseen}`)
    .replace(/:\/\//g, `:${unseen}//`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}${unseen}.`);

/** An underscore between letters or digits sets nothing off. */
const edgeOfWord = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What makes a heading, a list, a quotation, a rule or a table of the line that it begins. */
const blockStart = /^( *)([-+=#>]|:(?=-))/gm;

/** Four columns would be a code block. */
const shortIndent = (indent: string): string => ' '.repeat(Math.min(3, indent.length));

/** For a table cell or a list item: one line. */
export const escapeLine = (text: string): string => (isHarmless(text) ? text : escapeMarkdown(inOneLine(text)));

/** A single space is left as it is: replacing each of them takes longer than all else. */
const inOneLine = (text: string): string => text.replace(/\s\s+|[^\S ]/g, ' ').trim();

/** One line in which what stands between single backticks stays code: in code GitHub finds nothing to make a link or a mention of. */
export const escapeProse = (text: string): string => {
  if (onlyWordsAndCode.test(text) && !tellsMore.test(text)) return text;
  return text.includes('`') ? escapeAroundCode(inOneLine(text)) : escapeLine(text);
};

function escapeAroundCode(line: string): string {
  let [escaped, isCode] = ['', false];
  for (const part of plain(line).split(codeSpan)) {
    escaped += isCode ? `\`${part}\`` : escapeMarkdown(part);
    isCode = !isCode;
  }
  return escaped;
}

/** Not in a table, whose cells end at the first bar even in code. */
const codeSpan = /(?<![`\\])`([^`|]*[^`|\s][^`|]*)`(?!`)/;

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
