import { historyMissing } from '#lib/domain/errors/release';
import { realParents } from './objects.ts';
import { type Checkout, git, runGit } from './run-git.ts';

/** Commits without their contents: enough for notes, and for the paths that they touch. */
const cheap = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'];

export const isShallow = async (checkout: Checkout): Promise<boolean> =>
  (await git(checkout, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';

/**
 * Fetches what lies between a tag of the remote and `head`, for the price of that range.
 * @returns whether `head` comes from the tag's commit: then the history ends right above it
 */
export async function fetchAbove(
  checkout: Checkout,
  head: string,
  tag: { name: string; sha: string },
): Promise<boolean> {
  if (tag.sha === head) return true;
  const fetched = await runGit(checkout, [...cheap, `--shallow-exclude=refs/tags/${tag.name}`, 'origin', head]);
  // Git's word for: everything that was asked for lies below the tag.
  if (fetched.why.includes('no commits selected for shallow requests')) return false;
  if (fetched.exitCode !== 0) throw historyMissing(`what came after ${tag.name}`, fetched.why);
  return (await parentsOfRoots(checkout, head)).has(tag.sha);
}

/** The parents of the commits at which a shallow history ends. */
async function parentsOfRoots(checkout: Checkout, head: string): Promise<Set<string>> {
  const roots = await git(checkout, ['rev-list', '--max-parents=0', head]);
  return new Set([...(await realParents(checkout, roots.trim().split('\n'))).values()].flat());
}

const firstDepth = 64;

/** Deepens both histories, ever further, until they meet. */
export async function fetchUntilMet(checkout: Checkout, from: string, to: string): Promise<void> {
  for (let depth = firstDepth; await isShallow(checkout); depth *= 4) {
    if ((await runGit(checkout, ['merge-base', from, to])).exitCode === 0) return;
    const fetched = await runGit(checkout, [...cheap, `--depth=${depth}`, 'origin', from, to]);
    if (fetched.exitCode !== 0)
      throw historyMissing(`what separates ${from.slice(0, 12)} from ${to.slice(0, 12)}`, fetched.why);
  }
}

/** All that branches and tags lead to: commits and the names of files, without their contents. */
export async function fetchEverything(checkout: Checkout): Promise<void> {
  const refs = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const command = ['fetch', '--quiet', '--no-write-fetch-head', '--filter=blob:none', '--unshallow', 'origin', ...refs];
  const fetched = await runGit(checkout, command);
  if (fetched.exitCode !== 0) throw historyMissing('all branches and tags', fetched.why);
}

/** There is nothing to stop at: the whole history, without contents. */
export async function fetchAll(checkout: Checkout, head: string): Promise<void> {
  if (!(await isShallow(checkout))) return;
  const fetched = await runGit(checkout, [...cheap, '--unshallow', 'origin', head]);
  if (fetched.exitCode !== 0) throw historyMissing('the commits since the beginning', fetched.why);
}
