import { expect, test } from '@jest/globals';
import { blobsOfMigrations, migrationsOf } from '#lib/domain/release/migrations/migrations';
import type { FileChange } from '#lib/domain/release/range-files';
import { added, judge, liquibase } from './migration-texts.ts';

test.each([
  ['a query', 'src/queries/boats.sql', 'DROP TABLE boats'],
  ['the way back of Flyway', 'db/migration/U1__boats.sql', 'DROP TABLE boats'],
  ['the way back of a pair', 'migrations/0001_boats.down.sql', 'DROP TABLE boats'],
  ['a package', 'src/migrations/__init__.py', 'x = 1'],
  ['other XML', 'db/pom.xml', '<project/>'],
])('no migration: %s', (_sentence, path, text) => {
  expect(judge(added(path), text)).toEqual([]);
});

test('what a database has run and will not run again is not known; what grows is judged by what is new', () => {
  const changed = (path: string): FileChange => ({ path, status: 'changed', before: 'old', after: 'new' });
  expect(judge(changed('db/migration/V1__a.sql'), 'CREATE TABLE a (x int)', 'CREATE TABLE b (x int)')).toMatchObject([
    { effect: 'unknown', why: [expect.stringMatching(/^It was changed after an earlier release had it/)] },
  ]);
  const drop = '<dropTable tableName="a"/>';
  const before = liquibase(drop);
  const after = before.replace(
    '</databaseChangeLog>',
    '<changeSet id="2" author="a"><createTable tableName="c"/></changeSet></databaseChangeLog>',
  );
  expect(judge(changed('db/changelog/1.xml'), after, before)).toMatchObject([{ effect: 'expand' }]);
});

test('a text that is not there, or that nobody wrote, is not known', () => {
  const file = added('db/migration/V1__a.sql');
  expect(migrationsOf([file], new Map())).toMatchObject([
    { effect: 'unknown', why: ['Its text is not known: look at it before you roll back.'] },
  ]);
  expect(judge(file, 'CREATE TABLE a (x int);'.repeat(20_000))).toMatchObject([{ effect: 'unknown' }]);
});

test('only what may be a migration is read', () => {
  const files = ['a.ts', 'db/migrate/1_a.rb', 'README.md', 'alembic/versions/x.py', 'lib/x.py'].map(added);
  expect(blobsOfMigrations(files)).toHaveLength(2);
});

// What takes the square of its length would take minutes here.
test.each([
  ['tags that do not end', 'db/changelog/1.xml', `<databaseChangeLog>${'<changeSet '.repeat(4_000)}`],
  ['placeholders that do not end', 'db/migration/V1__a.sql', '${'.repeat(120_000)],
  ['texts that do not end', 'db/migrate/1_a.rb', `def up\n${'<<~SQL\n'.repeat(6_000)}`],
  ['calls in calls', 'alembic/versions/a.py', `from alembic import op\ndef upgrade():\n${'op.execute('.repeat(4_000)}`],
])('what nobody wrote is not known, and holds up nothing: %s', (_sentence, path, text) => {
  expect(judge(added(path), text)).toMatchObject([{ effect: 'unknown' }]);
});
