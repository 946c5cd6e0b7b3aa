import { type Commit, isAncestor, log, readCommit } from '#rehearsal/github/git/commits';
import { changedFiles, emptyTree } from '#rehearsal/github/git/diff';
import { resolveCommit } from '#rehearsal/github/git/refs';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import type { Actor } from './actor.ts';
import type { Move } from './refs-moved.ts';

const zero = '0'.repeat(40);

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export async function pushPayload(github: Github, repository: Repository, move: Move, actor: Actor) {
  const { gitDir } = repository;
  const after = move.after && (await resolveCommit(gitDir, move.after));
  const head = after ? await readCommit(gitDir, after) : undefined;
  const before = move.before && (await resolveCommit(gitDir, move.before));
  const commits = head ? await log(gitDir, before ? `${before}..${head.sha}` : `${head.sha}^!`) : [];
  const details = await Promise.all(
    commits
      .slice(0, 20)
      .reverse()
      .map((commit) => commitOf(github, repository, commit)),
  );
  return {
    ref: move.ref,
    before: move.before ?? zero,
    after: move.after ?? zero,
    created: !move.before,
    deleted: !move.after,
    forced: Boolean(before && head && !(await isAncestor(gitDir, before, head.sha))),
    base_ref: null,
    compare: `${github.urls.server}/${fullName(repository)}/compare/${move.before ?? zero}...${move.after ?? zero}`,
    commits: details,
    head_commit: head ? await commitOf(github, repository, head) : null,
    pusher: { name: actor.login, email: `${actor.login}@users.noreply.github.com` },
  };
}

async function commitOf(github: Github, repository: Repository, commit: Commit) {
  const files = await changedFiles(repository.gitDir, commit.parents[0] ?? emptyTree, commit.sha);
  const paths = (...statuses: string[]) =>
    files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${github.urls.server}/${fullName(repository)}/commit/${commit.sha}`,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
    added: paths('added', 'copied'),
    removed: paths('removed'),
    modified: paths('modified', 'renamed', 'changed'),
  };
}
