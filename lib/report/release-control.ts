import { type ControlledChange, changeControlOf } from '#lib/domain/release/change-control';
import type { Notes } from '#lib/domain/release/notes';
import { exceptionCount, exceptionWords } from './document-words.ts';
import { escapeLine } from './escape-markdown.ts';
import { atLeast } from './release-content.ts';
import type { Detail } from './release-line.ts';

/** Who wrote, approved and merged each change, those first that left the usual way. */
export function controlText(notes: Notes, { most }: Detail): string {
  const { changes } = changeControlOf(notes);
  if (changes.length === 0) return '';
  const [unusual, usual] = [changes.filter(isException), changes.filter((one) => !isException(one))];
  const all = [...unusual, ...usual];
  const shown = all.slice(0, Math.max(most, atLeast));
  const rows = shown.map((one) => `| ${cellsOf(one, notes).join(' | ')} |`);
  const more = all.length > shown.length ? [`\n_${all.length - shown.length} more_`] : [];
  const intro = `${exceptionCount(unusual.length, all.length)}.`;
  const header = '| Change | Pull request | Author | Approved by | Merged by | Exception |\n|---|---|---|---|---|---|';
  return `### Change control\n\n${intro}\n\n${[header, ...rows, ...more].join('\n')}`;
}

const isException = ({ exceptions }: ControlledChange): boolean => exceptions.length > 0;

function cellsOf(
  { header, sha, pull, author, approvedBy, mergedBy, exceptions }: ControlledChange,
  { repoUrl }: Notes,
) {
  return [
    `${escapeLine(header)} ([${sha.slice(0, 7)}](${repoUrl}/commit/${sha}))`,
    pull === null ? 'none' : `[#${pull}](${repoUrl}/pull/${pull})`,
    escapeLine(author ?? 'not known'),
    escapeLine(approvedBy.join(', ') || (exceptions.includes('unreviewed') ? 'nobody' : 'not known')),
    escapeLine(mergedBy ?? 'not known'),
    exceptions.map((one) => exceptionWords[one]).join(', ') || 'none',
  ];
}
