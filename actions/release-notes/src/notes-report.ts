import { shortDigest } from '#lib/domain/image';
import type { Changes } from '#lib/domain/release/changes';
import { type Advisory, packageStep } from '#lib/domain/release/dependencies/security';
import type { Notes } from '#lib/domain/release/notes';
import { worstOf } from '#lib/domain/release/risk';
import type { Release } from '#lib/ports';
import { type Entry, entriesOf, sectionTitles } from '#lib/report/release-entries';
import type { Fact, Report, Section } from '#lib/report/report';
import type { Plan } from './plan-release.ts';

/**
 * What the run found, for its summary and log, in the order of the notes; the notes themselves are the `notes` output and the
 * release.
 */
export function notesReport(plan: Plan, notes: Notes, release: Release | undefined): Report {
  return {
    title: titleOf(plan, notes, release),
    verdict: 'succeeded',
    summary: [sentence(plan, notes), takenAway(notes)].filter((part) => part !== '').join(' '),
    facts: factsOf(notes, release),
    sections: [
      ...securityIn(notes),
      ...notKnown(notes),
      ...migrationsIn(notes),
      ...removedIn(notes),
      ...addedIn(notes),
    ],
    next: release?.draft ? ['Read the draft. It is not public before it is published.'] : [],
  };
}

function titleOf({ version }: Plan, { title }: Notes, release: Release | undefined): string {
  if (version === undefined) return `${title}: nothing to release`;
  return release ? `${title} is ${release.draft ? 'a draft' : 'published'}` : title;
}

const countOf = ({ kept, reverted }: Changes): number => kept.length + reverted.length;
const changesIn = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

/** `A minor version: 3 changes since v1.0.0.` */
function sentence({ version, bump, previous }: Plan, { since, added, direction }: Notes): string {
  if (direction === 'backward') return '';
  const start = since ?? 'the beginning';
  if (version === undefined) return `No change since ${start} that users would notice.`;
  const first = previous === undefined ? 'The first version: ' : '';
  const kind = previous && bump ? `A ${bump} version: ` : first;
  return `${kind}${changesIn(countOf(added))} since ${start}.`;
}

const takenAway = ({ removed, since }: Notes): string =>
  countOf(removed) > 0 ? `It takes away ${changesIn(countOf(removed))} that ${since ?? 'the start'} has.` : '';

function factsOf({ head, content, running, repoUrl }: Notes, release: Release | undefined): Fact[] {
  const commit = (sha: string) => `${repoUrl}/commit/${sha}`;
  return [
    ...(release ? [{ label: 'Release', value: stateOf(release), link: release.url }] : []),
    { label: 'Commit', value: head.slice(0, 12), link: commit(head) },
    ...(content?.risks ? [{ label: 'Risk', value: worstOf(content.risks.map(({ risk }) => risk)) }] : []),
    ...running.map(({ environment, sha, verdict }) => ({
      label: `Runs in ${environment}`,
      value: `${sha === head ? 'this commit' : sha.slice(0, 12)}, ${verdict}`,
      link: commit(sha),
    })),
  ];
}

const stateOf = ({ name, draft }: Release): string => `${name}, ${draft ? 'draft' : 'published'}`;

/** That a job may not see attestations is no news for readers of the release: it stands in the summary of the run alone. */
function notKnown({ notices, running }: Notes): Section[] {
  const unseen = running.filter(({ attested }) => attested === undefined).map(({ digest }) => digest);
  const words = [...new Set(unseen)].map((digest) => `What is attested of ${shortDigest(digest)} is not known.`);
  const items = [...notices, ...words];
  return items.length > 0 ? [{ kind: 'list', title: 'Not known', items }] : [];
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

function removedIn({ removed }: Notes): Section[] {
  const items = sectionsOf(removed).flatMap((section) => section.items);
  return items.length > 0 ? [{ kind: 'list', title: 'Taken away', items }] : [];
}

const addedIn = ({ added }: Notes): Section[] => sectionsOf(added).map((section) => ({ kind: 'list', ...section }));

/** As in the notes: what users do not notice comes last. */
function sectionsOf(changes: Changes): { title: string; items: string[] }[] {
  const groups = Map.groupBy(entriesOf(changes), ({ section }) => section);
  return sectionTitles.flatMap((title) => {
    const entries = groups.get(title);
    return entries ? [{ title, items: entries.map(lineOf) }] : [];
  });
}

const lineOf = ({ scope, subject, takenBack }: Entry): string =>
  `${takenBack ? 'taken back: ' : ''}${scope === '' ? '' : `${scope}: `}${subject}`;
