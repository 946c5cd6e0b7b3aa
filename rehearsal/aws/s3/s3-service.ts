import * as s3 from '@aws-sdk/client-s3';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import type { AwsCall, AwsOperation, AwsService } from '#rehearsal/contracts';
import { type Bucket, type Buckets, createBuckets, type StoredObject } from './buckets.ts';
import { putObject } from './put-object.ts';

type Named = { Bucket: string; Key: string };

export type S3Service = AwsService & { buckets: Buckets };

/** S3 as far as an anchor uses it: objects that are put once, locked, read back and listed. */
export function s3Service(): S3Service {
  const buckets = createBuckets();
  return { prefix: 's3', sdk: s3, operations: operationsOn(buckets), buckets };
}

const arnOf = ({ Bucket, Key }: Named): string => `arn:aws:s3:::${Bucket}/${Key}`;

function operationsOn(buckets: Buckets): Record<string, AwsOperation> {
  const bucketOf = (name: string): Bucket => {
    const bucket = buckets.find(name);
    if (!bucket) throw awsError('NoSuchBucket', 'The specified bucket does not exist', 404);
    return bucket;
  };
  return {
    CreateBucket: {
      resources: (input: Named) => [`arn:aws:s3:::${input.Bucket}`],
      handle: (input: s3.CreateBucketRequest & Named) => {
        if (buckets.find(input.Bucket))
          throw awsError(
            'BucketAlreadyOwnedByYou',
            'Your previous request to create the named bucket succeeded and you already own it.',
            409,
          );
        buckets.create(input.Bucket, { objectLock: input.ObjectLockEnabledForBucket === true });
        return { Location: `http://${input.Bucket}.s3.amazonaws.com/`, BucketArn: `arn:aws:s3:::${input.Bucket}` };
      },
    },
    PutObject: {
      resources: (input: Named) => [arnOf(input)],
      handle: (input: s3.PutObjectRequest & Named & { Body: Buffer }, call: AwsCall) => {
        if (input.ObjectLockMode !== undefined) call.authorize('s3:PutObjectRetention', arnOf(input));
        const { etag, sha256, versionId } = putObject(bucketOf(input.Bucket), input, call);
        return { ETag: etag, ChecksumSHA256: sha256, ChecksumType: 'FULL_OBJECT', VersionId: versionId };
      },
    },
    HeadObject: { access: 'session', resources: () => [], handle: reading(bucketOf, 'NotFound') },
    GetObject: {
      access: 'session',
      resources: () => [],
      handle: (input: s3.GetObjectRequest & Named, call: AwsCall) => ({
        ...reading(bucketOf, 'NoSuchKey')(input, call),
        Body: bucketOf(input.Bucket).objects.get(input.Key)?.body,
      }),
    },
    ListObjectsV2: {
      access: 'session',
      resources: () => [],
      handle: (input: s3.ListObjectsV2Request & Named, { authorize }: AwsCall) => {
        authorize('s3:ListBucket', `arn:aws:s3:::${input.Bucket}`);
        return listing(bucketOf(input.Bucket), input);
      },
    },
  };
}

/** Without the right to list, what is not there is not to be known either. The lock is only told to who may read it. */
const reading =
  (bucketOf: (name: string) => Bucket, missing: string) =>
  (input: s3.HeadObjectRequest & Named, { authorize }: AwsCall) => {
    authorize('s3:GetObject', arnOf(input));
    const object = bucketOf(input.Bucket).objects.get(input.Key);
    if (!object) {
      authorize('s3:ListBucket', `arn:aws:s3:::${input.Bucket}`);
      throw awsError(missing, 'The specified key does not exist.', 404);
    }
    const mayReadLock = isAllowed(() => authorize('s3:GetObjectRetention', arnOf(input)));
    return factsOf(object, { checksum: input.ChecksumMode === 'ENABLED', lock: mayReadLock });
  };

function isAllowed(ask: () => void): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}

const factsOf = (object: StoredObject, told: { checksum: boolean; lock: boolean }) => ({
  AcceptRanges: 'bytes',
  ContentLength: object.body.length,
  ContentType: object.contentType,
  ETag: object.etag,
  LastModified: object.lastModified,
  VersionId: object.versionId,
  ...(told.checksum && { ChecksumSHA256: object.sha256, ChecksumType: 'FULL_OBJECT' }),
  ...(told.lock && object.lock && { ObjectLockMode: object.lock.mode, ObjectLockRetainUntilDate: object.lock.until }),
});

/** In the order of their names, as S3 lists them. */
function listing(
  { name, objects }: Bucket,
  { Prefix = '', MaxKeys = 1000, ContinuationToken, StartAfter, EncodingType }: s3.ListObjectsV2Request,
) {
  const after = ContinuationToken ? Buffer.from(ContinuationToken, 'base64').toString() : (StartAfter ?? '');
  const fitting = [...objects.values()]
    .filter(({ key }) => key.startsWith(Prefix) && key > after)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const page = fitting.slice(0, MaxKeys);
  const isTruncated = fitting.length > page.length;
  return {
    Name: name,
    Prefix,
    MaxKeys,
    KeyCount: page.length,
    EncodingType,
    IsTruncated: isTruncated,
    ...(isTruncated && { NextContinuationToken: Buffer.from(page.at(-1)?.key ?? '').toString('base64') }),
    Contents: page.map(({ key, etag, body, lastModified }) => ({
      Key: key,
      ETag: etag,
      Size: body.length,
      LastModified: lastModified,
      ChecksumAlgorithm: ['SHA256'],
      ChecksumType: 'FULL_OBJECT',
      StorageClass: 'STANDARD',
    })),
  };
}
