import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deploymentRecords } from '#lib/github/deployment-records';
import { testClient } from '#test/support/github-client';
import { deathsOf } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import { play } from './play.ts';
import {
  digestOf,
  type Place,
  providePlace,
  releaseTo,
  type SurvivalWorld,
  startSurvivalWorld,
  stateOf,
} from './world.ts';

let world: SurvivalWorld;
beforeAll(async () => {
  world = await startSurvivalWorld();
});
afterAll(() => world.close());

const [good, better] = [digestOf('good'), digestOf('better')];

/** `good` was verified, `better` settled and was found bad. */
async function afterABadRelease(name: string): Promise<Place> {
  const place = await providePlace(world, name);
  const records = deploymentRecords(testClient(world.github.urls.api, world.github.tokens.ada));
  const record = async (digest: string, arn: string, ...notes: string[]) => {
    const payload = { schemaVersion: 1 as const, digest, taskDefinitions: { 'boat-listing': arn }, runId: 1 };
    const { id } = await records.open({ environment: name, sha: world.sha, payload, description: 'past' });
    for (const note of notes) await records.mark(id, 'success', note);
  };
  await record(good, place.taskDefinition, `deployed ${good}`, `validated ${good}`);
  await record(better, await releaseTo(world, place, 'better'), `deployed ${better}`);
  return place;
}

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

test('killed at any call and at any file write, the next rollback carries on and nothing is there twice', async () => {
  const place = await afterABadRelease('undisturbed');
  const clean = await play(world, { ...rollback, place });
  expect(clean.outputs['reason']).toBe('OK');
  expect(await stateOf(world, place)).toEqual(asIfNothingHadHappened);

  const deaths = deathsOf(clean.calls, clean.writes);
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
