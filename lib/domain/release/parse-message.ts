import createPreset from 'conventional-changelog-conventionalcommits';
import { CommitParser, type ParserOptions } from 'conventional-commits-parser';
import { footerValues, type MessageParts, splitMessage } from './split-message.ts';

/** What a commit message says, by Conventional Commits 1.0.0. */
export type ParsedMessage = {
  header: string;
  /** Lower case; undefined where the header is not conventional. */
  type: string | undefined;
  scope: string | undefined;
  /** The header without type, scope and the number of its pull request. */
  subject: string;
  /** Each breaking change in the words of its author. */
  breaking: string[];
  /** From the header's end, `(#12)`, as GitHub writes it. */
  pull: number | undefined;
  /** Issues that it names in its header or footers, or closes anywhere, such as `#7` and `harbour/boat-listing#7`. */
  issues: string[];
  body: string;
  /** By lower-case token. */
  footers: ReadonlyMap<string, string[]>;
};

/**
 * The parser looks for references from every one before: a megabyte in one line would keep it busy for minutes. It gets what
 * a person may have written, and its result is linear in that.
 */
const longestLine = 2_000;
const longestText = 16_000;

const { parser: presetOptions } = createPreset({}) as { parser: ParserOptions };
const never = /(?!)/;

const headerPattern = /^([A-Za-z][\w-]*)(?:\(([^()]*)\))?!?: +(.*)$/;

/** The preset, to the letter of the standard: dashes in types, brackets in subjects, capitals for what breaks. */
const parser = new CommitParser({
  ...presetOptions,
  headerPattern,
  breakingHeaderPattern: /^([A-Za-z][\w-]*)(?:\(([^()]*)\))?!: +(.*)$/,
  notesPattern: (keywords) => new RegExp(`^(${keywords}):(?= |$) ?(.*)`),
  // A line `-notes-` would set that field of the result; reverts have a reader of their own.
  fieldPattern: never,
  revertPattern: never,
});

export function parseMessage(message: string): ParsedMessage {
  const parts = splitMessage(message);
  const header = parts.header.slice(0, longestLine);
  const footers = parts.footers.slice(0, longestText);
  const { text, pull } = withoutPull(header);
  const read = isPlain(text, footers)
    ? plain(text, pull, header)
    : parsed(header, `${header}\n\n${shortLines(footers)}`);
  return {
    header,
    type: read.type?.toLowerCase(),
    scope: read.scope?.trim() || undefined,
    subject: read.title.text,
    breaking: read.notes.map((note) => withoutPull(note.trim()).text || read.title.text),
    pull: read.title.pull,
    issues: withClosed(read.issues, parts),
    body: parts.body,
    footers: footerValues(footers),
  };
}

type Title = { text: string; pull: number | undefined };
type Read = {
  type: string | null | undefined;
  scope: string | null | undefined;
  title: Title;
  notes: string[];
  issues: string[];
};

function parsed(header: string, message: string): Read {
  const { type, scope, subject, notes, references } = parser.parse(message);
  const texts = notes.map(({ text }) => text);
  return { type, scope, title: withoutPull(subject ?? header), notes: texts, issues: references.map(issueName) };
}

/**
 * Whether the parser could find nothing but the parts of the header. So it is with nearly all commits, and it takes ten times as
 * long to say so: too long for each of 30,000.
 */
const isPlain = (text: string, footers: string): boolean =>
  !/#|!:|:\/\/|gpg:|:$/.test(text) && (footers === '' || !/#|BREAKING/.test(footers));

/** What the parser makes of such a header: its parts, and a reference to each pull request at its end. */
function plain(text: string, pull: number | undefined, header: string): Read {
  const found = headerPattern.exec(text);
  const issues = pull === undefined ? [] : (header.slice(text.length).match(/#\d+/g) ?? []);
  return { type: found?.[1], scope: found?.[2], title: { text: found?.[3] ?? text, pull }, notes: [], issues };
}

const shortLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.slice(0, longestLine))
    .join('\n');

type Reference = { owner: string | null; repository: string | null; issue: string };

const issueName = ({ owner, repository, issue }: Reference): string =>
  `${[owner, repository].filter(Boolean).join('/')}#${issue}`;

/** GitHub closes an issue by these words wherever they stand. */
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +((?:[\w.-]{1,99}\/)?(?:[\w.-]{1,99})?#\d{1,9})\b/gi;

function withClosed(issues: string[], { body }: MessageParts): string[] {
  if (!body.includes('#')) return issues.length < 2 ? issues : [...new Set(issues)];
  const closed = [...body.slice(0, longestText).matchAll(closing)].map(([, issue = '']) => issue);
  return [...new Set([...issues, ...closed])];
}

/** GitHub ends a squashed commit's header with its pull request; one of a revert may have two. */
export function withoutPull(header: string): Title {
  const text = header.trimEnd();
  const tail = text.endsWith(')') ? /(?: \(#(\d{1,9})\))+$/.exec(text) : null;
  return tail ? { text: text.slice(0, tail.index), pull: Number(tail[1]) } : { text, pull: undefined };
}
