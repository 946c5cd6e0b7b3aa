import { type Call, callsIn, option, texts } from './code-calls.ts';
import { between, codeTokens } from './code-tokens.ts';
import { type Judge, judgeCalls, judgeQuery } from './judge-calls.ts';
import { contract, expand, type Finding, found, unknown } from './verdict.ts';

const column = ({ args }: Call): Finding[] => {
  const needsValue =
    option(args, 'isNullable') !== 'true' &&
    option(args, 'default') === undefined &&
    option(args, 'isGenerated') === undefined;
  const isWritten = args.some(({ value }) => value === 'TableColumn');
  if (!isWritten) return [unknown('A column that is described elsewhere is added')];
  return [needsValue ? found.notNull : expand];
};

const typeOrm: Record<string, Judge> = {
  query: judgeQuery,
  createTable: expand,
  addColumn: column,
  createIndex: ({ args }) => [option(args, 'isUnique') === 'true' ? found.rule : expand],
  createForeignKey: found.rule,
  createUniqueConstraint: found.rule,
  createCheckConstraint: found.rule,
  createPrimaryKey: found.rule,
  dropTable: found.dropTable,
  dropColumn: found.dropColumn,
  dropColumns: found.dropColumn,
  dropForeignKey: found.dropRule,
  dropIndex: found.dropRule,
  dropUniqueConstraint: found.dropRule,
  dropCheckConstraint: found.dropRule,
  dropPrimaryKey: found.dropRule,
  renameTable: found.rename,
  renameColumn: found.rename,
  changeColumn: found.retype,
  clearTable: found.deleteRows,
};

/** TypeORM: calls of the runner that `up` is given, whatever it is called there. */
export function judgeTypeOrm(code: string): Finding[] {
  const up = between(codeTokens(code, 'script'), ['up'], ['down']);
  if (!up) return [unknown('It has no up()')];
  const runner = up.find(({ kind }) => kind === 'word')?.value ?? '';
  const calls = callsIn(up).map((call) => ({ ...call, name: call.name.replace(new RegExp(`^${runner}\\.`), '') }));
  return judgeCalls(calls, typeOrm, /^(Table|TableColumn|TableIndex|TableForeignKey|TableUnique|TableCheck)$/);
}

const knexSchema: Record<string, Finding | 'new' | 'changed'> = {
  createTable: 'new',
  table: 'changed',
  alterTable: 'changed',
  dropTable: found.dropTable,
  dropTableIfExists: found.dropTable,
  dropSchema: found.dropTable,
  dropView: found.dropObject,
  renameTable: found.rename,
  createSchema: expand,
  createView: expand,
};

const knexColumn: Record<string, Finding> = {
  dropColumn: found.dropColumn,
  dropColumns: found.dropColumn,
  dropTimestamps: found.dropColumn,
  renameColumn: found.rename,
  alter: found.retype,
  setNullable: found.dropRule,
  dropNullable: found.notNull,
  unique: found.rule,
  foreign: found.rule,
  primary: found.rule,
  check: found.rule,
  index: expand,
};

const knexTypes =
  /^(increments|bigIncrements|integer|tinyint|smallint|mediumint|bigInteger|bigint|text|string|float|double|decimal|boolean|date|datetime|timestamp|timestamps|time|binary|enum|enu|json|jsonb|uuid|geometry|geography|point)$/;
const knexChain =
  /^(nullable|references|inTable|on|onDelete|onUpdate|comment|after|first|unsigned|defaultTo|notNullable|index|collate|now|fn)$/;

/** Knex: what stands in the callback of `createTable` is new; in that of `alterTable` it is judged. */
export function judgeKnex(code: string): Finding[] {
  const up = between(codeTokens(code, 'script'), ['up'], ['down']);
  if (!up) return [unknown('It has no up')];
  let until = 0;
  const findings = callsIn(up).flatMap((call) => {
    if (call.at < until) return [];
    const method = call.name.split('.').at(-1) ?? '';
    const schema =
      /(^|\.)schema\.\w+$|^\.\w+$/.test(call.name) && Object.hasOwn(knexSchema, method)
        ? knexSchema[method]
        : undefined;
    if (schema === undefined) return judgeRaw(call, method);
    until = call.at + call.args.length + 2;
    if (schema === 'new') return [expand];
    return schema === 'changed' ? judgeColumns(call) : [schema];
  });
  return findings.length > 0 ? findings : [unknown('It does nothing that is known here')];
}

function judgeRaw(call: Call, method: string): Finding[] {
  if (method === 'raw') return judgeQuery(call);
  if (method === 'insert') return [expand];
  if (method === 'del' || method === 'delete' || method === 'truncate') return [found.deleteRows];
  return call.name === 'knex' ? [] : [unknown(`\`${call.name.slice(0, 60)}\` is not known here`)];
}

function judgeColumns({ args }: Call): Finding[] {
  const calls = callsIn(args);
  const names = calls.map(({ name }) => name.split('.').at(-1) ?? '');
  const bad = names.filter(
    (name) => !knexTypes.test(name) && !knexChain.test(name) && !Object.hasOwn(knexColumn, name),
  );
  const judged = names.flatMap((name) => (Object.hasOwn(knexColumn, name) ? [knexColumn[name] ?? expand] : []));
  // Which column a default belongs to is not told apart: one for each that needs it.
  const [needed, given] = ['notNullable', 'defaultTo'].map((wanted) => names.filter((name) => name === wanted).length);
  return [
    ...judged,
    ...((needed ?? 0) > (given ?? 0) ? [found.notNull] : []),
    ...((needed ?? 0) > 0 && (given ?? 0) >= (needed ?? 0) && names.filter((name) => knexTypes.test(name)).length > 1
      ? [unknown('Several columns, some of which must have a value')]
      : []),
    ...(names.includes('references')
      ? [contract('A new column points to another table: deleting there may fail.')]
      : []),
    ...bad.map((name) => unknown(`\`${name.slice(0, 60)}\` is not known here`)),
    ...(texts(args).length > 1 || calls.length > 0 ? [expand] : [unknown('It does nothing that is known here')]),
  ];
}
