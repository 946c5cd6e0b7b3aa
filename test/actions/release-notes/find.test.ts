import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
});
afterEach(() => world.remove());

test('with `find` the action says where a change is live, and writes nothing', async () => {
  const fix = await world.commit('fix: leak (#12)');
  const next = await world.commit('feat: mast');
  world.deployed('a', next, 'validated', 'staging');
  world.deployed('a', fix);
  const found = await world.run({ find: '#12', publish: 'published', changelog: 'CHANGELOG.md' });
  expect(found).toMatchObject({ verdict: 'succeeded', outputs: { live: 'true', notes: '', version: '' } });
  expect(found.report.title).toBe('#12: live in staging, live in production');
  expect(found.details).toMatchObject({ findings: [{ sha: fix, places: [{ environment: 'staging' }, {}] }] });
  expect(await world.run({ find: next })).toMatchObject({ verdict: 'succeeded', outputs: { live: 'false' } });
  expect([world.releases.all, world.files.size]).toEqual([[], 0]);
});

test('what is not known is no success', async () => {
  const fix = await world.commit('fix: leak');
  world.deployed('a', fix);
  const found = await world.run({ find: fix });
  expect(found).toMatchObject({ verdict: 'inconclusive', reason: 'LIVE_UNKNOWN', outputs: { live: 'unknown' } });
  expect(found.report.sections).toContainEqual({
    kind: 'list',
    title: 'Not known',
    items: [`${fix.slice(0, 7)} in staging: nothing was ever deployed there.`],
  });
  expect(await world.run({ find: fix }, { environments: [] })).toMatchObject({ outputs: { live: 'unknown' } });
});
