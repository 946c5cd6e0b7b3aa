import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { awsImages } from '#lib/aws/images';
import { awsRefusal, startAwsJson, type WireAnswer } from '#test/support/aws-json-server';
import { testSession } from '#test/support/aws-session';

let aws: Awaited<ReturnType<typeof startAwsJson>>;
let answer: WireAnswer = {};
const digest = `sha256:${'a'.repeat(64)}`;
const masked: string[] = [];
const images = () => awsImages(testSession(), '111122223333', (secret) => masked.push(secret));

beforeEach(async () => {
  aws = await startAwsJson((call) => (call.operation.startsWith('ecr:') ? answer : {}));
  process.env['AWS_ENDPOINT_URL'] = aws.url;
});
afterEach(() => aws.close());

test('the digest behind a tag', async () => {
  answer = { body: { imageDetails: [{ imageDigest: digest }] } };
  expect(await images().digestOf('boat-listing', 'v1')).toBe(digest);
  expect(aws.of('ecr:DescribeImages')[0]?.body).toEqual({
    registryId: '111122223333',
    repositoryName: 'boat-listing',
    imageIds: [{ imageTag: 'v1' }],
  });
});

test('an image that is not there is no failure', async () => {
  answer = awsRefusal('ImageNotFoundException', 'The image does not exist');
  expect(await images().digestOf('boat-listing', 'v1')).toBeUndefined();
  expect(await images().exists('boat-listing', digest)).toBe(false);
});

test('a repository that is not there is one', async () => {
  answer = awsRefusal('RepositoryNotFoundException', 'no such repository');
  await expect(images().exists('boat-listing', digest)).rejects.toMatchObject({ code: 'REPOSITORY_NOT_FOUND' });
  await expect(images().repositoryUri('boat-listing')).rejects.toMatchObject({ code: 'REPOSITORY_NOT_FOUND' });
});

test('a login is masked before it is handed on', async () => {
  const authorizationToken = Buffer.from('AWS:pass:word').toString('base64');
  answer = { body: { authorizationData: [{ authorizationToken, proxyEndpoint: 'https://registry.example' }] } };
  expect(await images().login()).toEqual({ registry: 'registry.example', username: 'AWS', password: 'pass:word' });
  expect(masked).toEqual(expect.arrayContaining([authorizationToken, 'pass:word']));
});
