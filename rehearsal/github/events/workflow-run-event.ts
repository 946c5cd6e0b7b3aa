import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { runView } from '#rehearsal/github/views/run';

/** A run has ended: `workflow_run` starts the workflows of the default branch that follow it. */
export async function publishWorkflowRun(github: Github, repository: Repository, run: Run): Promise<void> {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const sha = await resolveCommit(repository.gitDir, ref);
  if (!sha) return;
  await github.publish({
    repository,
    name: 'workflow_run',
    action: 'completed',
    ref,
    sha,
    branch: run.ref.replace(/^refs\/heads\//, ''),
    actor: run.actor,
    // GitHub lets runs follow runs; three links at the most.
    byJob: run.event === 'workflow_run',
    payload: {
      workflow_run: await runView(github, repository, run),
      workflow: { name: run.workflowName, path: run.path },
    },
  });
}
