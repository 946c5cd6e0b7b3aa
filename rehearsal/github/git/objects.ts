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
