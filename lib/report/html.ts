import { plain } from '#lib/domain/text';

/** Markup of ours, in which every text of others is escaped. */
export type Html = { readonly markup: string };

type Value = Html | string | number | false | null | undefined | readonly Value[];

/** A template in which every value is escaped unless it is markup itself; what is not there leaves nothing behind. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => ({
  markup: parts.map((part, index) => `${part}${rendered(values[index])}`).join(''),
});

/** Text that is known to be markup: our own style sheet. */
export const trusted = (markup: string): Html => ({ markup });

function rendered(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(rendered).join('');
}

const escaped = (text: string): string =>
  plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** Words in which what stands between single backticks is code. */
export const prose = (text: string): Html =>
  html`${text.split(codeSpan).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;

const codeSpan = /(?<!`)`([^`\n]+)`(?!`)/;

/** A link where the address is a web page's, else the words alone. */
export function htmlLink(words: Html | string, address: string): Html {
  const url = URL.parse(address);
  const isPage = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isPage ? html`<a href="${url.href}">${words}</a>` : html`${words}`;
}
