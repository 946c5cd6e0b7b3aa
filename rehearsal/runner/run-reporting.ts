import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JobConclusion, RunReporter } from '#rehearsal/contracts';
import type { ActJob, ActObserver } from './act-jobs.ts';
import { displayName, environmentOf, jobLog, jobOutcome, jobSummary, locate, stepReport } from './job-view.ts';
import type { RunFolder } from './run-folder.ts';
import { leaves, mayRequestIdToken, type PlannedJob } from './run-plan.ts';
import { neededJobs, outcomeOf, type RunState, recordOutcome, wouldRun } from './run-state.ts';

export type RunReporting = {
  observer(folder: RunFolder): ActObserver;
  /** Waits until GitHub has heard all, then accounts for the jobs that act never mentioned. */
  finish(accountForAll: boolean): Promise<Finish>;
};

/** `unplayed`: jobs that GitHub would have run, and act did not. */
export type Finish = { conclusion: JobConclusion; unplayed: string[] };

/** Tells GitHub of a run as it goes on, one thing after the other. */
export function reportRun(state: RunState, report: RunReporter, signal: AbortSignal): RunReporting {
  let queue = Promise.resolve();
  const then = (tell: () => Promise<void>) => {
    queue = queue.then(tell);
    queue.catch(() => undefined); // finish() hands the first failure on
  };
  const onJob = (actJob: ActJob, tell: (job: PlannedJob, name: string) => Promise<void>) =>
    then(async () => {
      const job = locate(state, actJob);
      if (!job) throw new Error(`act ran "${actJob.key}", which the workflow file does not have.`);
      await tell(job, displayName(state, job, actJob.matrix));
    });
  return {
    observer: (folder) => ({
      jobStarted: (actJob, workspace) =>
        onJob(actJob, async (job, name) => {
          const environment = environmentOf(state, job, actJob.matrix);
          await report.jobStarted({ name, id: job.id, ...(environment ? { environment } : {}) });
          await letJobGo(folder, workspace, name, mayRequestIdToken(job));
        }),
      stepFinished: (actJob, step) =>
        onJob(actJob, async (job, name) => {
          const finished = stepReport(job, step);
          if (finished) await report.stepFinished(name, finished);
        }),
      jobFinished: (actJob) =>
        actJob.result !== 'unsupported' && // no label is mapped: it did not run, and is accounted for at the end
        onJob(actJob, async (job, name) => {
          const outcome = jobOutcome(state, job, actJob, signal.aborted);
          recordOutcome(state.outcomes, job, outcome);
          await report.jobFinished(name, {
            conclusion: outcome.result,
            log: jobLog(job, actJob),
            summary: jobSummary(actJob),
          });
        }),
    }),
    finish: async (accountForAll) => {
      await queue;
      const unplayed = accountForAll ? await accountForTheRest(state, report, signal.aborted) : [];
      return { conclusion: conclusionOf(state, signal.aborted), unplayed };
    },
  };
}

/** The notes that the shims wait for: no step starts before GitHub knows of its job. */
async function letJobGo(folder: RunFolder, workspace: string, name: string, idToken: boolean): Promise<void> {
  const note = path.join(folder.jobs, path.basename(path.dirname(workspace)));
  await writeFile(note, `${encodeURIComponent(name)}\n${idToken ? 'write' : 'none'}\n`, { flag: 'wx' });
}

/** act is silent about jobs that it did not come to: either GitHub would have skipped them too, or act cannot play them. */
async function accountForTheRest(state: RunState, report: RunReporter, cancelled: boolean): Promise<string[]> {
  const unplayed: string[] = [];
  const settle = async (job: PlannedJob): Promise<void> => {
    if (outcomeOf(state, job)) return;
    for (const needed of neededJobs(state, job)) await settle(needed);
    const runs = wouldRun(state, job, cancelled);
    if (runs && job.called) {
      for (const inner of job.called.jobs) await settle(inner);
      return;
    }
    const result = cancelled ? 'cancelled' : 'skipped';
    if (runs && !cancelled) unplayed.push(displayName(state, job));
    recordOutcome(state.outcomes, job, { result, outputs: {} });
    await report.jobFinished(displayName(state, job), { conclusion: result, log: '', summary: '' });
  };
  for (const job of state.plan) await settle(job);
  return unplayed;
}

function conclusionOf(state: RunState, cancelled: boolean): JobConclusion {
  if (cancelled) return 'cancelled';
  const failed = leaves(state.plan).some((job) => outcomeOf(state, job)?.result === 'failure');
  return failed ? 'failure' : 'success';
}
