import type { Commit } from './commit.ts';

/**
 * Commits as `git log --topo-order` has them: children before parents, and what a merge brought in one piece, before the line
 * that it was merged into. So it does not depend on clocks.
 *
 * @param newestFirst those that nothing here comes from stand in the order that they are to have
 */
export function inGraphOrder(newestFirst: Commit[]): Commit[] {
  if (newestFirst.every(({ parents }) => parents.length < 2)) return newestFirst;
  const bySha = new Map(newestFirst.map((commit) => [commit.sha, commit]));
  const awaited = new Map<string, number>();
  for (const { parents } of newestFirst) {
    for (const parent of parents) awaited.set(parent, (awaited.get(parent) ?? 0) + 1);
  }
  const ready = newestFirst.filter(({ sha }) => !awaited.has(sha)).reverse();
  const ordered: Commit[] = [];
  for (let commit = ready.pop(); commit; commit = ready.pop()) {
    ordered.push(commit);
    for (const sha of commit.parents) {
      const left = (awaited.get(sha) ?? 0) - 1;
      awaited.set(sha, left);
      const parent = bySha.get(sha);
      if (left === 0 && parent) ready.push(parent);
    }
  }
  return ordered;
}
