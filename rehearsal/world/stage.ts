import type { Product } from '#rehearsal/product/product';
import type { StoryEvent } from '#rehearsal/report/model';
import type { RunHandle, Stage } from '#rehearsal/scenarios/scenario';
import { conclusionOf, type Patience, runsOf, until, waitsOf } from './follow.ts';
import { people } from './people.ts';
import type { World } from './world.ts';

type Options = Patience & { tell(event: Omit<StoryEvent, 'at'>): void };

/** People act and wait through GitHub's public API alone. Runs are added to `runs` as the story starts them. */
export function createStage<Name extends string, Change extends string>(
  product: Pick<Product<never, Change>, 'repository' | 'branch' | 'release'>,
  { github }: Pick<World<Name>, 'github'>,
  runs: RunHandle[],
  options: Options,
): Stage<Name, Change> {
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
    ended: (run) => until(`run ${run.id} ends`, () => conclusionOf(place, run), options).then(() => undefined),
  };
}

async function waitingFor(place: Parameters<typeof waitsOf>[0], run: RunHandle, environment: string) {
  if ((await waitsOf(place, run)).includes(environment)) return true as const;
  if ((await conclusionOf(place, run)) === undefined) return undefined;
  throw new Error(`run ${run.id} ended without waiting for ${environment}`);
}
