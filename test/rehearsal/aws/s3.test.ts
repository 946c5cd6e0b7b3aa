/** S3 as an anchor uses it, through the SDK's own client: what is put, locked, refused, read and listed. */
import { createHash } from 'node:crypto';
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { s3Service } from '#rehearsal/aws/s3/s3-service';
import { type AwsWorld, allow, sessionOf, startWorld } from '#test/rehearsal/aws/aws-world';

let world: AwsWorld;
let s3: S3Client;
const [locked, plain] = ['harbour-anchors', 'harbour-files'];

beforeAll(async () => {
  world = await startWorld({ services: [s3Service()] });
  s3 = new S3Client(world.asRoot);
  await s3.send(new CreateBucketCommand({ Bucket: locked, ObjectLockEnabledForBucket: true }));
  await s3.send(new CreateBucketCommand({ Bucket: plain }));
});
afterAll(() => world.close());

const sum = (text: string) => createHash('sha256').update(text).digest('base64');
const inDays = (days: number) => new Date(Math.round(Date.now() / 1000) * 1000 + days * 86_400_000);
const compliance = (days = 30) => ({
  ObjectLockMode: 'COMPLIANCE' as const,
  ObjectLockRetainUntilDate: inDays(days),
  ChecksumSHA256: sum('ahoi'),
});
const put = (Key: string, more: Partial<PutObjectCommandInput> = {}, client = s3) =>
  client.send(new PutObjectCommand({ Bucket: locked, Key, Body: 'ahoi', ...more }));

test('what is put locked is read back as it was put, with its lock and its checksum', async () => {
  const lock = compliance();
  const { VersionId, ETag } = await put('a/1', { ...lock, IfNoneMatch: '*' });
  const at = { Bucket: locked, Key: 'a/1', ChecksumMode: 'ENABLED' as const };
  const told = { ...lock, VersionId, ETag, ContentLength: 4 };
  expect(await s3.send(new HeadObjectCommand(at))).toMatchObject(told);
  const { Body, ...facts } = await s3.send(new GetObjectCommand(at));
  expect(facts).toMatchObject(told);
  expect(await Body?.transformToString()).toBe('ahoi');
});

test.each<[string, string, Partial<PutObjectCommandInput>, name: string, status: number]>([
  ['a bucket that is not there', 'x', { Bucket: 'nowhere' }, 'NoSuchBucket', 404],
  ['a name that is taken', 'a/1', { IfNoneMatch: '*' }, 'PreconditionFailed', 412],
  ['a lock in a bucket without Object Lock', 'x', { ...compliance(), Bucket: plain }, 'InvalidRequest', 400],
  ['a lock that ends before it begins', 'x', compliance(-1), 'InvalidArgument', 400],
  ['a lock without a day', 'x', { ...compliance(), ObjectLockRetainUntilDate: undefined }, 'InvalidArgument', 400],
  ['another checksum than the body has', 'x', { ChecksumSHA256: sum('other') }, 'BadDigest', 400],
])('refused: %s', async (_sentence, key, more, name, status) => {
  await expect(put(key, more)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } });
});

test('what is not there', async () => {
  const at = { Bucket: locked, Key: 'none' };
  await expect(s3.send(new HeadObjectCommand(at))).rejects.toMatchObject({ name: 'NotFound' });
  await expect(s3.send(new GetObjectCommand(at))).rejects.toMatchObject({ name: 'NoSuchKey' });
});

test('objects are listed by name, page by page', async () => {
  for (const key of ['b/2', 'b/1', 'c/1', 'b/3']) await put(key);
  const page = (token?: string) =>
    s3.send(new ListObjectsV2Command({ Bucket: locked, Prefix: 'b/', MaxKeys: 2, ContinuationToken: token }));
  const first = await page();
  const second = await page(first.NextContinuationToken);
  expect([first, second].map(({ Contents = [] }) => Contents.map(({ Key }) => Key))).toEqual([['b/1', 'b/2'], ['b/3']]);
  expect(second).toMatchObject({ IsTruncated: false, KeyCount: 1, Prefix: 'b/' });
});

test.each<[string, string[], string, object | string]>([
  ['may not put at all', ['s3:GetObject'], 'd/1', 'AccessDenied'],
  ['may put, but lock nothing', ['s3:PutObject'], 'd/2', 'AccessDenied'],
  ['may not know what is not there', ['s3:GetObject'], 'none', 'AccessDenied'],
])('a role that %s', async (_sentence, actions, key, name) => {
  const credentials = await sessionOf(world, [allow(actions, `arn:aws:s3:::${locked}/*`)]);
  const client = new S3Client({ ...world.asRoot, credentials });
  const asked =
    key === 'none' ? client.send(new HeadObjectCommand({ Bucket: locked, Key: key })) : put(key, compliance(), client);
  await expect(asked).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 }, ...(key !== 'none' && { name }) });
});

test('a lock is told to those only who may read it', async () => {
  const credentials = await sessionOf(world, [allow('s3:GetObject', `arn:aws:s3:::${locked}/*`)]);
  const client = new S3Client({ ...world.asRoot, credentials });
  const told = await client.send(new HeadObjectCommand({ Bucket: locked, Key: 'a/1' }));
  expect({ length: told.ContentLength, mode: told.ObjectLockMode }).toEqual({ length: 4, mode: undefined });
});

test('an operation that S3 has and the stand-in has not is refused, not mistaken for another', async () => {
  const { CopyObjectCommand, PutObjectTaggingCommand } = await import('@aws-sdk/client-s3');
  const at = { Bucket: locked, Key: 'a/1' };
  for (const command of [
    new CopyObjectCommand({ ...at, CopySource: `${locked}/a/1` }),
    new PutObjectTaggingCommand({ ...at, Tagging: { TagSet: [] } }),
  ])
    await expect(s3.send(command as never)).rejects.toMatchObject({ name: 'NotImplemented' });
});
