import type { RunReporter } from '#rehearsal/contracts';
import type { Github } from '#rehearsal/github/github';
import type { Job, Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { enterEnvironment } from './environment-gate.ts';
import { finishJob } from './finish-job.ts';
import { currentAttempt } from './play-run.ts';

/** What the runner tells becomes what the API shows. Jobs are found by their name or by the id they started with. */
export function createReporter(github: Github, repository: Repository, run: Run, signal: AbortSignal): RunReporter {
  const { jobs } = currentAttempt(run);
  const find = (name: string): Job => {
    const job = jobs.find((one) => one.name === name) ?? jobs.find((one) => one.key === name);
    if (!job) throw new Error(`run ${run.id} has no job "${name}"`);
    return job;
  };
  // A runner that has crashed may play the run again: then only the second time counts.
  const forget = async (job: Job | undefined): Promise<void> => {
    if (!job) return;
    await finishJob(github, repository, run, job, { conclusion: 'cancelled', log: job.log, summary: job.summary });
    jobs.splice(jobs.indexOf(job), 1);
  };
  return {
    async jobStarted({ name, id, environment }) {
      await forget(jobs.find((one) => one.name === name));
      const job = startedJob(github, name, id);
      jobs.push(job);
      if (environment) await enterEnvironment(github, repository, run, job, environment, signal);
      github.changed();
    },
    async stepFinished(name, step) {
      find(name).steps.push(step);
      github.changed();
    },
    async jobFinished(name, result) {
      await finishJob(github, repository, run, find(name), result);
      github.changed();
    },
  };
}

const startedJob = (github: Github, name: string, key: string): Job => ({
  id: github.nextId(),
  key,
  name,
  status: 'in_progress',
  conclusion: null,
  startedAt: github.clock.now(),
  completedAt: null,
  steps: [],
  log: '',
  summary: '',
});
