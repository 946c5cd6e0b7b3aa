import type { Changes } from '#lib/domain/release/changes';
import { type Advisory, packageStep } from '#lib/domain/release/dependencies/security';
import type { Notes } from '#lib/domain/release/notes';
import { worstOf } from '#lib/domain/release/risk';
import type { Release } from '#lib/ports';
import type { Report, Section } from '#lib/report/report';
import type { Plan } from './plan-release.ts';

/** What the run found, for its summary and log; the notes themselves are the `notes` output and the release. */
export function notesReport({ version, bump }: Plan, notes: Notes, release: Release | undefined): Report {
  const { title, since, direction, running, notices, head } = notes;
  return {
    title: version ? `${title}: ${direction}` : `${title}: nothing to release`,
    verdict: 'succeeded',
    summary: version
      ? `${bump ?? 'no'} release of ${head.slice(0, 12)}, since ${since ?? 'the beginning'}.`
      : `No change since ${since ?? 'the beginning'} that users would notice.`,
    facts: [
      { label: 'Version', value: version ?? 'none' },
      { label: 'Since', value: since ?? 'the beginning' },
      ...(release ? [{ label: 'Release', value: stateOf(release), link: release.url }] : []),
      ...(notes.content?.risks ? [{ label: 'Risk', value: worstOf(notes.content.risks.map(({ risk }) => risk)) }] : []),
      ...running.map(({ environment, sha, verdict }) => ({
        label: environment,
        value: `${sha.slice(0, 12)}, ${verdict}`,
      })),
    ],
    sections: [
      ...listOf('Changes', notes.added),
      ...listOf('Taken away', notes.removed),
      ...securityIn(notes),
      ...migrationsIn(notes),
      ...(notices.length > 0 ? [{ kind: 'list' as const, title: 'Not known', items: notices }] : []),
    ],
    next: [],
  };
}

function securityIn({ content }: Notes): Section[] {
  if (!content) return [];
  const { introduced, fixed, notKnown } = content.security;
  const words = (verb: string) => (one: Advisory) =>
    `${verb} ${one.severity.toLowerCase()}: ${packageStep(one.move)}, ${one.ghsa}`;
  const items = [...introduced.map(words('brings')), ...fixed.map(words('fixes')), ...notKnown];
  return items.length > 0 ? [{ kind: 'list', title: 'Security', items }] : [];
}

function migrationsIn({ content }: Notes): Section[] {
  const items = (content?.migrations ?? []).map(
    ({ path, tool, effect, why }) => `${effect}: ${path} (${tool}). ${why.join(' ')}`,
  );
  return items.length > 0 ? [{ kind: 'list', title: 'Database migrations', items }] : [];
}

const stateOf = ({ name, draft }: Release): string => `${name}, ${draft ? 'draft' : 'published'}`;

function listOf(title: string, { kept, reverted }: Changes): Section[] {
  const items = [...kept.map(({ header }) => header), ...reverted.map(({ change }) => `taken back: ${change.subject}`)];
  return items.length > 0 ? [{ kind: 'list', title, items }] : [];
}
