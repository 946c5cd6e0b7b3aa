import type { JobConclusion, StepReport } from '#rehearsal/contracts';
import type { ActJob, ActStep } from './act-jobs.ts';
import { type Contexts, interpolate } from './expressions.ts';
import { leaves, type PlannedJob } from './run-plan.ts';
import { contextsOf, interpolateAll, type JobOutcome, type RunState } from './run-state.ts';

/** The planned job that one of act's is. Undefined when act shows a job that the workflow file does not have. */
export function locate(state: RunState, actJob: ActJob): PlannedJob | undefined {
  const callers = state.plan.filter((job) => job.called);
  const candidates = [...leaves(state.plan), ...callers].filter((job) => job.id === actJob.id);
  return candidates.length === 1 ? candidates[0] : candidates.find((job) => actKey(job).test(actJob.key));
}

/** act's key is `<caller>/<workflow>/<job>`, a matrix leg's with its number; expressions in names may have become anything. */
function actKey(job: PlannedJob): RegExp {
  const pattern = (planned: PlannedJob) =>
    (planned.definition.name ?? planned.id)
      .split(/\$\{\{.*?\}\}/s)
      .map(escaped)
      .join('.*');
  const prefix = job.caller ? pattern(job.caller) : escaped(job.workflow.name);
  return new RegExp(`^${prefix}/(.*/)?${pattern(job)}(-\\d+)?$`, 's');
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The job's name as GitHub's API shows it: `deploy-staging / deploy (a, b)`. */
export function displayName(state: RunState, job: PlannedJob, matrix: Contexts = {}): string {
  const given = job.definition.name;
  const own = given ? interpolate(given, contextsOf(state, job, { matrix })) : job.id;
  const leg =
    Object.values(matrix).length > 0 && !given?.includes('matrix.') ? ` (${Object.values(matrix).join(', ')})` : '';
  return `${job.caller ? `${displayName(state, job.caller)} / ` : ''}${own}${leg}`;
}

/** The environment that the job deploys to, evaluated; its URL only when it can be known before the job's steps have run. */
export function environmentOf(
  state: RunState,
  job: PlannedJob,
  matrix: Contexts,
): { name: string; url?: string } | undefined {
  const { environment } = job.definition;
  if (!environment) return undefined;
  const contexts = contextsOf(state, job, { matrix });
  const name = interpolate(environment.name, contexts);
  const url =
    environment.url && !/\b(steps|env|job|runner)\./.test(environment.url)
      ? interpolate(environment.url, contexts)
      : '';
  return name ? { name, ...(url ? { url } : {}) } : undefined;
}

/** A step as GitHub shows it; undefined for one that act never finished. */
export function stepReport(job: PlannedJob, step: ActStep): StepReport | undefined {
  if (!step.result) return undefined;
  const { startedAt, finishedAt, outputs, annotations } = step;
  return { name: stepName(job, step), conclusion: step.result, startedAt, finishedAt, outputs, annotations };
}

function stepName(job: PlannedJob, step: ActStep): string {
  const definition = job.definition.steps.find((candidate, index) => (candidate.id ?? String(index)) === step.id);
  const name = definition?.name !== undefined ? step.name : `Run ${definition?.uses ?? step.name.split('\n')[0]}`;
  return step.stage === 'Main' ? name : `${step.stage} ${name}`;
}

/** The job's log, one group per step, as GitHub's. */
export function jobLog(job: PlannedJob, actJob: ActJob): string {
  const ran = actJob.steps.filter((step) => step.result !== 'skipped' && (step.result || step.log.length > 0));
  return ran.flatMap((step) => [`##[group]${stepName(job, step)}`, ...step.log, '##[endgroup]']).join('\n');
}

export function jobSummary(actJob: ActJob): string {
  return actJob.steps
    .map((step) => step.summary)
    .filter(Boolean)
    .join('\n');
}

/** How a finished job ended, with its outputs. */
export function jobOutcome(state: RunState, job: PlannedJob, actJob: ActJob, cancelled: boolean): JobOutcome {
  const steps = actJob.steps.filter((step) => step.stage === 'Main').map((step) => [step.id, stepContext(step)]);
  const contexts = contextsOf(state, job, { matrix: actJob.matrix, steps: Object.fromEntries(steps) });
  const result: JobConclusion = actJob.result === 'unsupported' || !actJob.result ? 'failure' : actJob.result;
  return {
    result: result === 'failure' && cancelled ? 'cancelled' : result,
    outputs: result === 'skipped' ? {} : interpolateAll(job.definition.outputs, contexts),
  };
}

const stepContext = (step: ActStep) => ({ outputs: step.outputs, outcome: step.result, conclusion: step.result });
