import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { project } from './project.ts';
import { smallRegistry } from './small-registry.ts';

const binary = fileURLToPath(new URL('../../../rehearsal/images/bin/docker', import.meta.url));
const app = project({
  Dockerfile: 'FROM node:24-alpine\nARG V\nLABEL v=$V\nCOPY a.js /app/\nCMD ["node", "/app/a.js"]',
  'a.js': '1',
});
let registry: Awaited<ReturnType<typeof smallRegistry>>;

beforeAll(async () => {
  registry = await smallRegistry();
});
afterAll(async () => {
  await registry.close();
  app.remove();
});

async function docker(args: string[], stdin = '') {
  const child = spawn(process.execPath, [binary, ...args], { cwd: app.folder, env: { HOME: app.folder } });
  child.stdin.end(stdin);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((exited) => child.on('close', exited)),
  ]);
  return { stdout, stderr, code };
}

const login = (password: string) =>
  docker(['login', '--username', 'AWS', '--password-stdin', registry.host], `${password}\n`);

test('login, build, push and the metadata that buildx writes', async () => {
  expect(await login('secret')).toMatchObject({ code: 0, stdout: 'Login Succeeded\n' });
  expect(statSync(app.file('.docker/config.json')).mode & 0o777).toBe(0o600);
  const tag = `${registry.host}/boat-listing:abc`;
  const args = [
    '--push',
    '--tag',
    tag,
    '--metadata-file',
    'meta.json',
    '--provenance=false',
    '--label',
    'rev=abc',
    '--build-arg',
    'V=2',
  ];
  const build = await docker(['buildx', 'build', ...args, '--platform', 'linux/amd64', '--file', 'Dockerfile', '.']);
  expect(build).toMatchObject({ code: 0, stderr: expect.stringContaining('node:24-alpine is not pulled') });

  const meta = JSON.parse(readFileSync(app.file('meta.json'), 'utf8'));
  const manifest = JSON.parse(String(registry.manifests.get('abc')?.body));
  expect(meta).toMatchObject({ 'image.name': tag, 'containerimage.digest': meta['containerimage.descriptor'].digest });
  expect(manifest.config.digest).toBe(meta['containerimage.config.digest']);
  expect(JSON.parse(String(registry.blobs.get(manifest.config.digest))).config.Labels).toEqual({ v: '2', rev: 'abc' });
  expect(registry.blobs.has(manifest.layers[0].digest)).toBe(true);
});

test('a blob that the registry has is not sent again', async () => {
  await login('secret');
  const before = registry.requests.length;
  await docker([
    'buildx',
    'build',
    '--push',
    '-t',
    `${registry.host}/boat-listing:abc`,
    '--label',
    'rev=abc',
    '--build-arg',
    'V=2',
    '.',
  ]);
  expect(registry.requests.slice(before).map((line) => line.split(' ')[0])).toEqual(['HEAD', 'HEAD', 'PUT']);
});

test.each([
  ['an unknown command', ['run', 'x'], 125, "docker: 'run x' is not a docker command that the rehearsal knows"],
  ['an unknown option', ['buildx', 'build', '--squash', '.'], 1, "Unknown option '--squash'"],
  ['an attestation', ['buildx', 'build', '--provenance=true', '.'], 1, '--provenance=true is not supported here'],
  ['a push without a name', ['buildx', 'build', '--push', '.'], 1, 'tag is needed when pushing to registry'],
  ['a push without a login', ['buildx', 'build', '--push', '-t', 'localhost:1/x:y', '.'], 1, 'fetch failed'],
])('refused: %s', async (_case, args, code, message) => {
  expect(await docker(args)).toMatchObject({ code, stderr: expect.stringContaining(message) });
});

test('a wrong password is refused and not kept', async () => {
  await docker(['logout', registry.host]);
  expect(await login('wrong')).toMatchObject({ code: 1, stderr: expect.stringContaining('401') });
  expect(
    existsSync(app.file('.docker/config.json')) && readFileSync(app.file('.docker/config.json'), 'utf8'),
  ).not.toContain(registry.host);
});
