import { type Commit, mergeBase } from './commits.ts';
import { changedFiles, type FileChange } from './diff.ts';
import { mergeTree, newCommits, type Side } from './merge.ts';
import { remember } from './remember.ts';

export type PullFacts = {
  /** Oldest first. */
  commits: Commit[];
  /** Changed since the two sides parted. */
  files: FileChange[];
  /** Undefined: a conflict. */
  mergedTree: string | undefined;
};

/** What git says of a pull request between two commits. */
export function pullFacts(side: Side): Promise<PullFacts> {
  const { gitDir, base, head } = side;
  return remember(gitDir, `pull ${base} ${head}`, async () => {
    const fork = mergeBase(gitDir, base, head).then((sha) => changedFiles(gitDir, sha ?? base, head));
    const [commits, files, mergedTree] = await Promise.all([newCommits(side), fork, mergeTree(side)]);
    return { commits, files, mergedTree };
  });
}
