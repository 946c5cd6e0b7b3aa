import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { findObject } from './object-reader.ts';
import { git, tryGit } from './run-git.ts';

/** `sha` is the object itself; for an annotated tag that is the tag, and `commit` what it stands for. */
export type Ref = { name: string; sha: string; type: 'commit' | 'tag' | 'tree' | 'blob'; commit: string };

const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)';

/** All refs whose name starts with the prefix, by name. */
export async function listRefs(gitDir: string, prefix = 'refs/'): Promise<Ref[]> {
  const output = await git(gitDir, ['for-each-ref', `--format=${format}`]);
  return output
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => {
      const [name = '', sha = '', type = '', peeled = ''] = line.split('\0');
      return { name, sha, type: type as Ref['type'], commit: peeled || sha };
    });
}

export async function findRef(gitDir: string, name: string): Promise<Ref | undefined> {
  const object = /^refs\//.test(name) && isName(name) ? await findObject(gitDir, name) : undefined;
  if (!object) return undefined;
  const commit = object.type === 'tag' ? await findObject(gitDir, `${name}^{}`) : object;
  return { name, sha: object.sha, type: object.type, commit: commit?.sha ?? object.sha };
}

/** The commit that a branch, tag, full ref or (abbreviated) SHA stands for: branches win over tags, as in the API. */
export async function resolveCommit(gitDir: string, name: string): Promise<string | undefined> {
  if (!isName(name)) return undefined;
  const candidates = /^refs\//.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name];
  const found = await Promise.all(candidates.map((candidate) => findObject(gitDir, `${candidate}^{commit}`)));
  return found.find((object) => object !== undefined)?.sha;
}

/** Only names: none of git's ways to say more than that, such as `main~2`. */
const isName = (name: string): boolean => !/[\s~^:?*[\\]|\.\.|^-|@\{/.test(name);

/** `refs/heads/main` of `main`, `refs/tags/v1` of `v1`; undefined for a SHA. */
export async function fullRef(gitDir: string, name: string): Promise<string | undefined> {
  const candidates = await Promise.all(
    [name, `refs/heads/${name}`, `refs/tags/${name}`].map((one) => findRef(gitDir, one)),
  );
  return candidates.find((ref) => ref !== undefined)?.name;
}

/** Moves a ref if it still is where the caller saw it; `before` undefined means that it must not exist. */
export async function moveRef(
  gitDir: string,
  name: string,
  after: string,
  before: string | undefined,
): Promise<boolean> {
  const quickly = before && name.startsWith('refs/heads/') ? await moveBranch(gitDir, name, after, before) : undefined;
  if (quickly !== undefined) return quickly;
  const zero = '0'.repeat(40);
  return (await tryGit(gitDir, ['update-ref', name, after, before ?? zero])) !== undefined;
}

/**
 * As git moves a branch: under its lock file, which whoever pushes at this moment takes as well. A process for it would cost ten
 * times the move. Undefined where git itself has to see to it: somebody holds the lock, or that is no commit.
 */
async function moveBranch(gitDir: string, name: string, after: string, before: string): Promise<boolean | undefined> {
  if ((await findObject(gitDir, after))?.type !== 'commit') return undefined;
  const file = path.join(gitDir, name);
  const lock = `${file}.lock`;
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(lock, 'wx').catch(() => undefined);
  if (!handle) return undefined;
  const isThere = (await findObject(gitDir, name))?.sha === before;
  if (isThere) await handle.writeFile(`${after}\n`);
  await handle.close();
  await (isThere ? rename(lock, file) : rm(lock));
  return isThere;
}

export const deleteRef = async (gitDir: string, name: string): Promise<void> => {
  await git(gitDir, ['update-ref', '-d', name]);
};

export const validRefName = async (gitDir: string, name: string): Promise<boolean> =>
  (await tryGit(gitDir, ['check-ref-format', name])) !== undefined;
