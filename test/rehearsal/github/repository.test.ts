import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { client, cloneUrl, git, here, startWorld, statusOf, type World, writeFiles } from './stand-in.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ 'README.md': '# Boats\n', 'src/app.js': 'one\n' });
});
afterAll(() => world.close());

test('git clones, pushes and sees tags; the API shows what was pushed', async () => {
  const checkout = path.join(world.folder, 'checkout');
  await git(world.folder, 'clone', '-q', cloneUrl(world, world.tokens.ada), checkout);
  await writeFiles(checkout, { 'src/app.js': 'one\ntwo\n', 'docs/a b.md': 'x' });
  await git(checkout, 'add', '.');
  await git(checkout, 'commit', '-qm', 'feat: two');
  await git(checkout, 'tag', '-a', 'v1', '-m', 'one');
  await git(checkout, 'push', '-q', 'origin', 'main', 'v1');
  const sha = await git(checkout, 'rev-parse', 'HEAD');

  const { data: ref } = await world.ada.rest.git.getRef({ ...here, ref: 'heads/main' });
  expect(ref.object).toMatchObject({ sha, type: 'commit' });
  const { data: tag } = await world.ada.rest.git.getRef({ ...here, ref: 'tags/v1' });
  expect(tag.object.type).toBe('tag');
  const { data: commit } = await world.ada.rest.repos.getCommit({ ...here, ref: 'main' });
  expect(commit.files).toEqual([
    expect.objectContaining({ filename: 'docs/a b.md', status: 'added' }),
    expect.objectContaining({
      filename: 'src/app.js',
      status: 'modified',
      additions: 1,
      patch: expect.stringContaining('+two'),
    }),
  ]);
  expect(commit.author?.login).toBe('ada');
});

test('anybody reads a public repository over git; only people with write access push', async () => {
  const anonymous = path.join(world.folder, 'anonymous');
  await git(world.folder, 'clone', '-q', `${world.url}/harbour/boat-listing`, anonymous);
  await git(anonymous, 'checkout', '-q', '-b', 'mine');
  await expect(git(anonymous, 'push', '-q', 'origin', 'mine')).rejects.toThrow(/could not read Username/);
  const { token } = world.createUser({ login: 'stranger' });
  await expect(git(anonymous, 'push', '-q', cloneUrl(world, token), 'mine')).rejects.toThrow(/403/);
});

test('files are written through the API, and a stale sha is a conflict', async () => {
  const content = Buffer.from('hello').toString('base64');
  const file = { ...here, path: 'notes/one.txt', message: 'docs: one', content };
  const { data: first, status } = await world.ada.rest.repos.createOrUpdateFileContents(file);
  expect([status, first.content?.path]).toEqual([201, 'notes/one.txt']);
  expect(await statusOf(world.ada.rest.repos.createOrUpdateFileContents(file))).toBe(422);
  const stale = { ...file, sha: '0'.repeat(40) };
  expect(await statusOf(world.ada.rest.repos.createOrUpdateFileContents(stale))).toBe(409);
  const { data } = await world.ada.rest.repos.getContent({ ...here, path: 'notes' });
  expect(data).toEqual([expect.objectContaining({ type: 'file', name: 'one.txt', size: 5 })]);
  const { data: comparison } = await world.ada.rest.repos.compareCommitsWithBasehead({
    ...here,
    basehead: 'v1...main',
  });
  expect([comparison.status, comparison.ahead_by, comparison.files?.[0]?.filename]).toEqual([
    'ahead',
    1,
    'notes/one.txt',
  ]);
});

test('a commit can be built from blobs and trees, and a ref moves only forward', async () => {
  const { ada } = world;
  const { data: head } = await ada.rest.git.getRef({ ...here, ref: 'heads/main' });
  const { data: base } = await ada.rest.git.getCommit({ ...here, commit_sha: head.object.sha });
  const { data: blob } = await ada.rest.git.createBlob({ ...here, content: 'x' });
  const entry = { path: 'deep/file.txt', mode: '100644', type: 'blob', sha: blob.sha } as const;
  const { data: tree } = await ada.rest.git.createTree({ ...here, base_tree: base.tree.sha, tree: [entry] });
  const { data: commit } = await ada.rest.git.createCommit({
    ...here,
    message: 'm',
    tree: tree.sha,
    parents: [base.sha],
  });
  await ada.rest.git.updateRef({ ...here, ref: 'heads/main', sha: commit.sha });
  expect(await statusOf(ada.rest.git.updateRef({ ...here, ref: 'heads/main', sha: base.sha }))).toBe(422);
  await ada.rest.git.createRef({ ...here, ref: 'refs/heads/feature/x', sha: base.sha });
  expect(await statusOf(ada.rest.git.createRef({ ...here, ref: 'refs/heads/feature/x', sha: base.sha }))).toBe(422);
  await ada.rest.git.deleteRef({ ...here, ref: 'heads/feature/x' });
  expect(await statusOf(ada.rest.git.getRef({ ...here, ref: 'heads/feature/x' }))).toBe(404);
});

test.each([
  ['a token that GitHub does not know', 'ghp_unknown', 401],
  ['a stranger who writes', 'stranger', 404],
  ['nobody who writes', undefined, 401],
])('%s is refused', async (_case, who, status) => {
  const token = who === 'stranger' ? world.createUser({ login: who }).token : who;
  const call = client(world, token).rest.git.createRef({ ...here, ref: 'refs/heads/no', sha: '0'.repeat(40) });
  expect(await statusOf(call)).toBe(status);
});
