import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gitText } from './git-in.ts';

/**
 * The branch without these files and without a past: one new commit that has no parent. Pushed only onto the commit that was
 * read, so that what somebody else has written meanwhile is not lost.
 * @throws Error with git's own words
 */
export async function cutBranch(clone: string, ref: string, branch: string, paths: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-erase-'));
  const env = { GIT_INDEX_FILE: path.join(folder, 'index') };
  const git = (args: string[], input = '') => gitText(clone, args, { input, env });
  try {
    const old = await git(['rev-parse', `${ref}^{commit}`]);
    await git(['read-tree', old]);
    await git(['update-index', '-z', '--force-remove', '--stdin'], paths.map((one) => `${one}\0`).join(''));
    const commit = await git(['commit-tree', '-m', 'payloads: erased', await git(['write-tree'])]);
    const target = `refs/heads/${branch}`;
    await git(['push', '-q', `--force-with-lease=${target}:${old}`, 'origin', `${commit}:${target}`]);
    return commit;
  } finally {
    await rm(folder, { recursive: true });
  }
}
