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
  { pulls, repoUrl }: Notes,
  { credits }: Detail,
): string {
  const { sha, pull, authors, header } = change;
  const known = pull === undefined ? undefined : pulls.get(pull);
  const scoped = scope ? `**${escapeLine(scope)}:** ` : '';
  const breaks = section === breakingChanges && subject !== header ? aboveNote(header, subject) : '';
  const pullLink = pull === undefined ? '' : `[#${pull}](${known?.url ?? `${repoUrl}/pull/${pull}`}), `;
  const links = `${pullLink}[${sha.slice(0, 7)}](${repoUrl}/commit/${sha})`;
  const back = takenBack ? takenBackText(takenBack, repoUrl) : '';
  const people = credits ? creditsText(authors, known?.author) : '';
  return `- ${scoped}${escapeProse(subject)}${breaks} (${links})${back}${people}`;
}

/** ` takes back 1234567, shipped in v1.1.0` */
function takenBackText({ shas, pull, shippedIn }: NonNullable<Entry['takenBack']>, repoUrl: string): string {
  const byNumber = pull === undefined ? [] : [`[#${pull}](${repoUrl}/pull/${pull})`];
  const names = shas.length > 0 ? shas.map((sha) => linked(sha.slice(0, 7), `${repoUrl}/commit/${sha}`)) : byNumber;
  const parts = [
    ...(names.length > 0 ? [`takes back ${names.join(', ')}`] : []),
    ...(shippedIn === undefined ? [] : [`shipped in ${escapeLine(shippedIn)}`]),
  ];
  return parts.length > 0 ? ` ${parts.join(', ')}` : '';
}

/** ` by ada, @grace` */
function creditsText(authors: Person[], opener: string | undefined): string {
  const names = namesOf(authors, opener);
  return names.length > 0 ? ` by ${names.map(escapeLine).join(', ')}` : '';
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
