import { createHash } from 'node:crypto';
import type { PutObjectRequest } from '@aws-sdk/client-s3';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import type { AwsCall } from '#rehearsal/contracts';
import type { Bucket, StoredObject } from './buckets.ts';

type Put = Omit<PutObjectRequest, 'Body'> & { Key: string; Body?: Buffer };

/** A new object with what is asked of it, or S3's refusal in its words. */
export function putObject(bucket: Bucket, input: Put, { now, requestId }: AwsCall): StoredObject {
  const body = input.Body ?? Buffer.alloc(0);
  const sha256 = createHash('sha256').update(body).digest('base64');
  if (input.ChecksumSHA256 !== undefined && input.ChecksumSHA256 !== sha256)
    throw awsError('BadDigest', 'The SHA256 you specified did not match the calculated checksum.');
  const lock = lockOf(bucket, input, now);
  if (input.IfNoneMatch === '*' && bucket.objects.has(input.Key))
    throw awsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
  const object = {
    key: input.Key,
    body,
    contentType: input.ContentType ?? 'binary/octet-stream',
    sha256,
    etag: `"${createHash('md5').update(body).digest('hex')}"`,
    versionId: requestId.replaceAll('-', ''),
    lastModified: new Date(Math.floor(now.getTime() / 1000) * 1000),
    ...(lock && { lock }),
  };
  bucket.objects.set(input.Key, object);
  return object;
}

const invalid = (message: string) => awsError('InvalidArgument', message);

function lockOf({ objectLock }: Bucket, input: Put, now: Date): StoredObject['lock'] {
  const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until } = input;
  if (mode === undefined && until === undefined) return undefined;
  if (!objectLock) throw awsError('InvalidRequest', 'Bucket is missing Object Lock Configuration');
  if (mode === undefined || until === undefined)
    throw invalid('x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied');
  if (input.ChecksumSHA256 === undefined && input.ContentMD5 === undefined && input.ChecksumCRC32 === undefined)
    throw awsError(
      'InvalidRequest',
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    );
  if (!['COMPLIANCE', 'GOVERNANCE'].includes(mode)) throw invalid('Unknown wormMode directive.');
  if (until <= now) throw invalid('The retain until date must be in the future!');
  return { mode, until };
}
