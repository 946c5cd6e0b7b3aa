import { access, stat } from 'node:fs/promises';
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
