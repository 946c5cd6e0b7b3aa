import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { anchorBucketMissing, anchorBucketNotLocking, anchorClockSkewed } from '#lib/domain/errors/anchor';
import { messageOf } from '#lib/domain/errors/ops-error';
import { sha256 } from '#lib/domain/evidence/hashes';
import type { LockedObjects } from '#lib/ports';
import { awsClient } from './aws-client.ts';
import { isAwsException } from './errors.ts';
import type { AwsSession } from './session.ts';

/**
 * Objects of a bucket with Object Lock, in compliance mode. Needs `s3:PutObject`, `s3:PutObjectRetention`, `s3:GetObject` and
 * `s3:GetObjectRetention` below the prefix.
 */
export function lockedObjects(session: AwsSession, bucket: string): LockedObjects {
  const s3 = awsClient(new S3Client(session.config));
  return {
    at: (key) => `s3://${bucket}/${key}`,
    put: (object) => put(s3, bucket, object),
    look: (key) => look(s3, bucket, key),
  };
}

type Put = Parameters<LockedObjects['put']>[0];

async function put(s3: S3Client, bucket: string, { key, text, until }: Put): Promise<'put' | 'there'> {
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: text,
    ContentType: 'text/plain; charset=utf-8',
    // S3 writes only where nothing is, and only what has arrived whole.
    IfNoneMatch: '*',
    ChecksumSHA256: base64(sha256(text)),
    ObjectLockMode: 'COMPLIANCE',
    ObjectLockRetainUntilDate: until,
  });
  try {
    await s3.send(command);
    return 'put';
  } catch (error) {
    // A conflict: somebody else is putting it at this moment. What stands there is looked at in any case.
    if (isAwsException(error, 'PreconditionFailed', 'ConditionalRequestConflict')) return 'there';
    throw refusal(bucket, error);
  }
}

/** @returns undefined where nothing is, and where the role may not know that */
async function look(s3: S3Client, bucket: string, key: string): ReturnType<LockedObjects['look']> {
  try {
    const told = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }));
    return {
      sha256: told.ChecksumSHA256 && Buffer.from(told.ChecksumSHA256, 'base64').toString('hex'),
      mode: told.ObjectLockMode,
      until: told.ObjectLockRetainUntilDate,
    };
  } catch (error) {
    if (isAwsException(error, 'NotFound', 'NoSuchKey')) return undefined;
    throw refusal(bucket, error);
  }
}

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** S3 names some refusals only in words: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
function refusal(bucket: string, error: unknown): unknown {
  const why = messageOf(error instanceof Error && error.cause ? error.cause : error);
  if (isAwsException(error, 'NoSuchBucket')) return anchorBucketMissing(bucket, error);
  if (isAwsException(error, 'InvalidRequest') && /object lock configuration/i.test(why))
    return anchorBucketNotLocking(bucket, error);
  if (isAwsException(error, 'RequestTimeTooSkewed') || /retain until date must be in the future/i.test(why))
    return anchorClockSkewed(why, error);
  return error;
}
