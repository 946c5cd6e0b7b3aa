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

/** A month has so many shards, and no more: some 120 megabytes. */
export const ledgerFull = (month: string) =>
  new OpsError(
    'LEDGER_FULL',
    `The ledger of ${month} has no room for another record: its 999 shards are full.`,
    'Find out who appends so much: scripts/ledger show. What is refused now can be told again next month.',
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
