import { checksOf } from '#rehearsal/github/checks';
import type { PullRequest } from '#rehearsal/github/events/pull-events';
import { pullFacts } from '#rehearsal/github/git/pull-facts';
import type { Github } from '#rehearsal/github/github';
import type { CheckRun, CommitStatus } from '#rehearsal/github/model/commit-marks';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { htmlUrl, nodeId } from '#rehearsal/github/views/links';
import { commitNode } from './commit-node.ts';
import { connection, type PageArguments } from './connection.ts';

/** What git and checks say of a pull request. */
export function pullFields(github: Github, repository: Repository, issue: PullRequest) {
  const { baseSha: base, headSha: head } = issue.pull;
  const facts = () => pullFacts({ gitDir: repository.gitDir, base, head });
  const isClean = async () => (await facts()).mergedTree !== undefined;
  const total = async (of: 'additions' | 'deletions') => (await facts()).files.reduce((sum, file) => sum + file[of], 0);
  return {
    additions: () => total('additions'),
    deletions: () => total('deletions'),
    changedFiles: async () => (await facts()).files.length,
    mergeable: async () => (issue.state === 'closed' ? 'UNKNOWN' : (await isClean()) ? 'MERGEABLE' : 'CONFLICTING'),
    mergeStateStatus: async () => (issue.state === 'closed' ? 'UNKNOWN' : (await isClean()) ? 'CLEAN' : 'DIRTY'),
    commits: async (page: PageArguments) =>
      connection('commits', (await facts()).commits, page, ({ sha }) => ({
        id: nodeId('PullRequestCommit', sha),
        commit: async () => ({
          ...(await commitNode(github, repository, sha)),
          statusCheckRollup: rollup(github, repository, sha),
        }),
      })),
    ...withoutReviews,
  };
}

/** The stand-in has no reviews of code, only of deployments, and no queue. */
const withoutReviews = {
  autoMergeRequest: null,
  isInMergeQueue: false,
  isMergeQueueEnabled: false,
  reviewDecision: null,
  reviewRequests: (page: PageArguments) => connection('reviewRequests', [], page, () => null),
  reviews: (page: PageArguments) => connection('reviews', [], page, () => null),
  latestReviews: (page: PageArguments) => connection('latestReviews', [], page, () => null),
};

function rollup(github: Github, repository: Repository, sha: string) {
  const checks = checksOf(repository, sha);
  const statuses = repository.statuses.get(sha) ?? [];
  if (checks.length + statuses.length === 0) return null;
  const nodes = [...checks.map((check) => checkNode(github, repository, check)), ...statuses.map(statusNode)];
  return {
    id: nodeId('StatusCheckRollup', sha),
    state: stateOf(checks, statuses),
    contexts: (page: PageArguments) => connection('contexts', nodes, page, (node) => node),
  };
}

function stateOf(checks: CheckRun[], statuses: CommitStatus[]): 'FAILURE' | 'PENDING' | 'SUCCESS' {
  const bad = ['failure', 'error', 'cancelled', 'timed_out', 'action_required'];
  const said = [...checks.map(({ conclusion }) => conclusion ?? 'pending'), ...statuses.map(({ state }) => state)];
  if (said.some((word) => bad.includes(word))) return 'FAILURE';
  return said.includes('pending') ? 'PENDING' : 'SUCCESS';
}

const checkNode = (github: Github, repository: Repository, check: CheckRun) => ({
  __typename: 'CheckRun',
  id: nodeId('CheckRun', check.id),
  databaseId: check.id,
  name: check.name,
  status: check.status.toUpperCase(),
  isRequired: false,
  conclusion: check.conclusion?.toUpperCase() ?? null,
  startedAt: timestamp(check.startedAt),
  completedAt: check.completedAt && timestamp(check.completedAt),
  detailsUrl: check.detailsUrl ?? `${htmlUrl(github, repository)}/runs/${check.id}`,
  checkSuite: { workflowRun: workflowRunOf(repository, check) },
});

function workflowRunOf(repository: Repository, { externalId }: CheckRun) {
  const run = repository.runs.get(Number(externalId));
  const workflow = [...repository.workflows.values()].find(({ id }) => id === run?.workflowId);
  return run && workflow ? { event: run.event, workflow: { name: workflow.name } } : null;
}

const statusNode = (status: CommitStatus) => ({
  __typename: 'StatusContext',
  id: nodeId('StatusContext', status.id),
  context: status.context,
  state: status.state.toUpperCase(),
  isRequired: false,
  description: status.description,
  targetUrl: status.targetUrl,
  createdAt: timestamp(status.createdAt),
});
