/** What all renderings of a release document say in the same words. */
import type { DocumentChange, ReleaseDocument } from '#lib/domain/release/document/schema';
import { breakingChanges, sectionOf, sectionTitles } from './release-entries.ts';

/** `boat-listing v1.2.0` */
export function documentTitle({ repository, tag, head }: ReleaseDocument): string {
  return `${repository.split('/').at(-1)} ${tag ?? head.slice(0, 12)}`;
}

/** `A minor version: 3 changes since v1.1.0.` */
export function documentSummary({ version, bump, previous, since, changes, takenAway }: ReleaseDocument): string {
  const start = since ?? 'the beginning';
  const kind = version === null ? 'No version' : previous === null ? 'The first version' : `A ${bump ?? 'new'} version`;
  const gone = takenAway.length > 0 ? ` It takes away ${count(takenAway)} that ${start} has.` : '';
  return `${kind}: ${count(changes)} since ${start}.${gone}`;
}

const count = ({ length }: readonly unknown[]): string => (length === 1 ? '1 change' : `${length} changes`);

export type Group = { title: string; changes: DocumentChange[] };

/** Changes by what they are, in the order of the notes; a breaking one stands in front, and only there. */
export function groupsOf(changes: DocumentChange[]): Group[] {
  const titleOf = ({ breaking, type }: DocumentChange) =>
    breaking.length > 0 ? breakingChanges : sectionOf({ type: type ?? undefined });
  const groups = Map.groupBy(changes, titleOf);
  return sectionTitles.flatMap((title) => {
    const found = groups.get(title);
    return found ? [{ title, changes: found }] : [];
  });
}

/** What vouches for the release, by kind; null where it has no page, or runs nowhere and needs nothing. */
export function supplyOf({ supplyChain, deployments, head }: ReleaseDocument) {
  if (!supplyChain || supplyChain.length + deployments.length === 0) return null;
  const vouching = (title: string, kind: 'sbom' | 'provenance') => ({
    title,
    files: supplyChain.filter((file) => file.kind === kind),
    isAttested: deployments.some(({ sha, attested }) => sha === head && attested?.[kind]),
  });
  return [vouching('SBOM', 'sbom'), vouching('Provenance', 'provenance')];
}

/** Why a change left the usual way of change control. */
export const exceptionWords: Record<DocumentChange['exceptions'][number], string> = {
  'no-pull-request-named': 'its commit names no pull request',
  unreviewed: 'nobody approved it',
  'self-approved': 'only its author approved it',
  'not-known': 'who approved it is not known',
};

/** `2 of 7 changes have an exception` */
export const exceptionCount = (unusual: number, all: number): string =>
  `${unusual} of ${all === 1 ? '1 change' : `${all} changes`} ${unusual === 1 ? 'has' : 'have'} an exception`;
