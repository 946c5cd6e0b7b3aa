import { homedir } from 'node:os';
import path from 'node:path';
import { ledgerSettings } from '#lib/action/ledger-settings';
import type { RunContext } from '#lib/action/run-context';
import { originOf } from '#lib/domain/evidence/checkpoint';
import { payloadBranch } from '#lib/domain/evidence/commitment';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import { approvals } from '#lib/github/approvals';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { graphqlBranch } from '#lib/github/ledger/graphql-branch';
import { createLedger } from '#lib/github/ledger/ledger';
import { folderQueue } from '#lib/github/ledger/queue';
import { releaseAnchor } from '#lib/github/ledger/release-anchor';
import { branchOfWords } from '#lib/github/ledger/words';
import { systemRandom, systemSalt } from '#lib/system/random';
import type { Inputs } from './inputs.ts';

export { recordEvidence as useCase } from './record-evidence.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  const github = githubClient({ ...run, token: input.githubToken });
  return {
    run,
    settings: await ledgerSettings(run.workspace, input.config, input.environment),
    ledger: createLedger({
      ...run,
      branch: graphqlBranch(github, ledgerBranch),
      origin: originOf(run),
      random: systemRandom,
    }),
    words: branchOfWords({
      ...run,
      branch: graphqlBranch(github, payloadBranch),
      random: systemRandom,
      salt: systemSalt,
    }),
    anchor: input.releaseTag === undefined ? undefined : releaseAnchor(github, input.releaseTag),
    eyes: { records: deploymentRecords(github), approvals: approvals(github) },
    queue: folderQueue(queueFolder(input.queue, run)),
  };
}

/** A folder for each repository: what waits there belongs into its own ledger. */
const queueFolder = (folder: string, { owner, repo }: RunContext): string =>
  path.join(folder.replace(/^~(?=\/|$)/, homedir()), owner, repo);
