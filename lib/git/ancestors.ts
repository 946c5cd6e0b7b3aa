import type { Tag } from '#lib/domain/release/tags';
import { type Checkout, git, runGit } from './run-git.ts';

const batchSize = 16;

/** The first candidate from which `head` comes. */
export const firstAncestor = async <T extends Tag>(
  checkout: Checkout,
  head: string,
  candidates: T[],
): Promise<T | undefined> => (await search(checkout, head, [candidates], batchSize))[0];

/** Several times fewer for each of many lists: the first nearly always is it. */
const batchOfMany = 4;

/** The first of each list, and a commit from which all of them come: undefined where a list has none, or they share none. */
export async function firstAncestors<T extends Tag>(checkout: Checkout, head: string, lists: T[][]) {
  const found = await search(checkout, head, lists, batchOfMany);
  const shas = [...new Set(found.map((one) => one?.sha))];
  return { found, base: await sharedBase(checkout, shas) };
}

async function sharedBase(checkout: Checkout, shas: (string | undefined)[]): Promise<string | undefined> {
  const known = shas.flatMap((sha) => sha ?? []);
  if (known.length < shas.length || known.length < 2) return known.length < shas.length ? undefined : known[0];
  const { exitCode, output } = await runGit(checkout, ['merge-base', '--octopus', ...known]);
  return exitCode === 0 ? output.trim() : undefined;
}

/** A candidate is an ancestor when nothing of it is left without what `head` has: one question for many candidates. */
async function search<T extends Tag>(
  checkout: Checkout,
  head: string,
  lists: T[][],
  firstSize: number,
): Promise<(T | undefined)[]> {
  const found = lists.map((): T | undefined => undefined);
  let open = [...lists.keys()].filter((index) => lists[index]?.length);
  for (let start = 0, size = firstSize; open.length > 0; start += size, size *= 2) {
    const batchOf = (index: number): T[] => lists[index]?.slice(start, start + size) ?? [];
    const input = [...open.flatMap(batchOf).map(({ sha }) => sha), `^${head}`].join('\n');
    const left = new Set((await git(checkout, ['rev-list', '--stdin'], { input })).split('\n'));
    for (const index of open) {
      const batch = batchOf(index);
      const first = batch.findIndex(({ sha }) => !left.has(sha));
      const passed = first === -1 ? batch : batch.slice(0, first);
      found[index] = (await firstReallyBehind(checkout, head, passed.slice(-mostDoubts))) ?? batch[first];
    }
    open = open.filter((index) => !found[index] && (lists[index]?.length ?? 0) > start + size);
  }
  return found;
}

/** More versions beside a branch, directly above its own, are not doubted. */
const mostDoubts = 4;

/**
 * Where clocks were wrong, git may give up on a commit that is younger than what came after it. Asked for one at a time it
 * does not, which takes longer.
 */
async function firstReallyBehind<T extends Tag>(checkout: Checkout, head: string, tags: T[]): Promise<T | undefined> {
  for (const tag of tags) {
    const { exitCode } = await runGit(checkout, ['merge-base', '--is-ancestor', tag.sha, head]);
    if (exitCode === 0) return tag;
  }
  return undefined;
}
