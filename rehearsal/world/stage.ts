import type { Product } from '#rehearsal/product/product';
import type { StoryEvent } from '#rehearsal/report/model';
import type { RunHandle, Stage } from '#rehearsal/scenarios/scenario';
import { conclusionOf, type Patience, runsOf, until, waitsOf } from './follow.ts';
import { createMishaps } from './mishaps.ts';
import { people } from './people.ts';
import type { World } from './world.ts';

type Options = Patience & { tell(event: Omit<StoryEvent, 'at'>): void };

/** People act and wait through GitHub's public API alone. Runs are added to `runs` as the story starts them. */
export function createStage<Name extends string, Change extends string>(
  product: Pick<Product<never, Change>, 'repository' | 'branch' | 'release'>,
  world: World<Name>,
  runs: RunHandle[],
  options: Options,
): Stage<Name, Change> {
  const { github } = world;
  const cast = people<Name, Change>({ apiUrl: github.urls.api, product, tokens: github.tokens });
  const place = { reader: cast.reader, repository: product.repository };
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
      return started(async () => (await runsOf(place, { event: 'push', head_sha: sha }))[0]);
    },
    waitsFor: (run, environment) =>
      until(`run ${run.id} waits for ${environment}`, () => waitingFor(place, run, environment), options).then(
        () => undefined,
      ),
    async review(run, environment, state, comment) {
      says('Grace', `${state === 'approved' ? 'approves' : 'rejects'} ${environment}: ${comment}`);
      await cast.review(run, environment, state, comment);
    },
    async dispatchRollback(inputs, workflow = 'rollback-dispatch.yml') {
      says('Grace', `starts a rollback of ${inputs.environment}: ${inputs.reason}`);
      const known = new Set(runs.map(({ id }) => id));
      await cast.dispatch(workflow, inputs);
      return started(async () => (await runsOf(place, { event: 'workflow_dispatch' }, known))[0]);
    },
    settled: (run, environment) =>
      until(`run ${run.id} ends or waits for ${environment}`, () => settledAt(place, run, environment), options).then(
        () => undefined,
      ),
    mishap: createMishaps(world, options),
    ended: (run) => until(`run ${run.id} ends`, () => conclusionOf(place, run), options).then(() => undefined),
  };
}

type Place = Parameters<typeof waitsOf>[0];

async function waitingFor(place: Place, run: RunHandle, environment: string) {
  const settled = await settledAt(place, run, environment);
  if (settled === 'ended') throw new Error(`run ${run.id} ended without waiting for ${environment}`);
  return settled;
}

async function settledAt(place: Place, run: RunHandle, environment: string) {
  if ((await waitsOf(place, run)).includes(environment)) return 'waits' as const;
  return (await conclusionOf(place, run)) === undefined ? undefined : ('ended' as const);
}
