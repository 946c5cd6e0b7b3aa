import type { Schemas } from '#rehearsal/github/api/route';
import { readCommit } from '#rehearsal/github/git/commits';
import type { Github } from '#rehearsal/github/github';
import type { Attempt, Job, Run, Workflow, WorkStatus } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { isHeld } from '#rehearsal/github/runs/environment-gate';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { minimalRepositoryView } from './repository.ts';
import { userView } from './user.ts';

/** A run is waiting while a job of it is held at an environment and no other works. */
export function statusOf(attempt: Attempt): WorkStatus {
  if (attempt.status !== 'in_progress' || !attempt.pending.some(isHeld)) return attempt.status;
  return attempt.jobs.some(({ status }) => status === 'in_progress') ? 'in_progress' : 'waiting';
}

export const lastAttempt = (run: Run): Attempt => {
  const attempt = run.attempts.at(-1);
  if (!attempt) throw new Error(`run ${run.id} has no attempt`);
  return attempt;
};

export async function runView(
  github: Github,
  repository: Repository,
  run: Run,
  attempt: Attempt = lastAttempt(run),
): Promise<Schemas['workflow-run']> {
  const url = `${apiUrl(github, repository)}/actions/runs/${run.id}`;
  const branch = /^refs\/(?:heads|tags)\/(.+)$/.exec(run.ref)?.[1];
  const head = run.payload['pull_request'] as { head?: { ref?: string; sha?: string } } | undefined;
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.workflowName,
    display_title: run.title,
    path: run.path,
    run_number: run.number,
    run_attempt: attempt.number,
    event: run.event,
    status: statusOf(attempt),
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: head?.head?.ref ?? branch ?? null,
    head_sha: head?.head?.sha ?? run.sha,
    head_commit: await headCommit(repository, run),
    repository: minimalRepositoryView(github, repository),
    head_repository: minimalRepositoryView(github, repository),
    pull_requests: [],
    referenced_workflows: [],
    actor: userView(github, run.actor),
    triggering_actor: userView(github, attempt.triggeredBy),
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(attempt.updatedAt),
    run_started_at: timestamp(attempt.startedAt),
    url,
    html_url: `${htmlUrl(github, repository)}/actions/runs/${run.id}`,
    ...runLinks(github, repository, run, url),
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
  };
}

const runLinks = (github: Github, repository: Repository, run: Run, url: string) => ({
  jobs_url: `${url}/jobs`,
  logs_url: `${url}/logs`,
  artifacts_url: `${url}/artifacts`,
  cancel_url: `${url}/cancel`,
  rerun_url: `${url}/rerun`,
  check_suite_url: `${apiUrl(github, repository)}/check-suites/${run.id}`,
  workflow_url: `${apiUrl(github, repository)}/actions/workflows/${run.workflowId}`,
});

async function headCommit(repository: Repository, run: Run): Promise<Schemas['nullable-simple-commit']> {
  const commit = await readCommit(repository.gitDir, run.sha);
  if (!commit) return null;
  const person = ({ name, email }: { name: string; email: string }) => ({ name, email });
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: person(commit.author),
    committer: person(commit.committer),
  };
}

export function jobView(github: Github, repository: Repository, run: Run, attempt: Attempt, job: Job): Schemas['job'] {
  const api = apiUrl(github, repository);
  return {
    id: job.id,
    run_id: run.id,
    run_attempt: attempt.number,
    run_url: `${api}/actions/runs/${run.id}`,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.sha,
    head_branch: run.ref.replace(/^refs\/(heads|tags)\//, ''),
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${htmlUrl(github, repository)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    name: job.name,
    workflow_name: run.workflowName,
    status: job.status,
    conclusion: job.conclusion,
    created_at: timestamp(job.startedAt),
    started_at: timestamp(job.startedAt),
    completed_at: job.completedAt && timestamp(job.completedAt),
    steps: job.steps.map((step, index) => ({
      name: step.name,
      number: index + 1,
      status: 'completed' as const,
      conclusion: step.conclusion,
      started_at: timestamp(step.startedAt),
      completed_at: timestamp(step.finishedAt),
    })),
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'Rehearsal 1',
    runner_group_id: 1,
    runner_group_name: 'Default',
  };
}

export function workflowView(github: Github, repository: Repository, workflow: Workflow): Schemas['workflow'] {
  const html = `${htmlUrl(github, repository)}`;
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: 'active',
    created_at: timestamp(workflow.createdAt),
    updated_at: timestamp(workflow.createdAt),
    url: `${apiUrl(github, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${html}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${html}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}
