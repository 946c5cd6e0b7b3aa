import { OpsError } from './ops-error.ts';

/** Others were faster, again and again. */
export const ledgerContended = (attempts: number) =>
  new OpsError(
    'LEDGER_CONTENDED',
    `The ledger moved on ${attempts} times while this job wanted to append to it.`,
    'Run the job again: what it has to say is appended once, however often it is told.',
  );

/** What the branch holds is no ledger any more. */
export const ledgerBroken = (why: string) =>
  new OpsError(
    'LEDGER_BROKEN',
    `The ledger cannot be appended to: ${why}`,
    'Run `scripts/ledger verify` and read docs/ledger.md: somebody has changed the branch by hand.',
  );

/** Neither done nor refused before the job had to go on. */
export const evidenceNotInTime = () =>
  new OpsError(
    'LEDGER_TOO_SLOW',
    'GitHub had not taken the records when the time was up, or the run was cancelled.',
    'See githubstatus.com, then run the job again: what it has to say is appended once, however often it is told.',
  );

/** Where the checkpoint was to be kept. */
export const releaseNotFound = (tag: string) =>
  new OpsError(
    'RELEASE_NOT_FOUND',
    `There is no release with the tag "${tag}", published or draft.`,
    'Create the draft before the deployment, or leave `release-tag` out. Only the anchor is missing: the records stand.',
  );

/** anchor-ledger was called, and does not know where to. */
export const anchorNotConfigured = () =>
  new OpsError(
    'ANCHOR_NOT_CONFIGURED',
    'The configuration names no place for the ledger’s checkpoint.',
    'Name one under `ledger.anchors.s3`, or take the job away that calls anchor-ledger.',
  );
