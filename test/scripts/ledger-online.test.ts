/** What \`scripts/ledger verify --online\` finds at GitHub and in S3, through their APIs. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LockedBucket } from '#lib/domain/config/schema';
import { anchoredIn, checkpointText } from '#lib/domain/evidence/checkpoint';
import { s3Service } from '#rehearsal/aws/s3/s3-service';
import { lookOnline } from '#scripts/lib/ledger-online';
import { type AwsWorld, startWorld } from '#test/rehearsal/aws/aws-world';

const origin = 'harbour/boat-listing/slipway-ledger';
const now = new Date('2026-11-23T05:10:00.000Z');
const checkpoint = (size: number) => ({ origin, size, root: String(size).padStart(2, '0').repeat(32) });
const bucket: LockedBucket = {
  ...{ bucket: 'harbour-anchors', region: 'eu-west-1', prefix: 'audit/', 'retain-days': 400 },
  role: 'arn:aws:iam::111122223333:role/slipway-anchor',
};

let world: AwsWorld;
let github: Server;
/** By path, without its query; what is not here is 404. */
let answers: Record<string, unknown>;

beforeAll(async () => {
  github = createServer(({ url = '' }, response) => {
    const body = answers[url.replace(/\?.*/, '')];
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  world = await startWorld({ services: [s3Service()] });
  const { accessKeyId, secretAccessKey } = world.aws.rootCredentials;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: world.aws.url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  });
  const s3 = new S3Client(world.asRoot);
  await s3.send(new CreateBucketCommand({ Bucket: bucket.bucket, ObjectLockEnabledForBucket: true }));
  const put = (name: string, size: number, lock: { mode?: 'COMPLIANCE' | 'GOVERNANCE' } = {}) => {
    const Body = checkpointText(checkpoint(size));
    const until = new Date(Date.now() + 400 * 86_400_000);
    return s3.send(
      new PutObjectCommand({
        ...{ Bucket: bucket.bucket, Key: `audit/${origin}/${name}`, Body },
        ChecksumSHA256: createHash('sha256').update(Body).digest('base64'),
        ...(lock.mode && { ObjectLockMode: lock.mode, ObjectLockRetainUntilDate: until }),
      }),
    );
  };
  await put('000000000003', 3, { mode: 'COMPLIANCE' });
  await put('000000000005', 5, { mode: 'COMPLIANCE' });
  await put('000000000007', 7, { mode: 'GOVERNANCE' });
  await put('000000000009', 9);
});
afterAll(async () => {
  github.closeAllConnections();
  github.close();
  await world.close();
});

const releases = '/repos/harbour/boat-listing/releases';
const rules = '/repos/harbour/boat-listing/rules/branches/slipway-ledger';
const allRules = ['deletion', 'non_fast_forward', 'required_signatures'].map((type) => ({ type }));

function look(given: Record<string, unknown>, place?: LockedBucket) {
  answers = given;
  const env = { GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}` };
  return lookOnline({ origin, bucket: place, now: new Date(Math.max(now.getTime(), Date.now())), env });
}

test('checkpoints in the bodies of releases are anchors, and the branch is protected', async () => {
  const body = anchoredIn('Notes', checkpoint(4));
  const found = await look({
    [releases]: [
      { tag_name: 'v1.0.0', body },
      { tag_name: 'v0.9.0', body: null },
    ],
    [rules]: allRules,
  });
  expect(found).toEqual({
    anchors: [{ ...checkpoint(4), from: 'release v1.0.0' }],
    says: ['Checkpoints in releases: 1.', expect.stringMatching(/^The branch is protected/)],
    isWell: true,
  });
});

test('a branch that is not protected is told, and is not well', async () => {
  const found = await look({ [releases]: [], [rules]: [{ type: 'deletion' }] });
  expect(found.isWell).toBe(false);
  expect(found.says.join('\n')).toMatch(/not protected \(non_fast_forward, required_signatures\)[\s\S]*Protect it/);
});

test('what GitHub does not answer is said, and the rest is looked at', async () => {
  const found = await look({ [rules]: allRules }, bucket);
  expect(found.isWell).toBe(false);
  expect(found.says[0]).toMatch(/^GitHub could not be asked for releases/);
  expect(found.anchors.map(({ size }) => size)).toEqual([3, 5]);
});

test('an object without compliance mode is not well: somebody could take it back', async () => {
  expect((await look({ [releases]: [], [rules]: allRules }, bucket)).isWell).toBe(false);
});

test('of a bucket those count that nobody can take back; the others are named', async () => {
  const found = await look({ [releases]: [], [rules]: allRules }, bucket);
  const at = `s3://harbour-anchors/audit/${origin}`;
  expect(found.anchors).toEqual([3, 5].map((size) => ({ ...checkpoint(size), from: `${at}/00000000000${size}` })));
  const said = found.says.join('\n');
  expect(said).toContain('Checkpoints in s3://harbour-anchors: 2, locked.');
  for (const size of [7, 9]) expect(said).toContain(`${at}/00000000000${size} is not locked`);
});

test('a bucket that is not there is said, and is not well', async () => {
  const found = await look({ [releases]: [], [rules]: allRules }, { ...bucket, bucket: 'nowhere' });
  expect(found).toMatchObject({ isWell: false, anchors: [] });
  expect(found.says.at(-1)).toMatch(/^S3 could not be asked: /);
});
