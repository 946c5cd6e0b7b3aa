import type { RunContext } from '#lib/action/run-context';
import { attestations } from '#lib/github/attestations';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { mergedAs } from '#lib/github/merged-as';
import { proposals } from '#lib/github/proposals';
import { pullRequests } from '#lib/github/pull-requests';
import { releases } from '#lib/github/releases';

/** What release notes ask of GitHub: most of what they would have to load, and offline nothing of it is needed. */
export function releasePorts(run: RunContext, token: string) {
  const github = githubClient({ ...run, token });
  return {
    attestations: attestations(github),
    records: deploymentRecords(github),
    pulls: pullRequests(github, run),
    mergedAs: (number: number) => mergedAs(github, number),
    releases: releases(github),
    proposals: proposals(github),
  };
}
