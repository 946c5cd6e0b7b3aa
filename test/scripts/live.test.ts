import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deployedNote, validatedNote } from '#lib/domain/records';
import { deploymentRecords } from '#lib/github/deployment-records';
import { repositoryOf } from '#scripts/lib/live-online';
import { cloneUrl, git, here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { run } from '#test/support/outside-run';
import { digestOf } from '#test/support/records';
import { twoEnvironments } from '#test/support/workspace';

let world: World;
let clone: string;
let first: string;
let second: string;

beforeAll(async () => {
  world = await startWorld({ '.github/slipway.yml': twoEnvironments });
  clone = `${world.folder}/clone`;
  await git(world.folder, 'clone', '--quiet', cloneUrl(world, world.tokens.ada), clone);
  first = await commit('fix: leak (#12)');
  await git(clone, 'tag', 'v1.0.1');
  second = await commit('feat: mast');
  await git(clone, 'push', '--quiet', '--tags', 'origin', 'HEAD:main');
  await git(clone, 'remote', 'set-url', 'origin', 'git@github.test:harbour/boat-listing.git');
  await deploy('staging', second, 7);
  await deploy('production', first, 8);
});
afterAll(async () => {
  await world.idle();
  await world.close();
});

async function commit(message: string): Promise<string> {
  await git(clone, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(clone, 'rev-parse', 'HEAD');
}

async function deploy(environment: string, sha: string, runId: number): Promise<void> {
  const records = deploymentRecords(testClient(world.urls.api, world.tokens.ada));
  const payload = { schemaVersion: 1 as const, digest: digestOf('a'), taskDefinitions: {}, runId };
  const { id } = await records.open({ environment, sha, payload, description: environment });
  await records.mark(id, 'success', deployedNote(digestOf('a')));
  await records.mark(id, 'success', validatedNote(digestOf('a')));
}

const liveIn = (cwd: string, args: string[], env: Record<string, string> = {}) =>
  run(process.execPath, ['--no-warnings', path.resolve('scripts/live.ts'), ...args], {
    cwd,
    env: { GITHUB_API_URL: world.urls.api, GH_TOKEN: world.tokens.ada, ...env },
  });

const live = (args: string[], env: Record<string, string> = {}) => liveIn('.', [...args, '--clone', clone], env);

test.each<[string, string[], number, RegExp[]]>([
  [
    'a pull request that is live everywhere',
    ['12'],
    0,
    [
      /^12: live in staging, live in production\nFirst in v1\.0\.1\.$/m,
      /production +yes +20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC {2}[0-9a-f]{7}, validated {2}\d+$/m,
      /^ {2}Run in production: https:.*actions\/runs\/8$/m,
    ],
  ],
  ['what production does not have yet', ['HEAD'], 1, [/staging +yes/, /production +no +[0-9a-f]{7}, validated +\d+$/m]],
  ['one environment alone', ['HEAD', '--in', 'staging'], 0, [/^HEAD: live in staging\nIn no version yet\.$/m]],
  [
    'an environment without deployments',
    ['v1.0.1', '--in', 'moon'],
    3,
    [/^v1\.0\.1: not known in moon$/m, /nothing was ever deployed there/],
  ],
  ['without network', ['v1.0.1', '--offline'], 0, [/^First in v1\.0\.1\.$/m]],
  ['as JSON', ['#12', '--json'], 0, [/"subject": "fix: leak \(#12\)"/, /"kind": "live"/]],
  ['a product without a configuration', ['v1.0.1', '--config', 'none.yml'], 2, [/none\.yml names no environment/]],
  ['what nobody knows', ['v7.7.7'], 2, [/No commit of this checkout is, or names, "v7\.7\.7"/]],
  ['too much at once', ['v1.0.1', 'v1.0.2'], 2, [/one change at a time/]],
  ['an option that is none', ['v1.0.1', '--where'], 2, [/--help/]],
])('asked for %s', async (_case, args, code, words) => {
  const said = await live(args);
  expect(said).toMatchObject({ code });
  for (const word of words) expect(said.stdout + said.stderr).toMatch(word);
});

test('asked in a folder of the clone, it answers as at its root', async () => {
  await mkdir(`${clone}/src/boats`, { recursive: true });
  const asked = await live(['12']);
  expect(asked).toMatchObject({ code: 0 });
  expect(await liveIn(`${clone}/src/boats`, ['12'])).toEqual(asked);
});

test('the text of a commit does nothing to the terminal', async () => {
  await git(clone, 'checkout', '--quiet', '-b', 'hostile');
  await commit('fix: \u001b[2J\u001b]0;gone\u0007 leak \u202e');
  await git(clone, 'tag', 'hostile');
  await git(clone, 'checkout', '--quiet', 'main');
  const { stdout, code } = await live(['hostile', '--offline']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/fix: +leak/);
  for (const alive of ['\u001b', '\u0007', '\u202e']) expect(stdout).not.toContain(alive);
});

test('a GitHub that does not answer leaves every environment unknown, and nothing is called live', async () => {
  const said = await live(['v1.0.1'], { GH_TOKEN: 'wrong' });
  expect(said).toMatchObject({
    code: 3,
    stdout: expect.stringContaining('not known in staging, not known in production'),
  });
});

test('a pull request that no message names is asked for at GitHub', async () => {
  const { data } = await world.ada.rest.git.createRef({ ...here, ref: 'refs/heads/topic', sha: second });
  expect(data.object.sha).toBe(second);
  const file = { ...here, path: 'mast', message: 'feat: sails', content: 'eA==', branch: 'topic' };
  await world.ada.rest.repos.createOrUpdateFileContents(file);
  const { data: pull } = await world.ada.rest.pulls.create({ ...here, title: 'Sails', head: 'topic', base: 'main' });
  const merge = { ...here, pull_number: pull.number, merge_method: 'squash' as const, commit_title: 'feat: sails' };
  const { data: merged } = await world.ada.rest.pulls.merge(merge);
  await git(clone, 'fetch', '--quiet', cloneUrl(world, world.tokens.ada), 'main:refs/remotes/origin/main');
  const said = await live([`#${pull.number}`, '--json']);
  expect(JSON.parse(said.stdout)).toMatchObject({
    findings: [{ sha: merged.sha, places: [{ presence: { kind: 'absent' } }, {}] }],
  });
});

test.each([
  ['https://github.com/harbour/boats.git', 'https://api.github.com'],
  ['https://x-access-token:t@github.com/harbour/boats', 'https://api.github.com'],
  ['git@github.com:harbour/boats.git', 'https://api.github.com'],
  ['ssh://git@git.harbour.example:22/harbour/boats.git', 'https://git.harbour.example/api/v3'],
])('the remote %s', (remote, apiUrl) => {
  expect(repositoryOf(remote, {})).toMatchObject({ apiUrl, owner: 'harbour', repo: 'boats' });
});
