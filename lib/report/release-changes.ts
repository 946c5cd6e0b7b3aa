import { type Options, writeChangelogString } from 'conventional-changelog-writer';
import type { Changes } from '#lib/domain/release/changes';
import type { Notes } from '#lib/domain/release/notes';
import { breakingChanges, type Entry, entriesOf, otherChanges, sectionTitles } from './release-entries.ts';
import { type Detail, entryLine } from './release-line.ts';

export type ChangesText = { breaking: string; changes: string };

/** Grouped and sorted by the writer of conventional-changelog; the words are ours, because a subject may hold any markup. */
export async function changesText(notes: Notes, changes: Changes, plan: Detail): Promise<ChangesText> {
  let groups: { title: string | false | undefined; commits: Entry[] }[] = [];
  const options: Options<Entry> = {
    groupBy: 'section',
    commitsSort: ['scope', 'subject'],
    commitGroupsSort: ({ title: one = '' }, { title: other = '' }) =>
      sectionTitles.indexOf(one || '') - sectionTitles.indexOf(other || ''),
    // Reverts are settled by then.
    ignoreReverted: false,
    generateOn: null,
    formatDate: () => notes.at.toISOString().slice(0, 10),
    // The writer prints its whole context for a debugger that is not there, which takes longer than all else: it gets none.
    finalizeContext: (context) => {
      groups = context.commitGroups ?? [];
      return { ...context, commitGroups: [], noteGroups: [] };
    },
    template: () => '',
  };
  // Entries are as they should be; the default would cut their headers.
  const asTheyAre = { ...options, transform: undefined } as unknown as Options<Entry>;
  await writeChangelogString(entriesOf(changes), {}, asTheyAre);
  const texts = (wanted: (title: string) => boolean) =>
    groups
      .filter(({ title }) => wanted(String(title)))
      .map(({ title, commits }) => groupText(notes, String(title), commits, plan))
      .join('\n\n');
  return {
    breaking: texts((title) => title === breakingChanges),
    changes: texts((title) => title !== breakingChanges),
  };
}

function groupText(notes: Notes, title: string, entries: Entry[], plan: Detail): string {
  if (title === otherChanges && !plan.others) return `_${entries.length} other changes are not shown._`;
  const lines = entries.slice(0, plan.most).map((entry) => entryLine(entry, notes, plan));
  const missing = entries.length - lines.length;
  const all = [...lines, ...(missing > 0 ? [`- _${missing} more_`] : [])].join('\n');
  if (title !== otherChanges) return `### ${title}\n\n${all}`;
  return `<details><summary>${title} (${entries.length})</summary>\n\n${all}\n\n</details>`;
}
