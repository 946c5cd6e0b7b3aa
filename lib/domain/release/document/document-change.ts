import { exceptionsOf } from '#lib/domain/release/change-control';
import type { Change, Reverted } from '#lib/domain/release/changes';
import type { Notes } from '#lib/domain/release/notes';
import type { Risk } from '#lib/domain/release/risk';
import type { DocumentChange } from './schema.ts';

/** By environment, then by commit: the deployment since which the change is live there without a break. */
export type LiveSince = ReadonlyMap<
  string,
  ReadonlyMap<string, { at: Date; record: number; runId: number; isFirst: boolean }>
>;

export type Told = { notes: Notes; risks: ReadonlyMap<Change, Risk>; liveSince: LiveSince };

export function toChange(change: Change, told: Told): DocumentChange {
  const { repoUrl, pulls } = told.notes;
  const { sha, type = null, scope = null, subject, header, breaking, issues, authors, pull } = change;
  return {
    ...{ sha, url: `${repoUrl}/commit/${sha}`, type, scope, subject, header, breaking, issues },
    // An address would be personal data that nobody asked for.
    authors: authors.map(({ name, login = null }) => ({ name, login })),
    pull: pull === undefined ? null : pullOf(pull, told.notes),
    reverts: null,
    risk: told.risks.get(change) ?? null,
    exceptions: exceptionsOf(pull, pull === undefined ? undefined : pulls.get(pull)),
    live: liveOf(sha, told),
  };
}

export const toRevert = ({ change, shas, pull, shippedIn }: Reverted, told: Told): DocumentChange => ({
  ...toChange(change, told),
  reverts: { shas, pull: pull ?? null, shippedIn: shippedIn ?? null },
});

function pullOf(number: number, { pulls, repoUrl }: Notes): NonNullable<DocumentChange['pull']> {
  const known = pulls.get(number);
  return {
    number,
    url: known?.url ?? `${repoUrl}/pull/${number}`,
    author: known?.author ?? null,
    mergedBy: known?.mergedBy ?? null,
    approvedBy: known?.approvedBy ?? null,
  };
}

const liveOf = (sha: string, { notes: { running, repoUrl }, liveSince }: Told): DocumentChange['live'] =>
  running.map(({ environment, live }) => {
    const since = liveSince.get(environment)?.get(sha);
    const state = live === undefined ? 'not-known' : live.has(sha) ? 'live' : 'not-yet';
    return {
      environment,
      state,
      since: since
        ? { at: since.at.toISOString(), ...deploymentLink(repoUrl, environment, since), isFirst: since.isFirst }
        : null,
    };
  });

/** GitHub has a page for the deployments of an environment, and none for a single one. */
export const deploymentLink = (
  repoUrl: string,
  environment: string,
  { record, runId }: { record: number; runId: number },
) => ({
  deployment: record,
  deploymentUrl: `${repoUrl}/deployments/${encodeURIComponent(environment)}`,
  runUrl: `${repoUrl}/actions/runs/${runId}`,
});
