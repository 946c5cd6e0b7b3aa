import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deathsOf } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import { play } from './play.ts';
import { digestOf, providePlace, type SurvivalWorld, startSurvivalWorld, stateOf } from './world.ts';

let world: SurvivalWorld;
beforeAll(async () => {
  world = await startSurvivalWorld();
});
afterAll(() => world.close());

const better = digestOf('better');
const deploy = { action: 'deploy-env', with: { image: better } };

/** What a run leaves that nobody disturbed, and what one must leave that carries on after a death. */
const asIfNothingHadHappened = {
  running: ['better'],
  rollouts: ['good SUCCESSFUL', 'better SUCCESSFUL'],
  revisions: 2,
  lease: undefined,
  records: [{ release: 'better', statuses: [`in_progress: deploying ${better}`, `success: deployed ${better}`] }],
  quarantines: [],
};

test('killed at any call and at any file write, the next run carries on and nothing is there twice', async () => {
  const place = await providePlace(world, 'undisturbed');
  const clean = await play(world, { ...deploy, place });
  expect(clean.outputs['reason']).toBe('OK');
  expect(await stateOf(world, place)).toEqual(asIfNothingHadHappened);

  const deaths = deathsOf(clean.calls, clean.writes);
  const survived = await inParallel(deaths, async ({ sentence, how }, index) => {
    const there = await providePlace(world, `killed-${index}`);
    const killed = await play(world, { ...deploy, ...how, place: there });
    const [record] = (await stateOf(world, there)).records;
    const next = await play(world, { ...deploy, place: there, env: { GITHUB_RUN_ATTEMPT: '2' } });
    const { verdict, reason } = next.outputs;
    const saysWhatItFound =
      next.summary.includes('Carried on') === (record !== undefined && record.statuses.length < 2);
    return {
      death: sentence,
      signal: killed.signal,
      saysWhatItFound,
      verdict,
      reason,
      ...(await stateOf(world, there)),
    };
  });

  const dead = survived.filter(({ signal }) => signal === 'SIGKILL');
  // A run that needed fewer looks than the first one has outlived its death.
  expect(dead.length).toBeGreaterThan(deaths.length - 4);
  expect(dead).toEqual(
    dead.map(({ death }) => ({
      death,
      signal: 'SIGKILL',
      saysWhatItFound: true,
      verdict: 'succeeded',
      reason: expect.stringMatching(/^(OK|NO_CHANGE)$/),
      ...asIfNothingHadHappened,
    })),
  );
}, 120_000);
