/** The three ways in which a pull request is merged; each gives the new head, or undefined for a conflict. No ref moves. */
import { type Commit, log, mergeBase, type Person, readCommit, writeCommit } from './commits.ts';
import { tryGit } from './run-git.ts';

export type Side = { gitDir: string; base: string; head: string };

/** The merged tree of two commits. */
export async function mergeTree({ gitDir, base, head }: Side): Promise<string | undefined> {
  return (await tryGit(gitDir, ['merge-tree', '--write-tree', base, head]))?.split('\n')[0];
}

export async function mergeCommit(side: Side, message: string, author: Person, committer: Person) {
  const tree = await mergeTree(side);
  if (!tree) return undefined;
  return writeCommit(side.gitDir, { tree, parents: [side.base, side.head], message, author, committer });
}

export async function squashCommit(side: Side, message: string, author: Person, committer: Person) {
  const tree = await mergeTree(side);
  return tree && writeCommit(side.gitDir, { tree, parents: [side.base], message, author, committer });
}

/** Replays the head's commits, oldest first; merges are left out, as GitHub does. */
export async function rebaseCommits(side: Side, committer: Person): Promise<string | undefined> {
  const commits = (await log(side.gitDir, `${side.base}..${side.head}`)).reverse();
  let onto: string | undefined = side.base;
  for (const commit of commits.filter(({ parents }) => parents.length < 2)) {
    if (onto) onto = await cherryPick(side.gitDir, onto, commit, committer);
  }
  return onto;
}

async function cherryPick(gitDir: string, onto: string, commit: Commit, committer: Person) {
  const [parent] = commit.parents;
  const target = await readCommit(gitDir, onto);
  if (!target || !parent) return undefined;
  // Before git 2.40 merge-tree takes no merge base: a commit with the target's tree and the picked commit's parent has the right one.
  const stand = { tree: target.tree, parents: [parent], message: 'merge base', author: committer, committer };
  const tree = await mergeTree({ gitDir, base: writeCommit(gitDir, stand), head: commit.sha });
  if (!tree) return undefined;
  return writeCommit(gitDir, { tree, parents: [onto], message: commit.message, author: commit.author, committer });
}

/** What a pull request would add: the commits that base has not, oldest first. */
export async function newCommits({ gitDir, base, head }: Side): Promise<Commit[]> {
  const from = await mergeBase(gitDir, base, head);
  return (await log(gitDir, from ? `${from}..${head}` : head)).reverse();
}
