import type { JobConclusion } from '#rehearsal/contracts';
import { addStatus } from '#rehearsal/github/deployments';
import { botLogin, type Github } from '#rehearsal/github/github';
import type { DeploymentState } from '#rehearsal/github/model/deployment';
import type { Job, Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';

const deploymentStates: Record<JobConclusion, DeploymentState> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'inactive',
  skipped: 'inactive',
};

/** Ends a job, and with it the deployment that its environment had opened. A job nobody started was skipped. */
export async function finishJob(
  github: Github,
  repository: Repository,
  run: Run,
  job: Job,
  result: { conclusion: JobConclusion; log: string; summary: string },
): Promise<void> {
  Object.assign(job, result, { status: 'completed', completedAt: github.clock.now() });
  const attempt = run.attempts.at(-1);
  if (attempt) attempt.pending = attempt.pending.filter(({ jobId }) => jobId !== job.id);
  const deployment = repository.deployments.get(job.deploymentId ?? 0);
  const state = deploymentStates[result.conclusion];
  // A rejected deployment has failed already.
  if (deployment && deployment.statuses.at(-1)?.state !== state) {
    addStatus(github, repository, deployment, { state, creator: botLogin, autoInactive: true });
  }
}
