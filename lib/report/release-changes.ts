import type { Changes } from '#lib/domain/release/changes';
import type { Notes } from '#lib/domain/release/notes';
import { breakingChanges, type Entry, entriesOf, otherChanges, sectionTitles } from './release-entries.ts';
import { type Detail, entryLine } from './release-line.ts';

/** `groups`: the text of each section of `changes`, by its title. */
export type ChangesText = { breaking: string; changes: string; groups: ReadonlyMap<string, string> };

/**
 * By scope, then subject, as the writer of conventional-changelog sorts; but by the letters alone, so that the same changes give
 * the same text in every locale. Its `localeCompare` would load the rules of a language as well, a tenth of a short run.
 */
function byScopeAndSubject(one: Entry, other: Entry): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first < second ? -1 : Number(first > second);
}

const keyOf = ({ scope, subject }: Entry): string => `${scope}${subject}`.toLowerCase();

/**
 * Grouped by section and sorted. The writer itself is a stream and a template for each text: for the 12,000 versions of a whole
 * changelog it takes twice as long as git. The words are ours anyway, because a subject may hold any markup.
 */
export function changesText(notes: Notes, changes: Changes, plan: Detail): ChangesText {
  const groups = Map.groupBy(entriesOf(changes), ({ section }) => section);
  const texts = new Map(
    sectionTitles.flatMap((title) => {
      const entries = groups.get(title);
      return entries ? [[title, groupText(notes, title, entries.sort(byScopeAndSubject), plan)] as const] : [];
    }),
  );
  const breaking = texts.get(breakingChanges) ?? '';
  texts.delete(breakingChanges);
  return { breaking, changes: [...texts.values()].join('\n\n'), groups: texts };
}

function groupText(notes: Notes, title: string, entries: Entry[], plan: Detail): string {
  if (title === otherChanges && !plan.others) return `_${entries.length} other changes are not shown._`;
  const lines = entries.slice(0, plan.most).map((entry) => entryLine(entry, notes, plan));
  const missing = entries.length - lines.length;
  const all = [...lines, ...(missing > 0 ? [`- _${missing} more_`] : [])].join('\n');
  if (title !== otherChanges) return `### ${title}\n\n${all}`;
  return `<details><summary>${title} (${entries.length})</summary>\n\n${all}\n\n</details>`;
}
