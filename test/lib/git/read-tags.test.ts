import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GitRepository, gitRepository, historyOf } from '#test/support/git-repository';

let repository: GitRepository;
let shas: string[];

beforeAll(async () => {
  repository = await gitRepository();
  shas = [await repository.commit('fix: one'), await repository.commit('fix: two')];
  const [one = '', two = ''] = shas;
  await repository.git('tag', 'light', one);
  await repository.git('tag', '-a', '-m', 'words', 'deep/er/annotated', two);
  await repository.git('tag', 'moved', one);
});
afterAll(() => repository.remove());

const tagsIn = async (folder: string) =>
  Object.fromEntries((await historyOf(folder).tags()).map(({ name, sha }) => [name, shas.indexOf(sha)]));

const all = { light: 0, 'deep/er/annotated': 1, moved: 0 };
const packed = () => path.join(repository.folder, '.git/packed-refs');

/** In this order: each way of keeping refs comes out of the one before. */
test.each<[string, () => Promise<unknown>, Record<string, number>]>([
  ['in files of their own', async () => {}, all],
  ['packed into one file', () => repository.git('pack-refs', '--all'), all],
  ['moved after they were packed', () => repository.git('tag', '-f', 'moved', shas[1] ?? ''), { ...all, moved: 1 }],
  ['deleted', () => repository.git('tag', '-d', 'moved'), { light: 0, 'deep/er/annotated': 1 }],
  [
    'packed by something that does not say which are annotated',
    async () => writeFile(packed(), (await readFile(packed(), 'utf8')).replace(/^#.*\n|^\^.*\n/gm, '')),
    { light: 0, 'deep/er/annotated': 1 },
  ],
])('tags %s have their commits', async (_how, change, expected) => {
  await change();
  expect(await tagsIn(repository.folder)).toEqual(expected);
});

test('a worktree has the tags of its repository', async () => {
  const worktree = path.join(repository.folder, '../worktree');
  await repository.git('worktree', 'add', '--quiet', '--detach', worktree);
  expect(await tagsIn(worktree)).toEqual({ light: 0, 'deep/er/annotated': 1 });
});

test('more tags in files of their own than are worth reading one by one are all there', async () => {
  const many = Array.from({ length: 250 }, (_, number) => `refs/tags/many-${number}`);
  for (const name of many) await writeFile(path.join(repository.folder, '.git', name), `${shas[0]}\n`);
  expect(Object.keys(await tagsIn(repository.folder))).toHaveLength(many.length + 2);
});
