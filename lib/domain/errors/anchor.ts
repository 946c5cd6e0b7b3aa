import { OpsError } from './ops-error.ts';

/** Where a checkpoint is, for a person: `s3://bucket/key`. */
type At = { at: string; cause?: unknown };

export const anchorBucketMissing = (bucket: string, cause?: unknown) =>
  new OpsError(
    'ANCHOR_BUCKET_MISSING',
    `There is no bucket "${bucket}", or it is in another region.`,
    'Make it with Object Lock, or correct `ledger.anchors.s3` in the configuration.',
    { cause },
  );

export const anchorBucketNotLocking = (bucket: string, cause?: unknown) =>
  new OpsError(
    'ANCHOR_BUCKET_NOT_LOCKING',
    `The bucket "${bucket}" has no Object Lock: what is put there could be deleted.`,
    'Turn on Object Lock (Bucket → Properties), or name another bucket in `ledger.anchors.s3`.',
    { cause },
  );

/** The runner's clock, or the bucket's, is wrong. */
export const anchorClockSkewed = (why: string, cause?: unknown) =>
  new OpsError(
    'ANCHOR_CLOCK_SKEWED',
    `S3 does not accept this runner's time: ${why}`,
    "Set the runner's clock, then run the job again: a lock that ends on the wrong day is no lock.",
    { cause },
  );

/** Two stories of one size: one of them was rewritten. */
export const anchorContradicted = ({ at, cause }: At) =>
  new OpsError(
    'ANCHOR_CONTRADICTED',
    `${at} holds another checkpoint of a ledger of this name and size: its records were rewritten, then or now.`,
    'Do not release. Fetch the object and run `scripts/ledger verify --anchor` with it: that names the records.',
    { cause },
  );

export const anchorNotLocked = ({ at, cause }: At, why: string) =>
  new OpsError(
    'ANCHOR_NOT_LOCKED',
    `The checkpoint is at ${at}, and is not locked as it has to be: ${why}.`,
    'See that the role may read the retention (s3:GetObjectRetention) and that nothing shortens it.',
    { cause },
  );

export const anchorNotThere = ({ at, cause }: At) =>
  new OpsError(
    'ANCHOR_NOT_THERE',
    `S3 took the checkpoint, and there is nothing at ${at}.`,
    'Run the job again. If it stays, see whether a lifecycle rule or a replication moves objects away.',
    { cause },
  );
