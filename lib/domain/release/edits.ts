import type { Commit } from './commit.ts';
import { withoutPull } from './parse-message.ts';
import { pullOfMerge } from './pull-of-commit.ts';

/** The body of a pull request, and who may have had a hand in it. */
export type EditedBody = {
  body: string;
  mergedAt: Date | undefined;
  edited: { at: Date; isByAuthor: boolean } | undefined;
};

/** What nobody writes by hand is not read. */
const longestText = 16_000;
const opening = 'BEGIN_COMMIT_OVERRIDE';
const closing = 'END_COMMIT_OVERRIDE';
const nested = /^.*(?:BEGIN|END)_NESTED_COMMIT.*$/gm;
const fence = /^ {0,3}(`{3,99}|~{3,99}) *([\w-]{0,99})/;

/**
 * What a text says instead of a commit: in a block fenced as `slipway-notes`, or between the words of release-please. Undefined
 * where there is none, or nothing in it.
 */
export function editIn(text: string): string | undefined {
  if (!text.includes('slipway-notes') && !text.includes(opening)) return undefined;
  const plain = text.replaceAll('\r\n', '\n');
  const said = fenced(plain) ?? between(plain);
  return said?.replaceAll(nested, '').trim().slice(0, longestText) || undefined;
}

/** A block inside another one is an example of it. */
function fenced(text: string): string | undefined {
  let open: { mark: string; isOurs: boolean; lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const [, mark = '', word = ''] = fence.exec(line) ?? [];
    if (!open) {
      if (mark !== '') open = { mark, isOurs: word === 'slipway-notes', lines: [] };
    } else if (mark.startsWith(open.mark) && word === '') {
      if (open.isOurs) return open.lines.join('\n');
      open = undefined;
    } else open.lines.push(line);
  }
  return undefined;
}

function between(text: string): string | undefined {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  return start === -1 || end === -1 ? undefined : text.slice(start + opening.length, end);
}

/** Git notes, which are of nothing else: a block in them is not needed. */
export function saidIn(notes: ReadonlyMap<string, string>): Map<string, string> {
  const said = [...notes].map(([sha, text]): [string, string] => [
    sha,
    editIn(text) ?? text.trim().slice(0, longestText),
  ]);
  return new Map(said.filter(([, text]) => text !== ''));
}

/**
 * Whether those who merged a pull request, or could have, stand behind its text. Its author may edit it for ever, also one
 * who may not write to the repository: what they wrote after the merge nobody has looked at. So with one that was never merged,
 * whose number a commit may name for another reason.
 */
export const isApproved = ({ mergedAt, edited }: EditedBody): boolean =>
  mergedAt !== undefined && (edited === undefined || !edited.isByAuthor || edited.at <= mergedAt);

export type Edits = {
  /** By number of the pull request. */
  pulls: ReadonlyMap<number, string>;
  /** By sha, from git notes. They need the right to push, and so go first. */
  notes: ReadonlyMap<string, string>;
};

/** The commits with what is said instead of them. */
export function withEdits(commits: Commit[], { pulls, notes }: Edits): Commit[] {
  if (pulls.size + notes.size === 0) return commits;
  return commits.map((commit) => {
    const pull = pullOf(commit);
    const said = notes.get(commit.sha) ?? (pull === undefined ? undefined : pulls.get(pull));
    return said === undefined ? commit : { ...commit, said };
  });
}

const pullOf = ({ parents, message }: Commit): number | undefined =>
  parents.length > 1 ? pullOfMerge(message) : withoutPull(message.split('\n', 1)[0] ?? '').pull;
