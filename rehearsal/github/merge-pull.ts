import type { Actor } from './events/actor.ts';
import { type PullRequest, publishPull } from './events/pull-events.ts';
import { refMoved } from './events/refs-moved.ts';
import { mergeCommit, newCommits, rebaseCommits, type Side, squashCommit } from './git/merge.ts';
import { moveRef, resolveCommit } from './git/refs.ts';
import type { Github } from './github.ts';
import { publishIssue, setState } from './issues.ts';
import type { Repository } from './model/state.ts';
import { committerOf, personOf } from './people.ts';

export type MergeWish = {
  method: 'merge' | 'squash' | 'rebase';
  title: string | undefined;
  message: string | undefined;
};

/** Merges a pull request into its base, closes it and what it says it closes. Undefined when git cannot merge. */
export async function mergePull(
  github: Github,
  repository: Repository,
  issue: PullRequest,
  wish: MergeWish,
  actor: Actor,
): Promise<string | undefined> {
  const { gitDir } = repository;
  const ref = `refs/heads/${issue.pull.base}`;
  const before = await resolveCommit(gitDir, ref);
  if (!before) return undefined;
  const after = await write(github, repository, issue, { gitDir, base: before, head: issue.pull.headSha }, wish, actor);
  if (!after || !(await moveRef(gitDir, ref, after, before))) return undefined;
  const now = github.clock.now();
  Object.assign(issue.pull, { baseSha: before, mergedAt: now, mergedBy: actor.login, mergeCommitSha: after });
  setState(github, issue, 'closed', undefined, actor);
  issue.updatedAt = now;
  await refMoved(github, repository, { ref, before, after }, actor);
  await publishPull(github, repository, issue, 'closed', actor);
  await closeMentioned(github, repository, issue, actor);
  return after;
}

async function write(
  github: Github,
  repository: Repository,
  issue: PullRequest,
  side: Side,
  wish: MergeWish,
  actor: Actor,
): Promise<string | undefined> {
  const committer = committerOf(github);
  if (wish.method === 'rebase') return rebaseCommits(side, committer);
  if (wish.method === 'merge') {
    const title = wish.title ?? `Merge pull request #${issue.number} from ${repository.owner}/${issue.pull.head}`;
    const message = `${title}\n\n${wish.message ?? issue.title}`;
    return mergeCommit(side, message, personOf(github, actor.login), committer);
  }
  const commits = await newCommits(side);
  const listed = commits.length > 1 ? commits.map((commit) => `* ${commit.message}`).join('\n\n') : '';
  const message = `${wish.title ?? `${issue.title} (#${issue.number})`}\n\n${wish.message ?? listed}`.trimEnd();
  return squashCommit(side, message, personOf(github, issue.user), committer);
}

/** `Fixes #12` in a pull request into the default branch. */
async function closeMentioned(github: Github, repository: Repository, issue: PullRequest, actor: Actor): Promise<void> {
  if (issue.pull.base !== repository.defaultBranch) return;
  for (const [, number] of (issue.body ?? '').matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d+)/gi)) {
    const mentioned = repository.issues.get(Number(number));
    if (!mentioned || mentioned.pull || mentioned.state === 'closed') continue;
    setState(github, mentioned, 'closed', 'completed', actor);
    await publishIssue(github, repository, mentioned, 'closed', actor);
  }
}
