import { option } from './code-calls.ts';
import { between, type CodeToken, codeTokens } from './code-tokens.ts';
import { judgeQuery } from './judge-calls.ts';
import { expand, type Finding, found, unknown } from './verdict.ts';

type Judge = Finding | ((args: CodeToken[]) => Finding);

const needsValue = (args: CodeToken[]): boolean =>
  option(args, 'null') === 'false' && option(args, 'default') === undefined;
const column = (args: CodeToken[]): Finding => (needsValue(args) ? found.notNull : expand);

const table: Record<string, Judge> = {
  create_table: (args) => (option(args, 'force') === undefined ? expand : found.dropTable),
  create_join_table: expand,
  add_column: column,
  add_reference: column,
  add_belongs_to: column,
  add_timestamps: column,
  add_index: (args) => (option(args, 'unique') === 'true' ? found.rule : expand),
  add_foreign_key: found.rule,
  add_check_constraint: found.rule,
  add_unique_constraint: found.rule,
  validate_foreign_key: expand,
  validate_check_constraint: expand,
  remove_column: found.dropColumn,
  remove_columns: found.dropColumn,
  remove_reference: found.dropColumn,
  remove_belongs_to: found.dropColumn,
  remove_timestamps: found.dropColumn,
  drop_table: found.dropTable,
  drop_join_table: found.dropTable,
  rename_column: found.rename,
  rename_table: found.rename,
  rename_index: expand,
  change_column: found.retype,
  change_column_null: (args) => (args.some(({ value }) => value === 'false') ? found.notNull : found.dropRule),
  change_column_default: (args) => (option(args, 'to') === 'nil' ? found.dropRule : expand),
  remove_index: found.dropRule,
  remove_foreign_key: found.dropRule,
  remove_check_constraint: found.dropRule,
  enable_extension: expand,
  disable_extension: found.dropObject,
};

/** A line is a call; one that ends with a comma goes on. */
function lines(tokens: CodeToken[]): CodeToken[][] {
  const all: CodeToken[][] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const goesOn =
      before !== undefined &&
      (before.line === token.line || before.value === ',' || (before.kind === 'mark' && '([{'.includes(before.value)));
    if (goesOn && all.length > 0) all.at(-1)?.push(token);
    else all.push([token]);
  }
  return all;
}

export function judgeRails(code: string): Finding[] {
  const tokens = codeTokens(code, 'ruby');
  const up = between(tokens, ['up', 'change'], ['def']);
  if (!up) return [unknown('It has neither change nor up')];
  const made = new Set<string>();
  const findings = lines(up).flatMap((line) => judgeLine(line, made));
  return findings.length > 0 ? findings : [unknown('It does nothing that is known here')];
}

function judgeLine([first, ...rest]: CodeToken[], made: Set<string>): Finding[] {
  const name = first?.value ?? '';
  if (name === 'end' || name === 'private') return [];
  const args = rest.filter(({ kind, value }) => kind !== 'mark' || !'()'.includes(value));
  const subject = args[0]?.value.replace(/^:/, '') ?? '';
  // Columns of a table that is made; of one that is changed nothing is known.
  if (name === 't' && args[0]?.value === '.') return [];
  if (name === 'execute') return judgeQuery({ args });
  const judge = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!judge) return [unknown(`\`${name.slice(0, 60)}\` is not known here`)];
  const isOwn = made.has(subject) && name !== 'create_table';
  if (name.startsWith('create_') && args.some(({ value }) => value === 'if_not_exists') === false) made.add(subject);
  return isOwn ? [expand] : [typeof judge === 'function' ? judge(args) : judge];
}
