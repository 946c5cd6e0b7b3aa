import { mergeBase, readCommit } from '#rehearsal/github/git/commits';
import { changedPaths, emptyTree } from '#rehearsal/github/git/diff';
import { type Ref, resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import type { Actor } from './actor.ts';
import { headMoved } from './pull-events.ts';
import { pushPayload } from './push-payload.ts';

/** A ref that was created (no `before`), moved or deleted (no `after`). */
export type Move = { ref: string; before: string | undefined; after: string | undefined };

/** Tells the workflows of every ref that differs between two looks. */
export async function refsMoved(
  github: Github,
  repository: Repository,
  before: Ref[],
  after: Ref[],
  actor: Actor,
): Promise<void> {
  const old = new Map(before.map((ref) => [ref.name, ref.sha]));
  const now = new Map(after.map((ref) => [ref.name, ref.sha]));
  const moves = [...new Set([...old.keys(), ...now.keys()])]
    .map((ref) => ({ ref, before: old.get(ref), after: now.get(ref) }))
    .filter((move) => move.before !== move.after);
  for (const move of moves) await refMoved(github, repository, move, actor);
}

/** One ref has moved: `push`, `create` or `delete`, and `synchronize` for pull requests from that branch. */
export async function refMoved(github: Github, repository: Repository, move: Move, actor: Actor): Promise<void> {
  if (!/^refs\/(heads|tags)\//.test(move.ref)) return;
  repository.pushedAt = github.clock.now();
  await publishPush(github, repository, move, actor);
  if (!move.before) await publishBirthOrDeath(github, repository, 'create', move, actor);
  if (!move.after) await publishBirthOrDeath(github, repository, 'delete', move, actor);
  if (move.after && move.before) await headMoved(github, repository, move, actor);
}

async function publishPush(github: Github, repository: Repository, move: Move, actor: Actor): Promise<void> {
  // A deleted ref has no commit whose workflow files could listen, and no push with a job's token starts a run.
  if (!move.after || actor.byJob) return;
  const sha = (await resolveCommit(repository.gitDir, move.after)) ?? move.after;
  await github.publish({
    repository,
    name: 'push',
    ref: move.ref,
    sha,
    paths: move.ref.startsWith('refs/tags/') ? undefined : await pathsOf(repository, move.before, sha),
    actor: actor.login,
    byJob: actor.byJob,
    payload: await pushPayload(github, repository, move, actor),
  });
}

async function publishBirthOrDeath(
  github: Github,
  repository: Repository,
  name: 'create' | 'delete',
  move: Move,
  actor: Actor,
): Promise<void> {
  const branch = `refs/heads/${repository.defaultBranch}`;
  const head = await resolveCommit(repository.gitDir, branch);
  const sha = name === 'create' ? move.after && (await resolveCommit(repository.gitDir, move.after)) : head;
  if (!sha || !head) return;
  const short = move.ref.replace(/^refs\/(heads|tags)\//, '');
  const kind = move.ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const payload = { ref: short, ref_type: kind, master_branch: repository.defaultBranch, pusher_type: 'user' };
  const ref = name === 'create' ? move.ref : branch;
  await github.publish({ repository, name, ref, sha, actor: actor.login, byJob: actor.byJob, payload });
}

/** A new branch is compared with where it left the default branch; the first push of all with nothing. */
async function pathsOf(repository: Repository, before: string | undefined, after: string): Promise<string[]> {
  const { gitDir, defaultBranch } = repository;
  const known = before && (await readCommit(gitDir, before)) ? before : undefined;
  const fork = known ?? (await mergeBase(gitDir, `refs/heads/${defaultBranch}`, after));
  return changedPaths(gitDir, fork && (known || fork !== after) ? fork : emptyTree, after);
}
