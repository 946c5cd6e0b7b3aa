import * as ecr from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEcr, type Ecr } from '#rehearsal/aws/ecr/ecr';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { type AwsWorld, startWorld } from './aws-world.ts';
import { registryClient, tarLayer } from './registry-client.ts';

let world: AwsWorld;
let stand: Ecr;
let client: ecr.ECRClient;
let registry: Awaited<ReturnType<typeof registryClient>>;
const repositoryName = 'boat-listing';
const digests: Record<string, string> = {};

beforeAll(async () => {
  stand = createEcr({ clock: scaledClock(1), faults: createFaults({ seed: 1, rules: [] }) });
  world = await startWorld({ services: [stand.service] });
  client = new ecr.ECRClient(world.asRoot);
  await client.send(new ecr.CreateRepositoryCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }));
  registry = await registryClient(world.asRoot, repositoryName);
  for (const tag of ['v1', 'v2', 'v3']) {
    digests[tag] = await registry.pushImage(tag, [await tarLayer([{ name: 'version', content: tag }])]);
  }
});
afterAll(() => world.close());

test('a repository is where its registry is', async () => {
  const { repositories } = await client.send(
    new ecr.DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
  );
  expect(repositories).toMatchObject([
    {
      repositoryUri: `${new URL(world.aws.url).host}/boat-listing`,
      repositoryArn: 'arn:aws:ecr:eu-west-1:111122223333:repository/boat-listing',
      imageTagMutability: 'IMMUTABLE',
      createdAt: expect.any(Date),
    },
  ]);
});

test('images are described with digest, tags, size and type', async () => {
  const { imageDetails } = await client.send(
    new ecr.DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v2' }] }),
  );
  expect(imageDetails).toMatchObject([
    {
      imageDigest: digests['v2'],
      imageTags: ['v2'],
      imageSizeInBytes: expect.any(Number),
      imagePushedAt: expect.any(Date),
      imageManifestMediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactMediaType: 'application/vnd.oci.image.config.v1+json',
    },
  ]);
});

test('images and ids come in pages', async () => {
  const described: (string | undefined)[] = [];
  for await (const page of ecr.paginateDescribeImages({ client, pageSize: 1 }, { repositoryName })) {
    expect(page.imageDetails).toHaveLength(1);
    described.push(page.imageDetails?.[0]?.imageDigest);
  }
  const listed: (string | undefined)[] = [];
  for await (const page of ecr.paginateListImages({ client, pageSize: 2 }, { repositoryName })) {
    listed.push(...(page.imageIds ?? []).map(({ imageDigest }) => imageDigest));
  }
  expect(described.sort()).toEqual(Object.values(digests).sort());
  expect(listed.sort()).toEqual(Object.values(digests).sort());
});

test('BatchGetImage gives manifests byte for byte, and says what it has not', async () => {
  const imageIds = [{ imageTag: 'v1' }, { imageTag: 'none' }];
  const { images, failures } = await client.send(new ecr.BatchGetImageCommand({ repositoryName, imageIds }));
  const served = await (await registry.request('GET', 'manifests/v1')).text();
  expect(images).toMatchObject([{ imageId: { imageDigest: digests['v1'], imageTag: 'v1' }, imageManifest: served }]);
  expect(failures).toMatchObject([{ imageId: { imageTag: 'none' }, failureCode: 'ImageNotFound' }]);
});

const manifestOf = async (tag: string) => (await registry.request('GET', `manifests/${tag}`)).text();
test.each<[string, () => Promise<unknown>, string, string]>([
  [
    'an unknown repository',
    () => client.send(new ecr.DescribeRepositoriesCommand({ repositoryNames: ['none'] })),
    'RepositoryNotFoundException',
    "The repository with name 'none' does not exist in the registry with id '111122223333'",
  ],
  [
    'a repository that is there already',
    () => client.send(new ecr.CreateRepositoryCommand({ repositoryName })),
    'RepositoryAlreadyExistsException',
    "The repository with name 'boat-listing' already exists in the registry with id '111122223333'",
  ],
  [
    'an unknown image',
    () => client.send(new ecr.DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'none' }] })),
    'ImageNotFoundException',
    "The image with imageId {imageDigest:null, imageTag:'none'} does not exist within the repository with name 'boat-listing'",
  ],
  [
    'an immutable tag that would move',
    async () =>
      client.send(new ecr.PutImageCommand({ repositoryName, imageTag: 'v1', imageManifest: await manifestOf('v2') })),
    'ImageTagAlreadyExistsException',
    "The image tag 'v1' already exists in the 'boat-listing' repository and cannot be overwritten because the tag is immutable.",
  ],
  [
    'an image that is there already',
    async () =>
      client.send(new ecr.PutImageCommand({ repositoryName, imageTag: 'v1', imageManifest: await manifestOf('v1') })),
    'ImageAlreadyExistsException',
    'already exists in the repository with name',
  ],
  [
    'text that is no manifest',
    () => client.send(new ecr.PutImageCommand({ repositoryName, imageTag: 'x', imageManifest: 'hello' })),
    'InvalidParameterException',
    "Invalid parameter at 'ImageManifest'",
  ],
  [
    'a repository that still has images',
    () => client.send(new ecr.DeleteRepositoryCommand({ repositoryName })),
    'RepositoryNotEmptyException',
    'cannot be deleted because it still contains images',
  ],
  [
    'a page token of somebody else',
    () => client.send(new ecr.ListImagesCommand({ repositoryName, nextToken: 'forged' })),
    'InvalidParameterException',
    'nextToken',
  ],
])('%s is refused', async (_case, send, name, message) => {
  await expect(send()).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
});

test('retagging through the API keeps one image with two tags; deleting takes tag by tag, then the image', async () => {
  const scratch = 'scratch';
  await client.send(new ecr.CreateRepositoryCommand({ repositoryName: scratch }));
  const digest = await (await registryClient(world.asRoot, scratch)).pushImage('a', [await tarLayer([{ name: 'x' }])]);
  const imageManifest = (
    await client.send(new ecr.BatchGetImageCommand({ repositoryName: scratch, imageIds: [{ imageTag: 'a' }] }))
  ).images?.[0]?.imageManifest;
  await client.send(new ecr.PutImageCommand({ repositoryName: scratch, imageManifest, imageTag: 'b' }));
  const tags = async () =>
    (await client.send(new ecr.DescribeImagesCommand({ repositoryName: scratch }))).imageDetails?.map(
      ({ imageTags }) => imageTags,
    );
  expect(await tags()).toEqual([['a', 'b']]);
  await client.send(new ecr.BatchDeleteImageCommand({ repositoryName: scratch, imageIds: [{ imageTag: 'a' }] }));
  expect(await tags()).toEqual([['b']]);
  await client.send(new ecr.BatchDeleteImageCommand({ repositoryName: scratch, imageIds: [{ imageDigest: digest }] }));
  expect(await tags()).toEqual([]);
  await client.send(new ecr.DeleteRepositoryCommand({ repositoryName: scratch }));
});
