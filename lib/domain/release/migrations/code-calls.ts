import type { CodeToken } from './code-tokens.ts';

/** `op.add_column('boats', …)`; a name that begins with a dot is called on what another call gave back. */
export type Call = { name: string; args: CodeToken[]; at: number };

/** What is called with brackets, in the order in which it begins, inside of other calls too. */
export const callsIn = (tokens: CodeToken[]): Call[] =>
  tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || language.has(token.value) || !isMark(tokens[at + 1], '(')) return [];
    const args = bracketed(tokens, at + 1);
    return [args ? { name: nameAt(tokens, at), args, at } : { name: 'a very long call', args: [], at }];
  });

const language = new Set([
  'if',
  'for',
  'while',
  'return',
  'function',
  'in',
  'and',
  'or',
  'not',
  'switch',
  'catch',
  'async',
  'await',
  'lambda',
]);

const isMark = (token: CodeToken | undefined, value: string): boolean =>
  token?.kind === 'mark' && token.value === value;

function nameAt(tokens: CodeToken[], at: number): string {
  let [name, dot] = [tokens[at]?.value ?? '', at - 1];
  for (; isMark(tokens[dot], '.') && tokens[dot - 1]?.kind === 'word'; dot -= 2)
    name = `${tokens[dot - 1]?.value}.${name}`;
  return isMark(tokens[dot], '.') ? `.${name}` : name;
}

/** Longer ones are no call that is known. */
const longestCall = 2_000;

/** What stands in the bracket that opens there; undefined where that is too much. */
function bracketed(tokens: CodeToken[], open: number): CodeToken[] | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(tokens.length, open + longestCall); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    if ('([{'.includes(token.value)) depth += 1;
    else if (')]}'.includes(token.value)) depth -= 1;
    if (depth === 0) return tokens.slice(open + 1, at);
  }
  return tokens.length > open + longestCall ? undefined : tokens.slice(open + 1);
}

/** The value of `nullable=False`, `null: false` or `:null => false`, as it is written; undefined where it is not there. */
export function option(args: CodeToken[], name: string): string | undefined {
  for (const [at, { kind, value }] of args.entries()) {
    if (kind !== 'word') continue;
    if (value === name && (isMark(args[at + 1], '=') || isMark(args[at + 1], ':'))) return args[at + 2]?.value;
    if (value === `:${name}` && isMark(args[at + 1], '=') && isMark(args[at + 2], '>')) return args[at + 3]?.value;
  }
  return undefined;
}

export const texts = (args: CodeToken[]): string[] =>
  args.flatMap(({ kind, value }) => (kind === 'text' ? [value] : []));

/** What `execute('…')` runs; undefined where the text is put together by code. */
export function wholeText(args: CodeToken[]): string | undefined {
  const start = args.findIndex(({ kind }) => kind === 'text');
  const length = args.slice(start).findIndex(({ kind }) => kind !== 'text');
  const [text, after] = [
    args.slice(start, length < 0 ? undefined : start + length),
    length < 0 ? undefined : args[start + length],
  ];
  const before = args
    .slice(0, start)
    .map(({ value }) => value)
    .join('');
  const isWhole =
    start >= 0 && /^((sa\.)?text\()?$/.test(before) && (after === undefined || /^[,)]$/.test(after.value));
  const sql = text.map(({ value }) => value).join(' ');
  return isWhole && !/[$#]\{|\{\w*\}|%s|%\(/.test(sql) ? sql : undefined;
}
