import { DEFAULT_COMMIT_TYPES } from 'conventional-changelog-conventionalcommits';
import type { Change, Changes, Reverted } from '#lib/domain/release/changes';

/** A line of the notes, as the comparator of conventional-changelog's writer sorts it. */
export type Entry = {
  section: string;
  scope: string;
  subject: string;
  change: Change;
  takenBack?: Pick<Reverted, 'shas' | 'pull' | 'shippedIn'>;
};

export const breakingChanges = 'Breaking changes';
export const otherChanges = 'Other changes';

const shown = DEFAULT_COMMIT_TYPES.filter(({ effect }) => effect !== 'hidden');

/** In the order in which they stand; what the preset hides comes last, because nothing may be lost. */
export const sectionTitles: string[] = [
  ...new Set([breakingChanges, ...shown.map(({ section = otherChanges }) => section), otherChanges]),
];

const sectionOfType = new Map(shown.map(({ type, section = otherChanges }) => [type, section]));

export const sectionOf = ({ type = '' }: { type: string | undefined }): string =>
  sectionOfType.get(type) ?? otherChanges;

/** A breaking change stands once for each of its notes, in front, and not again where its type would put it. */
export function entriesOf({ kept, reverted }: Changes): Entry[] {
  const entries: Entry[] = [];
  for (const change of kept) {
    if (change.breaking.length === 0) entries.push(entry(change, sectionOf(change)));
    for (const text of change.breaking) entries.push(entry({ ...change, subject: text }, breakingChanges));
  }
  for (const { change, ...takenBack } of reverted) entries.push({ ...entry(change, sectionOf(change)), takenBack });
  return entries;
}

const entry = (change: Change, section: string): Entry => ({
  section,
  scope: change.scope ?? '',
  subject: change.subject,
  change,
});
