import { createHash } from 'node:crypto';
import type { Actor } from './events/actor.ts';
import { resolveCommit } from './git/refs.ts';
import type { Github } from './github.ts';
import type { Comment, Issue, Label } from './model/issue.ts';
import type { Repository } from './model/state.ts';
import { commentView, issueView } from './views/issue.ts';

type NewIssue = { title: string; body: string | null; labels: string[]; assignees: string[]; user: string };

/** An issue with the next number; labels that do not exist yet are created. */
export function openIssue(github: Github, repository: Repository, wanted: NewIssue): Issue {
  repository.lastNumber += 1;
  const now = github.clock.now();
  const issue: Issue = {
    ...wanted,
    labels: ensureLabels(github, repository, wanted.labels),
    id: github.nextId(),
    number: repository.lastNumber,
    state: 'open',
    stateReason: null,
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    comments: [],
    reactions: [],
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** The names as the repository spells them: labels are found whatever their case. */
export function ensureLabels(github: Github, repository: Repository, names: string[]): string[] {
  const labels = names.map(
    (name) => repository.labels.get(name.toLowerCase()) ?? createLabel(github, repository, { name }),
  );
  return [...new Set(labels.map(({ name }) => name))];
}

export function createLabel(
  github: Github,
  repository: Repository,
  { name, color, description }: { name: string; color?: string | undefined; description?: string | undefined },
): Label {
  const standard = createHash('sha256').update(name).digest('hex').slice(0, 6);
  const label = { id: github.nextId(), name, color: color ?? standard, description: description ?? null };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

export function setState(
  github: Github,
  issue: Issue,
  state: Issue['state'],
  reason: Issue['stateReason'] | undefined,
  actor: Actor,
): void {
  const closed = state === 'closed';
  issue.state = state;
  issue.stateReason = reason ?? (closed ? 'completed' : 'reopened');
  issue.closedAt = closed ? github.clock.now() : null;
  issue.closedBy = closed ? actor.login : null;
}

/** `issues`, or with a comment `issue_comment`: workflows of the default branch listen. */
export async function publishIssue(
  github: Github,
  repository: Repository,
  issue: Issue,
  action: string,
  actor: Actor,
  more: { comment?: Comment; label?: string } = {},
): Promise<void> {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const sha = await resolveCommit(repository.gitDir, ref);
  if (!sha) return;
  const { comment, label } = more;
  await github.publish({
    repository,
    name: comment ? 'issue_comment' : 'issues',
    ...{ action, ref, sha, actor: actor.login, byJob: actor.byJob },
    payload: {
      issue: issueView(github, repository, issue),
      ...(comment ? { comment: commentView(github, repository, issue, comment) } : {}),
      ...(label === undefined ? {} : { label: { name: label } }),
    },
  });
}

/** GraphQL tells when a text was last edited, and by whom. */
export function editBody(github: Github, issue: Issue, body: string | null, by: string): void {
  if ((body ?? '') === (issue.body ?? '')) return;
  Object.assign(issue, { body, edited: { at: github.clock.now(), by } });
}
