import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Tag } from '#lib/domain/release/tags';
import { type Checkout, git, runGit } from './run-git.ts';

/** More tags than these in files of their own are read sooner by git. */
const mostLoose = 200;

/**
 * All tags with their commits: from refs, not from `git log --decorate`, whose text anybody's commit message can imitate. Git
 * needs 20 ms to list 12,000 of them, so its own file of packed refs is read; where refs are kept otherwise, git is asked.
 */
export async function localTags(checkout: Checkout, commonDir: string): Promise<Tag[]> {
  const [packed, loose] = await Promise.all([packedTags(commonDir), looseTags(commonDir)]);
  if (!packed || !loose || loose.length > mostLoose) return listed(checkout, ['show-ref', '--tags', '-d']);
  if (loose.length === 0) return packed;
  // A loose ref is newer than a packed one of its name.
  const tags = new Map([...packed, ...(await peeled(checkout, loose))].map((tag) => [tag.name, tag]));
  return [...tags.values()];
}

/** The tags of the remote, for a shallow checkout, which has none. */
export const remoteTags = (checkout: Checkout): Promise<Tag[]> =>
  listed(checkout, ['ls-remote', '--quiet', '--tags', 'origin']);

async function listed(checkout: Checkout, command: string[]): Promise<Tag[]> {
  const { output } = await runGit(checkout, command);
  const tags = new Map<string, string>();
  // An annotated tag has a second line, `name^{}`, with its commit: it comes later and wins.
  for (const [, sha = '', name = ''] of output.matchAll(/^([0-9a-f]{40,64})\s+refs\/tags\/(.+?)(?:\^\{\})?$/gm))
    tags.set(name, sha);
  return [...tags].map(([name, sha]) => ({ name, sha }));
}

const folder = ' refs/tags/';

/**
 * `packed-refs`, as git-pack-refs writes it: `sha refs/tags/name` a line, and below an annotated tag `^` and its commit.
 * Undefined where it does not promise those.
 */
async function packedTags(commonDir: string): Promise<Tag[] | undefined> {
  const text = await readFile(path.join(commonDir, 'packed-refs'), 'utf8').catch(() => '');
  if (text !== '' && !/^# pack-refs with:.* fully-peeled/.test(text)) return undefined;
  const tags: Tag[] = [];
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1)) {
    const end = text.indexOf('\n', at);
    const isAnnotated = text[end + 1] === '^';
    const sha = isAnnotated
      ? text.slice(end + 2, text.indexOf('\n', end + 1))
      : text.slice(text.lastIndexOf('\n', at) + 1, at);
    tags.push({ name: text.slice(at + folder.length, end), sha });
  }
  return tags;
}

/** Names of the tags in files of their own; undefined where git keeps refs in tables. */
async function looseTags(commonDir: string): Promise<string[] | undefined> {
  const entries = await readdir(commonDir);
  if (entries.includes('reftable')) return undefined;
  const root = path.join(commonDir, 'refs', 'tags');
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)).replaceAll(path.sep, '/'))
    .filter((name) => !name.endsWith('.lock'));
}

/** The commits of these tags, by one process. */
async function peeled(checkout: Checkout, names: string[]): Promise<Tag[]> {
  if (names.length === 0) return [];
  const input = names.map((name) => `refs/tags/${name}^{}\n`).join('');
  const shas = (await git(checkout, ['cat-file', '--batch-check=%(objectname)'], { input })).split('\n');
  return names.flatMap((name, index) =>
    /^[0-9a-f]{40,64}$/.test(shas[index] ?? '') ? [{ name, sha: shas[index] ?? '' }] : [],
  );
}
