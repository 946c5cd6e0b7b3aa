import type { JobConclusion, RunRequest } from '#rehearsal/contracts';
import { type Contexts, conditionHolds, interpolate, type StatusFunctions } from './expressions.ts';
import type { PlannedJob } from './run-plan.ts';
import type { CallDefinition } from './workflow-file.ts';

/** What is known of each job so far, by its path. A matrix adds up: one failed leg fails the job, the first outputs stay. */
export type JobOutcome = { result: JobConclusion; outputs: Record<string, string> };
export type Outcomes = Map<string, JobOutcome>;

export type RunState = { plan: PlannedJob[]; request: RunRequest; servers: Record<string, string>; outcomes: Outcomes };

export function recordOutcome(outcomes: Outcomes, job: PlannedJob, outcome: JobOutcome): void {
  const earlier = outcomes.get(job.path);
  outcomes.set(
    job.path,
    earlier ? { result: worst([earlier.result, outcome.result]), outputs: earlier.outputs } : outcome,
  );
}

/** The outcome of a job; that of a calling job follows from the called ones. Undefined while any is open. */
export function outcomeOf(state: RunState, job: PlannedJob): JobOutcome | undefined {
  const known = state.outcomes.get(job.path);
  if (known || !job.called) return known;
  const outcomes = job.called.jobs.map((inner) => outcomeOf(state, inner));
  const results = outcomes.flatMap((outcome) => (outcome ? [outcome.result] : []));
  if (results.length < outcomes.length) return undefined;
  return { result: worst(results), outputs: calledOutputs(state, job, job.called.workflow.call) };
}

/** Of several results, the one that decides: success unless all were skipped. */
function worst(results: JobConclusion[]): JobConclusion {
  return (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result)) ?? 'skipped';
}

function calledOutputs(state: RunState, job: PlannedJob, call: CallDefinition): Record<string, string> {
  const jobs = Object.fromEntries((job.called?.jobs ?? []).map((inner) => [inner.id, outcomeOf(state, inner) ?? {}]));
  const contexts = { ...EMPTY, jobs, github: githubContext(state), inputs: calledInputs(state, job, call) };
  return interpolateAll(
    Object.fromEntries(Object.entries(call.outputs).map(([name, output]) => [name, output.value])),
    contexts,
  );
}

const EMPTY: Contexts = {
  needs: {},
  vars: {},
  env: {},
  steps: {},
  matrix: {},
  strategy: {},
  job: {},
  runner: {},
  secrets: {},
  jobs: {},
};

/** What an expression of this job sees; `more` adds what only the running job knows, such as `matrix` and `steps`. */
export function contextsOf(state: RunState, job: PlannedJob, more: Contexts = {}): Contexts {
  const needs = neededJobs(state, job).map((needed) => [
    needed.id,
    outcomeOf(state, needed) ?? { result: '', outputs: {} },
  ]);
  const inputs = job.caller
    ? calledInputs(state, job.caller, job.workflow.call)
    : dispatchInputs(state.request, job.workflow.dispatch);
  return {
    ...EMPTY,
    github: githubContext(state),
    vars: state.request.vars,
    needs: Object.fromEntries(needs),
    inputs,
    ...more,
  };
}

/** Whether GitHub would run this job, now that all it needs is over. */
export function wouldRun(state: RunState, job: PlannedJob, cancelled: boolean): boolean {
  const results = ancestors(state, job).map((ancestor) => outcomeOf(state, ancestor)?.result);
  const status: StatusFunctions = {
    success: !cancelled && results.every((result) => result === 'success'),
    failure: !cancelled && results.includes('failure'),
    cancelled,
  };
  return conditionHolds(job.definition.if, contextsOf(state, job), status);
}

export function neededJobs(state: RunState, job: PlannedJob): PlannedJob[] {
  const siblings = job.caller?.called?.jobs ?? state.plan;
  return siblings.filter((sibling) => job.definition.needs.includes(sibling.id));
}

function ancestors(state: RunState, job: PlannedJob): PlannedJob[] {
  const needed = neededJobs(state, job);
  return [...needed, ...needed.flatMap((parent) => ancestors(state, parent))];
}

export function interpolateAll(texts: Record<string, string>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts)]));
}

function calledInputs(state: RunState, caller: PlannedJob, call: CallDefinition): Contexts {
  const contexts = contextsOf(state, caller);
  const given = Object.entries(caller.definition.with).map(([name, value]) => [
    name,
    typeof value === 'string' ? interpolate(value, contexts) : value,
  ]);
  return typedInputs(Object.fromEntries(given), call);
}

function dispatchInputs(request: RunRequest, dispatch: CallDefinition): Contexts {
  const given = request.payload['inputs'];
  return typedInputs(given instanceof Object ? { ...given } : {}, dispatch);
}

function typedInputs(given: Contexts, call: CallDefinition): Contexts {
  const value = (name: string, type: string | undefined, fallback: unknown) => {
    const chosen = given[name] ?? fallback ?? (type === 'boolean' ? false : '');
    if (type === 'boolean') return String(chosen) === 'true';
    return type === 'number' ? Number(chosen) : chosen;
  };
  return Object.fromEntries(
    Object.entries(call.inputs).map(([name, input]) => [name, value(name, input?.type, input?.default)]),
  );
}

function githubContext({ request, servers }: RunState): Contexts {
  const { ref, sha, repository, actor, payload } = request;
  return {
    ...servers,
    ...{ event: payload, event_name: request.eventName, ref, sha, repository, actor, triggering_actor: actor },
    ref_name: ref.replace(/^refs\/(heads|tags)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository_owner: repository.split('/')[0],
    run_id: String(request.runId),
    run_number: String(request.runNumber),
    run_attempt: String(request.runAttempt),
  };
}
