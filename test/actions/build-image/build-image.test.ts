import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { buildImage, type Ports } from '#actions/build-image/src/build-image';
import { inputs } from '#actions/build-image/src/inputs';
import { readInputs } from '#lib/action/inputs';
import { toolEnvironment } from '#lib/exec/environments';
import { temporaryFolders } from '#lib/exec/temporary-folders';
import { createTools } from '#lib/exec/tools';
import { toMarkdown } from '#lib/report/markdown';
import { systemClock } from '#lib/system/clock';
import { actionInputs } from '#test/support/action-inputs';
import { type DockerCall, fakeDocker } from '#test/support/fake-docker';

const sha = '0123456789abcdef0123456789abcdef01234567';
const digest = `sha256:${'ab'.repeat(32)}`;
const other = `sha256:${'cd'.repeat(32)}`;
const uri = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/boat-listing';
const usualPath = process.env['PATH'];

let docker: Awaited<ReturnType<typeof fakeDocker>>;
beforeEach(async () => {
  docker = await fakeDocker();
  process.env['PATH'] = `${docker.folder}${path.delimiter}${usualPath}`;
});
afterEach(async () => {
  process.env['PATH'] = usualPath;
  await docker.remove();
});

type World = { env?: Record<string, string>; tags?: Record<string, string>; has?: string[]; cancelAt?: string };

async function build(given: Record<string, string> = {}, world: World = {}) {
  const { env = { FAKE_DOCKER_DIGEST: digest }, has = [digest], cancelAt } = world;
  const cancel = new AbortController();
  const masked: string[] = [];
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    if (line === cancelAt) cancel.abort();
  };
  const ports: Ports = {
    run: {
      sha,
      repositoryUrl: 'https://github.com/harbour/boat-listing',
      workspace: process.cwd(),
      clock: { now: systemClock.now, sleep: async () => {} },
      log: { info: say, warning: say, error: say, debug: say, group: (_title, body) => body() },
      mask: (secret) => masked.push(secret),
      cancelled: cancel.signal,
    },
    repository: 'boat-listing',
    images: {
      repositoryUri: async () => uri,
      exists: async (_repository, wanted) => has.includes(wanted),
      digestOf: async (_repository, tag) => (world.tags ? world.tags[tag] : digest),
      login: async () => ({ registry: 'of.the.role', username: 'AWS', password: 'the-registry-password' }),
    },
    tools: createTools(systemClock),
    folders: temporaryFolders(),
    environment: {
      ...toolEnvironment({ ...process.env, INPUT_X: 'input', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token', ...env }),
    },
  };
  const input = readInputs(inputs, actionInputs('build-image', given, { 'github.sha': sha }));
  const outcome = await buildImage(input, ports);
  const calls = await docker.calls();
  return { outcome, login: only(calls, 'login'), built: only(calls, 'buildx'), masked, lines };
}

const only = (calls: DockerCall[], command: string): DockerCall => {
  const found = calls.filter(({ argv }) => argv[0] === command);
  return found[0] ?? { argv: [], stdin: '', env: {}, cwd: '' };
};

test('the whole command line, with nothing but defaults', async () => {
  const { built, outcome } = await build();
  const metadata = built.argv[built.argv.indexOf('--metadata-file') + 1];
  expect(built.argv).toEqual([
    'buildx',
    'build',
    '--push',
    '--provenance=false',
    '--progress=plain',
    '--metadata-file',
    metadata,
    '--file',
    path.resolve('Dockerfile'),
    '--tag',
    `${uri}:${sha}`,
    '--label',
    `org.opencontainers.image.revision=${sha}`,
    '--label',
    'org.opencontainers.image.source=https://github.com/harbour/boat-listing',
    process.cwd(),
  ]);
  expect(outcome).toMatchObject({ verdict: 'succeeded', reason: 'OK', outputs: { digest, image: `${uri}@${digest}` } });
});

test.each([
  ['context', { context: 'examples/boat' }, [path.resolve('examples/boat')]],
  [
    'dockerfile, inside the context',
    { context: 'app', dockerfile: 'prod.Dockerfile' },
    ['--file', path.resolve('app/prod.Dockerfile')],
  ],
  ['tags', { tags: 'main\n\n v1.2.3 \n' }, ['--tag', `${uri}:main`, '--tag', `${uri}:v1.2.3`]],
  [
    'build-args',
    { 'build-args': 'NODE_VERSION=24\nOPTIONS=a=b c' },
    ['--build-arg', 'NODE_VERSION=24', '--build-arg', 'OPTIONS=a=b c'],
  ],
  ['labels', { labels: 'team=harbour' }, ['--label', 'team=harbour']],
  [
    'a label of our own, overridden',
    { labels: 'org.opencontainers.image.source=here' },
    ['--label', 'org.opencontainers.image.source=here'],
  ],
  ['platforms', { platforms: 'linux/amd64\nlinux/arm64/v8' }, ['--platform', 'linux/amd64,linux/arm64/v8']],
])('the input %s reaches docker', async (_input, given, expected) => {
  const { built } = await build(given);
  const start = built.argv.findIndex((_argument, index) =>
    expected.every((argument, offset) => built.argv[index + offset] === argument),
  );
  expect(start).toBeGreaterThan(-1);
});

test('a build argument that looks secret is masked and not on the command line', async () => {
  const { built, masked } = await build({ 'build-args': 'NPM_TOKEN=s3cr3t-value\nPLAIN=seen' });
  expect(built.argv).toContain('NPM_TOKEN');
  expect(JSON.stringify(built.argv)).not.toContain('s3cr3t-value');
  expect(built.env['NPM_TOKEN']).toBe('s3cr3t-value');
  expect(masked).toContain('s3cr3t-value');
  expect(masked).not.toContain('seen');
});

test.each([
  ['a tag that is none', { tags: 'ok\nnot a tag' }, /tags: has a line that is not a tag/],
  ['no tag', { tags: ' ' }, /tags: is required/],
  ['a build argument without a value', { 'build-args': 's3cr3t' }, /build-args: has 1 line/],
  ['a label given twice', { labels: 'a=1\na=2' }, /labels: names a twice/],
  ['a platform that is none', { platforms: 'arm' }, /platforms: has a line/],
  ['an input that does not exist', { cache: 'yes' }, /cache: is not an input/],
])('%s is a mistake before anything is called', async (_case, given, message) => {
  await expect(build(given)).rejects.toThrow(message);
  await expect(build(given)).rejects.not.toThrow(/s3cr3t/);
  expect(await docker.calls()).toEqual([]);
});

test('the password goes to stdin, into a folder of our own that is gone afterwards', async () => {
  const { login, built } = await build();
  expect(login.argv).toEqual(['login', '--username', 'AWS', '--password-stdin', uri.split('/')[0]]);
  expect(login.stdin).toBe('the-registry-password');
  const folder = login.env['DOCKER_CONFIG'] ?? '';
  expect(path.basename(folder)).toMatch(/^slipway-/);
  expect(built.env['DOCKER_CONFIG']).toBe(folder);
  expect(built.argv[built.argv.indexOf('--metadata-file') + 1]?.startsWith(folder)).toBe(true);
  expect(existsSync(folder)).toBe(false);
});

test('docker finds the builders of earlier steps and none of the job’s credentials', async () => {
  const { built } = await build({}, { env: { FAKE_DOCKER_DIGEST: digest, HOME: '/home/runner' } });
  expect(built.env['BUILDX_CONFIG']).toBe('/home/runner/.docker/buildx');
  expect(Object.keys(built.env).filter((name) => /^(INPUT|ACTIONS)_/.test(name))).toEqual([]);
});

test('a failed build shows its last lines, and its error in the summary', async () => {
  const { outcome } = await build({}, { env: { FAKE_DOCKER_FAIL: 'build' } });
  expect(outcome).toMatchObject({ verdict: 'failed', reason: 'BUILD_FAILED', outputs: { digest: '', image: '' } });
  expect(outcome.report.summary).toContain('exit code 3: ERROR: failed to solve');
  const markdown = toMarkdown(outcome.report, { limit: 65_536 });
  expect(markdown).toContain('#5 step 100');
  expect(markdown).not.toContain('#5 step 30\n');
});

test.each([
  ['a refused login', { env: { FAKE_DOCKER_FAIL: 'login' } }, 'failed', 'REGISTRY_LOGIN_FAILED'],
  ['a build without a digest', { env: {} }, 'failed', 'BUILD_WITHOUT_DIGEST'],
  ['a digest that is none', { env: { FAKE_DOCKER_DIGEST: 'sha256:short' } }, 'failed', 'BUILD_WITHOUT_DIGEST'],
  ['a digest that ECR does not have', { has: [] }, 'failed', 'IMAGE_NOT_VERIFIED'],
  ['a tag that stands for another digest', { tags: { [sha]: other } }, 'failed', 'IMAGE_NOT_VERIFIED'],
  ['a tag that ECR does not have', { tags: {} }, 'failed', 'IMAGE_NOT_VERIFIED'],
])('%s is not a success', async (_case, world, verdict, reason) => {
  expect((await build({}, world)).outcome).toMatchObject({ verdict, reason, outputs: { digest: '' } });
});

test('cancelling stops docker and says so', async () => {
  const { outcome } = await build({}, { env: { FAKE_DOCKER_HANG: 'yes' }, cancelAt: '#1 building' });
  expect(outcome).toMatchObject({ verdict: 'cancelled', reason: 'CANCELLED' });
});

test('a machine without docker is told so', async () => {
  process.env['PATH'] = '';
  await expect(build()).rejects.toMatchObject({ code: 'TOOL_NOT_STARTED' });
});
