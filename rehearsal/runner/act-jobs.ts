import type { StepReport } from '#rehearsal/contracts';
import type { ActEvent } from './act-events.ts';
import { workspaceOf } from './act-events.ts';
import type { Mask } from './mask.ts';
import { parseWorkflowCommand } from './workflow-command.ts';

export type ActStep = {
  id: string;
  stage: 'Pre' | 'Main' | 'Post';
  name: string;
  /** Undefined while it runs, and for ever when act died meanwhile. */
  result: 'success' | 'failure' | 'skipped' | undefined;
  startedAt: Date;
  finishedAt: Date;
  /** Masked: GitHub passes none on that contains a secret. */
  /** Masked: GitHub passes none on that contains a secret. */
  outputs: Record<string, string>;
  annotations: StepReport['annotations'];
  summary: string;
  /** What its programs wrote, masked. */
  log: string[];
  /** Uses a composite action, whose inner steps were seen. */
  composite: boolean;
};

export type ActJob = {
  /** act's own name of the job, unique within the run. */
  key: string;
  id: string;
  matrix: Record<string, unknown>;
  /** Undefined when act never said: it stopped before, or crashed. `unsupported` when no label of `runs-on` is mapped. */
  result: 'success' | 'failure' | 'skipped' | 'unsupported' | undefined;
  steps: ActStep[];
};

/** Hears of a run while it goes on, in the order of act's output. A step is finished when its last file command was read. */
export type ActObserver = {
  jobStarted?(job: ActJob, workspace: string): void;
  stepFinished?(job: ActJob, step: ActStep): void;
  jobFinished?(job: ActJob): void;
};

type Tracked = ActJob & { workspace: string | undefined; current: ActStep | undefined };

/** Builds jobs and steps from act's events. */
export function actJobs(mask: Mask, now: () => Date, observer: ActObserver = {}) {
  const jobs = new Map<string, Tracked>();
  const trackedJob = (event: ActEvent): Tracked => {
    const known = jobs.get(event.job);
    if (known) return known;
    const job: Tracked = { ...noted(event), workspace: undefined, current: undefined };
    jobs.set(event.job, job);
    return job;
  };
  const finishStep = (job: Tracked) => {
    if (job.current?.result) observer.stepFinished?.(job, job.current);
    job.current = undefined;
  };
  const accept = (event: ActEvent) => {
    const job = trackedJob(event);
    const step = stepOf(job, event, now);
    if (step !== job.current) finishStep(job);
    job.current = step;
    const workspace = workspaceOf(event);
    if (workspace && !job.workspace) observer.jobStarted?.(job, workspace);
    job.workspace ??= workspace;
    if (step) recordStep(step, event, mask, now);
    const result = jobResult(event);
    if (!result || job.result) return;
    job.result = result;
    observer.jobFinished?.(job);
  };
  return { accept, jobs: (): ActJob[] => [...jobs.values()] };
}

const noted = (event: ActEvent): ActJob => ({
  key: event.job,
  id: event.jobID,
  matrix: event.matrix,
  result: undefined,
  steps: [],
});

function jobResult(event: ActEvent): ActJob['result'] {
  return /Skipping unsupported platform/.test(event.msg) ? 'unsupported' : event.jobResult;
}

/** The step that an event belongs to; what happens inside a composite action belongs to the step that uses it. */
function stepOf(job: Tracked, event: ActEvent, now: () => Date): ActStep | undefined {
  const id = event.stepID?.[0];
  if (id === undefined) return undefined;
  const stage = event.stage ?? 'Main';
  const known = job.steps.find((step) => step.id === id && step.stage === stage);
  if (known) return known;
  const at = now();
  const blank = { outputs: {}, annotations: [], summary: '', log: [], composite: false };
  const step: ActStep = {
    id,
    stage,
    name: event.step ?? id,
    result: undefined,
    startedAt: at,
    finishedAt: at,
    ...blank,
  };
  job.steps.push(step);
  return step;
}

function recordStep(step: ActStep, event: ActEvent, mask: Mask, now: () => Date): void {
  const inner = (event.stepID?.length ?? 0) > 1;
  step.composite ||= inner;
  if (event.stepResult && !inner) {
    step.result = event.stepResult;
    step.finishedAt = now();
  }
  if (event.command === 'set-output' && !inner && event.name) step.outputs[event.name] = mask.apply(event.arg ?? '');
  // act tells the last inner step's summary once more, as the composite action's own
  if (event.command === 'summary' && inner === step.composite) step.summary += mask.apply(event.content ?? '');
  if (event.raw_output) step.log.push(mask.apply(event.msg.replace(/\r?\n$/, '')));
  if (event.level === 'error' && step.stage === 'Pre') step.log.push(`##[error]${mask.apply(event.msg)}`);
  if (event.raw) recordCommand(step, event.raw, mask);
}

function recordCommand(step: ActStep, raw: string, mask: Mask): void {
  const command = parseWorkflowCommand(raw);
  if (command?.name === 'add-mask') mask.add(command.message);
  if (command?.name !== 'error' && command?.name !== 'warning' && command?.name !== 'notice') return;
  const message = mask.apply(command.message);
  const title = command.properties['title'];
  step.annotations.push({ level: command.name, message, ...(title ? { title: mask.apply(title) } : {}) });
  step.log.push(`##[${command.name}]${message}`);
}
