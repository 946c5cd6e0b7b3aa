import type { Caller } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import { asRest } from './as-rest.ts';
import { changeIssue, type Given, payloadOf, payloadOfNew, textsOf } from './change-issue.ts';
import { findIssueNode, findRepositoryNode } from './find-node.ts';

type Sides = { headRefName: string; baseRefName: string; draft?: boolean };
type NewPull = Sides & { repositoryId: string; title: string; body?: string };
type Edit = { pullRequestId: string; title?: string; body?: string };
type Merge = { pullRequestId: string; mergeMethod?: string; commitHeadline?: string; commitBody?: string };

/** What people's tools change of pull requests, again by the operations of REST. */
export const pullMutations = (github: Github, caller: Caller) => ({
  createPullRequest: async ({ input }: Given<NewPull>) => {
    const repository = findRepositoryNode(github, input.repositoryId);
    const sides = { head: input.headRefName, base: input.baseRefName, draft: input.draft ?? false };
    const change = { repository, body: { ...textsOf(input), ...sides } };
    return payloadOfNew(github, repository, await asRest(github, caller, 'POST /repos/{owner}/{repo}/pulls', change));
  },
  updatePullRequest: ({ input }: Given<Edit>) => changeIssue(github, caller, input.pullRequestId, textsOf(input)),
  closePullRequest: ({ input }: Given<{ pullRequestId: string }>) =>
    changeIssue(github, caller, input.pullRequestId, { state: 'closed' }),
  reopenPullRequest: ({ input }: Given<{ pullRequestId: string }>) =>
    changeIssue(github, caller, input.pullRequestId, { state: 'open' }),
  mergePullRequest: ({ input }: Given<Merge>) => merge(github, caller, input),
});

async function merge(github: Github, caller: Caller, input: Merge) {
  const { pullRequestId, mergeMethod = 'MERGE', commitHeadline, commitBody } = input;
  const { repository, issue } = findIssueNode(github, pullRequestId);
  const body = {
    merge_method: mergeMethod.toLowerCase(),
    ...(commitHeadline && { commit_title: commitHeadline }),
    ...(commitBody && { commit_message: commitBody }),
  };
  const change = { repository, params: { pull_number: String(issue.number) }, body };
  await asRest(github, caller, 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', change);
  return payloadOf(github, repository, issue);
}
