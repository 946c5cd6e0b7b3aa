import type { Notes, PullFacts } from './notes.ts';

/**
 * What an auditor asks of a change.
 * - `no-pull-request-named`: its commit names none; one that was merged by rebase may have had one.
 * - `unreviewed`: nobody approved its pull request.
 * - `self-approved`: only its author did.
 * - `not-known`: GitHub was not asked, or did not answer.
 */
export type ControlException = 'no-pull-request-named' | 'unreviewed' | 'self-approved' | 'not-known';

export type ControlledChange = {
  sha: string;
  header: string;
  pull: number | null;
  author: string | null;
  mergedBy: string | null;
  approvedBy: string[];
  exceptions: ControlException[];
};

/** The changes that a release brings, each with who wrote, approved and merged it. Read by other programs: the form has a version. */
export const changeControlOf = ({ added, pulls }: Notes): { schemaVersion: 1; changes: ControlledChange[] } => ({
  schemaVersion: 1,
  changes: added.kept.map(({ sha, header, pull }) => {
    const known = pull === undefined ? undefined : pulls.get(pull);
    return {
      ...{ sha, header },
      pull: pull ?? null,
      author: known?.author ?? null,
      mergedBy: known?.mergedBy ?? null,
      approvedBy: known?.approvedBy ?? [],
      exceptions: exceptionsOf(pull, known),
    };
  }),
});

export function exceptionsOf(pull: number | undefined, known: PullFacts | undefined): ControlException[] {
  if (pull === undefined) return ['no-pull-request-named'];
  if (!known?.approvedBy) return ['not-known'];
  if (known.approvedBy.length === 0) return ['unreviewed'];
  return known.approvedBy.every((login) => login === known.author) ? ['self-approved'] : [];
}
