import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pastOf } from '#lib/domain/release/past';
import { type GitRepository, gitRepository, historyOf, rangeFilesOf } from '#test/support/git-repository';

let repository: GitRepository;
let [start, head, merge] = ['', '', ''];

/** Two commits and a merged branch after the start. */
beforeAll(async () => {
  repository = await gitRepository();
  const { commitFiles, git } = repository;
  await commitFiles('feat: old', { 'a.txt': '1\n2\n3\n', gone: 'x\n' });
  await commitFiles('Revert "feat: x"', { 'a.txt': '1\n2\n3\n4\n' });
  start = await commitFiles('fix: start', { same: 'same\n' });
  await git('tag', 'v1.0.0');
  await commitFiles('feat: one\n\nparent 1111111111111111111111111111111111111111', {
    'a.txt': '1\n3\n4\n5\n',
    'dir/Bööt "x"': 'y\n',
    gone: undefined,
  });
  await git('checkout', '--quiet', '-b', 'branch');
  await commitFiles('fix: branch', { branch: 'b\n' });
  await git('checkout', '--quiet', 'main');
  await git('merge', '--quiet', '--no-ff', '-m', 'Merge branch', 'branch');
  merge = await git('rev-parse', 'HEAD');
  head = await commitFiles('feat: two', { binary: 'a\0b', 'a.txt': '1\n3\n4\n5\n6\n' });
});
afterAll(() => repository.remove());

const everything = async (folder: string) => {
  const files = rangeFilesOf(folder);
  const changed = await files.changed(start, head);
  const texts = await files.texts(changed.flatMap(({ before, after }) => [before ?? '', after ?? '']).filter(Boolean));
  const commits = await historyOf(folder).between(start, head);
  return { changed, texts, sizes: await files.sizes(commits) };
};

test('what differs between two commits, with its text at both', async () => {
  const { changed, texts } = await everything(repository.folder);
  expect(
    changed.map(({ path, status, before, after }) => [path, status, texts.get(before ?? ''), texts.get(after ?? '')]),
  ).toEqual([
    ['a.txt', 'changed', '1\n2\n3\n4\n', '1\n3\n4\n5\n6\n'],
    ['binary', 'added', undefined, undefined],
    ['branch', 'added', undefined, 'b\n'],
    ['dir/Bööt "x"', 'added', undefined, 'y\n'],
    ['gone', 'removed', 'x\n', undefined],
  ]);
});

test('what each commit adds and takes away; a merge all that it brings', async () => {
  const { sizes } = await everything(repository.folder);
  expect([sizes.get(head), sizes.get(merge)]).toEqual([
    [
      { path: 'a.txt', added: 1, removed: 0 },
      { path: 'binary', added: 0, removed: 0 },
    ],
    [{ path: 'branch', added: 1, removed: 0 }],
  ]);
  expect(sizes.size).toBe(4);
});

test('a shallow checkout answers as a full one does, and gets no history for it', async () => {
  const clone = await repository.shallowClone();
  const history = historyOf(clone);
  await history.firstAncestor(head, [{ name: 'v1.0.0', sha: start }]);
  const commits = await history.between(start, head);
  const files = rangeFilesOf(clone);
  const whole = await everything(repository.folder);
  expect(await files.changed(start, head)).toEqual(whole.changed);
  expect(await files.sizes(commits)).toEqual(whole.sizes);
  expect(await files.texts(whole.changed.flatMap(({ before }) => before ?? []))).toEqual(
    new Map([...whole.texts].filter(([name]) => whole.changed.some(({ before }) => before === name))),
  );
});

test('the past knows who was there, and what was changed and reverted', async () => {
  const newest = (await rangeFilesOf(repository.folder).newest(start, 10)) ?? [];
  expect(newest.map(({ sha }) => sha)).toContain(start);
  const past = pastOf(newest);
  const by = (times: number) => new Map([['ada@harbour.example', times]]);
  expect(past.authors).toEqual(by(3));
  expect(Object.fromEntries(past.touched)).toEqual({
    same: { times: 1, reverts: 0, fixes: 1, byAuthor: by(1) },
    'a.txt': { times: 2, reverts: 1, fixes: 0, byAuthor: by(2) },
    gone: { times: 1, reverts: 0, fixes: 0, byAuthor: by(1) },
  });
  expect(await rangeFilesOf(repository.folder).newest(start, 1)).toHaveLength(1);
});

test('of a shallow checkout the past is not known', async () => {
  expect(await rangeFilesOf(await repository.shallowClone()).newest(head, 10)).toBeUndefined();
});
