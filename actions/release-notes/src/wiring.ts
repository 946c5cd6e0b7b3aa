import { environmentsIn } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { toolEnvironment } from '#lib/exec/environments';
import { createPipes } from '#lib/exec/pipes';
import { workspaceFiles } from '#lib/exec/workspace-files';
import { authorizationOf, withCredentials } from '#lib/git/credentials';
import { gitHistory } from '#lib/git/history';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { pullRequests } from '#lib/github/pull-requests';
import { releases } from '#lib/github/releases';
import type { Inputs } from './inputs.ts';

export { releaseNotes as useCase } from './release-notes.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  run.mask(authorizationOf(input.githubToken));
  const github = githubClient({ ...run, token: input.githubToken });
  const env = withCredentials(toolEnvironment(process.env), new URL(run.repoUrl).origin, input.githubToken);
  return {
    run,
    environments: await environmentsIn(run.workspace, input.config),
    history: gitHistory({ pipes: createPipes(), folder: run.workspace, env }),
    records: deploymentRecords(github),
    pulls: pullRequests(github),
    releases: releases(github),
    files: workspaceFiles(run.workspace),
  };
}
