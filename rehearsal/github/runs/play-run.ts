import type { JobConclusion, Runner, RunRequest } from '#rehearsal/contracts';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Attempt, Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { finishJob } from './finish-job.ts';
import { createReporter } from './reporter.ts';

/** Hands one attempt of a run to the runner and follows it to its end; its token ends with it. */
export async function playRun(
  github: Github,
  runner: Runner,
  repository: Repository,
  run: Run,
  signal: AbortSignal,
): Promise<void> {
  const attempt = currentAttempt(run);
  const grant = { repository: fullName(repository), runId: run.id, permissions: run.permissions };
  const token = github.issueToken({ kind: 'job', ...grant });
  Object.assign(attempt, { status: 'in_progress', startedAt: github.clock.now(), updatedAt: github.clock.now() });
  github.changed();
  const reporter = createReporter(github, repository, run, signal);
  const conclusion = await conclusionOf(runner.run(requestOf(repository, run, token.value), reporter, signal));
  if (token.kind === 'job') token.revoked = true;
  await close(github, repository, run, attempt, conclusion, signal.aborted);
}

export const currentAttempt = (run: Run): Attempt => {
  const attempt = run.attempts.at(-1);
  if (!attempt) throw new Error(`run ${run.id} has no attempt`);
  return attempt;
};

function requestOf(repository: Repository, run: Run, token: string): RunRequest {
  return {
    repository: fullName(repository),
    gitDir: repository.gitDir,
    runId: run.id,
    runNumber: run.number,
    runAttempt: currentAttempt(run).number,
    workflowPath: run.path,
    eventName: run.event,
    payload: run.payload,
    ref: run.ref,
    sha: run.sha,
    actor: run.actor,
    token,
    secrets: { ...repository.secrets },
    vars: { ...repository.variables },
  };
}

/** A runner that throws has crashed: that is its own fault, never the workflow's verdict. */
async function conclusionOf(playing: Promise<JobConclusion | 'crashed'>): Promise<JobConclusion | 'crashed'> {
  try {
    return await playing;
  } catch {
    return 'crashed';
  }
}

async function close(
  github: Github,
  repository: Repository,
  run: Run,
  attempt: Attempt,
  ended: JobConclusion | 'crashed',
  cancelled: boolean,
): Promise<void> {
  const conclusion = cancelled ? 'cancelled' : ended === 'crashed' ? 'failure' : ended;
  for (const job of attempt.jobs.filter(({ status }) => status !== 'completed')) {
    const left = {
      conclusion: cancelled ? ('cancelled' as const) : ('failure' as const),
      log: job.log,
      summary: job.summary,
    };
    await finishJob(github, repository, run, job, left);
  }
  Object.assign(attempt, {
    status: 'completed',
    conclusion,
    crashed: ended === 'crashed',
    updatedAt: github.clock.now(),
  });
  github.changed();
}
