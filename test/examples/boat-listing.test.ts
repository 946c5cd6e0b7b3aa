import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseConfig } from '#lib/domain/config/parse';
import { createIam } from '#rehearsal/aws/iam/roles';
import { parseDockerfile } from '#rehearsal/images/dockerfile';
import { readRelease } from '#rehearsal/product/releases';

const sample = 'examples/boat-listing';
const read = (file: string) => readFile(path.join(sample, file), 'utf8');
const json = async (file: string) => JSON.parse(await read(file));
const run = promisify(execFile);

let releases = '';
beforeAll(async () => {
  releases = await mkdtemp(path.join(os.tmpdir(), 'boat-listing-'));
});
afterAll(() => rm(releases, { recursive: true, force: true }));

/** A folder with the sample as a release leaves it; `sample` itself for the state before. */
async function checkout(release?: string): Promise<string> {
  if (!release) return sample;
  const folder = path.join(releases, release);
  await cp(sample, folder, { recursive: true });
  const { files } = await readRelease(release, (file) => read(file).catch(() => undefined));
  for (const { path: file, content } of files) await writeFile(path.join(folder, file), content);
  return folder;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

type Service = { exitCode: Promise<number | null>; log: string[]; get(path: string): Promise<number>; stop(): void };

/** The service as ECS starts it: its own command, and the environment that the task definition gives. */
async function start(folder: string, environment: Record<string, string> = {}): Promise<Service> {
  const port = await freePort();
  const env = { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), ...environment };
  const child = spawn(process.execPath, ['--no-warnings', 'src/server.ts'], { cwd: folder, env });
  const log: string[] = [];
  child.stdout.on('data', (chunk) => log.push(...String(chunk).split('\n').filter(Boolean)));
  const exitCode = new Promise<number | null>((resolve) => child.on('close', resolve));
  const get = async (url: string) => (await fetch(`http://127.0.0.1:${port}${url}`)).status;
  await Promise.race([once(child.stdout, 'data'), exitCode]);
  return { exitCode, log, get, stop: () => void child.kill('SIGTERM') };
}

const environmentOf = async (name: string): Promise<Record<string, string>> => {
  const { taskDefinition } = await json(`infrastructure/${name}.json`);
  const [{ environment }] = taskDefinition.containerDefinitions;
  return Object.fromEntries(environment.map((one: { name: string; value: string }) => [one.name, one.value]));
};

test.each<[sentence: string, release: string | undefined]>([
  ['the sample as it stands', undefined],
  ['good', 'good'],
  ['good-feature', 'good-feature'],
  ['bad-build', 'bad-build'],
  ['crash-on-start', 'crash-on-start'],
  ['bad-search', 'bad-search'],
  ['bad-in-production', 'bad-in-production'],
])('the tests of a release pass, also of a bad one: %s', async (_sentence, release) => {
  const folder = await checkout(release);
  const { stdout } = await run(process.execPath, ['--test', '--test-reporter=tap', 'test/*.test.ts'], { cwd: folder });
  expect(stdout).toMatch(/# pass 2\d/);
  expect(stdout).toMatch(/# fail 0/);
});

const search = '/search?q=cork';

test.each<[sentence: string, release: string | undefined, environment: string, searches: [number, number]]>([
  ['as it stands', undefined, 'production', [200, 200]],
  ['good', 'good', 'production', [200, 200]],
  ['good-feature', 'good-feature', 'production', [200, 200]],
  ['bad-search fails whoever asks again', 'bad-search', 'staging', [200, 500]],
  ['bad-in-production is fine in staging', 'bad-in-production', 'staging', [200, 200]],
  ['bad-in-production fails with the settings of production', 'bad-in-production', 'production', [500, 500]],
])('what a release does: %s', async (_sentence, release, environment, searches) => {
  const service = await start(await checkout(release), await environmentOf(environment));
  expect(await service.get('/healthz')).toBe(200);
  expect([await service.get(search), await service.get(search)]).toEqual(searches);
  service.stop();
  expect(await service.exitCode).toBe(0);
  expect(service.log.map((line) => JSON.parse(line).level)).toEqual(
    expect.arrayContaining(searches.includes(500) ? ['error'] : ['info']),
  );
  expect(service.log.at(-1)).toContain('stopped');
});

test('crash-on-start ends at once, with exit code 1', async () => {
  const service = await start(await checkout('crash-on-start'), await environmentOf('staging'));
  expect(await service.exitCode).toBe(1);
});

test('its workflows are the starters, byte for byte', async () => {
  const names = await readdir(`${sample}/.github/workflows`);
  expect(names.sort()).toEqual(['on-merge.yml', 'rollback-dispatch.yml']);
  for (const name of names)
    expect(await read(`.github/workflows/${name}`)).toBe(await readFile(`workflows/${name}`, 'utf8'));
});

test('its configuration is valid and fits its infrastructure', async () => {
  const config = parseConfig(await read('.github/slipway.yml'), '.github/slipway.yml');
  const shared = await json('infrastructure/shared.json');
  const roles: string[] = shared.roles.map(
    ({ RoleName }: { RoleName: string }) => `arn:aws:iam::111122223333:role/${RoleName}`,
  );
  expect(roles).toContain(config.image.role);
  expect(config.image.repository).toBe(shared.repository.repositoryName);
  for (const [name, environment] of Object.entries(config.environments)) {
    const { cluster, service, taskDefinition, logGroup } = await json(`infrastructure/${name}.json`);
    const [container] = taskDefinition.containerDefinitions;
    expect(roles).toEqual(expect.arrayContaining([environment.role, environment['rollback-role']]));
    expect(environment.ecs.cluster).toBe(cluster.clusterName);
    expect(environment.ecs.services).toEqual({
      [service.serviceName]: expect.objectContaining({ container: container.name }),
    });
    const groups = environment.validate?.checks.flatMap((check) => ('group' in check ? [check.group] : []));
    expect(groups).toEqual([logGroup.logGroupName]);
    expect(container.logConfiguration.options['awslogs-group']).toBe(logGroup.logGroupName);
  }
});

test('production is staging but for its names, its size, and the one setting that is wrong', async () => {
  const renamed = (await read('infrastructure/production.json')).replaceAll('production', 'staging');
  const expected = (await read('infrastructure/staging.json'))
    .replace('"desiredCount": 2', '"desiredCount": 3')
    .replace('"value": "EUR"', '"value": "EURO"');
  expect(JSON.parse(renamed)).toEqual(JSON.parse(expected));
});

type Statement = { Sid: string; Action: string[]; Resource: string | string[] };
type Role = {
  RoleName: string;
  AssumeRolePolicyDocument: { Version: '2012-10-17'; Statement: [] };
  Policies: { PolicyDocument: { Version: '2012-10-17'; Statement: Statement[] } }[];
};
const roles = async (): Promise<Role[]> => (await json('infrastructure/shared.json')).roles;
const statements = ({ Policies }: Role) => Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

/** Actions that AWS does not scope by resource, or whose resource is not known before. */
const unscoped =
  /^(ecr:GetAuthorizationToken|ecs:(DescribeTaskDefinition|ListTasks|RegisterTaskDefinition)|elasticloadbalancing:Describe\w+|cloudwatch:(DescribeAlarms|GetMetricData))$/;

test('no role may do more than it says: no wildcard action, and no wildcard resource where AWS knows better', async () => {
  for (const role of await roles()) {
    for (const { Sid, Action, Resource } of statements(role)) {
      expect({ Sid, wild: Action.filter((action) => action.includes('*')) }).toEqual({ Sid, wild: [] });
      if ([Resource].flat().includes('*')) expect(Action.filter((action) => !unscoped.test(action))).toEqual([]);
    }
  }
});

test('a rollback can only go back: it registers nothing and pushes nothing', async () => {
  const rollback = (await roles()).filter(({ RoleName }) => RoleName.startsWith('slipway-rollback-'));
  const actions = rollback.flatMap(statements).flatMap(({ Action }) => Action);
  expect(rollback).toHaveLength(2);
  expect(actions.filter((action) => /Register|RunTask|Put|Upload|Delete|Create/.test(action))).toEqual([]);
});

test('each role trusts one repository, and one environment or branch of it', async () => {
  for (const { RoleName, AssumeRolePolicyDocument } of (await roles()).filter(({ RoleName }) =>
    RoleName.startsWith('slipway-'),
  )) {
    const subject = RoleName.startsWith('slipway-deploy-')
      ? `environment:${RoleName.replace('slipway-deploy-', '')}`
      : 'ref:refs/heads/main';
    expect({ RoleName, trust: JSON.stringify(AssumeRolePolicyDocument) }).toEqual({
      RoleName,
      trust: expect.stringContaining(
        `"token.actions.githubusercontent.com:sub":"repo:harbour/boat-listing:${subject}"`,
      ),
    });
  }
});

test('the stand-in can judge every policy', async () => {
  const iam = createIam('111122223333');
  for (const { RoleName, AssumeRolePolicyDocument, Policies } of await roles()) {
    const policies = Policies.map(({ PolicyDocument }) => PolicyDocument as never);
    expect(() => iam.putRole({ name: RoleName, trust: AssumeRolePolicyDocument, policies })).not.toThrow();
  }
});

test('its Dockerfile stays within what can be packed anywhere, on a base that is pinned', async () => {
  const instructions = parseDockerfile(await read('Dockerfile'));
  expect(instructions[0]?.text).toMatch(/^node:24-slim@sha256:[0-9a-f]{64}$/);
  expect(instructions.at(-1)?.text).toBe('["node", "src/server.ts"]');
});
