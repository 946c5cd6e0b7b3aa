import type { Caller } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import { asRest } from './as-rest.ts';
import { changeIssue, type Given, payloadOf, payloadOfNew, textsOf } from './change-issue.ts';
import { findIssueNode, findLabelName, findLogin, findRepositoryNode } from './find-node.ts';
import { commentNode } from './issue-node.ts';

type NewIssue = { repositoryId: string; title: string; body?: string; labelIds?: string[]; assigneeIds?: string[] };
type Edit = { id: string; title?: string; body?: string };
type Labels = { labelableId: string; labelIds: string[] };

/** What people's tools change of issues. Each is a REST operation in other words, so that there is one set of rules. */
export const issueMutations = (github: Github, caller: Caller) => ({
  createIssue: async ({ input }: Given<NewIssue>) => {
    const repository = findRepositoryNode(github, input.repositoryId);
    const labels = (input.labelIds ?? []).map((id) => findLabelName(repository, id));
    const assignees = (input.assigneeIds ?? []).map((id) => findLogin(github, id));
    const change = { repository, body: { ...textsOf(input), labels, assignees } };
    return payloadOfNew(github, repository, await asRest(github, caller, 'POST /repos/{owner}/{repo}/issues', change));
  },
  updateIssue: ({ input }: Given<Edit>) => changeIssue(github, caller, input.id, textsOf(input)),
  closeIssue: ({ input }: Given<{ issueId: string; stateReason?: string }>) => {
    const reason = input.stateReason ? { state_reason: input.stateReason.toLowerCase() } : {};
    return changeIssue(github, caller, input.issueId, { state: 'closed', ...reason });
  },
  reopenIssue: ({ input }: Given<{ issueId: string }>) => changeIssue(github, caller, input.issueId, { state: 'open' }),
  addComment: ({ input }: Given<{ subjectId: string; body: string }>) => addComment(github, caller, input),
  addLabelsToLabelable: ({ input }: Given<Labels>) =>
    relabel(github, caller, input, (own, given) => [...new Set([...own, ...given])]),
  removeLabelsFromLabelable: ({ input }: Given<Labels>) =>
    relabel(github, caller, input, (own, given) => own.filter((name) => !given.includes(name))),
});

async function addComment(github: Github, caller: Caller, { subjectId, body }: { subjectId: string; body: string }) {
  const { repository, issue } = findIssueNode(github, subjectId);
  const change = { repository, params: { issue_number: String(issue.number) }, body: { body } };
  await asRest(github, caller, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', change);
  const node = issue.comments.map((comment) => commentNode(github, repository, issue, comment)).at(-1);
  return { ...payloadOf(github, repository, issue), commentEdge: { cursor: '', node } };
}

type Combine = (own: string[], given: string[]) => string[];

function relabel(github: Github, caller: Caller, { labelableId, labelIds }: Labels, combine: Combine) {
  const { repository, issue } = findIssueNode(github, labelableId);
  const given = labelIds.map((id) => findLabelName(repository, id));
  return changeIssue(github, caller, labelableId, { labels: combine(issue.labels, given) });
}
