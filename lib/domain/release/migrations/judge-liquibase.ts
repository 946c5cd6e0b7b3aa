import { judgeSql } from './judge-sql.ts';
import { expand, type Finding, found, unknown } from './verdict.ts';

const table: Record<string, Finding | undefined> = {
  createTable: expand,
  createView: expand,
  createSequence: expand,
  insert: expand,
  loadData: expand,
  tagDatabase: undefined,
  addDefaultValue: expand,
  addNotNullConstraint: found.notNull,
  addUniqueConstraint: found.rule,
  addForeignKeyConstraint: found.rule,
  addPrimaryKey: found.rule,
  addCheckConstraint: found.rule,
  addAutoIncrement: found.retype,
  dropTable: found.dropTable,
  dropAllForeignKeyConstraints: found.dropRule,
  dropColumn: found.dropColumn,
  dropSequence: found.dropTable,
  mergeColumns: found.dropColumn,
  delete: found.deleteRows,
  dropView: found.dropObject,
  dropProcedure: found.dropObject,
  dropIndex: found.dropRule,
  dropForeignKeyConstraint: found.dropRule,
  dropUniqueConstraint: found.dropRule,
  dropPrimaryKey: found.dropRule,
  dropNotNullConstraint: found.dropRule,
  dropDefaultValue: found.dropRule,
  modifyDataType: found.retype,
  renameColumn: found.rename,
  renameTable: found.rename,
  renameView: found.rename,
  renameSequence: found.rename,
  update: found.rewrite,
};

/** A changelog that is XML. Of one that grew, only the sets that were not there before are judged. */
export function judgeLiquibaseXml(text: string, before = ''): Finding[] {
  const old = new Set(changeSets(before));
  const sets = changeSets(text).filter((set) => !old.has(set));
  if (sets.length === 0)
    return /<include(All)?\b/.test(text) ? [] : [unknown('It has no change set that is known here')];
  return sets.flatMap(judgeSet);
}

const changeSets = (text: string): string[] => {
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  return [...plain.matchAll(/<changeSet\b[^>]*>([\s\S]*?)<\/changeSet>/g)].map(([, body = '']) => body.trim());
};

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

function judgeSet(body: string): Finding[] {
  const acts = body.replace(/<(rollback|preConditions|comment)\b[^>]*?(\/>|>[\s\S]*?<\/\1>)/g, '');
  const findings: Finding[] = [];
  const outer = /<(\w+)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g;
  for (const [, name = '', attributes = '', inside = ''] of acts.matchAll(outer))
    findings.push(...judgeChange(name, attributes, inside));
  return findings.length > 0 ? findings : [unknown('A change set does nothing that is known here')];
}

function judgeChange(name: string, attributes: string, inside: string): Finding[] {
  if (name === 'sql') return judgeSql(inside.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  if (name === 'addColumn') return columnsOf(inside);
  if (name === 'createIndex') return [attribute(attributes, 'unique') === 'true' ? found.rule : expand];
  if (!Object.hasOwn(table, name)) return [unknown(`\`${name}\` is not known here`)];
  const finding = table[name];
  return finding ? [finding] : [];
}

const columnsOf = (inside: string): Finding[] =>
  [...inside.matchAll(/<column\b([^>]*?)(?:\/>|>([\s\S]*?)<\/column>)/g)].map(
    ([, attributes = '', constraints = '']) => {
      const needsValue =
        /nullable="false"|primaryKey="true"/.test(constraints) &&
        !/\b(defaultValue\w*|autoIncrement|value\w*)=/.test(attributes);
      return needsValue ? found.notNull : expand;
    },
  );

/** `--liquibase formatted sql`: what stands under `--rollback` is a comment already. */
export const judgeLiquibaseSql = (text: string, before = ''): Finding[] => {
  const setsOf = (sql: string) => sql.split(/^--\s*changeset\b/im).slice(1);
  const old = new Set(setsOf(before).map((set) => set.trim()));
  const sets = setsOf(text).filter((set) => !old.has(set.trim()));
  // The rest of the first line names the author and the set.
  return sets.length > 0
    ? sets.flatMap((set) => judgeSql(set.replace(/^[^\n]*/, '')))
    : [unknown('It has no change set that is known here')];
};
