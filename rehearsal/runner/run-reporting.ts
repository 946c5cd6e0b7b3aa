import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JobConclusion, RunReporter } from '#rehearsal/contracts';
import type { ActJob, ActObserver, ActStep } from './act-jobs.ts';
import { displayName, environmentOf, jobLog, jobOutcome, jobSummary, locate, stepReport } from './job-view.ts';
import type { RunFolder } from './run-folder.ts';
import { leaves, mayRequestIdToken, type PlannedJob } from './run-plan.ts';
import { neededJobs, outcomeOf, type RunState, recordOutcome, wouldRun } from './run-state.ts';

export type RunReporting = {
  observer(folder: RunFolder): ActObserver;
  /** The machine is gone: the jobs that it played failed without outputs. GitHub hears of it as of any other end. */
  lose(): Promise<void>;
  /** Waits until GitHub has heard all, then accounts for the jobs that act never mentioned. */
  finish(accountForAll: boolean): Promise<Finish>;
};

/** `unplayed`: jobs that GitHub would have run, and act did not. */
export type Finish = { conclusion: JobConclusion; unplayed: string[] };

type Telling = {
  state: RunState;
  report: RunReporter;
  signal: AbortSignal;
  started: Set<string>;
  /** By name: the jobs that are being played. */
  playing: Map<string, PlannedJob>;
  /** Paths of the jobs that had ended when a machine was lost: what is played of them after that is a mere stand-in. */
  settled: Set<string>;
};

/** Tells GitHub of a run as it goes on, one thing after the other. */
export function reportRun(state: RunState, report: RunReporter, signal: AbortSignal): RunReporting {
  const telling: Telling = { state, report, signal, started: new Set(), playing: new Map(), settled: new Set() };
  let queue = Promise.resolve();
  const next = (tell: (telling: Telling) => Promise<void>) => {
    queue = queue.then(() => tell(telling));
    queue.catch(() => undefined); // finish() hands the first failure on
  };
  return {
    observer: (folder) => ({
      jobStarted: (job, workspace) => next((to) => tellStart(to, job, folder, workspace)),
      stepFinished: (job, step) => next((to) => tellStep(to, job, step)),
      jobFinished: (job) => next((to) => tellEnd(to, job)),
    }),
    lose: () => {
      next(tellLoss);
      return queue;
    },
    finish: async (accountForAll) => {
      await queue;
      const unplayed = accountForAll ? await accountForTheRest(telling) : [];
      return { conclusion: conclusionOf(state, signal.aborted), unplayed };
    },
  };
}

async function tellStart(telling: Telling, actJob: ActJob, folder: RunFolder, workspace: string): Promise<void> {
  const { job, name } = known(telling, actJob);
  if (!telling.settled.has(job.path)) {
    await start(telling, job, name, environmentOf(telling.state, job, actJob.matrix));
    telling.playing.set(name, job);
  }
  await letJobGo(folder, workspace, name, mayRequestIdToken(job));
}

async function tellStep(telling: Telling, actJob: ActJob, step: ActStep): Promise<void> {
  const { job, name } = known(telling, actJob);
  const finished = stepReport(job, step);
  if (!finished || telling.settled.has(job.path)) return;
  // A job whose actions cannot be had ends before it has a workspace.
  if (!telling.started.has(name)) await start(telling, job, name);
  await telling.report.stepFinished(name, finished);
}

/** A job without a mapped label did not run: it is accounted for at the end. */
async function tellEnd(telling: Telling, actJob: ActJob): Promise<void> {
  if (actJob.result === 'unsupported') return;
  const { state, signal } = telling;
  const { job, name } = known(telling, actJob);
  if (telling.settled.has(job.path)) return;
  telling.playing.delete(name);
  const outcome = jobOutcome(state, job, actJob, signal.aborted);
  recordOutcome(state.outcomes, job, outcome);
  await end(telling, job, name, outcome.result, { log: jobLog(job, actJob), summary: jobSummary(actJob) });
}

const lossLog = '##[error]The hosted runner lost communication with the server.';

async function tellLoss(telling: Telling): Promise<void> {
  for (const [name, job] of telling.playing) {
    recordOutcome(telling.state.outcomes, job, { result: 'failure', outputs: {} });
    await end(telling, job, name, 'failure', { log: lossLog, summary: '' });
  }
  telling.playing.clear();
  telling.settled = new Set(telling.state.outcomes.keys());
}

function known({ state }: Telling, actJob: ActJob): { job: PlannedJob; name: string } {
  const job = locate(state, actJob);
  if (!job) throw new Error(`act ran "${actJob.key}", which the workflow file does not have.`);
  return { job, name: displayName(state, job, actJob.matrix) };
}

async function start(
  telling: Telling,
  job: PlannedJob,
  name: string,
  environment?: { name: string; url?: string },
): Promise<void> {
  telling.started.add(name);
  await telling.report.jobStarted({ name, id: job.id, ...(environment ? { environment } : {}) });
}

/** GitHub hears of a job by its start, also of one that is skipped; that one never enters its environment. */
async function end(
  telling: Telling,
  job: PlannedJob,
  name: string,
  conclusion: JobConclusion,
  said = { log: '', summary: '' },
): Promise<void> {
  if (!telling.started.has(name)) await start(telling, job, name);
  await telling.report.jobFinished(name, { conclusion, ...said });
}

/** The notes that the shims wait for: no step starts before GitHub knows of its job. */
async function letJobGo(folder: RunFolder, workspace: string, name: string, idToken: boolean): Promise<void> {
  const note = path.join(folder.jobs, path.basename(path.dirname(workspace)));
  await writeFile(note, `${encodeURIComponent(name)}\n${idToken ? 'write' : 'none'}\n`, { flag: 'wx' });
}

/** act is silent about jobs that it did not come to: either GitHub would have skipped them too, or act cannot play them. */
async function accountForTheRest(telling: Telling): Promise<string[]> {
  const { state } = telling;
  const cancelled = telling.signal.aborted;
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
    await end(telling, job, displayName(state, job), result);
  };
  for (const job of state.plan) await settle(job);
  return unplayed;
}

function conclusionOf(state: RunState, cancelled: boolean): JobConclusion {
  if (cancelled) return 'cancelled';
  const failed = leaves(state.plan).some((job) => outcomeOf(state, job)?.result === 'failure');
  return failed ? 'failure' : 'success';
}
