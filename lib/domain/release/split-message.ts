/** A commit message in its three parts; the body and the footers without the blank lines around them. */
export type MessageParts = { header: string; body: string; footers: string };

/**
 * `BREAKING CHANGE: ` at the start of any line, because missing one is worse than one too many; capitals and the space are the
 * standard's. Git takes the space off a line that has nothing behind it.
 */
const breaking = /^BREAKING[ -]CHANGE:(?: |$)/;
/** GitHub draws it above the co-authors of a squash; it is no word of anybody's. */
const ruler = '\n\n---------\n\n';

const footer = /^(?:BREAKING[ -]CHANGE:(?: |$)|(?:BREAKING[ -]CHANGE|[A-Za-z][\w-]*)(?:: | #))/;

/** By the rules of Conventional Commits 1.0.0 and of `git interpret-trailers`: footers end a message. */
export function splitMessage(message: string): MessageParts {
  // Most messages are one line.
  const text = message.trim();
  if (!text.includes('\n')) return { header: text, body: '', footers: '' };
  const lines = message.replaceAll('\r\n', '\n').replaceAll(ruler, '\n\n').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return { header: '', body: '', footers: '' };
  const rest = lines.slice(first + 1);
  const start = footersStart(rest);
  return {
    header: lines[first]?.trim() ?? '',
    body: trimLines(rest.slice(0, start)),
    footers: trimLines(rest.slice(start)),
  };
}

/** Where the footers start: at a breaking note, or at the last paragraphs that consist of footers. */
function footersStart(lines: string[]): number {
  const note = lines.findIndex((line) => line.startsWith('BREAKING') && breaking.test(line));
  let start = lines.length;
  for (let end = lastText(lines, lines.length); end >= 0; ) {
    const top = paragraphTop(lines, end);
    if (!isFooters(lines.slice(top, end + 1))) break;
    start = top;
    end = lastText(lines, top);
  }
  return note === -1 ? start : Math.min(note, start);
}

/** The last line with text before an index; -1 where there is none. */
function lastText(lines: string[], before: number): number {
  let index = before - 1;
  while (index >= 0 && lines[index]?.trim() === '') index -= 1;
  return index;
}

function paragraphTop(lines: string[], end: number): number {
  let top = end;
  while (top > 0 && lines[top - 1]?.trim() !== '') top -= 1;
  return top;
}

/** Every line is a footer, or indented as the rest of one. */
const isFooters = ([first = '', ...rest]: string[]): boolean =>
  footer.test(first) && rest.every((line) => footer.test(line) || /^\s/.test(line));

const trimLines = (lines: string[]): string => {
  const end = lastText(lines, lines.length);
  const start = lines.findIndex((line) => line.trim() !== '');
  return end === -1 ? '' : lines.slice(start, end + 1).join('\n');
};

const noFooters: ReadonlyMap<string, string[]> = new Map();

/** Values of footers by lower-case token, oldest first: `{ refs: ['#12'] }`. A value may run on over lines. */
export function footerValues(footers: string): ReadonlyMap<string, string[]> {
  if (footers === '') return noFooters;
  const found = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const line of footers.split('\n')) {
    const [token] = footer.exec(line) ?? [];
    if (token === undefined) {
      const last = values?.pop();
      if (last !== undefined) values?.push(`${last}\n${line}`);
      continue;
    }
    const name = token.replace(/(?:: ?| #)$/, '').toLowerCase();
    values = found.get(name) ?? [];
    found.set(name, values);
    values.push(line.slice(token.endsWith('#') ? token.length - 1 : token.length).trim());
  }
  return new Map([...found].map(([name, all]) => [name, all.map((value) => value.trim())]));
}
