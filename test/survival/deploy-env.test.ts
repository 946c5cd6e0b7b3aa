import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { killedAtCalls, killedAtWrites } from './killed.ts';
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

const trial = () => ({
  world,
  clean,
  run: deploy,
  provide: (name: string) => providePlace(world, name),
});

test('killed at any call, the next run carries on and nothing is there twice', async () => {
  const { deaths, dead } = await killedAtCalls(trial(), ({ summary, outputs }, { records: [record] }) => ({
    saysWhatItFound: summary.includes('Carried on') === (record !== undefined && record.statuses.length < 2),
    verdict: outputs['verdict'],
    reason: outputs['reason'],
  }));
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
  const { deaths, died, last } = await killedAtWrites(trial());
  expect(died).toEqual(deaths.map(({ sentence }) => ({ sentence, signal: 'SIGKILL', ...asIfNothingHadHappened })));
  expect(last.outputs).toMatchObject({ verdict: 'succeeded', reason: 'NO_CHANGE' });
}, 120_000);
