import { roleOf } from '#rehearsal/github/api/access';
import type { Schemas } from '#rehearsal/github/api/route';
import { botLogin, type Github } from '#rehearsal/github/github';
import type { Comment, Issue, Label, Reaction, ReactionContent } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { actionsApp, userView } from './user.ts';

export function labelView(
  github: Github,
  repository: Repository,
  label: Label,
): Schemas['label'] & { description: string } {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${apiUrl(github, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    description: label.description ?? '',
    default: false,
  };
}

export const labelsOf = (github: Github, repository: Repository, issue: Issue) =>
  issue.labels
    .map((name) => repository.labels.get(name.toLowerCase()))
    .filter((label) => label !== undefined)
    .map((label) => labelView(github, repository, label));

export function issueView(github: Github, repository: Repository, issue: Issue): Schemas['issue'] {
  const url = `${apiUrl(github, repository)}/issues/${issue.number}`;
  const html = `${htmlUrl(github, repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PullRequest' : 'Issue', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userView(github, issue.user),
    state: issue.state,
    state_reason: issue.stateReason,
    labels: labelsOf(github, repository, issue),
    assignee: issue.assignees[0] === undefined ? null : userView(github, issue.assignees[0]),
    assignees: issue.assignees.map((login) => userView(github, login)),
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: issue.comments.length,
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: issue.closedAt && timestamp(issue.closedAt),
    closed_by: issue.closedBy === null ? null : userView(github, issue.closedBy),
    author_association: association(repository, issue.user),
    reactions: rollup(url, issue.reactions),
    performed_via_github_app: issue.user === botLogin ? actionsApp(github) : null,
    ...issueLinks(github, repository, url, html),
    ...(issue.pull ? { draft: issue.pull.draft, pull_request: pullLinks(github, repository, issue, html) } : {}),
  };
}

const issueLinks = (github: Github, repository: Repository, url: string, html: string) => ({
  url,
  html_url: html,
  repository_url: apiUrl(github, repository),
  labels_url: `${url}/labels{/name}`,
  comments_url: `${url}/comments`,
  events_url: `${url}/events`,
  timeline_url: `${url}/timeline`,
});

const pullLinks = (github: Github, repository: Repository, issue: Issue, html: string) => ({
  url: `${apiUrl(github, repository)}/pulls/${issue.number}`,
  html_url: html,
  diff_url: `${html}.diff`,
  patch_url: `${html}.patch`,
  merged_at: issue.pull?.mergedAt ? timestamp(issue.pull.mergedAt) : null,
});

export function commentView(
  github: Github,
  repository: Repository,
  issue: Issue,
  comment: Comment,
): Schemas['issue-comment'] {
  const url = `${apiUrl(github, repository)}/issues/comments/${comment.id}`;
  const page = `${htmlUrl(github, repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(github, repository)}/issues/${issue.number}`,
    body: comment.body,
    user: userView(github, comment.user),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    author_association: association(repository, comment.user),
    performed_via_github_app: comment.user === botLogin ? actionsApp(github) : null,
    reactions: rollup(url, comment.reactions),
  };
}

export const reactionView = (github: Github, reaction: Reaction): Schemas['reaction'] => ({
  id: reaction.id,
  node_id: nodeId('Reaction', reaction.id),
  user: userView(github, reaction.user),
  content: reaction.content,
  created_at: timestamp(reaction.createdAt),
});

function rollup(url: string, reactions: Reaction[]): Schemas['reaction-rollup'] {
  const count = (content: ReactionContent) => reactions.filter((reaction) => reaction.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    confused: count('confused'),
    heart: count('heart'),
    hooray: count('hooray'),
    eyes: count('eyes'),
    rocket: count('rocket'),
  };
}

export function association(repository: Repository, login: string): Schemas['author-association'] {
  if (login === repository.owner) return 'OWNER';
  return ['none', 'read'].includes(roleOf(repository, login)) ? 'NONE' : 'COLLABORATOR';
}
