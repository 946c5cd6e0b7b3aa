import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lockedObjects } from '#lib/aws/locked-objects';
import { awsSession } from '#lib/aws/session';
import { sha256 } from '#lib/domain/evidence/hashes';
import { systemClock } from '#lib/system/clock';
import { s3Service } from '#rehearsal/aws/s3/s3-service';
import { type AwsWorld, allow, startWorld, trust } from '#test/rehearsal/aws/aws-world';

let world: AwsWorld;
const [locked, plain] = ['harbour-anchors', 'harbour-files'];
const until = new Date(Math.round(Date.now() / 1000) * 1000 + 86_400_000);

beforeAll(async () => {
  world = await startWorld({ services: [s3Service()] });
  process.env['AWS_ENDPOINT_URL'] = world.aws.url;
  const root = new S3Client(world.asRoot);
  await root.send(new CreateBucketCommand({ Bucket: locked, ObjectLockEnabledForBucket: true }));
  await root.send(new CreateBucketCommand({ Bucket: plain }));
  await root.send(new PutObjectCommand({ Bucket: locked, Key: 'unlocked', Body: 'ahoi' }));
});
afterAll(() => world.close());

/** A role that may do these things in both buckets, asked by a runner whose clock is off by so much. */
function objects(actions: string[], bucket = locked, skewMs = 0) {
  const policies = [
    allow(actions, ['arn:aws:s3:::harbour-anchors/*', 'arn:aws:s3:::harbour-files/*', 'arn:aws:s3:::nowhere/*']),
  ];
  const { arn: roleArn } = world.aws.iam.putRole({ name: 'slipway-anchor', trust: trust(), policies });
  const clock = { now: () => new Date(Date.now() + skewMs), sleep: async () => {} };
  const ports = {
    clock: skewMs ? clock : { ...clock, now: systemClock.now },
    mask: () => {},
    idToken: () => world.token(),
  };
  return lockedObjects(awsSession({ roleArn, region: 'eu-west-1', name: 'slipway-1' }, ports), bucket);
}

const least = ['s3:PutObject', 's3:PutObjectRetention', 's3:GetObject', 's3:GetObjectRetention'];

test('put once, found there from then on, and looked at as it stands there', async () => {
  const anchors = objects(least);
  expect(anchors.at('k')).toBe('s3://harbour-anchors/k');
  expect(await anchors.put({ key: 'k', text: 'ahoi', until })).toBe('put');
  expect(await anchors.put({ key: 'k', text: 'something else', until })).toBe('there');
  expect(await anchors.look('k')).toEqual({ sha256: sha256('ahoi'), mode: 'COMPLIANCE', until });
});

test('what S3 was asked for is a lock in compliance mode, on nothing that is there, with a checksum', () => {
  const asked = world.aws.calls.filter(
    ({ operation, principal }) => operation === 'PutObject' && principal.includes('slipway-anchor'),
  );
  expect(asked[0]?.input).toMatchObject({
    ...{ IfNoneMatch: '*', ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: until },
    ChecksumSHA256: Buffer.from(sha256('ahoi'), 'hex').toString('base64'),
  });
});

test('an object without a lock has none', async () => {
  expect(await objects(least).look('unlocked')).toMatchObject({ mode: undefined, until: undefined });
});

test('nothing, where the role may know that; else it is told that it may not', async () => {
  expect(
    await objects([...least, 's3:ListBucket'])
      .look('none')
      .catch((error) => error.code),
  ).toBe('AWS_ACCESS_DENIED');
  const { arn: roleArn } = world.aws.iam.putRole({ name: 'slipway-anchor', trust: trust(), policies: [allow('s3:*')] });
  const ports = { clock: systemClock, mask: () => {}, idToken: () => world.token() };
  const all = lockedObjects(awsSession({ roleArn, region: 'eu-west-1', name: 'slipway-1' }, ports), locked);
  expect(await all.look('none')).toBeUndefined();
});

test.each<[string, () => Promise<unknown>, string]>([
  ['no such bucket', () => objects(least, 'nowhere').put({ key: 'k', text: 'a', until }), 'ANCHOR_BUCKET_MISSING'],
  ['no Object Lock', () => objects(least, plain).put({ key: 'k', text: 'a', until }), 'ANCHOR_BUCKET_NOT_LOCKING'],
  [
    'a day that is over, by a clock that is wrong',
    () => objects(least).put({ key: 'late', text: 'a', until: new Date(0) }),
    'ANCHOR_CLOCK_SKEWED',
  ],
  ['a role that may not', () => objects([]).put({ key: 'k', text: 'a', until }), 'AWS_ACCESS_DENIED'],
])('refused by name: %s', async (_sentence, asked, code) => {
  await expect(asked()).rejects.toMatchObject({ code });
});
