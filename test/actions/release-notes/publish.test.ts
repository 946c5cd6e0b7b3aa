import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { anchoredIn } from '#lib/domain/evidence/checkpoint';
import { git } from '#test/rehearsal/github/stand-in';
import { digestOf } from '#test/support/records';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
let head: string;
beforeEach(async () => {
  world = await notesWorld();
  await world.commit('feat: a');
  await world.git('tag', 'v1.0.0');
  head = await world.commit('feat: b');
});
afterEach(() => world.remove());

const states = () =>
  world.releases.all.map(({ tag, draft, name }) => `${name} ${tag} ${draft ? 'draft' : 'published'}`);

test('a draft, then a published release with its tag; the same again changes nothing', async () => {
  await world.run({ publish: 'draft' });
  expect(states()).toEqual(['v1.1.0 v1.1.0 draft']);
  await world.run({ publish: 'draft' });
  expect(world.releases.written).toEqual(['create v1.1.0']);
  const { outputs } = await world.run({ publish: 'published' });
  expect(outputs).toMatchObject({ tag: 'v1.1.0', 'release-url': 'https://github.test/releases/1' });
  expect(world.releases.tags.get('v1.1.0')).toBe(head);
  await world.git('tag', 'v1.1.0');
  for (const publish of ['published', 'draft', 'published']) await world.run({ publish });
  expect(world.releases.written).toEqual(['create v1.1.0', 'edit v1.1.0: draft, latest']);
});

test('a draft follows the branch', async () => {
  await world.run({ publish: 'draft' });
  head = await world.commit('fix: c');
  await world.run({ publish: 'draft' });
  expect(world.releases.all).toMatchObject([{ target: head, body: expect.stringContaining('- c ') }]);
});

test('a checkpoint of the ledger in the draft stays when its text changes', async () => {
  await world.run({ publish: 'draft' });
  const checkpoint = { origin: 'harbour/boat-listing/slipway-ledger', size: 1, root: '00'.repeat(32) };
  const [release] = world.releases.all;
  if (release) release.body = anchoredIn(release.body, checkpoint);
  await world.run({ publish: 'draft' });
  expect(world.releases.written).toEqual(['create v1.1.0']);
  await world.commit('fix: c');
  await world.run({ publish: 'draft' });
  const body = world.releases.all[0]?.body ?? '';
  expect(body).toContain('- c ');
  expect(anchoredIn(body, checkpoint)).toBe(body);
});

test('of drafts that several runs made at one moment the oldest stays', async () => {
  await world.run({ publish: 'draft' });
  const [first] = world.releases.all;
  if (first) world.releases.all.push({ ...first, id: 2 }, { ...first, id: 3 });
  await world.run({ publish: 'draft' });
  expect(world.releases.all.map(({ id }) => id)).toEqual([1]);
});

test.each([
  ['never deployed there', () => undefined, /Nothing is known to run there/],
  ['deployed and not validated', () => world.deployed('a', head, 'deployed'), /deployed\.$/],
  ['another commit runs', () => world.deployed('a', 'f'.repeat(40)), /It runs ffffffffffff/],
  ['validation failed', () => world.deployed('a', head, 'failed'), /failed\.$/],
])('it is not published before production is validated: %s', async (_sentence, given, words) => {
  given();
  const refused = world.run({ publish: 'published', 'validated-in': 'production' });
  await expect(refused).rejects.toMatchObject({ code: 'RELEASE_NOT_VALIDATED', message: expect.stringMatching(words) });
  expect(world.releases.written).toEqual([]);
});

test('an image that was there already, because nothing of it changed, is that of this commit, too', async () => {
  world.deployed('a', 'f'.repeat(40));
  const given = { publish: 'published', 'validated-in': 'production' };
  await expect(world.run({ ...given, digest: digestOf('b') })).rejects.toMatchObject({ code: 'RELEASE_NOT_VALIDATED' });
  await world.run({ ...given, digest: digestOf('a') });
  expect(states()).toEqual(['v1.1.0 v1.1.0 published']);
});

test('it is published once production has it, validated', async () => {
  world.deployed('a', head);
  await world.run({ publish: 'published', 'validated-in': 'production' });
  expect(states()).toEqual(['v1.1.0 v1.1.0 published']);
});

test('a version never moves', async () => {
  world.releases.tags.set('v1.1.0', 'f'.repeat(40));
  for (const publish of ['draft', 'published']) {
    await expect(world.run({ publish })).rejects.toMatchObject({ code: 'RELEASE_TAG_TAKEN' });
  }
  expect(world.releases.written).toEqual([]);
});

test('the major tag goes to the newest of its line, and a hotfix of an older one does not take it back', async () => {
  await world.run({ publish: 'published', 'major-tag': 'true' });
  expect(world.releases.tags.get('v1')).toBe(head);
  await world.git('tag', 'v1.1.0');
  await world.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
  const fix = await world.commit('fix: urgent');
  await world.run({ publish: 'published', 'major-tag': 'true', channel: 'hotfix' });
  expect([world.releases.tags.get('v1.0.1'), world.releases.tags.get('v1')]).toEqual([fix, head]);
});

test('a candidate is a prerelease, and takes no major tag', async () => {
  await world.run({ publish: 'published', channel: 'rc', 'major-tag': 'true' });
  expect(world.releases.all).toMatchObject([{ tag: 'v1.1.0-rc.1', prerelease: true }]);
  expect(world.releases.tags.has('v1')).toBe(false);
});

test('the latest release is the highest that stands, whatever was published last', async () => {
  await world.run({ publish: 'published' });
  await world.git('tag', 'v1.1.0');
  await world.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
  await world.commit('fix: urgent');
  await world.run({ publish: 'published', channel: 'hotfix' });
  expect(world.releases.all.map(({ tag, latest }) => [tag, latest])).toEqual([
    ['v1.1.0', true],
    ['v1.0.1', false],
  ]);
});

test('without a version nothing is written', async () => {
  await world.git('tag', 'v1.1.0');
  await world.commit('docs: words');
  const { outputs } = await world.run({ publish: 'published', changelog: 'CHANGELOG.md' });
  expect(outputs).toMatchObject({ version: '', 'release-url': '' });
  expect([world.releases.written, [...world.files.keys()]]).toEqual([[], []]);
});

test('notes that are too long are shortened by whole lines, least important first, and attached in full', async () => {
  const long = 'x'.repeat(180);
  for (let number = 0; number < 9; number += 1) {
    const bullets = Array.from(
      { length: 80 },
      (_, index) => `* ${index % 2 ? 'chore' : 'fix'}: ${number} ${index} ${long}`,
    );
    await world.commit(`feat: ${number} (#${number + 1})\n\n${bullets.join('\n\n')}`);
  }
  await world.run({ publish: 'draft' });
  const [{ body = '' } = {}] = world.releases.all;
  expect(body.length).toBeLessThanOrEqual(125_000);
  expect(body).toContain('_360 other changes are not shown._');
  expect(body.match(/^- /gm)?.length).toBeGreaterThan(300);
  expect(body.split('\n').filter((line) => line.startsWith('- ') && !/\)$|by \S+$|^- @/.test(line))).toEqual([]);
  expect(world.releases.files.get('release-notes.md')?.match(/^- /gm)).toHaveLength(730);
});

test('the changelog has each version in its place, once, and says nothing of deployments', async () => {
  world.files.set('CHANGELOG.md', '# Changes\n\nBy hand.\n\n## 1.0.0 (2026-01-01)\n\n- a\n');
  world.deployed('a', head);
  for (let run = 0; run < 2; run += 1) await world.run({ changelog: 'CHANGELOG.md' });
  const text = world.files.get('CHANGELOG.md') ?? '';
  expect(text.match(/^#+ .*$/gm)?.map((line) => line.replace(/\(.*/, ''))).toEqual([
    '# Changes',
    '## 1.1.0 ',
    '### Features',
    '## 1.0.0 ',
  ]);
  expect(text).toMatch(/^# Changes\n\nBy hand\.\n/);
  expect(text).not.toContain('Deployments');
});

test('git merges the changelog of a hotfix into that of main', async () => {
  const { folder } = world;
  const write = async (message: string, section: string, version: string) => {
    const { withSections } = await import('#lib/domain/release/changelog');
    const { readFile, writeFile } = await import('node:fs/promises');
    const file = `${folder}/CHANGELOG.md`;
    await writeFile(file, withSections(await readFile(file, 'utf8').catch(() => ''), [{ version, text: section }]));
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '--quiet', '-m', message);
  };
  await write('1.0.0', '## 1.0.0\n\n- one', '1.0.0');
  await write('1.1.0', '## 1.1.0\n\n- two', '1.1.0');
  await git(folder, 'checkout', '--quiet', '-b', 'hotfix');
  await write('1.0.1', '## 1.0.1\n\n- fix', '1.0.1');
  await git(folder, 'checkout', '--quiet', 'main');
  await write('1.2.0', '## 1.2.0\n\n- three', '1.2.0');
  await git(folder, 'merge', '--quiet', '-m', 'merge', 'hotfix');
  const text = await git(folder, 'show', 'HEAD:CHANGELOG.md');
  expect(text.match(/^## .*$/gm)).toEqual(['## 1.2.0', '## 1.1.0', '## 1.0.1', '## 1.0.0']);
});

test('of two that wait for their approval, whichever is published first takes the version, and the other the next', async () => {
  const older = await world.commit('feat: older');
  const newer = await world.commit('feat: newer');
  await world.run({ publish: 'draft', head: older });
  await world.run({ publish: 'draft', head: newer });
  expect(world.releases.all.map(({ tag, target }) => [tag, target])).toEqual([['v1.1.0', newer]]);
  await world.run({ publish: 'published', head: older });
  await world.git('tag', 'v1.1.0', older);
  await world.run({ publish: 'published', head: newer });
  expect(world.releases.all.map(({ tag, target, draft }) => [tag, target, draft])).toEqual([
    ['v1.1.0', older, false],
    ['v1.2.0', newer, false],
  ]);
});

test('where the newer one is a bigger version, the draft of the smaller one stays behind', async () => {
  await world.git('tag', 'v1.1.0', head);
  const older = await world.commit('fix: older');
  const newer = await world.commit('feat: newer');
  await world.run({ publish: 'draft', head: older });
  await world.run({ publish: 'published', head: newer });
  expect(world.releases.all.map(({ tag, draft }) => [tag, draft])).toEqual([
    ['v1.1.1', true],
    ['v1.2.0', false],
  ]);
});
