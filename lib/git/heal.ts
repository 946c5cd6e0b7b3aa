import { historyMissing } from '#lib/domain/errors/release';
import type { Tag } from '#lib/domain/release/tags';
import { realParents } from './objects.ts';
import { placeOf } from './place.ts';
import { type Checkout, git, runGit } from './run-git.ts';
import { isDoubtful } from './shallow-doubt.ts';

/** Commits without their contents: enough for notes, and for the paths that they touch. */
const cheap = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'];

/** As it is now: fetching changes it. */
export const isShallow = async (checkout: Checkout): Promise<boolean> => (await placeOf(checkout)).isShallow;

/** `floor`: the history now ends right above the commit that was asked for. */
export type Above = { kind: 'floor' | 'ancestor' | 'no-ancestor' };

/** Fetches what lies between a tag of the remote and `head`, for the price of that range. */
export async function fetchAbove(checkout: Checkout, head: string, tag: Tag): Promise<Above> {
  if (tag.sha === head) return { kind: 'floor' };
  const below = await fetchExcluding(checkout, head, [tag]);
  if (below === undefined) return fetchDownTo(checkout, head, tag);
  return { kind: below.has(tag.sha) ? 'floor' : 'no-ancestor' };
}

/**
 * The highest of many tags from which `head` comes, found in one fetch: what comes after all of them ends at those it comes from.
 * Undefined where that does not decide it, because what a tag of another branch has was left out as well.
 */
export async function fetchAboveAll<T extends Tag>(
  checkout: Checkout,
  head: string,
  tags: T[],
): Promise<{ highest: T | undefined } | undefined> {
  const below = await fetchExcluding(checkout, head, tags);
  if (below === undefined) return undefined;
  const known = new Set(tags.map(({ sha }) => sha));
  if ([...below].some((sha) => !known.has(sha))) return undefined;
  return { highest: tags.find(({ sha }) => below.has(sha)) };
}

/**
 * What lies right below the history that was fetched. Undefined where the remote does not do it: it cannot, or nothing is left when
 * the tags are taken out, for which some remotes just hang up.
 */
async function fetchExcluding(checkout: Checkout, head: string, tags: Tag[]): Promise<ReadonlySet<string> | undefined> {
  const excluded = tags.map(({ name }) => `--shallow-exclude=refs/tags/${name}`);
  const { exitCode } = await runGit(checkout, [...cheap, ...excluded, 'origin', head]);
  return exitCode === 0 ? parentsOfRoots(checkout, head) : undefined;
}

/** By counting commits, which every remote can. */
async function fetchDownTo(checkout: Checkout, head: string, { sha }: Tag): Promise<Above> {
  await fetchUntilMet(checkout, sha, head);
  const { exitCode } = await runGit(checkout, ['merge-base', '--is-ancestor', sha, head]);
  return { kind: exitCode === 0 ? 'ancestor' : 'no-ancestor' };
}

/** The parents of the commits at which a shallow history ends. */
async function parentsOfRoots(checkout: Checkout, head: string): Promise<Set<string>> {
  const roots = await git(checkout, ['rev-list', '--max-parents=0', head]);
  return new Set([...(await realParents(checkout, roots.trim().split('\n'))).values()].flat());
}

/** One commit that the checkout does not have, as long as the remote has it. */
export async function fetchCommit(checkout: Checkout, sha: string): Promise<void> {
  if (await isShallow(checkout)) await runGit(checkout, [...cheap, '--depth=1', 'origin', sha]);
}

const firstDepth = 64;

/** Deepens both histories, ever further, until they meet and nothing below could change what separates them; so often at the most. */
export async function fetchUntilMet(
  checkout: Checkout,
  from: string,
  to: string,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let depth = firstDepth, times = 0; (await isShallow(checkout)) && times < most; depth *= 4, times += 1) {
    const met = await runGit(checkout, ['merge-base', from, to]);
    if (met.exitCode === 0 && !(await isDoubtful(checkout, from, to))) return;
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
