import type { Commit, Person } from './commit.ts';

/** `Merge pull request #12 from ada/boats`, or GitLab's footer. */
const byHeader = /^Merge pull request #(\d{1,9}) from /;
const byFooter = /^See merge request \S*!(\d{1,9})$/m;

export const pullOfMerge = (message: string): number | undefined => {
  const footer = () => (message.includes('See merge request') ? byFooter.exec(message) : null);
  const number = (byHeader.exec(message) ?? footer())?.[1];
  return number ? Number(number) : undefined;
};

/**
 * Which merge on the first-parent line brought each commit; those on the line itself brought themselves. Each commit is
 * visited once, from the oldest merge on.
 *
 * @param newestFirst as `git log --topo-order` lists them: children before parents.
 * @returns the sha of the merge by the sha of the commit
 */
export function mergeOfCommits(newestFirst: Commit[]): Map<string, string> {
  const bySha = new Map(newestFirst.map((commit) => [commit.sha, commit]));
  const line = firstParentLine(newestFirst[0], bySha);
  const broughtBy = new Map(line.map(({ sha }) => [sha, sha]));
  for (const merge of line.toReversed()) {
    const waiting = merge.parents.slice(1);
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
      const commit = bySha.get(sha);
      if (!commit || broughtBy.has(sha)) continue;
      broughtBy.set(sha, merge.sha);
      waiting.push(...commit.parents);
    }
  }
  return broughtBy;
}

/**
 * Who wrote what each merge brought, by its sha. Git names for it only who merged.
 *
 * @param newestFirst as `mergeOfCommits` wants them
 */
export function authorsOfMerges(newestFirst: Commit[]): Map<string, Person[]> {
  if (newestFirst.every(({ parents }) => parents.length < 2)) return new Map();
  const mergeOf = mergeOfCommits(newestFirst);
  const authors = new Map<string, Person[]>();
  for (const { sha, parents, author } of newestFirst) {
    const merge = mergeOf.get(sha) ?? sha;
    if (merge !== sha && parents.length < 2) authors.set(merge, [...(authors.get(merge) ?? []), author]);
  }
  return authors;
}

function firstParentLine(head: Commit | undefined, bySha: Map<string, Commit>): Commit[] {
  const line: Commit[] = [];
  for (let commit = head; commit; commit = bySha.get(commit.parents[0] ?? '')) line.push(commit);
  return line;
}
