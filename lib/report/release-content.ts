import type { Delta } from '#lib/domain/release/delta';
import type { Migration } from '#lib/domain/release/migrations/migrations';
import type { Effect } from '#lib/domain/release/migrations/verdict';
import type { Notes } from '#lib/domain/release/notes';
import { worstOf } from '#lib/domain/release/risk';
import { escapeProse } from './escape-markdown.ts';
import type { Detail } from './release-line.ts';

export const effectText: Record<Effect, string> = {
  irreversible: 'irreversible',
  contract: 'contract',
  unknown: 'not known',
  expand: 'expand',
};
const byWeight: Effect[] = ['irreversible', 'contract', 'unknown', 'expand'];

/** The names of files are text of others too. */
const fileName = (path: string): string => escapeProse(/[`|\s]/.test(path) ? path : `\`${path}\``);

/** What a list may hold at least, however short the notes have to be: of these a reader must not miss one. */
export const atLeast = 50;

/** At most so many lines, and how many more there are. */
export function list(lines: string[], most: number): string {
  const missing = lines.length - most;
  return [...lines.slice(0, most), ...(missing > 0 ? [`- _${missing} more_`] : [])].join('\n');
}

/** The database stays as a migration has left it when the code goes back. */
export function migrationsText({ content, direction }: Notes, { most }: Detail): string {
  if (!content || content.migrations.length === 0) return '';
  const all = byWeight.flatMap((effect) => content.migrations.filter((migration) => migration.effect === effect));
  const harmless = all.filter(({ effect }) => effect === 'expand');
  const lines = all.filter(({ effect }) => effect !== 'expand').map(migrationLine);
  const files = harmless
    .slice(0, 5)
    .map(({ path }) => fileName(path))
    .join(', ');
  const rest = harmless.length > 5 ? ` and ${harmless.length - 5} more` : '';
  const only =
    harmless.length > 0 ? [`- **expand**: ${files}${rest}. The version before does not look at what they add.`] : [];
  const intro = direction === 'backward' ? 'The code of these goes; the database keeps what they did:\n\n' : '';
  return `### Database migrations\n\n${intro}${list([...lines, ...only], Math.max(most, atLeast))}`;
}

const migrationLine = ({ path, tool, effect, why, rollback }: Migration): string => {
  const note = rollback === undefined ? '' : ` To go back: ${escapeProse(rollback)}`;
  return `- **${effectText[effect]}**: ${fileName(path)} (${tool}). ${why.map(escapeProse).join(' ')}${note}`;
};

const statusWords: Record<Delta['status'], string> = { added: ' (new)', removed: ' (gone)', changed: '' };

/** What those have to know who run it; one line for each kind. */
export function operatorsText({ content }: Notes, { most }: Detail): string {
  if (!content || content.delta.length === 0) return '';
  const kinds = [...new Set(content.delta.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const files = content.delta.filter((one) => one.kind === kind);
    const shown = files.slice(0, Math.min(most, 5)).map(({ path, status, facts }) => {
      const inside = facts.length > 0 ? `: ${facts.map(escapeProse).join('; ')}` : '';
      return `${fileName(path)}${statusWords[status]}${inside}`;
    });
    const rest = files.length > shown.length ? `, and ${files.length - shown.length} more` : '';
    return `- **${kind}**: ${shown.join(', ')}${rest}`;
  });
  return `### For operators\n\n${lines.join('\n')}`;
}

/** Only what stands out; of a release of low risk there is nothing to read. */
export function riskText({ content, repoUrl }: Notes, { most, credits }: Detail): string {
  const risks = content?.risks ?? [];
  const level = worstOf(risks.map(({ risk }) => risk));
  if (level === 'low') return '';
  const outstanding = risks.filter(({ risk }) => risk.level !== 'low');
  const lines = outstanding.map(({ change, risk }) => {
    const reasons = credits ? `: ${risk.reasons.join(', ')}` : '';
    return `- **${risk.level}**: ${escapeProse(change.header)} ([${change.sha.slice(0, 7)}](${repoUrl}/commit/${change.sha}))${reasons}`;
  });
  return `### Risk: ${level}\n\n${list(lines, Math.min(most, 5))}`;
}
