import { access, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Checkout, git } from './run-git.ts';

/** Where a checkout keeps its refs, and whether its history is cut off. */
export type Place = { commonDir: string; isShallow: boolean };

/** Looked at, because a process costs more; git is asked where the checkout is not the ordinary one, such as a worktree. */
export async function placeOf(checkout: Checkout): Promise<Place> {
  const { folder, env } = checkout;
  const ordinary = path.join(folder, '.git');
  const isElsewhere = env['GIT_DIR'] !== undefined || env['GIT_COMMON_DIR'] !== undefined;
  if (!isElsewhere && (await isFolder(ordinary))) {
    return { commonDir: ordinary, isShallow: await isThere(path.join(ordinary, 'shallow')) };
  }
  const told = await git(checkout, ['rev-parse', '--is-shallow-repository', '--git-common-dir']);
  const [shallow, commonDir = ''] = told.split('\n');
  return { commonDir: path.resolve(folder, commonDir), isShallow: shallow === 'true' };
}

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );

export const isThere = (name: string): Promise<boolean> =>
  access(name).then(
    () => true,
    () => false,
  );

/** Whether a commit, by its full name, is the one that was checked out: then nobody need ask git whether it is there. */
export async function isCheckedOut({ commonDir }: Place, sha: string): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return false;
  const read = (name: string) => readFile(path.join(commonDir, name), 'utf8').catch(() => '');
  const head = (await read('HEAD')).trim();
  const [, branch] = /^ref: (refs\/heads\/[^\s]+)$/.exec(head) ?? [];
  return (branch === undefined ? head : (await read(branch)).trim()) === sha;
}
