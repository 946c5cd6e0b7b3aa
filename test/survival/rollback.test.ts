import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { provideBadRelease } from './bad-release.ts';
import { killedAtCalls, killedAtWrites } from './killed.ts';
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

const trial = () => ({ world, clean, run: rollback, provide: afterABadRelease });

test('killed at any call, the next rollback carries on and nothing is there twice', async () => {
  const { deaths, dead } = await killedAtCalls(trial(), ({ summary, outputs }, { records }) => ({
    saysWhatItFound: summary.includes('is carried on') === (records.length === 3),
    recovered: outputs['recovered'],
    reason: outputs['reason'],
  }));
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
  const { deaths, died, last } = await killedAtWrites(trial());
  expect(died).toEqual(deaths.map(({ sentence }) => ({ sentence, signal: 'SIGKILL', ...asIfNothingHadHappened })));
  expect(last.outputs).toMatchObject({ recovered: 'true', reason: 'OK' });
}, 120_000);
