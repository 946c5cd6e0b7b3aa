/** Every element of a page that we write has its attributes in double quotes; whatever else begins with `<` is an escape. */
const element = /^<(\/?[a-z][a-z0-9]*|!doctype)((?:\s+[a-z:-]+(?:="[^"<>]*")?)*)\s*\/?>/i;

/** Names of elements and attributes in their order, without texts and values. */
export const tagsOf = (page: string): string =>
  beginnings(page)
    .map((text) => {
      const [, name, attributes = ''] = element.exec(text) ?? [];
      return name === undefined
        ? `not an element: ${text.slice(0, 60)}`
        : `${name}${attributes.replace(/="[^"]*"/g, '')}`;
    })
    .join(' ');

/** Style sheets and scripts are ours, and hold what looks like elements. */
const beginnings = (page: string): string[] => {
  const own = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  return [...own.matchAll(/<(?=[a-z/!?])/gi)].map(({ index }) => own.slice(index, index + 2_000));
};

const harmless = new Set(
  [
    ...[
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'header',
      'nav',
      'main',
      'article',
      'footer',
      'details',
      'summary',
      'div',
      'span',
    ],
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'br',
      'hr',
      'a',
      'strong',
      'em',
      's',
      'code',
      'pre',
      'blockquote',
      'ul',
      'ol',
      'li',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'time', 'svg', 'text', 'rect', 'line', 'polyline', '!doctype'],
  ].flatMap((name) => [name, `/${name}`]),
);

/** Elements and attributes of a page that load, run or style something. */
export function htmlEscapes(page: string): string[] {
  return beginnings(page).flatMap((text) => {
    const [whole = text.slice(0, 60), name = '', attributes = ''] = element.exec(text) ?? [];
    const isLink = [...attributes.matchAll(/\s(?:href|src|action)="([^"]*)"/gi)].every(([, to = '']) =>
      /^(#|https?:|mailto:|ftp:|[^:]*$)/i.test(to.trim()),
    );
    const isBad = !harmless.has(name.toLowerCase()) || /\son|\ssrc=|javascript:/i.test(attributes) || !isLink;
    return isBad ? [whole] : [];
  });
}
