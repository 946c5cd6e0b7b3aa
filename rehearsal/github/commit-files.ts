import type { Actor } from './events/actor.ts';
import { refMoved } from './events/refs-moved.ts';
import { type Commit, readCommit, writeCommit } from './git/commits.ts';
import { type Edit, editTree } from './git/edit-tree.ts';
import { moveRef, resolveCommit } from './git/refs.ts';
import type { Github } from './github.ts';
import type { Repository } from './model/state.ts';
import { committerOf, type GivenPerson, overrule, personOf } from './people.ts';

export type FileChanges = {
  branch: string;
  message: string;
  edits: Edit[];
  author?: GivenPerson | undefined;
  committer?: GivenPerson | undefined;
  /** The head that the caller has seen. */
  expected?: string | undefined;
};

/** Commits files on a branch and tells the workflows; undefined when the branch is not where it was expected. */
export async function commitFiles(
  github: Github,
  repository: Repository,
  changes: FileChanges,
  actor: Actor,
): Promise<Commit | undefined> {
  const { gitDir } = repository;
  const ref = `refs/heads/${changes.branch}`;
  const before = await resolveCommit(gitDir, ref);
  if (!before || (changes.expected !== undefined && changes.expected !== before)) return undefined;
  const tree = await editTree(gitDir, before, changes.edits);
  const author = overrule(personOf(github, actor.login), changes.author);
  const committer = overrule(committerOf(github), changes.committer);
  const after = writeCommit(gitDir, { tree, parents: [before], message: changes.message, author, committer });
  if (!(await moveRef(gitDir, ref, after, before))) return undefined;
  await refMoved(github, repository, { ref, before, after }, actor);
  return readCommit(gitDir, after);
}
