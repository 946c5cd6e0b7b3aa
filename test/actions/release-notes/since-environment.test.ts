import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { git } from '#test/rehearsal/github/stand-in';
import { historyOf } from '#test/support/git-repository';
import { digestOf } from '#test/support/records';
import { type NotesWorld, notesWorld } from './notes-world.ts';

const since = 'environment:production';
let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
});
afterEach(() => world.remove());

const sections = (text = ''): string[] =>
  [...text.matchAll(/^(?:### (Taken away)|- ([^([]+) \()/gm)].map(([, title, line]) => title ?? line ?? '');

test('after a rollback all that it took away is still to come, and the row says that it came by a rollback', async () => {
  const good = await world.commit('feat: keel');
  await world.play('tag:v1.0.0', 'feat: mast', 'fix: leak');
  const bad = await world.git('rev-parse', 'HEAD');
  await world.play('fix: rudder');
  world.deployed('a', good);
  world.deployed('b', bad, 'failed');
  world.deployed('a', good);
  Object.assign(world.records[0]?.payload ?? {}, { rollbackOf: digestOf('b') });
  const { outputs } = await world.run({ since });
  expect(outputs).toMatchObject({ direction: 'forward', changes: '3', version: '1.1.0' });
  expect(outputs['notes']).toContain('production | another commit, validated, after a rollback |');
  expect(outputs['notes']).toContain('| feat: mast | not yet |');
});

test('a hotfix from what runs, which never had a tag, tells of the hotfix alone', async () => {
  await world.play('feat: keel', 'tag:v1.0.0');
  const live = await world.commit('fix: live, without a tag');
  await world.play('feat: for the next release');
  world.deployed('a', live);
  await world.git('checkout', '--quiet', '-b', 'hotfix', live);
  await world.commit('fix: urgent', ['urgent']);
  const { outputs } = await world.run({ since, channel: 'hotfix' });
  expect(outputs).toMatchObject({ direction: 'forward', changes: '1', version: '1.0.1' });
  expect(sections(outputs['notes'])).toEqual(['urgent']);
});

test.each([
  ['that main does not have would be taken away by main', false, ['next', 'Taken away', 'urgent'], 'sideways'],
  ['that was picked to main stays', true, ['next'], 'forward'],
])('a hotfix in production %s', async (_case, isPicked, expected, direction) => {
  const base = await world.commit('feat: keel', ['keel']);
  await world.git('checkout', '--quiet', '-b', 'hotfix');
  const hotfix = await world.commit('fix: urgent', ['urgent']);
  world.deployed('h', hotfix);
  await world.git('checkout', '--quiet', 'main');
  expect(await world.git('rev-parse', 'HEAD')).toBe(base);
  await world.commit('feat: next', ['next']);
  if (isPicked) await world.git('cherry-pick', hotfix);
  const { outputs } = await world.run({ since });
  expect({ lines: sections(outputs['notes']), direction: outputs['direction'] }).toEqual({
    lines: expected,
    direction,
  });
});

test('from a shallow checkout, which has neither the commit that runs nor its tag', async () => {
  const live = await world.commit('feat: keel');
  await world.play('tag:v1.0.0', 'feat: mast', 'fix: leak');
  world.deployed('a', live);
  const clone = await world.shallowClone();
  for (const start of [since, 'v1.0.0', live, digestOf('a')]) {
    const { outputs } = await world.run({ since: start }, { history: historyOf(clone) });
    expect({ start, ...outputs }).toMatchObject({ start, direction: 'forward', changes: '2', version: '1.1.0' });
  }
  expect(await git(clone, 'tag')).toBe('');
});

test.each([
  ['nothing was deployed there', () => undefined, 'nothing was ever deployed there'],
  [
    'nothing has reached its end',
    () => world.deployed('a', 'a'.repeat(40), 'opened'),
    'none of its newest 1 deployments',
  ],
])('where %s, there is nothing to start from, and the reason is said', async (_case, play, words) => {
  await world.play('feat: keel');
  play();
  await expect(world.run({ since })).rejects.toMatchObject({
    code: 'RELEASE_START_UNKNOWN',
    message: expect.stringContaining(words),
  });
});
