import { conflict } from '#rehearsal/github/api/errors';
import type { Actor } from '#rehearsal/github/events/actor';
import { refMoved } from '#rehearsal/github/events/refs-moved';
import { isAncestor } from '#rehearsal/github/git/commits';
import { mergeCommit } from '#rehearsal/github/git/merge';
import { findRef, moveRef, resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { committerOf, personOf } from '#rehearsal/github/people';

/**
 * A deployment's `auto_merge`: a branch that lacks commits of the default branch gets them, and no deployment is made.
 * Gives GitHub's message when it has merged.
 */
export async function mergeDefaultBranch(
  github: Github,
  repository: Repository,
  ref: string,
  actor: Actor,
): Promise<string | undefined> {
  const { gitDir, defaultBranch } = repository;
  const branch = await findRef(gitDir, `refs/heads/${ref.replace(/^refs\/heads\//, '')}`);
  const main = await resolveCommit(gitDir, `refs/heads/${defaultBranch}`);
  if (!branch || !main || (await isAncestor(gitDir, main, branch.sha))) return undefined;
  const message = `Auto-merged ${defaultBranch} into ${ref} on deployment.`;
  const sides = { gitDir, base: branch.sha, head: main };
  const after = await mergeCommit(sides, message, personOf(github, actor.login), committerOf(github));
  if (!after) throw conflict(`Conflict merging ${defaultBranch} into ${ref}.`);
  await moveRef(gitDir, branch.name, after, branch.sha);
  await refMoved(github, repository, { ref: branch.name, before: branch.sha, after }, actor);
  return message;
}
