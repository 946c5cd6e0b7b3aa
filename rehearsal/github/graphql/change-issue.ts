import type { Caller } from '#rehearsal/github/api/route';
import { isPull } from '#rehearsal/github/events/pull-events';
import type { Github } from '#rehearsal/github/github';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { asRest } from './as-rest.ts';
import { findIssueNode } from './find-node.ts';
import { subjectNode } from './issue-node.ts';

/** A mutation's argument. */
export type Given<T> = { input: T & { clientMutationId?: string } };

/** Changes an issue or a pull request by its node id, as PATCH does. */
export async function changeIssue(github: Github, caller: Caller, id: string, body: object) {
  const { repository, issue } = findIssueNode(github, id);
  const number = String(issue.number);
  const params = { issue_number: number, pull_number: number };
  // Only a pull request's own operation tells the workflows that it was closed.
  const what = isPull(issue) && 'state' in body ? 'pulls/{pull_number}' : 'issues/{issue_number}';
  await asRest(github, caller, `PATCH /repos/{owner}/{repo}/${what}`, { repository, params, body });
  return payloadOf(github, repository, issue);
}

/** The issue or pull request, by all names that payloads have for it. */
export function payloadOf(github: Github, repository: Repository, issue: Issue) {
  const node = subjectNode(github, repository, issue);
  return { clientMutationId: null, [isPull(issue) ? 'pullRequest' : 'issue']: node, labelable: node, subject: node };
}

/** What a REST operation made and answered with its number. */
export function payloadOfNew(github: Github, repository: Repository, answer: unknown) {
  const issue = repository.issues.get((answer as { number: number }).number);
  return issue ? payloadOf(github, repository, issue) : {};
}

/** Without what was not given: REST would take it for a text that is none. */
export const textsOf = ({ title, body }: { title?: string; body?: string }) => ({
  ...(title === undefined ? {} : { title }),
  ...(body === undefined ? {} : { body }),
});
