import { type ParsedMessage, parseMessage } from './parse-message.ts';

/** Types that start a change in the body of a squashed commit; anything else with a colon is prose. */
const known = /^(?:feat|fix|perf|revert|docs|style|chore|refactor|test|build|ci)(?:\([^()]*\))?!?: +\S/;
/** Without a line like that nothing was squashed: looked for first, because most messages have none. */
const maybeInner =
  /\n(?:commit [0-9a-f]|(?:[*-] +)?(?:feat|fix|perf|revert|docs|style|chore|refactor|test|build|ci)(?:[(!:]))/;
const bullet = /^[*-] +(?=\S)/;
/** More than anybody squashes, and little enough to read. */
const mostMessages = 500;
const longForm = /^commit [0-9a-f]{7,64}$/;

/**
 * The messages that a squash made one of: GitHub's and GitLab's bullets, `git merge --squash`, and paragraphs that start as
 * a conventional header does. One message where nothing was squashed; of several each is there once, the header's first.
 */
export function expandSquash(message: string): ParsedMessage[] {
  const whole = parseMessage(message);
  if (!maybeInner.test(message)) return [whole];
  const lines = message.replaceAll('\r\n', '\n').trimStart().split('\n');
  const { own, inner } = isSquash(whole) ? split(lines) : { own: lines, inner: [] };
  if (inner.length === 0) return [whole];
  const title = parseMessage(own.join('\n'));
  const parts = [...(title.type === undefined ? [] : [title]), ...inner.map(parseMessage)];
  return merged(parts).map((part) => ({ ...part, pull: part.pull ?? whole.pull }));
}

/**
 * What is said of a commit instead of its message: every line that starts as a conventional header does is a change. Words
 * without a type are new words for the same change: its type, its scope and what breaks are not lost by them.
 */
export function expandEdit(said: string, instead: ParsedMessage): ParsedMessage[] {
  const lines = said.split('\n');
  const starts = lines.flatMap((line, index) => (known.test(line.replace(bullet, '')) ? [index] : []));
  const { own, inner } = cut(lines, starts);
  const title = parseMessage(own.join('\n'));
  if (title.type === undefined && inner.length === 0) {
    const { type, scope, pull } = instead;
    return [{ ...title, type, scope, pull, breaking: title.breaking.length > 0 ? title.breaking : instead.breaking }];
  }
  const parts = merged([...(title.type === undefined ? [] : [title]), ...inner.map(parseMessage)]);
  return parts.map((part) => ({ ...part, pull: part.pull ?? instead.pull }));
}

const isSquash = ({ pull, header, body }: ParsedMessage): boolean =>
  pull !== undefined ||
  /^Squashed commit/.test(header) ||
  /^Squashed commit of the following:/.test(body) ||
  /^See merge request /m.test(body);

/** One for each key; a breaking note below a bullet that repeats the title belongs to both. */
function merged(parts: ParsedMessage[]): ParsedMessage[] {
  const byKey = new Map<string, ParsedMessage>();
  for (const part of parts) {
    const first = byKey.get(keyOf(part));
    const breaking = [...new Set([...(first?.breaking ?? []), ...part.breaking])];
    byKey.set(keyOf(part), { ...(first ?? part), breaking });
  }
  return [...byKey.values()];
}

type Split = { own: string[]; inner: string[] };

/** The lines of the title's own message, and the texts of the squashed ones. */
function split(lines: string[]): Split {
  if (lines.some((line) => longForm.test(line))) return { own: lines.slice(0, 1), inner: fromLongForm(lines) };
  // A bot's body quotes the release notes of others, with bullets like ours; a squash starts with its first bullet.
  const hasBullets = /^(?:[*-] +\S|BREAKING[ -]CHANGE: )/.test(lines.slice(1).find((line) => line.trim() !== '') ?? '');
  const starts = lines.flatMap((line, index) =>
    index > 0 && startsChange(line, lines[index - 1], hasBullets) ? [index] : [],
  );
  return cut(lines, starts);
}

/** What stands before the first start, and what stands from each of them on. */
function cut(lines: string[], starts: number[]): Split {
  const inner = starts.slice(0, mostMessages).map((start, index) => listItem(lines.slice(start, starts[index + 1])));
  return { own: lines.slice(0, starts[0]), inner };
}

/** What belongs to a bullet may be indented below it. */
const listItem = ([first = '', ...rest]: string[]): string =>
  bullet.test(first)
    ? [first.replace(bullet, ''), ...rest.map((line) => line.replace(/^ {1,2}/, ''))].join('\n')
    : [first, ...rest].join('\n');

function startsChange(line: string, before: string | undefined, hasBullets: boolean): boolean {
  if (bullet.test(line)) return hasBullets && known.test(line.replace(bullet, ''));
  return !before?.trim() && known.test(line);
}

/** `git merge --squash` quotes `git log`: each message is indented by four columns. */
function fromLongForm(lines: string[]): string[] {
  const starts = lines.flatMap((line, index) => (longForm.test(line) ? [index] : []));
  return starts
    .map((start, index) => {
      const quoted = lines.slice(start, starts[index + 1]).filter((line) => line.startsWith('    ') || line === '');
      return quoted
        .map((line) => line.slice(4))
        .join('\n')
        .trim();
    })
    .filter((text) => known.test(text));
}

/** The same change, however often it is told. */
const keyOf = ({ type, scope, subject }: Pick<ParsedMessage, 'type' | 'scope' | 'subject'>): string =>
  [type ?? '', scope ?? '', subject.toLowerCase().replace(/\s+/g, ' ').trim()].join('\n');
