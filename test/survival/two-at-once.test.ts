import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Played, play } from './play.ts';
import { digestOf, type Place, providePlace, type SurvivalWorld, startSurvivalWorld, stateOf } from './world.ts';

let world: SurvivalWorld;
beforeAll(async () => {
  world = await startSurvivalWorld();
});
afterAll(() => world.close());

/** In real time: how long a lease settles is part of what is tried. */
const deploy = (place: Place, release: string, runId: string): Promise<Played> =>
  play(world, {
    action: 'deploy-env',
    place,
    with: { image: digestOf(release) },
    env: { GITHUB_RUN_ID: runId },
    quick: 1,
  });

test('of two runs that deploy at once one wins, the other is refused and says who has the service', async () => {
  const place = await providePlace(world, 'two-at-once');
  const runs = await Promise.all([deploy(place, 'better', '101'), deploy(place, 'best', '102')]);
  const won = runs.findIndex(({ outputs }) => outputs['verdict'] === 'succeeded');
  const lost = runs[1 - won];
  expect(lost?.outputs).toMatchObject({
    verdict: 'refused',
    reason: expect.stringMatching(/^DEPLOY_(LEASE_HELD|LEASE_LOST|SERVICE_MOVED)$/),
    changed: 'false',
  });
  // Rollouts are so short here that the winner may have given its lease back before the other looks again.
  expect(lost?.log).toMatch(won === 0 ? /run 101|belongs to nobody/ : /run 102|belongs to nobody/);
  const release = won === 0 ? 'better' : 'best';
  expect(await stateOf(world, place)).toMatchObject({
    running: [release],
    rollouts: ['good SUCCESSFUL', `${release} SUCCESSFUL`],
    lease: undefined,
    records: [{ release }],
  });
}, 90_000);
