import type { Tag } from '#lib/domain/release/tags';
import { firstAncestor } from './ancestors.ts';
import { fetchAbove, fetchAboveAll, fetchAll } from './heal.ts';
import type { Checkout } from './run-git.ts';

/** `isFloor`: the history ends right above the tag, so all that is there comes after it. */
type Healed<T> = { tag: T | undefined; isFloor: boolean };

/** Nearly always it is the first. Each that is of another branch costs a fetch, so after a few the rest is asked for at once. */
const single = 4;

/**
 * The first of the tags from which `head` comes, in a shallow checkout. It is asked of the remote by leaving out what a tag has: what
 * comes back ends at the tag if `head` comes from it. So a hotfix branch below a hundred releases costs its own commits. Versions
 * are taken to grow along a line of history, beyond the first few; where that does not decide it, the whole history is fetched,
 * without contents.
 */
export async function healToAncestor<T extends Tag>(checkout: Checkout, head: string, tags: T[]): Promise<Healed<T>> {
  const rest = tags.slice(single);
  for (const tag of tags.slice(0, single)) {
    const { kind } = await fetchAbove(checkout, head, tag);
    if (kind !== 'no-ancestor') return { tag, isFloor: kind === 'floor' };
  }
  if (rest.length === 0) return { tag: undefined, isFloor: false };
  const own = rest.find(({ sha }) => sha === head);
  const decided = own ? { highest: own } : await fetchAboveAll(checkout, head, rest);
  if (decided) {
    const { highest } = decided;
    const above = highest && (await fetchAbove(checkout, head, highest));
    if (above?.kind !== 'no-ancestor') return { tag: highest, isFloor: above?.kind === 'floor' };
  }
  await fetchAll(checkout, head);
  return { tag: await firstAncestor(checkout, head, rest), isFloor: false };
}
