import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
});
afterEach(() => world.remove());

test.each<[string, string[], Record<string, string>, Record<string, string>]>([
  ['the first release', ['feat: a'], {}, { version: '1.0.0', bump: 'minor', tag: 'v1.0.0' }],
  ['a feature', ['feat: a', 'tag:v1.2.3', 'feat: b', 'fix: c'], {}, { version: '1.3.0', bump: 'minor' }],
  ['a fix', ['feat: a', 'tag:v1.2.3', 'fix: c'], {}, { version: '1.2.4', bump: 'patch' }],
  [
    'a breaking footer',
    ['feat: a', 'tag:v1.2.3', 'chore: b\n\nBREAKING CHANGE: c'],
    {},
    { version: '2.0.0', bump: 'major' },
  ],
  ['what breaks before 1.0.0', ['feat: a', 'tag:v0.2.3', 'feat!: b'], {}, { version: '0.3.0' }],
  [
    'a feature that is reverted',
    ['feat: a', 'tag:v1.2.3', 'feat: b', 'Revert "feat: b"', 'fix: c'],
    {},
    { version: '1.2.4' },
  ],
  [
    'what an earlier release brought, reverted',
    ['feat: a', 'tag:v1.2.3', 'Revert "feat: a"'],
    {},
    { version: '1.2.4' },
  ],
  ['nothing that users notice', ['feat: a', 'tag:v1.2.3', 'docs: b'], {}, { version: '', tag: '', changes: '1' }],
  ['nothing at all', ['feat: a', 'tag:v1.2.3'], {}, { version: '1.2.3', direction: 'forward' }],
  [
    'a stable release sums up its candidates',
    ['feat: a', 'tag:v1.2.3', 'feat: b', 'tag:v1.3.0-rc.1', 'fix: c'],
    {},
    { version: '1.3.0', changes: '2' },
  ],
  [
    'the first candidate',
    ['feat: a', 'tag:v1.2.3', 'feat: b'],
    { channel: 'rc' },
    { version: '1.3.0-rc.1', changes: '1' },
  ],
  [
    'the next candidate',
    ['feat: a', 'tag:v1.2.3', 'feat: b', 'tag:v1.3.0-rc.1', 'fix: c'],
    { channel: 'rc' },
    { version: '1.3.0-rc.2', changes: '1' },
  ],
  [
    'a candidate of more than the last',
    ['feat: a', 'tag:v1.2.3', 'fix: b', 'tag:v1.2.4-rc.1', 'feat!: c'],
    { channel: 'rc' },
    { version: '2.0.0-rc.1' },
  ],
  [
    'a tag that a message talks of',
    ['feat: a', 'tag:v1.2.3', 'fix: b\n\n(HEAD -> main, tag: v9.9.9)'],
    {},
    { version: '1.2.4' },
  ],
  [
    'tags of something else',
    ['feat: a', 'tag:v1.2.3', 'tag:api-v7.0.0', 'tag:nightly', 'fix: b', 'tag:v1'],
    {},
    { version: '1.2.4' },
  ],
])('version: %s', async (_sentence, steps, given, outputs) => {
  await world.play(...steps);
  expect(await world.run(given)).toMatchObject({ verdict: 'succeeded', outputs });
});

test('a hotfix starts from its own branch, and gets the next number that is free', async () => {
  await world.play('feat: a', 'tag:v1.0.0', 'feat: b', 'tag:v1.1.0');
  await world.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
  await world.play('fix: urgent');
  expect((await world.run({ channel: 'hotfix' })).outputs).toMatchObject({ version: '1.0.1', changes: '1' });
  await world.git('tag', 'v1.0.1');
  await world.git('checkout', '--quiet', '-b', 'other', 'v1.0.0');
  await world.play('fix: other');
  expect((await world.run({ channel: 'hotfix' })).outputs).toMatchObject({ version: '1.0.2' });
  await world.play('feat: too much');
  await expect(world.run({ channel: 'hotfix' })).rejects.toMatchObject({ code: 'RELEASE_NOT_A_HOTFIX' });
});

test('a component has its own versions, and the changes of its files and scopes', async () => {
  await world.commit('feat: both', ['api/a', 'web/a']);
  await world.play('tag:api-v2.0.0', 'tag:web-v5.0.0');
  await world.commit('feat(web): only web', ['web/b', 'api/generated']);
  await world.commit('fix: query', ['api/c']);
  await world.commit('fix(api): from elsewhere', ['tools/x']);
  await world.commit('docs: spec', ['api/docs/x']);
  const api = await world.run({ component: 'api', paths: 'api', exclude: 'api/docs\napi/generated', scopes: 'api' });
  expect(api.outputs).toMatchObject({ version: '2.0.1', tag: 'api-v2.0.1', changes: '2' });
  const web = await world.run({ component: 'web', paths: 'web' });
  expect(web.outputs).toMatchObject({ version: '5.1.0', tag: 'web-v5.1.0', changes: '1' });
});
