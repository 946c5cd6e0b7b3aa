import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { historyOf } from '#test/support/git-repository';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
});
afterEach(() => world.remove());

const x = 'feat: sails';
const reverts = (sha: string, words = x) => `Revert "${words}"\n\nThis reverts commit ${sha}.`;

/** The ways in which a revert is told, by what it takes back. */
const forms: [string, (sha: string) => string][] = [
  ["git's own", (sha) => reverts(sha)],
  ['with a short sha', (sha) => reverts(sha.slice(0, 9))],
  ["the standard's, with Refs", (sha) => `revert: sails\n\nRefs: ${sha.slice(0, 7)}`],
];

test.each(forms)(
  '%s: within a release both vanish; of an earlier one it is told, with the version that had it',
  async (_form, message) => {
    const shipped = await world.commit(x);
    await world.play('tag:v1.0.0', 'fix: leak', 'tag:v1.0.1', 'feat: oars', 'tag:v1.1.0');
    const ours = await world.commit('feat: flags');
    await world.play(message(ours), message(shipped));
    const { outputs } = await world.run({ offline: 'true' });
    expect(outputs).toMatchObject({ changes: '1', version: '1.1.1' });
    expect(outputs['notes']).toMatch(
      /^### Reverts\n\n- (feat: )?sails .* takes back \[[0-9a-f]{7}\]\(.*\), shipped in v1\.0\.0 by Ada$/,
    );
  },
);

test('the revert of a revert, and Reapply, within a release and across two', async () => {
  const shipped = await world.commit(x);
  await world.play('tag:v1.0.0');
  const back = await world.commit(reverts(shipped));
  await world.play(reverts(back, `Revert "${x}"`), 'fix: leak');
  expect((await world.run({ offline: 'true' })).outputs).toMatchObject({ changes: '1', version: '1.0.1' });
  const again = await world.commit(reverts(shipped));
  await world.play('tag:v1.0.1', `Reapply "${x}"\n\nThis reverts commit ${again}.`);
  const { outputs } = await world.run({ offline: 'true' });
  expect(outputs).toMatchObject({ changes: '1', version: '1.1.0' });
  expect(outputs['notes']).toMatch(/^### Features\n\n- sails /);
});

test("by GitHub's button only a number is told: the pull request says which commit it was, in the same call", async () => {
  const shipped = await world.commit(`${x} (#2)`);
  await world.play('tag:v1.0.0', 'fix: leak', 'tag:v1.0.1', `Revert "${x} (#2)" (#3)\n\nReverts harbour/boats#2`);
  world.bodies.set(2, { mergedAs: shipped });
  const { outputs } = await world.run();
  expect(outputs['notes']).toMatch(/takes back \[#2\]\(.*\), shipped in v1\.0\.0/);
  expect(world.asked).toEqual(['pulls 2 3']);
});

test('what never had a version has none, and neither has what is not there', async () => {
  const loose = await world.commit(x);
  await world.play('fix: leak');
  await world.git('tag', 'nightly-1', loose);
  await world.play('tag:v1.0.0', reverts('f'.repeat(40)));
  const since = await world.run({ offline: 'true' });
  expect(since.outputs['notes']).toMatch(/takes back \[fffffff\]\([^ ]*\) by Ada$/);
});

test('a shallow checkout finds the version as well', async () => {
  const shipped = await world.commit(x);
  await world.play('tag:v1.0.0', 'fix: leak', 'tag:v1.0.1', reverts(shipped));
  const clone = await world.shallowClone();
  const run = async () => (await world.run({ offline: 'true' }, { history: historyOf(clone) })).outputs['notes'];
  expect(await run()).toContain('shipped in v1.0.0');
});

test('of a component it is the version of that component', async () => {
  const shipped = await world.commit('feat(api): sails', ['api/a']);
  await world.play('tag:v3.0.0', 'tag:web-v1.0.0', 'tag:api-v1.0.0');
  await world.commit(reverts(shipped, 'feat(api): sails'), ['api/b']);
  const { outputs } = await world.run({ offline: 'true', component: 'api', paths: 'api' });
  expect(outputs['notes']).toContain('shipped in api-v1.0.0');
});
