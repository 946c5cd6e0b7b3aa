import { hash, randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { findObject, readObject } from './object-reader.ts';
import { git } from './run-git.ts';

export type TreeEntry = {
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  size: number | undefined;
  path: string;
};

export const objectType = async (gitDir: string, name: string): Promise<string | undefined> =>
  (await findObject(gitDir, name))?.type;

export async function readBlob(gitDir: string, name: string): Promise<Buffer> {
  const object = await readObject(gitDir, name);
  if (object?.type !== 'blob') throw new Error(`${name} is no file of ${gitDir}`);
  return object.content;
}

/** A loose object, as git writes it: a process for each file would cost ten times the file. */
export async function writeBlob(gitDir: string, content: Buffer): Promise<string> {
  const object = Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]);
  const sha = hash('sha1', object);
  const folder = path.join(gitDir, 'objects', sha.slice(0, 2));
  await mkdir(folder, { recursive: true });
  const draft = path.join(folder, `tmp_obj_${randomUUID()}`);
  await writeFile(draft, deflateSync(object), { mode: 0o444 });
  await rename(draft, path.join(folder, sha.slice(2)));
  return sha;
}

/** Entries of a tree; below a folder when `path` ends with a slash, the entry itself when not. */
export async function listTree(
  gitDir: string,
  tree: string,
  options: { recursive?: boolean; path?: string } = {},
): Promise<TreeEntry[]> {
  const flags = options.recursive ? ['-r', '-t'] : [];
  const paths = options.path ? ['--', options.path] : [];
  const output = await git(gitDir, ['ls-tree', '-z', '-l', ...flags, '--full-tree', tree, ...paths]);
  return output.split('\0').filter(Boolean).map(parseEntry);
}

function parseEntry(line: string): TreeEntry {
  const [facts = '', path = ''] = line.split('\t');
  const [mode = '', type = '', sha = '', size = '-'] = facts.split(/\s+/);
  return { mode, type: type as TreeEntry['type'], sha, size: size === '-' ? undefined : Number(size), path };
}

/** One path of a tree to write; without `sha` it is deleted. */
export type Edit = { path: string; mode?: string; sha: string | undefined };

/** Applies edits to a tree (none: an empty one) in an index of their own and gives the new tree. */
export async function editTree(
  gitDir: string,
  base: string | undefined,
  edits: Edit[],
  indexFile: string,
): Promise<string> {
  const env = { GIT_INDEX_FILE: indexFile };
  await git(gitDir, base ? ['read-tree', base] : ['read-tree', '--empty'], { env });
  const zero = '0'.repeat(40);
  const lines = edits.map(({ path, mode = '100644', sha }) => `${sha ? mode : '0'} ${sha ?? zero}\t${path}\0`);
  await git(gitDir, ['update-index', '-z', '--add', '--index-info'], { env, input: lines.join('') });
  return (await git(gitDir, ['write-tree'], { env })).trim();
}
