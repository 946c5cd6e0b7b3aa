import type { Commit } from './commit.ts';
import { inGraphOrder } from './graph-order.ts';
import type { VersionTag } from './tags.ts';

/** What a version brought that none before it had, in the order of the graph; `version` is undefined for what no version has yet. */
export type Section = { version: VersionTag | undefined; at: Date; newestFirst: Commit[] };

/** `index`: of its version. `awaited`: how many of its commits are known, as parents of others, and have not come yet. */
type Open = Section & { index: number; awaited: number };

const unreleased = -1;

/**
 * Deals out a history, as it comes, to the versions that brought it: each commit to the lowest version that has it. So a hotfix
 * that was merged back is told once, where it was released. A section is handed on as soon as it is whole, and forgotten: what
 * is kept at one time is what lies between a few releases, however long the history is.
 *
 * @param highestFirst those that may have sections; of several at one commit the lowest has its changes
 * @returns `add` takes the commits, children before parents. `isWhole` tells after the last whether they came so: what was handed
 *   on is worth nothing where it is false
 */
export function createSections(head: string, highestFirst: VersionTag[], onSection: (section: Section) => void) {
  const { lowest, above } = indexesBySha(highestFirst);
  /** The section of each commit that is awaited, by those of its children that came. */
  const owners = new Map<string, Open>();
  let openCount = 0;
  const open = (index: number, at: Date): Open => {
    openCount += 1;
    return { version: highestFirst[index], at, newestFirst: [], index, awaited: 1 };
  };
  const oneCame = (section: Open): void => {
    section.awaited -= 1;
    if (section.awaited > 0) return;
    openCount -= 1;
    const { version, at, newestFirst } = section;
    onSection({ version, at, newestFirst: inGraphOrder(newestFirst) });
  };
  const openAt = (index: number, { sha, at }: Commit): Open => {
    for (const higher of above.get(sha) ?? []) oneCame(open(higher, at));
    return open(index, at);
  };
  owners.set(head, open(unreleased, new Date(0)));
  const add = (commit: Commit): void => {
    const before = owners.get(commit.sha);
    if (!before) return;
    owners.delete(commit.sha);
    const index = lowest.get(commit.sha);
    if (index !== undefined) oneCame(before);
    const own = index === undefined ? before : openAt(index, commit);
    own.newestFirst.push(commit);
    for (const parent of commit.parents) {
      const known = owners.get(parent);
      if (known !== undefined && known.index >= own.index) continue;
      owners.set(parent, own);
      own.awaited += 1;
      if (known) oneCame(known);
    }
    oneCame(own);
  };
  // What came before its child is awaited for ever.
  return { add, isWhole: () => openCount === 0 };
}

/** The lowest version of each commit, and where it has several the others above it. */
function indexesBySha(highestFirst: VersionTag[]) {
  const lowest = new Map<string, number>();
  const above = new Map<string, number[]>();
  for (const [index, { sha }] of highestFirst.entries()) {
    const higher = lowest.get(sha);
    if (higher !== undefined) above.set(sha, [...(above.get(sha) ?? []), higher]);
    lowest.set(sha, index);
  }
  return { lowest, above };
}
