import { setTimeout as sleep } from 'node:timers/promises';
import type { StoryEvent } from '#rehearsal/report/model';
import type { RunHandle, Stage } from '#rehearsal/scenarios/scenario';
import { sampleName } from './github-world.ts';
import { type People, people } from './people.ts';
import type { World } from './world.ts';

type Options = {
  stop: AbortSignal;
  /** How long a wait may take before the story breaks off, in ms. */
  patienceMs: number;
  tell(event: Omit<StoryEvent, 'at'>): void;
};

const lookEveryMs = 200;

/** People act and wait through GitHub's public API alone. Runs are added to `runs` as the story starts them. */
export function createStage(world: World, runs: RunHandle[], options: Options): Stage {
  const cast = people({ apiUrl: world.github.urls.api, repository: sampleName, tokens: world.github.tokens });
  const says = (who: string, what: string) => options.tell({ lane: 'person', who, what });
  const started = async (find: () => Promise<RunHandle | undefined>): Promise<RunHandle> => {
    const run = await until('a run starts', find, options);
    runs.push(run);
    return run;
  };
  return {
    async merge(release) {
      says('Ada', `merges the release "${release}"`);
      const sha = await cast.merge(release);
      return started(() => runOf(cast, { event: 'push', head_sha: sha }));
    },
    waitsFor: (run, environment) =>
      until(`run ${run.id} waits for ${environment}`, () => waitingFor(cast, run, environment), options).then(
        () => undefined,
      ),
    async review(run, environment, state, comment) {
      says('Grace', `${state === 'approved' ? 'approves' : 'rejects'} ${environment}: ${comment}`);
      await cast.review(run, environment, state, comment);
    },
    async dispatchRollback(inputs) {
      says('Grace', `starts a rollback of ${inputs.environment}: ${inputs.reason}`);
      const known = new Set(runs.map(({ id }) => id));
      await cast.dispatch('rollback-dispatch.yml', inputs);
      return started(() => runOf(cast, { event: 'workflow_dispatch' }, known));
    },
    ended: (run) => until(`run ${run.id} ends`, () => conclusionOf(cast, run), options).then(() => undefined),
  };
}

/** @throws when patience or the story ends first. */
async function until<T>(what: string, look: () => Promise<T | undefined>, { stop, patienceMs }: Options): Promise<T> {
  const deadline = performance.now() + patienceMs;
  while (!stop.aborted) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline)
      throw new Error(`waited ${Math.round(patienceMs / 1000)} s in vain until ${what}`);
    await sleep(lookEveryMs);
  }
  throw new Error('the rehearsal was stopped');
}

type Filter = { event: string; head_sha?: string };

async function runOf({ reader }: People, filter: Filter, known = new Set<number>()): Promise<RunHandle | undefined> {
  const { data } = await reader.rest.actions.listWorkflowRunsForRepo({ ...sampleName, ...filter });
  return data.workflow_runs.find(({ id }) => !known.has(id));
}

async function waitingFor({ reader }: People, { id }: RunHandle, environment: string): Promise<true | undefined> {
  const { data } = await reader.rest.actions.getPendingDeploymentsForRun({ ...sampleName, run_id: id });
  if (data.some((pending) => pending.environment.name === environment)) return true;
  const run = await reader.rest.actions.getWorkflowRun({ ...sampleName, run_id: id });
  if (run.data.status === 'completed') throw new Error(`run ${id} ended without waiting for ${environment}`);
  return undefined;
}

async function conclusionOf({ reader }: People, { id }: RunHandle): Promise<string | undefined> {
  const { data } = await reader.rest.actions.getWorkflowRun({ ...sampleName, run_id: id });
  return data.status === 'completed' ? (data.conclusion ?? 'unknown') : undefined;
}
