/** What the stand-in writes without git, as git itself reads it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { initBare } from '#rehearsal/github/git/bare-repository';
import { writeCommit } from '#rehearsal/github/git/commits';
import { editTree } from '#rehearsal/github/git/edit-tree';
import { writeBlob } from '#rehearsal/github/git/loose-objects';
import { closeReaders } from '#rehearsal/github/git/object-reader';
import { moveRef } from '#rehearsal/github/git/refs';
import { git } from '#test/rehearsal/github/stand-in';

let gitDir: string;
beforeAll(async () => {
  gitDir = await mkdtemp(path.join(tmpdir(), 'objects-'));
  await initBare(gitDir, 'main');
});
afterAll(async () => {
  await closeReaders(gitDir);
  await rm(gitDir, { recursive: true });
});

const person = { name: 'Ada <Lovelace>', email: 'ada@harbour.example', date: '2026-11-23T05:10:00Z' };
const commitOf = (tree: string, parents: string[] = []) =>
  writeCommit(gitDir, { tree, parents, message: 'boats\n', author: person, committer: person });

/** Names whose order is another one for a folder than for a file. */
const paths = ['a/b/c', 'a.txt', 'a-b', 'ä/x', 'z', 'a/b.txt'];

async function treeOf(names: string[], base?: string, gone: string[] = []): Promise<string> {
  const added = names.map((name) => ({ path: name, sha: writeBlob(gitDir, Buffer.from(name)) }));
  return editTree(gitDir, base, [...added, ...gone.map((name) => ({ path: name, sha: undefined }))]);
}

test('trees, commits and blobs are what git would have written', async () => {
  const first = commitOf(await treeOf(paths));
  const second = commitOf(await treeOf(['new/file'], first, ['a/b/c', 'z']), [first]);
  await moveRef(gitDir, 'refs/heads/main', second, undefined);
  expect(await git(gitDir, 'fsck', '--strict')).toBe('');
  const names = (await git(gitDir, 'ls-tree', '-r', '-z', '--name-only', 'main')).split('\0').filter(Boolean);
  expect(names).toEqual(['a-b', 'a.txt', 'a/b.txt', 'new/file', 'ä/x']);
  expect(await git(gitDir, 'log', '--format=%an|%ae|%at|%s', 'main')).toBe(
    Array(2).fill('Ada Lovelace|ada@harbour.example|1795410600|boats').join('\n'),
  );
});

test.each(['../x', 'a//b', '.git/config', '/x', 'a/'])('%s is no path', async (name) => {
  await expect(treeOf([name])).rejects.toThrow('git takes no path');
});

test('of those who move a branch from one place at once, one does', async () => {
  const base = commitOf(await treeOf(['base']));
  await moveRef(gitDir, 'refs/heads/contested', base, undefined);
  const heads = await Promise.all(['x', 'y', 'z'].map(async (name) => commitOf(await treeOf([name]), [base])));
  const moved = await Promise.all(heads.map((head) => moveRef(gitDir, 'refs/heads/contested', head, base)));
  expect(moved.filter(Boolean)).toHaveLength(1);
  expect(await git(gitDir, 'rev-parse', 'contested')).toBe(heads[moved.indexOf(true)]);
  expect(await moveRef(gitDir, 'refs/heads/contested', 'f'.repeat(40), base)).toBe(false);
});
