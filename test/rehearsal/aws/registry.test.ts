import { readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import * as ecr from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEcr, type Ecr } from '#rehearsal/aws/ecr/ecr';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { type AwsWorld, allow, sessionOf, startWorld } from './aws-world.ts';
import { ociManifestType, registryClient, sha256, type TarEntry, tarLayer } from './registry-client.ts';

let world: AwsWorld;
let stand: Ecr;
let registry: Awaited<ReturnType<typeof registryClient>>;
const faults = createFaults({ seed: 1, rules: [] });

beforeAll(async () => {
  stand = createEcr({ clock: scaledClock(1), faults });
  world = await startWorld({ services: [stand.service] });
  const client = new ecr.ECRClient(world.asRoot);
  await client.send(new ecr.CreateRepositoryCommand({ repositoryName: 'team/boat', imageTagMutability: 'IMMUTABLE' }));
  await client.send(new ecr.CreateRepositoryCommand({ repositoryName: 'other' }));
  registry = await registryClient(world.asRoot, 'team/boat');
});
afterAll(() => world.close());

const statusAndCode = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { code: string }[] };
  return [response.status, errors[0]?.code];
};

test('without a token the registry challenges', async () => {
  const response = await fetch(`${world.aws.url}/v2/`);
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([
    401,
    expect.stringContaining('Basic realm='),
  ]);
});

test('with the token of GetAuthorizationToken it answers the ping', async () => {
  expect((await registry.request('GET', '/v2/')).status).toBe(200);
});

test('a blob is pushed in chunks, found and read back', async () => {
  const [first, second] = ['hello ', 'registry'];
  const digest = sha256(first + second);
  const opened = await registry.request('POST', 'blobs/uploads/');
  const location = String(opened.headers.get('location'));
  expect(opened.status).toBe(202);
  const chunk = (body: string, range: string) =>
    registry.request('PATCH', location, { body, headers: { 'content-range': range } });
  expect((await chunk(first, '0-5')).headers.get('range')).toBe('0-5');
  expect((await chunk('again', '0-4')).status).toBe(416);
  expect((await registry.request('GET', location)).headers.get('range')).toBe('0-5');
  expect((await chunk(second, '6-13')).status).toBe(202);
  const closed = await registry.request('PUT', `${location}?digest=${digest}`);
  expect([closed.status, closed.headers.get('docker-content-digest')]).toEqual([201, digest]);
  const head = await registry.request('HEAD', `blobs/${digest}`);
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '14']);
  expect(await (await registry.request('GET', `blobs/${digest}`)).text()).toBe('hello registry');
});

test('a blob of another repository is mounted without sending it again', async () => {
  const digest = await registry.pushBlob(Buffer.from('shared layer'));
  const other = await registryClient(world.asRoot, 'other');
  expect((await other.request('HEAD', `blobs/${digest}`)).status).toBe(404);
  expect((await other.request('POST', `blobs/uploads/?mount=${digest}&from=team/boat`)).status).toBe(201);
  expect((await other.request('HEAD', `blobs/${digest}`)).status).toBe(200);
  expect((await other.request('POST', `blobs/uploads/?mount=${sha256('unknown')}&from=team/boat`)).status).toBe(202);
});

test.each<[string, () => Promise<Response>, number, string]>([
  [
    'bytes that do not have their digest',
    () => registry.request('POST', `blobs/uploads/?digest=${sha256('x')}`, { body: 'y' }),
    400,
    'DIGEST_INVALID',
  ],
  [
    'an upload that was never opened',
    () => registry.request('PATCH', 'blobs/uploads/00000000', { body: 'y' }),
    404,
    'BLOB_UPLOAD_UNKNOWN',
  ],
  ['an unknown blob', () => registry.request('GET', `blobs/${sha256('unknown')}`), 404, 'BLOB_UNKNOWN'],
  ['an unknown manifest', () => registry.request('GET', 'manifests/none'), 404, 'MANIFEST_UNKNOWN'],
  ['a manifest that is none', () => registry.putManifest('x', '{}'), 400, 'MANIFEST_INVALID'],
  [
    'a manifest whose layers are missing',
    () => registry.putManifest('x', { config: { mediaType: 'c', size: 1, digest: sha256('unknown') }, layers: [] }),
    400,
    'MANIFEST_BLOB_UNKNOWN',
  ],
  ['an unknown repository', () => registry.request('GET', '/v2/none/tags/list'), 404, 'NAME_UNKNOWN'],
  ['deleting an unknown manifest', () => registry.request('DELETE', 'manifests/none'), 404, 'MANIFEST_UNKNOWN'],
  ['deleting a blob', () => registry.request('DELETE', `blobs/${sha256('x')}`), 405, 'UNSUPPORTED'],
])('%s is refused in the words of the distribution API', async (_case, send, status, code) => {
  expect(await statusAndCode(await send())).toEqual([status, code]);
});

test('an immutable tag does not move, but the same image may be pushed again', async () => {
  const layer = await tarLayer([{ name: 'x', content: '1' }]);
  await registry.pushImage('fixed', [layer]);
  await registry.pushImage('fixed', [layer]);
  const moved = await registry.putManifest(
    'fixed',
    await registry.manifestFor([await tarLayer([{ name: 'x', content: '2' }])]),
  );
  expect(await statusAndCode(moved)).toEqual([400, 'TAG_INVALID']);
});

test('tags are listed in pages', async () => {
  const other = await registryClient(world.asRoot, 'other');
  for (const tag of ['c', 'a', 'b']) await other.pushImage(tag, []);
  const first = await other.request('GET', 'tags/list?n=2');
  expect(await first.json()).toEqual({ name: 'other', tags: ['a', 'b'] });
  const next = /<(.+)>; rel="next"/.exec(String(first.headers.get('link')))?.[1];
  expect(await (await other.request('GET', String(next))).json()).toEqual({ name: 'other', tags: ['c'] });
});

test("a push needs the role's leave, and the refusal names the action", async () => {
  const credentials = await sessionOf(world, [allow(['ecr:GetAuthorizationToken', 'ecr:BatchGetImage'])]);
  const reader = await registryClient({ ...world.asRoot, credentials }, 'team/boat');
  const response = await reader.request('POST', 'blobs/uploads/');
  expect(response.status).toBe(403);
  expect(await response.text()).toContain(
    'is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:eu-west-1:111122223333:repository/team/boat because',
  );
});

test.each<[string, 'throttle' | 'server-error' | 'reset' | 'lost-response', number | 'broken']>([
  ['throttled', 'throttle', 429],
  ['unavailable', 'server-error', 503],
  ['reset', 'reset', 'broken'],
  ['done, but the answer lost', 'lost-response', 'broken'],
])('faults strike the registry too: %s', async (_case, kind, expected) => {
  faults.add({ on: 'registry:PUT manifest', kind, times: 1 });
  const manifest = await registry.manifestFor([await tarLayer([{ name: kind }])]);
  const status = await registry.putManifest(kind, manifest).then(
    (response) => response.status,
    () => 'broken' as const,
  );
  expect(status).toBe(expected);
  const isThere = (await registry.request('HEAD', `manifests/${kind}`)).status === 200;
  expect(isThere).toBe(kind === 'lost-response');
  expect((await registry.putManifest(kind, manifest)).status).toBe(201);
});

const base: TarEntry[] = [
  { name: 'app/', type: 'directory' },
  { name: 'app/server.js', content: 'old' },
  { name: 'app/gone.txt', content: 'gone' },
  { name: 'cache/', type: 'directory' },
  { name: 'cache/old', content: 'old' },
];
const top: TarEntry[] = [
  { name: 'app/server.js', content: 'new', mode: 0o755 },
  { name: 'app/.wh.gone.txt' },
  { name: 'cache/new', content: 'new' },
  { name: 'cache/.wh..wh..opq' },
  { name: 'app/link.js', type: 'symlink', linkname: 'server.js' },
  { name: 'app/hard.js', type: 'link', linkname: 'app/server.js' },
];

test('an image is unpacked layer by layer, with whiteouts, links and modes, once', async () => {
  const config = {
    config: {
      Entrypoint: ['node'],
      Cmd: ['app/server.js'],
      Env: ['PORT=8080'],
      WorkingDir: '/app',
      ExposedPorts: { '8080/tcp': {} },
    },
  };
  const digest = await registry.pushImage('full', [await tarLayer(base), await tarLayer(top)], config);
  const host = new URL(world.aws.url).host;
  expect(stand.images.resolve(`${host}/team/boat:full`)).toBe(digest);
  const image = await stand.images.unpack(`${host}/team/boat@${digest}`);
  expect(image.config).toEqual({
    entrypoint: ['node'],
    command: ['app/server.js'],
    environment: ['PORT=8080'],
    workingDirectory: '/app',
    exposedPorts: [8080],
  });
  const at = (file: string) => path.join(image.root, file);
  const exists = async (file: string) =>
    stat(at(file)).then(
      () => true,
      () => false,
    );
  expect(await readFile(at('app/server.js'), 'utf8')).toBe('new');
  expect((await stat(at('app/server.js'))).mode & 0o777).toBe(0o755);
  expect(await readlink(at('app/link.js'))).toBe('server.js');
  expect(await readFile(at('app/hard.js'), 'utf8')).toBe('new');
  expect([await exists('app/gone.txt'), await exists('cache/old'), await exists('cache/new')]).toEqual([
    false,
    false,
    true,
  ]);
  expect(await stand.images.unpack(`${host}/team/boat:full`)).toBe(image);
});

test('an index stands for the image of this machine', async () => {
  const manifest = await registry.manifestFor([await tarLayer([{ name: 'mine', content: 'yes' }])]);
  const text = JSON.stringify(manifest);
  await registry.putManifest(sha256(text), text);
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      { mediaType: ociManifestType, digest: sha256(text), size: text.length, platform: { os: 'linux', architecture } },
    ],
  };
  expect((await registry.putManifest('multi', index, index.mediaType)).status).toBe(201);
  const { root } = await stand.images.unpack('127.0.0.1:1/team/boat:multi');
  expect(await readFile(path.join(root, 'mine'), 'utf8')).toBe('yes');
});

test.each<[string, string]>([
  ['a tag that is not there', '127.0.0.1:1/team/boat:none'],
  ['a repository that is not there', '127.0.0.1:1/none:v1'],
  ['an image of no registry', 'nginx'],
])('%s cannot be pulled, in the words of ECS', async (_case, reference) => {
  expect(stand.images.resolve(reference)).toBeUndefined();
  const words = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${reference}: ${reference}: not found`;
  await expect(stand.images.unpack(reference)).rejects.toThrow(words);
});

test('a layer that leads out of the image is refused', async () => {
  const evil: TarEntry[] = [
    { name: 'out', type: 'symlink', linkname: '/tmp' },
    { name: 'out/escaped', content: 'x' },
  ];
  await registry.pushImage('evil', [await tarLayer(evil)]);
  await expect(stand.images.unpack('127.0.0.1:1/team/boat:evil')).rejects.toThrow(
    'layer entry out/escaped leads out of the image',
  );
});
