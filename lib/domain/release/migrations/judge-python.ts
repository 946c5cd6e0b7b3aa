import { type Call, callsIn, option, texts } from './code-calls.ts';
import { between, codeTokens } from './code-tokens.ts';
import { type Judge, judgeCalls, judgeQuery } from './judge-calls.ts';
import { expand, type Finding, found, unknown } from './verdict.ts';

/** The table of `op.create_index(name, table, …)`, whose name may be None. */
const tableOf = ({ args }: Call): string => texts(args)[args[0]?.value === 'None' ? 0 : 1] ?? '';

const alembic = (made: Set<string>): Record<string, Judge> => ({
  'op.create_table': ({ args }) => {
    made.add(texts(args)[0] ?? '');
    return [expand];
  },
  'op.add_column': ({ args }) => {
    const needsValue = option(args, 'nullable') === 'False' && option(args, 'server_default') === undefined;
    return [needsValue ? found.notNull : expand];
  },
  'op.create_index': (call) => [
    option(call.args, 'unique') === 'True' && !made.has(tableOf(call)) ? found.rule : expand,
  ],
  ...Object.fromEntries(
    ['foreign_key', 'unique_constraint', 'check_constraint', 'primary_key', 'exclude_constraint'].map((rule) => [
      `op.create_${rule}`,
      (call: Call) => [made.has(tableOf(call)) ? expand : found.rule],
    ]),
  ),
  'op.drop_table': found.dropTable,
  'op.drop_column': found.dropColumn,
  'op.drop_constraint': found.dropRule,
  'op.drop_index': found.dropRule,
  'op.rename_table': found.rename,
  'op.alter_column': ({ args }) => [
    ...(option(args, 'new_column_name') === undefined ? [] : [found.rename]),
    ...(option(args, 'type_') === undefined ? [] : [found.retype]),
    ...(option(args, 'nullable') === 'False' ? [found.notNull] : []),
    ...(option(args, 'server_default') === 'None' ? [found.dropRule] : [expand]),
  ],
  'op.create_table_comment': undefined,
  'op.f': undefined,
  'op.batch_alter_table': undefined,
  'op.execute': judgeQuery,
  'op.bulk_insert': expand,
});

export function judgeAlembic(code: string): Finding[] {
  const up = between(codeTokens(code, 'python'), ['upgrade'], ['def']);
  if (!up) return [unknown('It has no upgrade()')];
  const calls = callsIn(up).map((call) => ({ ...call, name: call.name.replace(/^batch_op\./, 'op.') }));
  return judgeCalls(calls, alembic(new Set()), /^(sa|sqlalchemy|postgresql|mysql|sqlite|mssql|oracle)\./);
}

const modelOf = ({ args }: Call, option: string): string =>
  args[args.findIndex(({ value }) => value === option) + 2]?.value.toLowerCase() ?? '';

/** Django drops a default from the database once the column is there: code that does not know the column cannot write rows. */
const djangoField = ({ args }: Call): Finding[] => {
  const fills = option(args, 'null') === 'True' || option(args, 'db_default') !== undefined;
  const isApart = args.some(({ value }) => /^(ManyToManyField|AutoField|BigAutoField|GeneratedField)$/.test(value));
  return [fills || isApart ? expand : found.notNull];
};

const django = (made: Set<string>): Record<string, Judge> => ({
  'migrations.CreateModel': ({ args }) => {
    made.add((texts(args)[0] ?? '').toLowerCase());
    return [expand];
  },
  'migrations.AddField': (call) => (made.has(modelOf(call, 'model_name')) ? [expand] : djangoField(call)),
  'migrations.AddIndex': expand,
  'migrations.AddConstraint': (call) => [made.has(modelOf(call, 'model_name')) ? expand : found.rule],
  'migrations.AlterUniqueTogether': (call) => [made.has(modelOf(call, 'name')) ? expand : found.rule],
  'migrations.AlterIndexTogether': expand,
  'migrations.RemoveField': found.dropColumn,
  'migrations.DeleteModel': found.dropTable,
  'migrations.RenameField': found.rename,
  'migrations.RenameModel': found.rename,
  'migrations.AlterModelTable': found.rename,
  'migrations.AlterField': found.retype,
  'migrations.RemoveIndex': found.dropRule,
  'migrations.RemoveConstraint': found.dropRule,
  'migrations.RenameIndex': expand,
  'migrations.AlterModelOptions': expand,
  'migrations.AlterModelManagers': expand,
  'migrations.AlterOrderWithRespectTo': found.retype,
  'migrations.RunSQL': judgeQuery,
  'migrations.RunPython': () => [found.code],
  'migrations.swappable_dependency': undefined,
});

export function judgeDjango(code: string): Finding[] {
  const tokens = between(codeTokens(code, 'python'), ['operations'], []);
  if (!tokens) return [unknown('It has no operations')];
  return judgeCalls(
    callsIn(tokens),
    django(new Set()),
    /^(models|django|fields)\.|^\w+\.fields\.|^migrations\.RunPython\.noop$/,
  );
}
