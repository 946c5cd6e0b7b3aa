/** A word, a mark, or a text with what it says; comments are gone. */
export type CodeToken = { kind: 'word' | 'mark' | 'text'; value: string; line: number };

export type Language = 'python' | 'ruby' | 'script';

const comments: Record<Language, RegExp> = {
  python: /#[^\n]*/y,
  ruby: /#[^\n]*/y,
  script: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y,
};
const texts: Record<Language, RegExp> = {
  python: /[rRbBuUfF]{0,2}(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/y,
  ruby: /<<[~-]?["']?([A-Z_]+)["']?[^\n]*\n([\s\S]*?)\n[ \t]*\1(?=\n|$)|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/y,
  script: /`((?:[^`\\]|\\[\s\S])*)`|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/y,
};
const space = /\s+/y;
const word = /(?:(?<![\w)\]])[:@])?[\p{L}_$][\p{L}\p{N}_$]*[?!]?/uy;

function readAt(pattern: RegExp, code: string, at: number): string[] | null {
  pattern.lastIndex = at;
  return pattern.exec(code);
}

/** A text of Ruby is what stands last: before it may be the mark that ends it. */
const textOf = (match: string[]): string => match.slice(1).findLast((part) => part !== undefined) ?? '';

export function codeTokens(code: string, language: Language): CodeToken[] {
  const tokens: CodeToken[] = [];
  let line = 1;
  for (let at = 0; at < code.length; ) {
    const skipped = readAt(space, code, at) ?? readAt(comments[language], code, at);
    const text = skipped ?? readAt(texts[language], code, at);
    const match = text ?? readAt(word, code, at);
    const source = match?.[0] || (code[at] ?? ' ');
    if (!skipped && text) tokens.push({ kind: 'text', value: textOf(text), line });
    else if (!skipped) tokens.push({ kind: match ? 'word' : 'mark', value: source, line });
    line += source.split('\n').length - 1;
    at += source.length;
  }
  return tokens;
}

/** From one word on to the next of the others, such as from `upgrade` to `downgrade`; undefined where it is not there. */
export function between(tokens: CodeToken[], start: string[], end: string[]): CodeToken[] | undefined {
  const from = tokens.findIndex(({ kind, value }) => kind === 'word' && start.includes(value));
  if (from < 0) return undefined;
  const length = tokens.slice(from + 1).findIndex(({ kind, value }) => kind === 'word' && end.includes(value));
  return tokens.slice(from + 1, length < 0 ? undefined : from + 1 + length);
}
