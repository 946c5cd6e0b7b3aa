/** Statements of an SQL text: words in capitals, quoted names in quotes and small letters, literals as `?`. Comments are gone. */
export type SqlText = {
  statements: string[];
  /** Databases read it differently, so that nothing is sure about it. */
  isAmbiguous: boolean;
};

type Token = { text: string; token: string; isAmbiguous?: boolean };
type Rule = [pattern: RegExp, read: (text: string) => Omit<Token, 'text'>];

const nothing = () => ({ token: '' });
/** `"Users"` is `"~users"`: no keyword, and another name than `users`. */
const name = (text: string) => ({
  token: `"${text
    .slice(1, -1)
    .replace(/[^\w$]/g, '_')
    .replace(/[A-Z]/g, (letter) => `~${letter.toLowerCase()}`)}"`,
});

/** The first that matches at a place. MySQL runs what stands in a comment with an exclamation mark: only its brackets go. */
const rules: Rule[] = [
  [/\s+/y, nothing],
  [/--[^\n]*/y, nothing],
  // A comment for MySQL, an operator for PostgreSQL.
  [/#(?![>-])[^\n]*/y, (text) => ({ token: '', isAmbiguous: /['";]/.test(text) })],
  [/\/\*!\d*|\*\//y, nothing],
  [/'(?:[^']|'')*'/y, (text) => ({ token: '?', isAmbiguous: text.endsWith("\\'") })],
  [/"(?:[^"]|"")*"/y, name],
  [/`[^`]*`/y, name],
  [/\[[A-Za-z_][^\]\n]*\]/y, name],
  [/\$\{[^}\n]{0,200}\}|\{\{[^}\n]{0,200}\}\}/y, () => ({ token: '"_"' })],
  [/[\p{L}_@][\p{L}\p{N}_$@]*/uy, (text) => ({ token: text.toUpperCase() })],
  [/\d+(?:\.\d+)?/y, (text) => ({ token: text })],
  [/['"`]/y, (text) => ({ token: text, isAmbiguous: true })],
  [/[\s\S]/uy, (text) => ({ token: text })],
];

export function sqlStatements(sql: string): SqlText {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length; at += tokens.at(-1)?.text.length ?? 1)
    tokens.push(comment(sql, at) ?? body(sql, at) ?? plainToken(sql, at));
  const all = tokens.flatMap(({ token }) => token || []).join(' ');
  const statements = all
    .split(/ ?; ?|(?<=^| )GO(?= |$)/)
    .map((text) => text.trim())
    .filter(Boolean);
  return { statements, isAmbiguous: tokens.some((token) => token.isAmbiguous) };
}

/** PostgreSQL nests comments; others end them at the first end. */
function comment(sql: string, start: number): Token | undefined {
  if (!sql.startsWith('/*', start) || sql[start + 2] === '!') return undefined;
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let [depth, deepest, end] = [0, 0, sql.length];
  for (let mark = marks.exec(sql); mark; mark = marks.exec(sql)) {
    depth += mark[0] === '/*' ? 1 : -1;
    deepest = Math.max(deepest, depth);
    end = marks.lastIndex;
    if (depth === 0) break;
  }
  return { text: sql.slice(start, depth === 0 ? end : sql.length), token: '', isAmbiguous: deepest > 1 || depth > 0 };
}

const tag = /\$\w*\$/y;

/** What stands between two `$$`, or `$tag$`, is code or a text of PostgreSQL. */
function body(sql: string, start: number): Token | undefined {
  tag.lastIndex = start;
  const mark = tag.exec(sql)?.[0];
  const end = mark === undefined ? -1 : sql.indexOf(mark, start + mark.length);
  return mark === undefined || end < 0 ? undefined : { text: sql.slice(start, end + mark.length), token: '$$' };
}

function plainToken(sql: string, at: number): Token {
  for (const [pattern, read] of rules) {
    pattern.lastIndex = at;
    const text = pattern.exec(sql)?.[0];
    if (text) return { text, ...read(text) };
  }
  return { text: sql[at] ?? ' ', token: '' };
}
