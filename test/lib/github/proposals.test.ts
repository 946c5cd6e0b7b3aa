import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { proposals } from '#lib/github/proposals';
import type { Proposals } from '#lib/ports';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { scriptedServer } from '#test/support/scripted-server';

let world: World;
let ours: Proposals;
let base: string;
let branch: string;
let count = 0;

beforeAll(async () => {
  world = await startWorld({ 'a.txt': 'a' });
  ours = proposals(testClient(world.urls.api, world.tokens.ada));
  base = (await ours.head('main'))?.sha ?? '';
});
afterAll(async () => {
  await world.idle();
  await world.close();
});
beforeEach(() => {
  count += 1;
  branch = `slipway/release-${count}`;
});

const commit = (text: string, onto = base) =>
  ours.commit(onto, new Map([['CHANGELOG.md', text]]), (tree) => `chore(release): v1\n\nTree: ${tree}`);

const texts = { title: 'chore(release): v1.0.0', body: 'Notes' };

test('a branch is made on top of a commit, with the rest of its files, and its message names its tree', async () => {
  const sha = await commit('# one\n');
  expect(await ours.head(branch)).toBeUndefined();
  expect(await ours.move(branch, undefined, sha)).toBe(true);
  const head = await ours.head(branch);
  expect(head).toMatchObject({ sha, parents: [base], message: `chore(release): v1\n\nTree: ${head?.tree}` });
  expect(await Promise.all(['CHANGELOG.md', 'a.txt', 'b.txt'].map((path) => ours.text(sha, path)))).toEqual([
    '# one\n',
    'a',
    undefined,
  ]);
});

test.each<[string, (first: string, second: string) => [from: string | undefined, to: string | undefined]]>([
  ['it is made, and is there', (_first, second) => [undefined, second]],
  [
    'it moves, and is elsewhere',
    (_first, second) => [second, second.replace(/.$/, (end) => (end === '0' ? '1' : '0'))],
  ],
  ['it is deleted, and is elsewhere', (_first, second) => [second, undefined]],
])('who comes second changes nothing: %s', async (_sentence, wanted) => {
  const [first, second] = [await commit(`# ${count} one\n`), await commit(`# ${count} two\n`)];
  await ours.move(branch, undefined, first);
  const [from, to] = wanted(first, second);
  expect(await ours.move(branch, from, to)).toBe(false);
  expect((await ours.head(branch))?.sha).toBe(first);
});

test('it moves by force from where it was seen, and goes', async () => {
  const [first, second] = [await commit('# x\n'), await commit('# y\n')];
  await ours.move(branch, undefined, first);
  expect(await ours.move(branch, first, second)).toBe(true);
  expect((await ours.head(branch))?.sha).toBe(second);
  expect(await ours.move(branch, second, undefined)).toBe(true);
  expect(await ours.head(branch)).toBeUndefined();
});

test('there is one pull request, whoever opens it first, and the newest is known whatever became of it', async () => {
  await ours.move(branch, undefined, await commit('# one\n'));
  expect(await ours.pull(branch, 'main')).toBeUndefined();
  const opened = await Promise.all([1, 2].map(() => ours.open({ branch, base: 'main', ...texts })));
  expect(opened.filter((pull) => pull === undefined)).toHaveLength(1);
  const pull = await ours.pull(branch, 'main');
  expect(pull).toMatchObject({ ...texts, state: 'open', headSha: (await ours.head(branch))?.sha });
  await ours.edit(pull?.number ?? 0, { title: 'chore(release): v2.0.0', state: 'closed' });
  expect(await ours.pull(branch, 'main')).toMatchObject({ title: 'chore(release): v2.0.0', state: 'closed' });
});

test('a merged one says so, and where it ended', async () => {
  await ours.move(branch, undefined, await commit(`# merged ${count}\n`));
  const pull = await ours.open({ branch, base: 'main', ...texts });
  await world.ada.rest.pulls.merge({ ...here, pull_number: pull?.number ?? 0, merge_method: 'squash' });
  expect(await ours.pull(branch, 'main')).toMatchObject({ state: 'merged', headSha: (await ours.head(branch))?.sha });
});

test('what GitHub refuses for another reason is told', async () => {
  const same = ours.open({ branch: 'main', base: 'main', ...texts });
  await expect(same).rejects.toMatchObject({ code: 'GITHUB_REJECTED' });
  await expect(ours.move('not a name', undefined, base)).rejects.toThrow();
});

test('without the permission the setting is named that may be off', async () => {
  const server = await scriptedServer([
    { status: 403, body: { message: 'GitHub Actions is not permitted to do so.' } },
  ]);
  const opened = proposals(testClient(server.url, 'x')).open({ branch, base: 'main', ...texts });
  await expect(opened).rejects.toMatchObject({
    code: 'RELEASE_PULL_FORBIDDEN',
    next: expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
  });
  await server.close();
});

test('a changelog of more than a megabyte is read whole', async () => {
  const text = `# Changelog\n\n${'- a change\n'.repeat(120_000)}`;
  expect(await ours.text(await commit(text), 'CHANGELOG.md')).toBe(text);
});

test('an answer that broke off is no empty changelog', async () => {
  const server = await scriptedServer([{ body: { content: 'eA==', sha: 'a', size: 1 }, breakAfter: 10 }]);
  await expect(proposals(testClient(server.url, 'x')).text(base, 'CHANGELOG.md')).rejects.toMatchObject({
    code: 'GITHUB_UNAVAILABLE',
  });
  await server.close();
});
