import { migrationsOf } from '#lib/domain/release/migrations/migrations';
import type { FileChange } from '#lib/domain/release/range-files';

/** A file that a range brings. */
export const added = (path: string): FileChange => ({ path, status: 'added', before: undefined, after: 'new' });
/** What is found in a file whose text is `after`, and was `before`. */
export const judge = (file: FileChange, after: string, before = '') =>
  migrationsOf(
    [file],
    new Map([
      ['new', after],
      ['old', before],
    ]),
  );

export const rails = (body: string) => `class A < ActiveRecord::Migration[7.1]\n  def change\n${body}\n  end\nend\n`;
export const alembic = (body: string) =>
  `from alembic import op\nimport sqlalchemy as sa\n\ndef upgrade() -> None:\n    ${body}\n\ndef downgrade() -> None:\n    op.drop_table('boats')\n`;
export const django = (operations: string) =>
  `from django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    dependencies = [("boats", "0001")]\n    operations = [\n${operations}\n    ]\n`;
export const knex = (body: string) =>
  `exports.up = function (knex) {\n  return ${body};\n};\nexports.down = (knex) => knex.schema.dropTable('boats');\n`;
export const typeOrm = (body: string) =>
  `export class A1 implements MigrationInterface {\n  public async up(queryRunner: QueryRunner): Promise<void> {\n    ${body}\n  }\n  public async down(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.dropTable('boats');\n  }\n}\n`;
export const liquibase = (body: string) =>
  `<databaseChangeLog>\n<changeSet id="1" author="a">${body}<rollback><dropTable tableName="b"/></rollback></changeSet>\n</databaseChangeLog>`;
