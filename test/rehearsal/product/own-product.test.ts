import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parseConfig } from '#lib/domain/config/parse';
import { packImage } from '#rehearsal/images/pack-image';
import { readOwnProduct } from '#rehearsal/product/own/read-own-product';
import { project } from '#test/rehearsal/images/project';
import { ownBuild, ownRepository, pier } from './own-repository.ts';

const config = String(pier['.github/slipway.yml']);
const onMerge = String(pier['.github/workflows/on-merge.yml']);
const options = { comment: 'OPS-1: rehearsed' };

async function read(files: Record<string, string>, more: { imageFolder?: string } = {}) {
  const { folder, remove } = ownRepository({ ...pier, ...files });
  try {
    const reading = await readOwnProduct(folder, { ...options, ...more });
    if (reading.kind === 'unplayable')
      return { obstacles: reading.obstacles, product: undefined, limits: [], files: [] };
    const history = await reading.product.history();
    return { ...reading, obstacles: [], files: history.flatMap((commit) => commit.files) };
  } finally {
    remove();
  }
}

test.each<[string, Record<string, string>, (string | RegExp)[]]>([
  [
    'a base image that would have to be pulled, with the way out',
    { Dockerfile: 'FROM python:3' },
    [/"python:3" cannot be pulled/, /--image FOLDER/],
  ],
  [
    'every line of the Dockerfile',
    { Dockerfile: 'FROM node:24\nRUN npm ci\nADD x /' },
    [/^Dockerfile:2: RUN/, /^Dockerfile:3: ADD/, /--image/],
  ],
  [
    'mistakes of the configuration, with line and column',
    { '.github/slipway.yml': config.replace('version: 1', 'version: 2') },
    [/slipway\.yml:1:10/],
  ],
  [
    'no workflow that calls Slipway',
    { '.github/workflows/on-merge.yml': 'on: push\njobs: { a: { runs-on: x, steps: [] } }' },
    [/No workflow calls.*scripts\/init/],
  ],
  [
    'a workflow that a push does not start',
    { '.github/workflows/on-merge.yml': onMerge.replace('branches: [main]', 'branches: [live]') },
    [/starts on a push of the Dockerfile to "main" or "master"/],
  ],
  [
    'two workflows that release',
    { '.github/workflows/again.yml': onMerge },
    [/again\.yml and .*on-merge\.yml all release/],
  ],
  [
    'an action that is elsewhere, with its line',
    {
      '.github/workflows/on-merge.yml': ownBuild.replace(
        'uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd',
        'uses: docker/setup-qemu-action@v3',
      ),
    },
    [/on-merge\.yml:\d+: "docker\/setup-qemu-action@v3" is not on this machine/],
  ],
  [
    'an action that Slipway does not have',
    { '.github/workflows/on-merge.yml': ownBuild.replace('actions/build-image@v1', 'actions/build-picture@v1') },
    [/has no actions\/build-picture/, /calls neither build\.yml nor actions\/build-image/],
  ],
  [
    'a workflow that Slipway does not have',
    { '.github/workflows/on-merge.yml': onMerge.replace('workflows/build.yml@v1', 'workflows/make.yml@v1') },
    [/has no \.github\/workflows\/make\.yml/, /calls neither build\.yml nor actions\/build-image/],
  ],
  [
    'an environment that is not described',
    { '.github/workflows/on-merge.yml': onMerge.replace('environment: production', 'environment: live') },
    [/deploys to "live"/],
  ],
  [
    'a comment that the approval does not match',
    { '.github/slipway.yml': config.replace('reviewers: required', 'reviewers: required, comment-pattern: "^CHG"') },
    [/must match \^CHG.*--comment/],
  ],
  [
    'nothing left to validate',
    { '.github/slipway.yml': config.replace(/ +- \{ kind: http.*\n/, '') },
    [/staging: no check/],
  ],
  [
    'China',
    { '.github/slipway.yml': config.replaceAll('eu-central-1', 'cn-north-1').replaceAll('arn:aws:', 'arn:aws-cn:') },
    [/China/],
  ],
  [
    'a sidecar in the task definition',
    {
      'taskdef.json': JSON.stringify({
        family: 'pier',
        containerDefinitions: [
          { name: 'pier', image: 'x' },
          { name: 'proxy', image: 'envoy:1' },
        ],
      }),
    },
    [/taskdef\.json: the container "proxy" needs the image envoy:1/, /"proxy"/],
  ],
])('what stands in the way is told: %s', async (_sentence, files, expected) => {
  const { obstacles } = await read(files);
  expect(obstacles).toEqual(expected.map((one) => expect.stringMatching(one)));
});

test('obstacles of all parts are told at once', async () => {
  const { obstacles } = await read({ '.github/slipway.yml': 'version: 1', Dockerfile: 'FROM python:3' });
  expect(obstacles.join('\n')).toMatch(/slipway\.yml has \d+ mistakes[\s\S]*python:3/);
});

test('what is not the root of a git repository is no product', async () => {
  const { folder, remove } = project(pier);
  expect(await readOwnProduct(folder, options)).toEqual({
    kind: 'unplayable',
    obstacles: [`${folder} is not the root of a git repository.`],
  });
  remove();
});

test('a product is played by what its configuration says', async () => {
  const { product } = await read({});
  expect(product).toMatchObject({
    repository: { owner: 'local', repo: 'pier' },
    branch: 'main',
    registry: { account: '222233334444', region: 'eu-central-1', repository: { repositoryName: 'pier' } },
    deployments: [{ environment: 'staging' }, { environment: 'production' }],
    environments: { staging: { reviewed: false, paths: ['/?full=1'] }, production: { reviewed: true } },
  });
  expect(product?.roles.map(({ RoleName, Path }) => `${Path}${RoleName}`)).toEqual([
    '/build',
    '/ci/staging',
    '/ci/production',
  ]);
  const [service] = product?.environments['production']?.infrastructure.services ?? [];
  expect(service?.service).toMatchObject({ desiredCount: 3, loadBalancers: [{ containerPort: 3000 }] });
});

test('a task definition of the repository is taken as it is', async () => {
  const definition = {
    family: 'pier-staging',
    containerDefinitions: [
      { name: 'web', portMappings: [{ containerPort: 9000 }], environment: [{ name: 'A', value: 'b' }] },
    ],
  };
  const { product } = await read({ 'deploy/staging.json': JSON.stringify({ taskDefinition: definition }) });
  const [service] = product?.environments['staging']?.infrastructure.services ?? [];
  expect(service).toMatchObject({
    container: 'web',
    taskDefinition: definition,
    service: { loadBalancers: [{ containerPort: 9000 }] },
  });
});

test('the configuration that is played has this machine’s addresses, and not what cannot be asked here', async () => {
  const { product, limits } = await read({});
  const urls = { staging: 'http://127.0.0.1:4711', production: 'http://127.0.0.1:4712' };
  const text = product?.adapt('.github/slipway.yml', config, urls) ?? '';
  expect(text).toContain('# people sleep meanwhile');
  expect(parseConfig(text, 'slipway.yml').environments['staging']).toMatchObject({
    url: urls.staging,
    validate: { soak: 3000, checks: [{ kind: 'http', url: 'http://127.0.0.1:4711/?full=1' }] },
  });
  expect(limits).toEqual(
    expect.arrayContaining([expect.stringMatching(/"certificate" is left out/), expect.stringMatching(/`soak` is 3s/)]),
  );
});

test('workflows are played for Slipway alone, with this checkout, and what that leaves out is said', async () => {
  const tests =
    '  test:\n    runs-on: ubuntu-latest\n    steps: [{ uses: actions/setup-node@v4 }, { run: npm test }]\n';
  const played = ownBuild
    .replaceAll('@v1', '@0123456789abcdef0123456789abcdef01234567')
    .replace('jobs:\n', `jobs:\n${tests}`)
    .replace('name: build\n', 'name: build\n    needs: test\n    env: { TOKEN: "${{ secrets.DEPLOY_KEY }}" }\n');
  const { files, limits, obstacles } = await read({
    '.github/workflows/on-merge.yml': played,
    '.github/workflows/ci.yml': 'on: push',
  });
  expect(obstacles).toEqual([]);
  expect(files?.map(({ path: file }) => file)).not.toContain('.github/workflows/ci.yml');
  const release = files?.find(({ path: file }) => file.endsWith('on-merge.yml'));
  expect(release).toMatchObject({ content: expect.not.stringMatching(/setup-node|npm test|slipway\S+@0123/) });
  expect(limits.join('\n')).toMatch(
    /ci\.yml is not played[\s\S]*job "test" is not played[\s\S]*@0123456789ab: this checkout[\s\S]*secrets\.DEPLOY_KEY is empty/,
  );
});

test('an image directory stands for what cannot be packed', async () => {
  const source = project({
    'server.mjs': 'x',
    Dockerfile: 'FROM scratch\nCOPY server.mjs /\nENV GREETING=ahoy\nEXPOSE 9090\nCMD ["node", "/server.mjs"]',
  });
  const image = await packImage({ context: source.folder, dockerfile: source.file('Dockerfile') });
  const layout = project({
    'index.json': JSON.stringify({ manifests: [image.manifest.descriptor] }),
    'oci-layout': '{}',
  });
  mkdirSync(layout.file('blobs/sha256'), { recursive: true });
  for (const { descriptor, bytes } of [image.manifest, image.config, ...image.layers])
    writeFileSync(path.join(layout.folder, 'blobs', descriptor.digest.replace(':', '/')), bytes);
  const { product, obstacles, files } = await read(
    { Dockerfile: 'FROM python:3\nRUN pip install x' },
    { imageFolder: layout.folder },
  );
  expect(obstacles).toEqual([]);
  expect(product?.environments['staging']?.infrastructure.services[0]?.service.loadBalancers).toMatchObject([
    { containerPort: 9090 },
  ]);
  const dockerfile = files?.find(({ path: file }) => file === 'Dockerfile');
  writeFileSync(
    source.file('Dockerfile'),
    dockerfile && 'content' in dockerfile ? `${dockerfile.content}LABEL a=b` : '',
  );
  const packed = await packImage({ context: source.folder, dockerfile: source.file('Dockerfile') });
  expect(packed.layers.map(({ diffId }) => diffId)).toEqual(image.layers.map(({ diffId }) => diffId));
  expect(JSON.parse(String(packed.config.bytes)).config).toMatchObject({
    Cmd: ['node', '/server.mjs'],
    Env: expect.arrayContaining(['GREETING=ahoy']),
    Labels: { a: 'b' },
  });
  const damaged = image.layers[0]?.descriptor.digest.replace(':', '/') ?? '';
  writeFileSync(path.join(layout.folder, 'blobs', damaged), 'other bytes');
  await expect(packImage({ context: source.folder, dockerfile: source.file('Dockerfile') })).rejects.toThrow(
    'has other bytes',
  );
  source.remove();
  layout.remove();
});
