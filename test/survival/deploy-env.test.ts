import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deathsAtCalls, deathsAtWrites } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import { type Played, play } from './play.ts';
import { digestOf, type Place, providePlace, type SurvivalWorld, startSurvivalWorld, stateOf } from './world.ts';

let world: SurvivalWorld;
let undisturbed: Place;
let clean: Played;
beforeAll(async () => {
  world = await startSurvivalWorld();
  undisturbed = await providePlace(world, 'undisturbed');
  clean = await play(world, { ...deploy, place: undisturbed });
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

test('a run that nobody disturbs leaves this', async () => {
  expect(clean.outputs['reason']).toBe('OK');
  expect(await stateOf(world, undisturbed)).toEqual(asIfNothingHadHappened);
});

test('killed at any call, the next run carries on and nothing is there twice', async () => {
  const deaths = deathsAtCalls(clean.calls);
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

test('killed at every file write, one run after the other, nothing is there twice', async () => {
  const place = await providePlace(world, 'writing');
  const deaths = deathsAtWrites(clean.writes);
  const died = [];
  for (const [index, { sentence, how }] of deaths.entries()) {
    const env = { ...how.env, GITHUB_RUN_ATTEMPT: String(index + 1) };
    const { signal } = await play(world, { ...deploy, place, env });
    died.push({ sentence, signal, ...(await stateOf(world, place)) });
  }
  expect(died).toEqual(deaths.map(({ sentence }) => ({ sentence, signal: 'SIGKILL', ...asIfNothingHadHappened })));
  const last = await play(world, { ...deploy, place, env: { GITHUB_RUN_ATTEMPT: '99' } });
  expect(last.outputs).toMatchObject({ verdict: 'succeeded', reason: 'NO_CHANGE' });
}, 120_000);
