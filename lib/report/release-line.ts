import type { Person } from '#lib/domain/release/commit';
import type { Notes } from '#lib/domain/release/notes';
import { escapeLine, escapeProse, linked } from './escape-markdown.ts';
import { breakingChanges, type Entry } from './release-entries.ts';

export type Detail = {
  /** Lines of one section. */
  most: number;
  /** Which change is live where. */
  matrix: boolean;
  /** What users do not notice. */
  others: boolean;
  /** Who did it. */
  credits: boolean;
};

/** `- **scope:** subject (#12, 1234567) by ada` */
export function entryLine(
  { change, section, scope, subject, takenBack }: Entry,
  notes: Notes,
  { credits }: Detail,
): string {
  const { sha, pull, authors } = change;
  const known = pull === undefined ? undefined : notes.pulls.get(pull);
  const links = [
    ...(pull === undefined ? [] : [`[#${pull}](${known?.url ?? `${notes.repoUrl}/pull/${pull}`})`]),
    `[${sha.slice(0, 7)}](${notes.repoUrl}/commit/${sha})`,
  ];
  const people = credits ? namesOf(authors, known?.author) : [];
  const breaks = section === breakingChanges && subject !== change.header ? aboveNote(change.header, subject) : '';
  return [
    `- ${scope ? `**${escapeLine(scope)}:** ` : ''}${escapeProse(subject)}${breaks}`,
    `(${links.join(', ')})`,
    ...(takenBack ? takenBackText(takenBack, notes.repoUrl) : []),
    ...(people.length > 0 ? [`by ${people.map(escapeLine).join(', ')}`] : []),
  ].join(' ');
}

/** `takes back 1234567, shipped in v1.1.0` */
function takenBackText({ shas, pull, shippedIn }: NonNullable<Entry['takenBack']>, repoUrl: string): string[] {
  const byNumber = pull === undefined ? [] : [`[#${pull}](${repoUrl}/pull/${pull})`];
  const names = shas.length > 0 ? shas.map((sha) => linked(sha.slice(0, 7), `${repoUrl}/commit/${sha}`)) : byNumber;
  const parts = [
    ...(names.length > 0 ? [`takes back ${names.join(', ')}`] : []),
    ...(shippedIn === undefined ? [] : [`shipped in ${escapeLine(shippedIn)}`]),
  ];
  return parts.length > 0 ? [parts.join(', ')] : [];
}

/** Whoever opened the pull request wrote what no login is known for; others that had a hand in it come after. */
function namesOf(authors: Person[], opener: string | undefined): string[] {
  const [only] = authors;
  if (authors.length === 1 && only?.login === undefined && only && opener === undefined) return [only.name];
  const [first, ...others] = authors.map(({ name, login }) => (login === undefined ? name : `@${login}`));
  const main = authors[0]?.login === undefined && opener !== undefined ? `@${opener}` : first;
  return [...new Set([...(main === undefined ? [] : [main]), ...others])];
}

/** A note in words of its own needs the change that it belongs to. */
const aboveNote = (header: string, text: string): string => (header.includes(text) ? '' : ` (${escapeProse(header)})`);
