import type { JobConclusion, Runner, RunReporter, RunRequest } from '#rehearsal/contracts';
import { type Checkout, checkOut, fetchWorkflow } from './checkout.ts';
import { leaveTheRest } from './leave-the-rest.ts';
import { type ActRun, type ActScenario, type ActTools, runAct } from './run-act.ts';
import { planRun } from './run-plan.ts';
import { type Finish, reportRun } from './run-reporting.ts';

export type ActRunnerOptions = {
  tools: ActTools;
  github: {
    apiUrl: string;
    graphqlUrl: string;
    serverUrl: string;
    /** Where jobs of a run ask for OIDC tokens, with the run's token; it must have a query, to which `&job=…` is added. */
    oidcTokenUrl(runId: number): string;
  };
  /** What a runner's machine has set: AWS_ENDPOINT_URL, AWS_REGION, … A workflow's `env:` wins over it. */
  environment: Record<string, string>;
  /** Labels that this machine answers to. Default: `ubuntu-latest`. */
  labels?: string[];
  now(): Date;
  /** Real time. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Hears what the runner itself got wrong: a crash of act, a job that act cannot play. */
  onProblem?(message: string): void;
};

type Played = { conclusion: JobConclusion } | { crashed: string; again: boolean };

/** `lose` ends the machine of a run as a power cut would; GitHub gives the jobs that are left to another one. */
export type ActRunner = Runner & { lose(runId: number): void };

/** A runner that plays a run with nektos/act on this machine. A crash of act is tried once more, and told. */
export function actRunner(options: ActRunnerOptions): ActRunner {
  const tell = options.onProblem ?? (() => undefined);
  const machines = new Map<number, AbortController>();
  return {
    lose: (runId) => machines.get(runId)?.abort(),
    run: async (request, report, signal) => {
      const machine = () => {
        const lost = new AbortController();
        machines.set(request.runId, lost);
        return lost.signal;
      };
      const attempt = () => play(options, request, { report, signal, machine }).catch(couldNotPlay);
      const first = await attempt();
      if ('conclusion' in first) return first.conclusion;
      tell(`Run ${request.runId}: ${first.crashed}`);
      if (!first.again || signal.aborted) return 'crashed';
      const second = await attempt();
      if ('conclusion' in second) return second.conclusion;
      tell(`Run ${request.runId}, played again: ${second.crashed}`);
      return 'crashed';
    },
  };
}

/** A workflow that cannot be read, a called one that is not there, a GitHub that did not listen. */
function couldNotPlay(error: unknown): Played {
  return { crashed: error instanceof Error ? error.message : String(error), again: false };
}

type Course = {
  report: RunReporter;
  signal: AbortSignal;
  /** A new machine; the signal says that it is lost. */
  machine(): AbortSignal;
};

async function play(
  options: ActRunnerOptions,
  request: RunRequest,
  { report, signal, machine }: Course,
): Promise<Played> {
  const { serverUrl, apiUrl, graphqlUrl } = options.github;
  const checkout = await checkOut({ ...request, origin: `${serverUrl}/${request.repository}` });
  try {
    const source = await fetchWorkflow(`./${request.workflowPath}`, checkout, serverUrl);
    const plan = await planRun(source, request.workflowPath, (uses) => fetchWorkflow(uses, checkout, serverUrl));
    const servers = { server_url: serverUrl, api_url: apiUrl, graphql_url: graphqlUrl };
    const state = { plan, request, servers, outcomes: new Map() };
    const reporting = reportRun(state, report, signal);
    const scenario = { ...scenarioOf(options, request, checkout, signal), observer: reporting.observer };
    for (;;) {
      const run = await runAct({ ...scenario, lost: machine() });
      const isLost = run.status === 'lost';
      // What was heard before the loss is told first, and may still want the folder.
      if (isLost) await reporting.lose();
      await run.folder.remove();
      if (!isLost) return judge(run, await reporting.finish(run.status !== 'crashed'));
      await leaveTheRest(state, checkout, (uses) => fetchWorkflow(uses, checkout, serverUrl));
    }
  } finally {
    await checkout.remove();
  }
}

/** act's exit status and the jobs' results have to agree; where they do not, the run proves nothing. */
function judge(run: ActRun, { conclusion, unplayed }: Finish): Played {
  const why = lastLines(run);
  if (run.status === 'crashed') return { crashed: `act crashed. ${why}`, again: true };
  if (unplayed.length > 0) return { crashed: `act did not play ${unplayed.join(', ')}. ${why}`, again: false };
  if (run.status === 'failure' && conclusion === 'success')
    return { crashed: `act failed, though no job did. ${why}`, again: false };
  return { conclusion };
}

function lastLines(run: ActRun): string {
  const lines = run.stderr
    .trim()
    .split('\n')
    .filter((line) => !line.includes('"level":"debug"'));
  return lines.slice(-5).join('\n');
}

function scenarioOf(
  options: ActRunnerOptions,
  request: RunRequest,
  checkout: Checkout,
  signal: AbortSignal,
): ActScenario {
  const { repository, ref, sha, runId, runNumber, runAttempt, actor, token, secrets, vars, eventName } = request;
  return {
    ...{ repository, ref, sha, runId, runNumber, runAttempt, actor, token, secrets, vars, eventName, signal },
    tools: options.tools,
    ...(options.labels && { labels: options.labels }),
    github: options.github,
    cwd: checkout.folder,
    workflow: request.workflowPath,
    event: request.payload,
    processEnv: {
      ...options.environment,
      ACTIONS_ID_TOKEN_REQUEST_URL: options.github.oidcTokenUrl(request.runId),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    },
    now: options.now,
    sleep: options.sleep,
  };
}
