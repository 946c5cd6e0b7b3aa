import { interpolate } from '#rehearsal/github/events/evaluate';
import type { RepositoryEvent } from '#rehearsal/github/events/event';
import { allScopes, type WorkflowFile } from '#rehearsal/github/events/workflow-file';
import { readCommit } from '#rehearsal/github/git/commits';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Permissions } from '#rehearsal/github/model/people';
import type { Attempt, Run, Workflow } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';

/** A run of a workflow, queued and not started yet. */
export async function newRun(github: Github, event: RepositoryEvent, path: string, file: WorkflowFile): Promise<Run> {
  const { repository } = event;
  const workflow = knownWorkflow(github, repository, path, file.name ?? path);
  workflow.runs += 1;
  const contexts = contextsOf(event, workflow);
  const commit = await readCommit(repository.gitDir, event.sha);
  const now = github.clock.now();
  const run: Run = {
    id: github.nextId(),
    number: workflow.runs,
    workflowId: workflow.id,
    workflowName: workflow.name,
    path,
    title: file.runName ? interpolate(file.runName, contexts) : titleOf(event, workflow, commit?.message),
    event: event.name,
    payload: event.payload,
    ref: event.ref,
    sha: event.sha,
    workflowSha: event.workflowSha ?? event.sha,
    actor: event.actor,
    createdAt: now,
    ...permissionsOf(repository, file),
    approvals: [],
    attempts: [newAttempt(1, event.actor, now)],
  };
  if (file.concurrency) run.concurrency = concurrencyOf(file.concurrency, contexts);
  repository.runs.set(run.id, run);
  return run;
}

export const newAttempt = (number: number, triggeredBy: string, now: Date): Attempt => ({
  number,
  status: 'queued',
  conclusion: null,
  triggeredBy,
  startedAt: now,
  updatedAt: now,
  jobs: [],
  pending: [],
  crashed: false,
});

/** The workflow's record; GitHub learns of a file when it first sees it. */
export function knownWorkflow(github: Github, repository: Repository, path: string, name: string): Workflow {
  const known = repository.workflows.get(path);
  if (known) return Object.assign(known, { name });
  const workflow = { id: github.nextId(), name, path, runs: 0, createdAt: github.clock.now() };
  repository.workflows.set(path, workflow);
  return workflow;
}

function contextsOf(event: RepositoryEvent, workflow: Workflow): Record<string, unknown> {
  const refName = event.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  const pull = event.payload['pull_request'] as { head?: { ref?: string }; base?: { ref?: string } } | undefined;
  return {
    github: {
      actor: event.actor,
      event: event.payload,
      event_name: event.name,
      head_ref: pull?.head?.ref ?? '',
      base_ref: pull?.base?.ref ?? '',
      ref: event.ref,
      ref_name: refName,
      repository: fullName(event.repository),
      repository_owner: event.repository.owner,
      sha: event.sha,
      workflow: workflow.name,
    },
    inputs: event.payload['inputs'] ?? {},
    vars: event.repository.variables,
  };
}

function titleOf(event: RepositoryEvent, workflow: Workflow, message: string | undefined): string {
  const subject = (event.payload['issue'] ?? event.payload['pull_request']) as { title?: string } | undefined;
  if (event.name === 'push') return message?.split('\n')[0] ?? workflow.name;
  return subject?.title ?? workflow.name;
}

function concurrencyOf(declared: NonNullable<WorkflowFile['concurrency']>, contexts: Record<string, unknown>) {
  const cancel = declared.cancelInProgress;
  return {
    group: interpolate(declared.group, contexts),
    cancelInProgress: cancel === true || (typeof cancel === 'string' && interpolate(cancel, contexts) === 'true'),
    queue: declared.queue === 'max' ? ('max' as const) : ('single' as const),
  };
}

/** One token serves the whole run, so it may what any of its jobs declares. */
function permissionsOf(repository: Repository, file: WorkflowFile): Pick<Run, 'permissions' | 'jobs'> {
  const standard: Permissions =
    repository.defaultPermissions === 'write' ? allScopes('write') : { contents: 'read', packages: 'read' };
  const jobs = Object.entries(file.jobs).map(([key, { permissions, ...job }]) => {
    return [key, { ...job, permissions: permissions ?? file.permissions ?? standard }] as const;
  });
  return { jobs: Object.fromEntries(jobs), permissions: union(jobs.map(([, job]) => job.permissions)) };
}

function union(sets: Permissions[]): Permissions {
  const total: Permissions = { metadata: 'read' };
  for (const [scope, level] of sets.flatMap((set) => Object.entries(set))) {
    if (level === 'write' || total[scope] !== 'write')
      total[scope] = level === 'none' ? (total[scope] ?? level) : level;
  }
  return total;
}
