import type { Caller } from '#rehearsal/github/api/route';
import { isPull, type PullRequest } from '#rehearsal/github/events/pull-events';
import type { Github } from '#rehearsal/github/github';
import type { Comment, Issue, Label } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { association } from '#rehearsal/github/views/issue';
import { htmlUrl, nodeId } from '#rehearsal/github/views/links';
import { actorNode } from './actor-node.ts';
import { commitNode } from './commit-node.ts';
import { connection, type PageArguments } from './connection.ts';
import { pullFields } from './pull-fields.ts';

export function issueNode(github: Github, repository: Repository, issue: Issue) {
  return {
    __typename: 'Issue',
    ...common(github, repository, issue),
    url: `${htmlUrl(github, repository)}/issues/${issue.number}`,
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
  };
}

export function pullNode(github: Github, repository: Repository, issue: PullRequest) {
  const { pull } = issue;
  return {
    __typename: 'PullRequest',
    ...common(github, repository, issue),
    url: `${htmlUrl(github, repository)}/pull/${issue.number}`,
    state: pull.mergedAt ? 'MERGED' : issue.state.toUpperCase(),
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt && timestamp(pull.mergedAt),
    mergedBy: pull.mergedBy === null ? null : actorNode(github, pull.mergedBy),
    mergeCommit: pull.mergeCommitSha === null ? null : () => commitNode(github, repository, pull.mergeCommitSha ?? ''),
    isDraft: pull.draft,
    isCrossRepository: false,
    ...pullFields(github, repository, issue),
    maintainerCanModify: false,
    headRepository: () => ({ id: nodeId('Repository', repository.id), name: repository.name }),
    headRepositoryOwner: actorNode(github, repository.owner),
    baseRefName: pull.base,
    baseRefOid: pull.baseSha,
    headRefName: pull.head,
    headRefOid: pull.headSha,
  };
}

export const subjectNode = (github: Github, repository: Repository, issue: Issue) =>
  isPull(issue) ? pullNode(github, repository, issue) : issueNode(github, repository, issue);

const common = (github: Github, repository: Repository, issue: Issue) => ({
  id: nodeId(isPull(issue) ? 'PullRequest' : 'Issue', issue.id),
  databaseId: issue.id,
  number: issue.number,
  title: issue.title,
  body: issue.body ?? '',
  bodyText: issue.body ?? '',
  author: actorNode(github, issue.user),
  createdAt: timestamp(issue.createdAt),
  updatedAt: timestamp(issue.updatedAt),
  lastEditedAt: issue.edited ? timestamp(issue.edited.at) : null,
  editor: issue.edited ? actorNode(github, issue.edited.by) : null,
  closedAt: issue.closedAt && timestamp(issue.closedAt),
  closed: issue.state === 'closed',
  locked: issue.locked,
  milestone: null,
  reactionGroups: [],
  projectCards: (page: PageArguments) => connection('projectCards', [], page, () => null),
  labels: (page: PageArguments) => {
    const labels = issue.labels.flatMap((name) => repository.labels.get(name.toLowerCase()) ?? []);
    return connection('labels', labels, page, labelNode);
  },
  assignees: (page: PageArguments) =>
    connection('assignees', issue.assignees, page, (login) => actorNode(github, login)),
  comments: (page: PageArguments) =>
    connection('comments', issue.comments, page, (comment) => commentNode(github, repository, issue, comment)),
});

export const labelNode = (label: Label) => ({ ...label, id: nodeId('Label', label.id) });

export const commentNode = (github: Github, repository: Repository, issue: Issue, comment: Comment) => ({
  id: nodeId('IssueComment', comment.id),
  databaseId: comment.id,
  body: comment.body,
  author: actorNode(github, comment.user),
  authorAssociation: association(repository, comment.user),
  url: `${htmlUrl(github, repository)}/${isPull(issue) ? 'pull' : 'issues'}/${issue.number}#issuecomment-${comment.id}`,
  createdAt: timestamp(comment.createdAt),
  updatedAt: timestamp(comment.updatedAt),
  includesCreatedEdit: comment.updatedAt > comment.createdAt,
  viewerDidAuthor: (_arguments: unknown, viewer: Caller) => viewer.login === comment.user,
  isMinimized: false,
  minimizedReason: null,
  reactionGroups: [],
});
