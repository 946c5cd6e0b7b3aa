import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import type { LockedBucket } from '#lib/domain/config/schema';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import type { Found } from './ledger-online.ts';

/** So many objects are fetched at a time. */
const atOnce = 8;

/**
 * The checkpoints of a bucket with Object Lock, read as whoever runs this: `s3:ListBucket`, `s3:GetObject` and
 * `s3:GetObjectRetention`. One that is not locked any more, or never was, vouches for nothing.
 */
export async function anchorsInBucket(place: LockedBucket, origin: string, now: Date): Promise<Found> {
  const s3 = new S3Client({ region: place.region });
  const keys = await keysBelow(s3, place.bucket, `${place.prefix}${origin}/`);
  const objects: Kept[] = [];
  for (let from = 0; from < keys.length; from += atOnce)
    objects.push(...(await Promise.all(keys.slice(from, from + atOnce).map((key) => read(s3, place.bucket, key)))));
  const locked = objects.filter(({ mode, until }) => mode === 'COMPLIANCE' && until !== undefined && until > now);
  const loose = objects.filter((object) => !locked.includes(object));
  return {
    anchors: locked.flatMap(({ at, text }) => findCheckpoints(text).map((checkpoint) => ({ ...checkpoint, from: at }))),
    says: [
      `Checkpoints in s3://${place.bucket}: ${locked.length}, locked.`,
      ...loose.map(
        ({ at, until }) => `  ${at} is not locked${until ? ` since ${until.toISOString()}` : ''}: not counted.`,
      ),
    ],
    // A lock that has ended was one; anything else should not be there.
    isWell: loose.every(({ mode }) => mode === 'COMPLIANCE'),
  };
}

async function keysBelow(client: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix }))
    keys.push(...Contents.flatMap(({ Key }) => Key ?? []));
  return keys;
}

type Kept = { at: string; text: string; mode: string | undefined; until: Date | undefined };

async function read(s3: S3Client, bucket: string, key: string): Promise<Kept> {
  const told = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }));
  const text = (await told.Body?.transformToString()) ?? '';
  return { at: `s3://${bucket}/${key}`, text, mode: told.ObjectLockMode, until: told.ObjectLockRetainUntilDate };
}
