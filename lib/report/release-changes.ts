import type { Changes } from '#lib/domain/release/changes';
import type { Notes } from '#lib/domain/release/notes';
import { breakingChanges, type Entry, entriesOf, otherChanges, sectionTitles } from './release-entries.ts';
import { type Detail, entryLine } from './release-line.ts';

/** `groups`: the text of each section of `changes`. */
export type ChangesText = { breaking: string; changes: string; groups: { title: string; text: string }[] };

/**
 * By scope, then subject, as the writer of conventional-changelog sorts; but by the letters alone, so that the same changes give
 * the same text in every locale. Its `localeCompare` would load the rules of a language as well, a tenth of a short run.
 */
function sorted(entries: Entry[]): Entry[] {
  if (entries.length < 2) return entries;
  const keyed = entries.map((entry) => ({ entry, key: `${entry.scope}${entry.subject}`.toLowerCase() }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return keyed.map(({ entry }) => entry);
}

/**
 * Grouped by section and sorted. The writer itself is a stream and a template for each text: for the 12,000 versions of a whole
 * changelog it takes twice as long as git. The words are ours anyway, because a subject may hold any markup.
 */
export function changesText(notes: Notes, changes: Changes, plan: Detail): ChangesText {
  const bySection = Map.groupBy(entriesOf(changes), ({ section }) => section);
  const groups: ChangesText['groups'] = [];
  for (const title of sectionTitles) {
    const entries = bySection.get(title);
    if (entries) groups.push({ title, text: groupText(notes, title, sorted(entries), plan) });
  }
  const breaking = groups[0]?.title === breakingChanges ? groups.shift()?.text : undefined;
  return { breaking: breaking ?? '', changes: groups.map(({ text }) => text).join('\n\n'), groups };
}

function groupText(notes: Notes, title: string, entries: Entry[], plan: Detail): string {
  if (title === otherChanges && !plan.others) return `_${entries.length} other changes are not shown._`;
  const lines = entries.slice(0, plan.most).map((entry) => entryLine(entry, notes, plan));
  const missing = entries.length - lines.length;
  if (missing > 0) lines.push(`- _${missing} more_`);
  const all = lines.join('\n');
  if (title !== otherChanges) return `### ${title}\n\n${all}`;
  return `<details><summary>${title} (${entries.length})</summary>\n\n${all}\n\n</details>`;
}
