import { deathsAtCalls, deathsAtWrites } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import { type Play, type Played, play } from './play.ts';
import { type Place, type SurvivalWorld, stateOf } from './world.ts';

export type State = Awaited<ReturnType<typeof stateOf>>;

/** An action that changes a place: how it is run, where, and what it does when nobody disturbs it. */
export type Trial = {
  world: SurvivalWorld;
  run: Pick<Play, 'action' | 'with'>;
  provide(name: string): Promise<Place>;
  clean: Played;
};

const attempt = (number: number) => ({ GITHUB_RUN_ATTEMPT: String(number) });

/**
 * Each death at a call in a place of its own, and a next run there: what the two left, with what `told` has of the next run,
 * which found `left`. A run that needed fewer looks than the clean one has outlived its death, and is left out.
 */
export async function killedAtCalls<T>({ world, run, provide, clean }: Trial, told: (next: Played, left: State) => T) {
  const deaths = deathsAtCalls(clean.calls);
  const survived = await inParallel(deaths, async ({ sentence, how }, index) => {
    const place = await provide(`killed-${index}`);
    const { signal } = await play(world, { ...run, ...how, place });
    const left = await stateOf(world, place);
    const next = await play(world, { ...run, place, env: attempt(2) });
    return { death: sentence, signal, ...told(next, left), ...(await stateOf(world, place)) };
  });
  return { deaths, dead: survived.filter(({ signal }) => signal === 'SIGKILL') };
}

/** One run after the other in one place, each dead at the next write to a file; and one that lives, the last. */
export async function killedAtWrites({ world, run, provide, clean }: Trial) {
  const place = await provide('writing');
  const deaths = deathsAtWrites(clean.writes);
  const died = [];
  for (const [index, { sentence, how }] of deaths.entries()) {
    const { signal } = await play(world, { ...run, place, env: { ...how.env, ...attempt(index + 1) } });
    died.push({ sentence, signal, ...(await stateOf(world, place)) });
  }
  return { deaths, died, last: await play(world, { ...run, place, env: attempt(99) }) };
}
