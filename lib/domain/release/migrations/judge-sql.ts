import { judgeAlter } from './judge-alter.ts';
import { sqlStatements } from './sql-tokens.ts';
import { contract, expand, type Finding, found, irreversible, unknown } from './verdict.ts';

type Rule = [statement: RegExp, finding: Finding | undefined];

/** The first that matches decides; nothing is found where a statement changes nothing that stays. */
const rules: Rule[] = [
  [/^(SET|BEGIN|COMMIT|START TRANSACTION|END$|USE|COMMENT ON|ANALYZE|VACUUM|REINDEX|PRINT)\b/, undefined],
  [/^CREATE OR /, unknown('Something is replaced')],
  [/^CREATE( (GLOBAL|LOCAL|TEMPORARY|TEMP|UNLOGGED|EXTERNAL|FOREIGN))* TABLE\b/, expand],
  [/^CREATE UNIQUE( CLUSTERED| NONCLUSTERED)? INDEX\b/, found.rule],
  [/^CREATE( FULLTEXT| SPATIAL| CLUSTERED| NONCLUSTERED)? INDEX\b/, expand],
  [/^CREATE (SCHEMA|EXTENSION|SEQUENCE|TYPE|DOMAIN|MATERIALIZED VIEW|VIEW|ROLE)\b/, expand],
  [/^INSERT INTO\b(?!.*\b(ON CONFLICT|ON DUPLICATE|RETURNING)\b)/, expand],
  [/^GRANT\b/, expand],
  [/^ALTER TYPE .* ADD VALUE\b/, expand],
  [
    /^ALTER TYPE .* RENAME\b|^RENAME TABLE\b|^EXEC(UTE)? "?SP_RENAME\b|^ALTER (VIEW|SEQUENCE|SCHEMA|INDEX|FUNCTION) .* RENAME\b/i,
    found.rename,
  ],
  [/^DROP( TEMPORARY)? TABLE\b/, found.dropTable],
  [/^DROP (SCHEMA|DATABASE|SEQUENCE|TABLESPACE)\b/, irreversible('A whole schema, database or sequence is dropped')],
  [/^DROP INDEX\b/, found.dropRule],
  [/^DROP\b/, found.dropObject],
  [/^TRUNCATE\b|^DELETE\b/, found.deleteRows],
  [/\bDELETE FROM\b/, found.deleteRows],
  [/^(WITH .*\b)?(UPDATE|MERGE|REPLACE)\b/, found.rewrite],
  [/^REVOKE\b/, contract('A right is taken away: the version before may need it.')],
  [/^(DO|CALL|EXEC|EXECUTE|DECLARE|IF|WHILE)\b|\$\$/, found.code],
];

/** What statements do, by their text alone; nothing is called harmless that is not known to be. */
export function judgeSql(sql: string): Finding[] {
  const { statements, isAmbiguous } = sqlStatements(sql);
  const made = new Set<string>();
  const findings = statements.flatMap((statement) => judgeStatement(statement, made));
  if (isAmbiguous) findings.push(unknown('Databases read its quotes or comments differently'));
  return findings.length > 0 ? findings : [unknown('It has no statement that is known here')];
}

const tableName = String.raw`((?:[\w$@]+|"[^"]*")(?: \. (?:[\w$@]+|"[^"]*"))*)`;
const makes = new RegExp(String.raw`^CREATE(?: \w+)? TABLE (?!IF NOT EXISTS)${tableName}`);
const concerns = new RegExp(
  String.raw`^(?:ALTER TABLE(?: IF EXISTS)?(?: ONLY)?|CREATE(?: \w+)* INDEX.*? ON(?: ONLY)?|DROP TABLE(?: IF EXISTS)?|UPDATE|DELETE FROM) ${tableName}`,
);

const plainName = (text: string): string => text.toLowerCase().replace(/[" ]/g, '');

/** What a migration does to a table that it made itself concerns nobody. */
function judgeStatement(statement: string, made: Set<string>): Finding[] {
  const making = makes.exec(statement)?.[1];
  if (making) made.add(plainName(making));
  const table = concerns.exec(statement)?.[1];
  const isOwn = table !== undefined && made.has(plainName(table)) && !/^DROP.*,/.test(statement);
  const findings = /^ALTER TABLE\b/.test(statement) ? judgeAlter(statement) : judgeOther(statement);
  return isOwn ? findings.map(() => expand) : findings;
}

function judgeOther(statement: string): Finding[] {
  const rule = rules.find(([pattern]) => pattern.test(statement));
  if (!rule) return [unknown(`\`${statement.split(' ').slice(0, 3).join(' ')}\` is not known here`)];
  return rule[1] ? [rule[1]] : [];
}
