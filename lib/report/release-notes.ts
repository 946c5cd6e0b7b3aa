import type { Notes } from '#lib/domain/release/notes';
import { fillTemplate } from '#lib/domain/release/template';
import { sectionsFor } from './audience-sections.ts';
import { escapeLine } from './escape-markdown.ts';
import { type ChangesText, changesText } from './release-changes.ts';
import { migrationsText, operatorsText, riskText } from './release-content.ts';
import { controlText } from './release-control.ts';
import { matrixText, runningText } from './release-deployments.ts';
import type { Detail } from './release-line.ts';
import { type SectionName, templateValues } from './release-sections.ts';
import { securityText } from './release-security.ts';
import { shippedText } from './release-shipped.ts';
import { supplyText } from './release-supply.ts';

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
export function notesMarkdown(notes: Notes, { limit, deployments }: { limit: number; deployments: boolean }): Rendered {
  const fuller = deployments ? plans : plans.filter(({ matrix }) => !matrix);
  for (const [index, plan] of fuller.entries()) {
    const text = render(notes, plan, deployments);
    if (text.length <= limit) return { text, isWhole: index === 0 };
  }
  return { text: `${notes.added.kept.length} changes; they do not fit here.`.slice(0, limit), isWhole: false };
}

/** What changes with time, or concerns those who deploy alone: a changelog leaves it out. */
const notForChangelog: ReadonlySet<SectionName> = new Set([
  ...(['operators', 'risk', 'control', 'deployments', 'supply', 'matrix'] as const),
]);

function render(notes: Notes, plan: Detail, deployments: boolean): string {
  const changes = changesText(notes, notes.added, plan);
  const textOf = (name: SectionName): string => writers[name](notes, plan, changes);
  if (notes.template && deployments) return fillTemplate(notes.template, templateValues(notes, textOf, changes));
  const parts = notes.direction === 'none' ? ['Nothing has changed.'] : [];
  for (const name of sectionsFor(notes.audience ?? 'all')) {
    const text = deployments || !notForChangelog.has(name) ? textOf(name) : '';
    if (text !== '') parts.push(text);
  }
  return parts.join('\n\n');
}

type Writer = (notes: Notes, plan: Detail, changes: ChangesText) => string;

const writers: Record<SectionName, Writer> = {
  security: securityText,
  notices: ({ notices }) => notices.map((notice) => `> ${escapeLine(notice)}`).join('\n\n'),
  breaking: (_notes, _plan, { breaking }) => breaking,
  migrations: migrationsText,
  changes: (_notes, _plan, { changes }) => changes,
  shipped: shippedText,
  removed: removedText,
  operators: operatorsText,
  risk: riskText,
  newcomers: newcomersText,
  control: controlText,
  deployments: runningText,
  supply: supplyText,
  matrix: (notes, { matrix }) => (matrix ? matrixText(notes) : ''),
};

function removedText(notes: Notes, plan: Detail): string {
  if (notes.removed.kept.length + notes.removed.reverted.length === 0) return '';
  const { breaking, changes } = changesText(notes, notes.removed, plan);
  const words = `### Taken away\n\nThese changes were in ${escapeLine(notes.since ?? 'it')} and are gone:`;
  return [words, breaking, changes].filter((part) => part !== '').join('\n\n');
}

function newcomersText({ newcomers }: Notes, { credits }: Detail): string {
  if (newcomers.length === 0 || !credits) return '';
  return `### First contributions\n\n${newcomers.map((name) => `- ${escapeLine(name)}`).join('\n')}`;
}
