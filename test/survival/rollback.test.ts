import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { provideBadRelease } from './bad-release.ts';
import { deathsAtCalls, deathsAtWrites } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import { type Played, play } from './play.ts';
import { digestOf, type Place, type SurvivalWorld, startSurvivalWorld, stateOf } from './world.ts';

let world: SurvivalWorld;
let undisturbed: Place;
let clean: Played;
beforeAll(async () => {
  world = await startSurvivalWorld();
  undisturbed = await afterABadRelease('undisturbed');
  clean = await play(world, { ...rollback, place: undisturbed });
});
afterAll(() => world.close());

const [good, better] = [digestOf('good'), digestOf('better')];

const afterABadRelease = (name: string) => provideBadRelease(world, name);

const rollback = { action: 'rollback', with: { reason: 'search fails', 'failed-digest': better } };

const asIfNothingHadHappened = {
  running: ['good'],
  rollouts: ['good SUCCESSFUL', 'better SUCCESSFUL', 'good SUCCESSFUL'],
  revisions: 2,
  lease: undefined,
  records: [
    { release: 'good', statuses: [`success: deployed ${good}`, `success: validated ${good}`] },
    {
      release: 'better',
      statuses: [`success: deployed ${better}`, 'failure: rolled back to sha256:676f6f640000: search fails'],
    },
    {
      release: 'good',
      statuses: [
        'in_progress: rolling back to sha256:676f6f640000',
        `success: deployed ${good}`,
        `success: validated ${good}`,
      ],
    },
  ],
  quarantines: ['better'],
};

test('a rollback that nobody disturbs leaves this', async () => {
  expect(clean.outputs['reason']).toBe('OK');
  expect(await stateOf(world, undisturbed)).toEqual(asIfNothingHadHappened);
});

test('killed at any call, the next rollback carries on and nothing is there twice', async () => {
  const deaths = deathsAtCalls(clean.calls);
  const survived = await inParallel(deaths, async ({ sentence, how }, index) => {
    const there = await afterABadRelease(`killed-${index}`);
    const killed = await play(world, { ...rollback, ...how, place: there });
    const isBegun = (await stateOf(world, there)).records.length === 3;
    const next = await play(world, { ...rollback, place: there, env: { GITHUB_RUN_ATTEMPT: '2' } });
    const saysWhatItFound = next.summary.includes('is carried on') === isBegun;
    const { recovered, reason } = next.outputs;
    return {
      death: sentence,
      signal: killed.signal,
      saysWhatItFound,
      recovered,
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
      recovered: 'true',
      reason: 'OK',
      ...asIfNothingHadHappened,
    })),
  );
}, 120_000);

test('killed at every file write, one run after the other, nothing is there twice', async () => {
  const place = await afterABadRelease('writing');
  const deaths = deathsAtWrites(clean.writes);
  const died = [];
  for (const [index, { sentence, how }] of deaths.entries()) {
    const env = { ...how.env, GITHUB_RUN_ATTEMPT: String(index + 1) };
    const { signal } = await play(world, { ...rollback, place, env });
    died.push({ sentence, signal, ...(await stateOf(world, place)) });
  }
  expect(died).toEqual(deaths.map(({ sentence }) => ({ sentence, signal: 'SIGKILL', ...asIfNothingHadHappened })));
  const last = await play(world, { ...rollback, place, env: { GITHUB_RUN_ATTEMPT: '99' } });
  expect(last.outputs).toMatchObject({ recovered: 'true', reason: 'OK' });
}, 120_000);
