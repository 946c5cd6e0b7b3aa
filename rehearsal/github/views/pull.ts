import type { Schemas } from '#rehearsal/github/api/route';
import type { PullRequest } from '#rehearsal/github/events/pull-events';
import { pullFacts } from '#rehearsal/github/git/pull-facts';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Pull } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { association, labelsOf } from './issue.ts';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { repositoryView } from './repository.ts';
import { userView } from './user.ts';

export function simplePullView(
  github: Github,
  repository: Repository,
  issue: PullRequest,
): Schemas['pull-request-simple'] {
  const { pull } = issue;
  return {
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    title: issue.title,
    body: issue.body,
    user: userView(github, issue.user),
    labels: labelsOf(github, repository, issue).map((label) => ({ ...label, id: Number(label.id) })),
    milestone: null,
    draft: pull.draft,
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: issue.closedAt && timestamp(issue.closedAt),
    merged_at: pull.mergedAt && timestamp(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: issue.assignees[0] === undefined ? null : userView(github, issue.assignees[0]),
    assignees: issue.assignees.map((login) => userView(github, login)),
    requested_reviewers: [],
    requested_teams: [],
    head: side(github, repository, pull.head, pull.headSha),
    base: side(github, repository, pull.base, pull.baseSha),
    author_association: association(repository, issue.user),
    auto_merge: null,
    ...pullLinks(github, repository, issue),
  };
}

function side(github: Github, repository: Repository, ref: string, sha: string) {
  const user = userView(github, repository.owner);
  return { label: `${repository.owner}:${ref}`, ref, sha, user, repo: repositoryView(github, repository) };
}

function pullLinks(github: Github, repository: Repository, { number, pull }: PullRequest) {
  const api = apiUrl(github, repository);
  const html = `${htmlUrl(github, repository)}/pull/${number}`;
  const links = {
    self: `${api}/pulls/${number}`,
    html,
    issue: `${api}/issues/${number}`,
    comments: `${api}/issues/${number}/comments`,
    review_comments: `${api}/pulls/${number}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${api}/pulls/${number}/commits`,
    statuses: `${api}/statuses/${pull.headSha}`,
  };
  const linked = Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }]));
  return {
    url: links.self,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    statuses_url: links.statuses,
    _links: linked as Record<keyof typeof links, { href: string }>,
  };
}

export async function pullView(
  github: Github,
  repository: Repository,
  issue: PullRequest,
): Promise<Schemas['pull-request']> {
  const { gitDir } = repository;
  const { pull } = issue;
  const { commits, files } = await pullFacts({ gitDir, base: pull.baseSha, head: pull.headSha });
  const mergeable = issue.state === 'open' ? await isMergeable(gitDir, pull) : null;
  const simple = simplePullView(github, repository, issue);
  return {
    ...simple,
    state: issue.state,
    user: userView(github, issue.user),
    head: { ...simple.head, user: userView(github, repository.owner) },
    base: { ...simple.base, user: userView(github, repository.owner) },
    requested_teams: [],
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : userView(github, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** Into the base branch as it is now. */
async function isMergeable(gitDir: string, pull: Pull): Promise<boolean> {
  const base = (await resolveCommit(gitDir, `refs/heads/${pull.base}`)) ?? pull.baseSha;
  return (await pullFacts({ gitDir, base, head: pull.headSha })).mergedTree !== undefined;
}
