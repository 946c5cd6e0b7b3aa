import { type Advisory, packageStep, type Security } from '#lib/domain/release/dependencies/security';
import type { Notes } from '#lib/domain/release/notes';
import { escapeLine, escapeProse, linked } from './escape-markdown.ts';
import { atLeast, list } from './release-content.ts';
import type { Detail } from './release-line.ts';

/** What a release fixes and what it brings, and what is not known of that; nothing where there is nothing to say. */
export function securityText(notes: Notes, { most }: Detail): string {
  const security = notes.content?.security;
  if (!security) return '';
  const { introduced, fixed, notKnown } = security;
  const lines = [
    ...linesOf('Introduces', introduced),
    ...linesOf('Fixes', fixed),
    ...namedLine(security, notes),
    ...(notKnown.length > 0 ? [`- Not known: ${notKnown.map(escapeProse).join(' ')}`] : []),
  ];
  return lines.length > 0 ? `### Security\n\n${list(lines, Math.max(most, atLeast))}` : '';
}

const linesOf = (verb: string, advisories: Advisory[]): string[] => [
  ...new Set(
    advisories.map(({ severity, move, summary, ghsa, cve, url }) => {
      const ids = `${linked(ghsa, url)}${cve === undefined ? '' : `, ${escapeLine(cve)}`}`;
      return `- **${verb} (${severity.toLowerCase()})**: ${escapeLine(packageStep(move))}. ${escapeProse(summary)} (${ids})`;
    }),
  ),
];

/** Of ids that stand above nothing has to be said again. */
function namedLine({ named, fixed, introduced }: Security, { repoUrl }: Notes): string[] {
  const told = new Set([...fixed, ...introduced].flatMap(({ ghsa, cve }) => [ghsa, cve]));
  const others = named.filter(({ id }) => !told.has(id));
  const words = others.map(
    ({ id, change }) => `${escapeLine(id)} ([${change.sha.slice(0, 7)}](${repoUrl}/commit/${change.sha}))`,
  );
  return words.length > 0 ? [`- Named in commits: ${words.join(', ')}`] : [];
}
