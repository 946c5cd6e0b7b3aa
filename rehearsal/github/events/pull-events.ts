import { readCommit, writeCommit } from '#rehearsal/github/git/commits';
import { mergeTree } from '#rehearsal/github/git/merge';
import { pullFacts } from '#rehearsal/github/git/pull-facts';
import { deleteRef, resolveCommit } from '#rehearsal/github/git/refs';
import { git } from '#rehearsal/github/git/run-git';
import type { Github } from '#rehearsal/github/github';
import type { Issue, Pull } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { githubPerson } from '#rehearsal/github/people';
import { pullView } from '#rehearsal/github/views/pull';
import type { Actor } from './actor.ts';
import type { Move } from './refs-moved.ts';

export type PullRequest = Issue & { pull: Pull };

export const isPull = (issue: Issue): issue is PullRequest => issue.pull !== undefined;

/** A branch has moved: open pull requests from it are synchronized, and those into it see a new base. */
export async function headMoved(github: Github, repository: Repository, move: Move, actor: Actor): Promise<void> {
  const branch = move.ref.replace(/^refs\/heads\//, '');
  const open = [...repository.issues.values()].filter(isPull).filter(({ state }) => state === 'open');
  for (const issue of open.filter(({ pull }) => pull.head === branch)) {
    issue.pull.headSha = move.after ?? issue.pull.headSha;
    issue.updatedAt = github.clock.now();
    await publishPull(github, repository, issue, 'synchronize', actor);
  }
}

/** `refs/pull/N/head` and, when the two sides merge cleanly, `refs/pull/N/merge`. Gives the merge commit. */
async function testMerge(repository: Repository, issue: PullRequest): Promise<string | undefined> {
  const { gitDir } = repository;
  const base = (await resolveCommit(gitDir, `refs/heads/${issue.pull.base}`)) ?? issue.pull.baseSha;
  const head = issue.pull.headSha;
  await git(gitDir, ['update-ref', `refs/pull/${issue.number}/head`, head]);
  const tree = await mergeTree({ gitDir, base, head });
  const ref = `refs/pull/${issue.number}/merge`;
  if (!tree) {
    await deleteRef(gitDir, ref);
    return undefined;
  }
  const date = (await readCommit(gitDir, head))?.committer.date ?? '1970-01-01T00:00:00Z';
  const person = { ...githubPerson, date };
  const message = `Merge ${head} into ${base}`;
  const sha = writeCommit(gitDir, { tree, parents: [base, head], message, author: person, committer: person });
  await git(gitDir, ['update-ref', ref, sha]);
  return sha;
}

/** Workflows of a pull request run on what it would be once merged; with a conflict they do not run. */
export async function publishPull(
  github: Github,
  repository: Repository,
  issue: PullRequest,
  action: string,
  actor: Actor,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { gitDir } = repository;
  const merged = issue.state === 'closed' ? issue.pull.mergeCommitSha : await testMerge(repository, issue);
  const { files } = await pullFacts({ gitDir, base: issue.pull.baseSha, head: issue.pull.headSha });
  const payload = { number: issue.number, pull_request: await pullView(github, repository, issue), ...more };
  const common = {
    repository,
    action,
    branch: issue.pull.base,
    paths: files.flatMap(({ path, previous }) => (previous === undefined ? [path] : [path, previous])),
    actor: actor.login,
    byJob: actor.byJob,
    payload,
  };
  const base = await resolveCommit(gitDir, `refs/heads/${issue.pull.base}`);
  const sha = merged ?? (issue.state === 'closed' ? issue.pull.headSha : undefined);
  if (sha) await github.publish({ ...common, name: 'pull_request', ref: `refs/pull/${issue.number}/merge`, sha });
  if (base)
    await github.publish({ ...common, name: 'pull_request_target', ref: `refs/heads/${issue.pull.base}`, sha: base });
}
