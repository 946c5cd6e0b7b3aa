import { expect, test } from '@jest/globals';
import type { Effect } from '#lib/domain/release/migrations/verdict';
import { added, judge, knex, liquibase, typeOrm } from './migration-texts.ts';

test.each<[string, string, string, string, Effect]>([
  [
    'Knex',
    'a table',
    'migrations/20260101_a.js',
    knex("knex.schema.createTable('boats', (t) => { t.increments('id'); t.string('a').notNullable().unique(); })"),
    'expand',
  ],
  [
    'Knex',
    'a column',
    'migrations/20260101_a.ts',
    knex("knex.schema.alterTable('boats', (t) => { t.string('a').nullable(); })"),
    'expand',
  ],
  [
    'Knex',
    'a mandatory column',
    'migrations/20260101_a.js',
    knex("knex.schema.table('boats', (t) => { t.string('a').notNullable(); })"),
    'contract',
  ],
  [
    'Knex',
    'a mandatory column with a default',
    'migrations/20260101_a.js',
    knex("knex.schema.table('boats', (t) => { t.string('a').notNullable().defaultTo('x'); })"),
    'expand',
  ],
  [
    'Knex',
    'another type',
    'migrations/20260101_a.js',
    knex("knex.schema.alterTable('boats', (t) => { t.string('a', 10).alter(); })"),
    'contract',
  ],
  [
    'Knex',
    'a dropped column',
    'migrations/20260101_a.js',
    knex("knex.schema.alterTable('boats', (t) => { t.dropColumn('a'); })"),
    'irreversible',
  ],
  [
    'Knex',
    'a second step',
    'migrations/20260101_a.js',
    knex("knex.schema.createTable('a', () => {}).dropTable('boats')"),
    'irreversible',
  ],
  ['Knex', 'SQL', 'migrations/20260101_a.js', knex("knex.raw('ALTER TABLE boats RENAME TO ships')"), 'contract'],
  [
    'Knex',
    'SQL put together',
    'migrations/20260101_a.js',
    knex('knex.raw(`CREATE TABLE ${name} (id int)`)'),
    'unknown',
  ],
  ['Knex', 'code', 'migrations/20260101_a.js', knex("knex('boats').where({ a: 1 }).update({ a: 2 })"), 'unknown'],
  [
    'TypeORM',
    'SQL',
    'src/migration/1-a.ts',
    typeOrm('await queryRunner.query(`ALTER TABLE "boats" ADD "name" text`);'),
    'expand',
  ],
  [
    'TypeORM',
    'SQL that drops',
    'src/migration/1-a.ts',
    typeOrm("await queryRunner.query('DROP TABLE boats');"),
    'irreversible',
  ],
  [
    'TypeORM',
    'a mandatory column',
    'src/migration/1-a.ts',
    typeOrm("await queryRunner.addColumn('boats', new TableColumn({ name: 'a', type: 'text' }));"),
    'contract',
  ],
  [
    'TypeORM',
    'an optional column',
    'src/migration/1-a.ts',
    typeOrm("await queryRunner.addColumn('boats', new TableColumn({ name: 'a', type: 'text', isNullable: true }));"),
    'expand',
  ],
  ['TypeORM', 'code', 'src/migration/1-a.ts', typeOrm('await queryRunner.manager.save(boat);'), 'unknown'],
  [
    'Liquibase',
    'a table',
    'db/changelog/1.xml',
    liquibase('<createTable tableName="a"><column name="id" type="int"/></createTable>'),
    'expand',
  ],
  [
    'Liquibase',
    'a mandatory column',
    'db/changelog/1.xml',
    liquibase(
      '<addColumn tableName="a"><column name="b" type="int"><constraints nullable="false"/></column></addColumn>',
    ),
    'contract',
  ],
  [
    'Liquibase',
    'a mandatory column with a default',
    'db/changelog/1.xml',
    liquibase(
      '<addColumn tableName="a"><column name="b" type="int" defaultValueNumeric="1"><constraints nullable="false"/></column></addColumn>',
    ),
    'expand',
  ],
  [
    'Liquibase',
    'a dropped column',
    'db/changelog/1.xml',
    liquibase('<dropColumn tableName="a" columnName="b"/>'),
    'irreversible',
  ],
  [
    'Liquibase',
    'a comment',
    'db/changelog/1.xml',
    liquibase('<!-- <dropTable tableName="a"/> --><addDefaultValue tableName="a" columnName="b" defaultValue="1"/>'),
    'expand',
  ],
  ['Liquibase', 'SQL in XML', 'db/changelog/1.xml', liquibase('<sql><![CDATA[DROP TABLE a]]></sql>'), 'irreversible'],
  [
    'Liquibase',
    'SQL',
    'db/changelog/1.sql',
    '--liquibase formatted sql\n--changeset ada:1\nCREATE TABLE a (x int);\n--rollback DROP TABLE a;',
    'expand',
  ],
  ['Liquibase', 'YAML', 'db/changelog/1.yaml', 'databaseChangeLog:\n  - changeSet:\n      id: 1', 'unknown'],
])('%s: %s', (tool, _sentence, path, text, effect) => {
  expect(judge(added(path), text)).toMatchObject([{ tool, effect, path }]);
});
