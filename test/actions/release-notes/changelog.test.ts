import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;

/** 1.0.0 ── 1.1.0-rc.1 ── 1.1.0 ── head on main; 1.0.1 on a branch, merged back before head. */
beforeEach(async () => {
  world = await notesWorld();
  await world.play('feat: oars', 'tag:v1.0.0', 'feat: sails', 'tag:v1.1.0-rc.1', 'fix: holes in sails', 'tag:v1.1.0');
  await world.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
  await world.play('fix: leak', 'tag:v1.0.1', 'tag:api-v7.0.0');
  await world.git('checkout', '--quiet', 'main');
  await world.git('merge', '--quiet', '-m', 'Merge branch hotfix', 'hotfix');
  await world.play('feat: motor');
});
afterEach(() => world.remove());

const rebuilt = async (given: Record<string, string> = {}): Promise<string> => {
  await world.run({ changelog: 'CHANGELOG.md', 'rebuild-changelog': 'true', ...given });
  return world.files.get('CHANGELOG.md') ?? '';
};

/** Headings of versions, without their day, and the subjects below each. */
const outline = (text: string): string[] =>
  [...text.matchAll(/^(?:## (\S+) \(\d{4}-\d\d-\d\d\)$|- (.*?) \(\[)/gm)].map(
    ([, version, subject]) => version ?? `  ${subject}`,
  );

test('the whole is written from the tags, each change where it was released first, before what this version brings; no other component is in it', async () => {
  expect(outline(await rebuilt())).toEqual([
    ...['1.2.0', '  motor', '  leak'],
    ...['1.1.0', '  sails', '  holes in sails'],
    ...['1.0.1', '  leak'],
    ...['1.0.0', '  oars'],
  ]);
});

test('on channel rc, candidates have sections of their own', async () => {
  expect(outline(await rebuilt({ channel: 'rc' }))).toEqual([
    ...['1.2.0-rc.1', '  motor', '  leak'],
    ...['1.1.0', '  holes in sails'],
    ...['1.1.0-rc.1', '  sails'],
    ...['1.0.1', '  leak'],
    ...['1.0.0', '  oars'],
  ]);
});

test('what stood above the versions stays, and so do versions that no tag names; doing it again changes nothing', async () => {
  world.files.set('CHANGELOG.md', '# Boats\n\nAll of them.\n\n## 1.1.0\n\nBy hand.\n\n## 0.9.0\n\n- rafts\n');
  const first = await rebuilt();
  expect(first).toMatch(/^# Boats\n\nAll of them\.\n\n## 1\.2\.0 /);
  expect(first).toMatch(/\n## 0\.9\.0\n\n- rafts\n$/);
  expect(first).not.toContain('By hand.');
  expect(await rebuilt()).toBe(first);
});

test('a commit that releases nothing rebuilds what is released', async () => {
  await world.git('checkout', '--quiet', '-b', 'other', 'v1.1.0');
  await world.play('chore: paint');
  expect(outline(await rebuilt())).toEqual(['1.1.0', '  sails', '  holes in sails', '1.0.0', '  oars']);
});

test('without a file to write, it is a mistake', async () => {
  await expect(world.run({ 'rebuild-changelog': 'true' })).rejects.toMatchObject({ code: 'INPUTS_INVALID' });
});
