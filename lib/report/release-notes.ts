import { type Options, writeChangelogString } from 'conventional-changelog-writer';
import { shortDigest } from '#lib/domain/image';
import type { Changes } from '#lib/domain/release/changes';
import type { Notes } from '#lib/domain/release/notes';
import { escapeLine } from './escape-markdown.ts';
import { type Entry, entriesOf, otherChanges, sectionTitles } from './release-entries.ts';
import { type Detail, entryLine } from './release-line.ts';

/** How much is told, from everything to the least that is still worth reading. Whole lines go, never parts of one. */
const plans: Detail[] = [
  { most: Number.POSITIVE_INFINITY, matrix: true, others: true, credits: true },
  { most: Number.POSITIVE_INFINITY, matrix: false, others: true, credits: true },
  { most: Number.POSITIVE_INFINITY, matrix: false, others: false, credits: true },
  { most: Number.POSITIVE_INFINITY, matrix: false, others: false, credits: false },
  ...[200, 50, 10, 2].map((most) => ({ most, matrix: false, others: false, credits: false })),
];

export type Rendered = { text: string; isWhole: boolean };

/**
 * Release notes as Markdown of at most `limit` characters. What does not fit is left out by importance, and said to be.
 * @param deployments whether to tell what runs where; it changes with time, so a changelog leaves it out
 */
export async function notesMarkdown(
  notes: Notes,
  { limit, deployments }: { limit: number; deployments: boolean },
): Promise<Rendered> {
  for (const [index, plan] of plans.entries()) {
    const text = await render(notes, deployments ? plan : { ...plan, matrix: false }, deployments);
    if (text.length <= limit) return { text, isWhole: index === 0 || (index === 1 && !deployments) };
  }
  return { text: `${notes.added.kept.length} changes; they do not fit here.`.slice(0, limit), isWhole: false };
}

async function render(notes: Notes, plan: Detail, deployments: boolean): Promise<string> {
  const parts = [
    ...notes.notices.map((notice) => `> ${escapeLine(notice)}`),
    notes.direction === 'none' ? 'Nothing has changed.' : '',
    await changesText(notes, notes.added, plan),
    notes.removed.kept.length + notes.removed.reverted.length > 0
      ? `### Taken away\n\nThese changes were in ${escapeLine(notes.since ?? 'it')} and are gone:`
      : '',
    await changesText(notes, notes.removed, plan),
    newcomersText(notes, plan),
    deployments ? runningText(notes) : '',
    plan.matrix ? matrixText(notes) : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Grouped and sorted by the writer of conventional-changelog; the words are ours, because a subject may hold any markup. */
async function changesText(notes: Notes, changes: Changes, plan: Detail): Promise<string> {
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
    template: () => groups.map(({ title, commits }) => groupText(notes, String(title), commits, plan)).join('\n\n'),
  };
  // Entries are as they should be; the default would cut their headers.
  const asTheyAre = { ...options, transform: undefined } as unknown as Options<Entry>;
  return (await writeChangelogString(entriesOf(changes), {}, asTheyAre)).trim();
}

function groupText(notes: Notes, title: string, entries: Entry[], plan: Detail): string {
  if (title === otherChanges && !plan.others) return `_${entries.length} other changes are not shown._`;
  const lines = entries.slice(0, plan.most).map((entry) => entryLine(entry, notes, plan));
  const missing = entries.length - lines.length;
  const all = [...lines, ...(missing > 0 ? [`- _${missing} more_`] : [])].join('\n');
  if (title !== otherChanges) return `### ${title}\n\n${all}`;
  return `<details><summary>${title} (${entries.length})</summary>\n\n${all}\n\n</details>`;
}

function newcomersText({ newcomers }: Notes, { credits }: Detail): string {
  if (newcomers.length === 0 || !credits) return '';
  return `### First contributions\n\n${newcomers.map((name) => `- ${escapeLine(name)}`).join('\n')}`;
}

const verdictWords = {
  validated: 'validated',
  deployed: 'deployed, not validated',
  failed: 'deployed, failed validation',
};

function runningText({ running, repoUrl }: Notes): string {
  if (running.length === 0) return '';
  const rows = running.map((one) =>
    [
      escapeLine(one.environment),
      `${verdictWords[one.verdict]}${one.rollbackOf ? ', after a rollback' : ''}${one.unsettled ? ', a later deployment has not reached its end' : ''}`,
      `\`${shortDigest(one.digest)}\``,
      `[${one.sha.slice(0, 7)}](${repoUrl}/commit/${one.sha})`,
      one.since.toISOString(),
      `[${one.runId}](${repoUrl}/actions/runs/${one.runId})`,
    ].join(' | '),
  );
  const header = 'Environment | What runs there | Digest | Commit | Since | Run';
  return `### Deployments\n\n| ${header} |\n|---|---|---|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;
}

/** Each change beside the environments that have it. */
function matrixText({ running, added }: Notes): string {
  if (running.length === 0 || added.kept.length === 0) return '';
  const names = running.map(({ environment }) => escapeLine(environment));
  const rows = added.kept.map(({ sha, header }) =>
    [
      escapeLine(header),
      ...running.map(({ live }) => (live ? (live.has(sha) ? 'live' : 'not yet') : 'not known')),
    ].join(' | '),
  );
  const table = [`| Change | ${names.join(' | ')} |`, `|---|${names.map(() => '---|').join('')}`];
  const all = [...table, ...rows.map((row) => `| ${row} |`)].join('\n');
  return `<details><summary>Where each change is live</summary>\n\n${all}\n\n</details>`;
}
