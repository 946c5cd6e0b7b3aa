import { readCommit } from '#rehearsal/github/git/commits';
import type { Github } from '#rehearsal/github/github';
import type { Run } from '#rehearsal/github/model/run';
import { knownWorkflow, newRun } from '#rehearsal/github/runs/new-run';
import { repositoryView } from '#rehearsal/github/views/repository';
import { userView } from '#rehearsal/github/views/user';
import type { RepositoryEvent } from './event.ts';
import { matches } from './matches.ts';
import type { WorkflowFile } from './workflow-file.ts';
import { workflowsAt } from './workflows-at.ts';

/** Makes a queued run of every workflow that listens to the event, in the order of their paths. */
export async function runsFor(github: Github, event: RepositoryEvent): Promise<Run[]> {
  const dispatched = event.name === 'workflow_dispatch' || event.name === 'repository_dispatch';
  if ((event.byJob && !dispatched) || (await isSkipped(event))) return [];
  const payload = completePayload(github, event);
  const runs: Run[] = [];
  for (const { path, file } of await workflowsAt(event.repository, event.workflowSha ?? event.sha)) {
    if (event.workflowPath !== undefined && event.workflowPath !== path) continue;
    if (!file) runs.push(...(event.name === 'push' ? [await brokenRun(github, event, path)] : []));
    else if (listens(file, event, payload)) runs.push(await newRun(github, { ...event, payload }, path, file));
    else knownWorkflow(github, event.repository, path, file.name ?? path);
  }
  return runs;
}

function listens(file: WorkflowFile, event: RepositoryEvent, payload: Record<string, unknown>): boolean {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(event.ref) ?? [];
  const asksForRef = ['push', 'pull_request', 'pull_request_target', 'workflow_run'].includes(event.name);
  const branch = event.branch ?? (kind === 'heads' ? name : undefined);
  const { workflow } = payload as { workflow?: { name?: string } };
  return matches(file.on, {
    name: event.name,
    action: event.action,
    branch: asksForRef ? branch : undefined,
    tag: asksForRef && kind === 'tags' ? name : undefined,
    paths: event.paths,
    cron: event.cron,
    workflow: workflow?.name,
  });
}

/** `[skip ci]` in the message of the pushed commit. */
async function isSkipped(event: RepositoryEvent): Promise<boolean> {
  if (event.name !== 'push' && event.name !== 'pull_request') return false;
  const commit = await readCommit(event.repository.gitDir, event.sha);
  return /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(commit?.message ?? '');
}

/** Every payload says where it happened and who did it. */
function completePayload(github: Github, event: RepositoryEvent): Record<string, unknown> {
  return {
    ...(event.action ? { action: event.action } : {}),
    ...event.payload,
    repository: repositoryView(github, event.repository),
    sender: userView(github, event.actor),
  };
}

/** What is no workflow cannot start: GitHub shows that as a run. */
async function brokenRun(github: Github, event: RepositoryEvent, path: string): Promise<Run> {
  const nothing = { name: undefined, runName: undefined, on: {}, inputs: {}, concurrency: undefined };
  const run = await newRun(github, event, path, { ...nothing, permissions: {}, jobs: {} });
  Object.assign(run.attempts.at(-1) ?? {}, { status: 'completed', conclusion: 'startup_failure' });
  return run;
}
