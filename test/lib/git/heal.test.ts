import { chmod, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { git } from '#test/rehearsal/github/stand-in';
import { type GitRepository, gitRepository, historyOf } from '#test/support/git-repository';
import { importHistories, type ModelCommit } from '#test/support/random-history';

let repository: GitRepository;
let sha: (number: number) => string;

const hour = 3_600_000;
const at = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 6 * hour);
const commit = (number: number, ...parents: number[]): ModelCommit => ({
  parents,
  message: `fix: ${number}`,
  at: at(number),
});

/**
 * 400 commits on main with a release at every tenth from 100 on. `old`, 400, comes from the fifth and is merged at last, 401;
 * hotfixes, 402 to 404, come from the release at 100, the last but one tagged.
 */
beforeAll(async () => {
  const main = Array.from({ length: 400 }, (_, number) => commit(number, ...(number === 0 ? [] : [number - 1])));
  const others = [commit(400, 5), commit(401, 399, 400), commit(402, 100), commit(403, 402), commit(404, 403)];
  repository = await gitRepository();
  const [shas = []] = await importHistories(repository.folder, [[...main, ...others]]);
  sha = (number) => shas[number] ?? '';
  for (let number = 100; number < 400; number += 10) await tag(`v1.${number / 10}.0`, number);
  await tag('v1.10.1', 403);
  await repository.git('branch', 'main', sha(401));
  await repository.git('branch', 'hotfix', sha(404));
});
afterAll(() => repository.remove());

const tag = (name: string, number: number) => repository.git('tag', name, sha(number));
const versions = (...minors: number[]) => minors.map((minor) => ({ name: `v1.${minor}.0`, sha: sha(minor * 10) }));
const allReleases = () => versions(...Array.from({ length: 30 }, (_, index) => 39 - index));
const countIn = async (clone: string) => Number(await git(clone, 'rev-list', '--count', '--all'));
const numbers = (commits: { message: string; side: string }[]) =>
  commits.map(({ message, side }) => `${side} ${message.trim().slice('fix: '.length)}`).sort();

test('commits that an old branch leads to, and that both ends have, are not told as new', async () => {
  const clone = await repository.shallowClone();
  const expected = [391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401].map((number) => `added ${number}`);
  expect(numbers(await historyOf(clone).between(sha(390), sha(401)))).toEqual(expected);
});

test('a range that is young costs its own commits and a few below', async () => {
  const clone = await repository.shallowClone('hotfix');
  expect(numbers(await historyOf(clone).between(sha(402), sha(404)))).toEqual(['added 403', 'added 404']);
  expect(await countIn(clone)).toBeLessThan(70);
});

test('a hotfix below thirty releases finds its own in few fetches, and gets no more than its commits', async () => {
  const clone = await repository.shallowClone('hotfix');
  const history = historyOf(clone);
  const found = await history.firstAncestor(sha(404), allReleases());
  expect(found?.name).toBe('v1.10.0');
  expect(numbers(await history.between(found?.sha, sha(404)))).toEqual(['added 402', 'added 403', 'added 404']);
  expect(await countIn(clone)).toBe(3);
});

test('where the tags of another branch hide what it comes from, the whole history decides', async () => {
  const clone = await repository.shallowClone('hotfix');
  // From a commit between two releases of main: the newer ones have it too.
  const beside = [15, 16, 17, 18, 19, 20].map((minor) => ({ name: `v1.${minor}.0`, sha: sha(minor * 10) })).reverse();
  await repository.git('branch', '--force', 'between', sha(148));
  await git(clone, 'fetch', '--quiet', '--depth=1', 'origin', 'between');
  const found = await historyOf(clone).firstAncestor(sha(148), [...beside, ...versions(14, 13)]);
  expect(found?.name).toBe('v1.14.0');
});

test('a head without any version behind it has none, however many there are elsewhere', async () => {
  const clone = await repository.shallowClone('hotfix');
  await repository.git('branch', '--force', 'early', sha(50));
  await git(clone, 'fetch', '--quiet', '--depth=1', 'origin', 'early');
  expect(await historyOf(clone).firstAncestor(sha(50), allReleases())).toBeUndefined();
});

test('the tag of a release that is not in the clone is where the range starts', async () => {
  const clone = await repository.shallowClone('hotfix');
  const history = historyOf(clone);
  const [start] = (await history.tags()).filter(({ name }) => name === 'v1.10.1');
  expect(numbers(await history.between(start?.sha, sha(404)))).toEqual(['added 404']);
  expect(await git(clone, 'tag')).toBe('');
});

/** A remote in an old dialect, that does not say this word of its. */
async function remoteWithout(clone: string, ...words: string[]): Promise<void> {
  const script = `${clone}/.git/old-remote`;
  const blank = words.map((word) => `.replace(' ${word}', ' ${'x'.repeat(word.length)}')`).join('');
  await writeFile(
    script,
    `#!${process.execPath}
const { spawn } = require('node:child_process');
const child = spawn('git', ['upload-pack', ...process.argv.slice(2)], { stdio: ['inherit', 'pipe', 'inherit'] });
child.stdout.on('data', (chunk) => process.stdout.write(chunk.toString('latin1')${blank}, 'latin1'));
child.on('close', (code) => { process.exitCode = code; });
`,
  );
  await chmod(script, 0o755);
  await git(clone, 'config', 'remote.origin.uploadpack', script);
  await git(clone, 'config', 'protocol.version', '0');
}

test.each([
  ['leave out what a tag has', ['deepen-not']],
  ['leave out contents', ['filter']],
  ['either', ['deepen-not', 'filter']],
])('a remote that cannot %s is asked for more commits until they suffice', async (_case, words) => {
  const clone = await repository.shallowClone('hotfix');
  await remoteWithout(clone, ...words);
  const history = historyOf(clone);
  const found = await history.firstAncestor(sha(404), versions(39, 38, 10, 39));
  expect(found?.name).toBe('v1.10.0');
  expect(numbers(await history.between(found?.sha, sha(404)))).toEqual(['added 402', 'added 403', 'added 404']);
  // Counting brings more than the range; leaving out brings the range.
  expect((await countIn(clone)) > 3).toBe(words.includes('deepen-not'));
});
