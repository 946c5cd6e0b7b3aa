import { plain } from '#lib/domain/text';

const zeroWidthSpace = '\u200b';

/**
 * Text as GitHub shows it letter by letter: no markup, no HTML, no mention, no issue reference, no link. GitHub looks for
 * mentions and references after it has decoded entities, so those are broken by a zero-width space instead.
 */
export const escapeMarkdown = (text: string): string =>
  plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~^$-]/g, '\\$&')
    .replace(/^(\s*)(\d+)\./gm, '$1$2\\.')
    .replace(/^([ \t]+)/gm, (indent) => indent.replaceAll('\t', ' ').slice(0, 3))
    .replace(/@/g, `@${zeroWidthSpace}`)
    .replace(/\\#(?=\d)/g, `\\#${zeroWidthSpace}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${zeroWidthSpace}`)
    .replace(/:\/\//g, `:${zeroWidthSpace}//`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}${zeroWidthSpace}.`);

/** For a table cell or a list item: one line. */
export const escapeLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

/** A fence that the text cannot close. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${plain(text)}\n${fence}`;
}
