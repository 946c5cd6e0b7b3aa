import { expect, test } from '@jest/globals';
import { judgeSql } from '#lib/domain/release/migrations/judge-sql';
import { sqlStatements } from '#lib/domain/release/migrations/sql-tokens';
import { type Effect, worst } from '#lib/domain/release/migrations/verdict';

test.each<[string, string, Effect]>([
  ['a new table', 'CREATE TABLE boats (id int NOT NULL);', 'expand'],
  [
    'a new table and what belongs to it',
    'create table b (id int); create unique index i on b (id); alter table b add constraint c check (id > 0);',
    'expand',
  ],
  [
    'a quoted new table',
    'CREATE TABLE "Boat" (id int); CREATE UNIQUE INDEX "k" ON "Boat"("id"); ALTER TABLE "Boat" ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES y(id)',
    'expand',
  ],
  ['a table of almost that name', 'CREATE TABLE "Boat" (id int); DROP TABLE boat', 'irreversible'],
  [
    'a table that was perhaps there',
    'CREATE TABLE IF NOT EXISTS b (id int); ALTER TABLE b DROP COLUMN x',
    'irreversible',
  ],
  ['two tables, one of them new', 'CREATE TABLE b (id int); DROP TABLE b, c', 'irreversible'],
  ['a column that may be empty', 'ALTER TABLE boats ADD COLUMN name text', 'expand'],
  ['a column without the word', 'alter table only boats add name varchar(20)', 'expand'],
  ['a column with a default', "ALTER TABLE boats ADD COLUMN name text NOT NULL DEFAULT 'x'", 'expand'],
  ['a column that counts by itself', 'ALTER TABLE boats ADD n bigserial NOT NULL', 'expand'],
  ['a column that must have a value', 'ALTER TABLE boats ADD COLUMN name text NOT NULL', 'contract'],
  ['a default that is only a name', 'ALTER TABLE boats ADD COLUMN "DEFAULT" text NOT NULL', 'contract'],
  ['a default that is only a text', "ALTER TABLE boats ADD COLUMN a text NOT NULL CHECK (a <> 'DEFAULT')", 'contract'],
  ['the second of two columns', 'ALTER TABLE boats ADD COLUMN a int, ADD COLUMN b int NOT NULL', 'contract'],
  ['columns in brackets', 'ALTER TABLE boats ADD (a int, b int)', 'unknown'],
  ['a column becomes mandatory', 'ALTER TABLE boats ALTER COLUMN a SET NOT NULL', 'contract'],
  ['a column becomes optional', 'ALTER TABLE boats ALTER COLUMN a DROP NOT NULL', 'contract'],
  ['a new default', 'ALTER TABLE boats ALTER a SET DEFAULT 4', 'expand'],
  ['another type', 'ALTER TABLE boats ALTER COLUMN a TYPE varchar(10)', 'contract'],
  ['another type, in MySQL', 'ALTER TABLE boats MODIFY COLUMN a varchar(10)', 'contract'],
  ['another type, in SQL Server', 'ALTER TABLE [boats] ALTER COLUMN [a] varchar(10)', 'contract'],
  ['another name of a column', 'ALTER TABLE boats RENAME COLUMN a TO b', 'contract'],
  ['another name of a table', 'ALTER TABLE boats RENAME TO ships', 'contract'],
  ['another name, in MySQL', 'RENAME TABLE boats TO ships', 'contract'],
  ['another name, in SQL Server', "EXEC sp_rename 'boats.a', 'b', 'COLUMN'", 'contract'],
  ['a rule', 'ALTER TABLE boats ADD CONSTRAINT c CHECK (a > 0)', 'contract'],
  ['a unique index', 'CREATE UNIQUE INDEX i ON boats (a)', 'contract'],
  ['an index', 'CREATE INDEX CONCURRENTLY i ON boats (a)', 'expand'],
  ['no index any more', 'DROP INDEX i', 'contract'],
  ['no column any more', 'ALTER TABLE boats DROP COLUMN a', 'irreversible'],
  ['no column any more, in lines', 'alter table boats\n  drop\n  a\n;', 'irreversible'],
  ['no table any more', 'DROP TABLE IF EXISTS "boats"', 'irreversible'],
  ['no rows any more', 'DELETE FROM boats WHERE id = 1', 'irreversible'],
  ['rows are moved', 'WITH old AS (DELETE FROM boats RETURNING *) INSERT INTO ships SELECT * FROM old', 'irreversible'],
  ['an empty table', 'TRUNCATE boats', 'irreversible'],
  ['a view goes', 'DROP VIEW v', 'contract'],
  ['a right goes', 'REVOKE SELECT ON boats FROM app', 'contract'],
  ['a new value of a type', "ALTER TYPE sail ADD VALUE 'genoa'", 'expand'],
  ['new rows', 'INSERT INTO boats (id) VALUES (1)', 'expand'],
  ['new rows, or others', 'INSERT INTO boats (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET id = 2', 'unknown'],
  ['other values', 'UPDATE boats SET a = 1', 'unknown'],
  ['code', 'DO $$ BEGIN EXECUTE $x$ DROP TABLE boats $x$; END $$;', 'unknown'],
  ['a function', 'CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql', 'unknown'],
  ['a view that is replaced', 'CREATE OR REPLACE VIEW v AS SELECT 1', 'unknown'],
  ['something else', 'ALTER SYSTEM SET x = 1', 'unknown'],
  ['nothing', '  -- only words\n', 'unknown'],
  ['a part that is not known', 'CREATE TABLE a (x int); FROBNICATE b', 'unknown'],
  ['a comment', '-- DROP TABLE boats;\nCREATE TABLE a (x int) /* ; DROP TABLE b */;', 'expand'],
  ['a text', "INSERT INTO a VALUES ('; DROP TABLE boats; --', 'it''s')", 'expand'],
  ['a comment that MySQL runs', '/*!50000 DROP TABLE boats */;', 'irreversible'],
  ['a comment in a comment', '/* /* */ DROP TABLE boats; */ CREATE TABLE a (x int)', 'unknown'],
  ['a backslash before a quote', "INSERT INTO a VALUES ('\\'); DROP TABLE boats; -- ')", 'irreversible'],
  ['a quote that does not end', "CREATE TABLE a (x int); INSERT INTO a VALUES ('x", 'unknown'],
  ['a sign that is a comment somewhere', 'CREATE TABLE a (x int) # ; DROP TABLE b', 'unknown'],
  ['batches of SQL Server', 'CREATE TABLE a (x int)\nGO\nDROP TABLE b\nGO', 'irreversible'],
  ['a placeholder', 'ALTER TABLE ${schema}.boats DROP COLUMN a', 'irreversible'],
])('%s', (_sentence, sql, effect) => {
  expect(worst(judgeSql(sql))).toBe(effect);
});

test('statements are words in capitals, without comments and texts', () => {
  const { statements, isAmbiguous } = sqlStatements('select \'a;b\' from "Boats" -- x\n; /* y */ drop table `b`');
  expect(statements).toEqual(['SELECT ? FROM "~boats"', 'DROP TABLE "b"']);
  expect(isAmbiguous).toBe(false);
});

test('a finding says what it means for a rollback, and what is not known here', () => {
  expect(judgeSql('DROP TABLE boats; FROBNICATE the boats').map(({ why }) => why)).toEqual([
    'A table is dropped: only a backup has the data back.',
    '`FROBNICATE THE BOATS` is not known here: look at it before you roll back.',
  ]);
});
