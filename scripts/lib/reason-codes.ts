import { table } from './action-tables.ts';

/** A stable code, what it says and the operator's next step; `…` stands for what is only known at run time. */
export type ReasonCode = { code: string; sentence: string; next: string };

/** The failures that a file of lib/domain/errors can make, in its order. Its wording is literal, so its source says it all. */
export function reasonCodes(source: string): ReasonCode[] {
  return source
    .split('new OpsError(')
    .slice(1)
    .flatMap((rest) => {
      const [code = '', sentence = '', next = ''] = argumentsOf(rest).map(wordingOf);
      return /^[A-Z][A-Z0-9_]+$/.test(code) ? [{ code, sentence, next }] : [];
    });
}

/** The source of each argument of a call, up to its closing parenthesis. */
function argumentsOf(text: string): string[] {
  const found = [''];
  let depth = 0;
  for (const token of text.match(tokens) ?? []) {
    if (depth === 0 && token === ')') break;
    if ('([{'.includes(token)) depth += 1;
    if (')]}'.includes(token)) depth -= 1;
    if (depth === 0 && token === ',') found.push('');
    else found.push((found.pop() ?? '') + token);
  }
  return found;
}

/** String literals whole, templates with up to two levels of nesting; anything else by the character. */
const inner = '`(?:[^`\\\\]|\\\\.)*`';
const hole = `\\$\\{(?:[^{}\`]|${inner}|\\{[^{}]*\\})*\\}`;
const literal = `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"|\`(?:[^\`\\\\$]|\\\\.|\\$(?!\\{)|${hole})*\``;
const tokens = new RegExp(`${literal}|[^]`, 'g');

/** The first literal of an argument, as a person reads it. */
function wordingOf(argument: string): string {
  const [text = ''] = argument.match(new RegExp(literal)) ?? [];
  return text.slice(1, -1).replaceAll(new RegExp(hole, 'g'), '…').replaceAll(/\\(.)/g, '$1').replace(/….$/, '…');
}

/** In the order of the alphabet: people look a code up. */
export const reasonTable = (codes: ReasonCode[]): string =>
  table(
    ['Code', 'What happened', 'Next'],
    codes
      .toSorted((a, b) => a.code.localeCompare(b.code))
      .map(({ code, sentence, next }) => [anchored(code), sentence, next]),
  );

/** A code that messages can link to: see lib/report/reason-fact. */
const anchored = (code: string, kind = ''): string => `<a id="${kind}${code.toLowerCase()}"></a>\`${code}\``;

/** A row of a table whose first cell names one code or several. */
const codeRow = /^\| (`[A-Z][A-Z_]+`(?:, `[A-Z][A-Z_]+`)*) \|/gm;

/** The page with an anchor before each code that stands first in a row, the codes of `elsewhere` left out: an anchor is there once. */
export const withAnchors = (page: string, elsewhere: string[]): string =>
  page.replaceAll(codeRow, (_row, cell: string) => {
    const codes = [...cell.matchAll(/[A-Z_]+/g)].map(([code]) =>
      elsewhere.includes(code) ? `\`${code}\`` : anchored(code),
    );
    return `| ${codes.join(', ')} |`;
  });

/** In the order of the catalogue, which goes from the image to the running task. */
export const causeTable = (causes: Record<string, readonly [sentence: string, next: string]>): string =>
  table(
    ['Cause', 'What happened', 'Next'],
    Object.entries(causes).map(([code, [sentence, next]]) => [anchored(code, 'cause-'), sentence, next]),
  );
