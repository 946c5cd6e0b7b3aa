/** A job with `environment:`: GitHub opens a deployment and, where the environment is protected, holds it. */
import { addStatus, type NewStatus, openDeployment } from '#rehearsal/github/deployments';
import { ensureEnvironment } from '#rehearsal/github/environments';
import { botLogin, type Github } from '#rehearsal/github/github';
import type { Deployment, Environment } from '#rehearsal/github/model/deployment';
import type { Job, PendingDeployment, Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { currentAttempt } from './play-run.ts';

/**
 * Resolves as soon as GitHub has noted the job: a runner that cannot be held (act) goes on, and the job's first step waits
 * for the approval. Such a job is `waiting` until then.
 */
export async function enterEnvironment(
  github: Github,
  repository: Repository,
  run: Run,
  job: Job,
  declared: { name: string; url?: string },
  signal: AbortSignal,
): Promise<void> {
  const environment = ensureEnvironment(github, repository, declared.name);
  const deployment = deploymentFor(github, repository, run, environment);
  Object.assign(job, { environment: environment.name, deploymentId: deployment.id });
  const common = {
    creator: botLogin,
    environmentUrl: declared.url ?? '',
    logUrl: logUrl(github, repository, run, job),
  };
  if (environment.reviewers.length === 0 && environment.waitTimer === 0) {
    addStatus(github, repository, deployment, { ...common, state: 'in_progress' });
    return;
  }
  job.status = 'waiting';
  addStatus(github, repository, deployment, { ...common, state: 'waiting' });
  const pending: PendingDeployment = {
    environment: environment.name,
    jobId: job.id,
    review: environment.reviewers.length > 0 ? 'needed' : 'not needed',
    waiting: environment.waitTimer > 0,
    waitStartedAt: environment.waitTimer > 0 ? github.clock.now() : null,
  };
  currentAttempt(run).pending.push(pending);
  void waitTimer(github, environment, pending, signal).then(() => admitJobs(github, repository, run));
}

export const isHeld = (pending: PendingDeployment): boolean => pending.review === 'needed' || pending.waiting;

/** Jobs whose rules have all passed go on; the rejected ones' deployments have failed. */
export function admitJobs(github: Github, repository: Repository, run: Run): void {
  const attempt = currentAttempt(run);
  const decided = attempt.pending.filter((pending) => pending.review === 'rejected' || !isHeld(pending));
  attempt.pending = attempt.pending.filter((pending) => !decided.includes(pending));
  for (const pending of decided) {
    const job = attempt.jobs.find(({ id }) => id === pending.jobId);
    const deployment = repository.deployments.get(job?.deploymentId ?? 0);
    const status: NewStatus = { creator: botLogin, state: pending.review === 'rejected' ? 'failure' : 'in_progress' };
    if (job?.status === 'waiting') job.status = 'in_progress';
    if (deployment) addStatus(github, repository, deployment, status);
  }
  github.changed();
}

/** Minutes on the rehearsal's clock; a run that is cancelled stops waiting. */
async function waitTimer(
  github: Github,
  environment: Environment,
  pending: PendingDeployment,
  signal: AbortSignal,
): Promise<void> {
  if (!pending.waiting) return;
  try {
    await github.clock.sleep(environment.waitTimer * 60_000, signal);
    pending.waiting = false;
  } catch {
    // Aborted: the job ends with its run.
  }
}

function deploymentFor(github: Github, repository: Repository, run: Run, environment: Environment): Deployment {
  return openDeployment(github, repository, {
    sha: run.sha,
    ref: run.ref.replace(/^refs\/(heads|tags)\//, ''),
    task: 'deploy',
    payload: {},
    environment: environment.name,
    description: null,
    creator: botLogin,
    transient: false,
    production: environment.name === 'production',
    runId: run.id,
  });
}

const logUrl = (github: Github, repository: Repository, run: Run, job: Job): string =>
  `${github.urls.server}/${repository.owner}/${repository.name}/actions/runs/${run.id}/job/${job.id}`;
