import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rangeFilesOf } from '#test/support/git-repository';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
  await world.play('feat: a', 'tag:v1.0.0');
});
afterEach(() => world.remove());

const drop = { 'db/migrations/1.sql': 'DROP TABLE a;\n' };
const check = (given: Record<string, string> = {}) =>
  world.run({ check: 'true', offline: 'true', publish: 'published', ...given });

test.each([
  ['a commit without a type', () => world.play('Bilge pump'), /^[0-9a-f]{7} has no type: Bilge pump$/],
  [
    'a breaking change without a note',
    () => world.play('feat!: keys'),
    /^[0-9a-f]{7} breaks something and does not say what: feat!: keys$/,
  ],
  [
    'a migration without a way back',
    () => world.commitFiles('feat: b', drop),
    /^db\/migrations\/1\.sql: irreversible, and no rollback note\./,
  ],
  [
    'a migration that cannot be judged',
    () => world.commitFiles('feat: b', { 'db/migrations/1.sql': 'SELECT f();\n' }),
    /^db\/migrations\/1\.sql: not known what it does, and no rollback note\./,
  ],
])('it is not let through: %s', async (_sentence, play, words) => {
  await play();
  const { verdict, reason, details, report, outputs } = await check();
  expect({ verdict, reason }).toEqual({ verdict: 'failed', reason: 'RELEASE_CHECK_FAILED' });
  expect(details['problems']).toEqual([{ what: expect.stringMatching(words), next: expect.stringMatching(/\.$/) }]);
  expect(report.sections[0]).toMatchObject({ title: 'Problems', items: [expect.stringMatching(/Say in|Give it/)] });
  expect(outputs['notes']).not.toBe('');
  expect(world.releases.written).toEqual([]);
});

test.each([
  ['what is as it should be', () => world.play('feat: b', 'fix: c')],
  ['a breaking change with a note', () => world.play('feat!: keys\n\nBREAKING CHANGE: old keys are gone')],
  [
    'a migration with a way back',
    () => world.commitFiles('feat: b\n\nRollback: restore table a from the backup', drop),
  ],
  [
    'a migration that only adds',
    () => world.commitFiles('feat: b', { 'db/migrations/1.sql': 'CREATE TABLE b (x int);\n' }),
  ],
])('it is let through: %s', async (_sentence, play) => {
  await play();
  expect(await check()).toMatchObject({ verdict: 'succeeded', reason: 'OK' });
  expect(world.releases.all).toMatchObject([{ draft: false }]);
});

test('the way back is in the notes', async () => {
  await world.commitFiles('feat: b\n\nRollback: restore table `a` from the backup', drop);
  const { outputs } = await check();
  expect(outputs['notes']).toContain('only a backup has the data back. To go back: restore table `a` from the backup');
});

test('every problem is told at once, worst first', async () => {
  await world.commitFiles('Words', drop);
  await world.play('fix!: a');
  const lock = (version: string) => JSON.stringify({ packages: { 'node_modules/sail': { version } } });
  await world.commitFiles('fix: lock', { 'package-lock.json': lock('1.0.0') });
  const found = [
    {
      ghsa: 'GHSA-1',
      cve: undefined,
      severity: 'HIGH' as const,
      summary: 's',
      url: 'https://github.test/1',
      range: '< 2.0.0',
    },
  ];
  const vulnerabilities = new Map([['NPM sail', { found, isWhole: true }]]);
  const ask = async () => ({ pulls: [], logins: new Map(), newcomers: [], missing: 0, vulnerabilities });
  const { details, report } = await world.run({ check: 'true' }, { pulls: { ask } });
  expect((details['problems'] as { what: string }[]).map(({ what }) => what.replace(/^[0-9a-f]{7}/, 'sha'))).toEqual([
    'package-lock.json: sail 1.0.0, which is new brings GHSA-1 (high).',
    'db/migrations/1.sql: irreversible, and no rollback note. A table is dropped: only a backup has the data back.',
    'sha breaks something and does not say what: fix!: a',
    'sha has no type: Words',
  ]);
  expect(report.summary).toBe('The release was not let through: 4 problems, each listed with what to do.');
});

test('what could not be looked at is not let through', async () => {
  await world.play('fix: b');
  const rangeFiles = { ...rangeFilesOf(world.folder), changed: () => Promise.reject(new Error('gone')) };
  const { verdict, reason } = await world.run({ check: 'true', publish: 'draft' }, { rangeFiles });
  expect({ verdict, reason }).toEqual({ verdict: 'inconclusive', reason: 'RELEASE_CHECK_INCONCLUSIVE' });
  expect(world.releases.written).toEqual([]);
});

test('the first release has nothing to compare with', async () => {
  await world.git('tag', '-d', 'v1.0.0');
  expect(await check()).toMatchObject({ verdict: 'succeeded' });
});
