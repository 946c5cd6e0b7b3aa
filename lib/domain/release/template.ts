import { didYouMean } from '#lib/domain/did-you-mean';

/** Text, a value, or what is shown only where a value is there, or only where it is not. */
type Part =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string }
  | { kind: 'if' | 'unless'; name: string; parts: Part[] };

/** What a team wants its notes to look like, without logic: `{{name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`, `{{! words}}`. */
export type Template = { parts: Part[] };

type Open = { kind: 'if' | 'unless'; name: string; line: number; parts: Part[] };

const tag = /\{\{([#^/!]?)([^{}]*)\}\}/g;

/** @returns the template, or every mistake in it, with its line */
export function parseTemplate(text: string, known: string[]): { template: Template; mistakes: string[] } {
  const root: Part[] = [];
  const open: Open[] = [];
  const mistakes: string[] = [];
  const add = (part: Part) => void (open.at(-1)?.parts ?? root).push(part);
  let at = 0;
  for (const match of text.matchAll(tag)) {
    const [source, sign = '', inside = ''] = match;
    const line = lineAt(text, match.index);
    // A tag that stands alone on its line takes the line with it.
    const plain = text.slice(at, match.index);
    addText(plain, line - plain.split('\n').length + 1, add, mistakes);
    at = match.index + source.length;
    if (sign !== '' && /(^|\n)[ \t]*$/.test(text.slice(0, match.index)) && /^[ \t]*\r?\n/.test(text.slice(at)))
      at = text.indexOf('\n', at) + 1;
    const name = inside.trim();
    if (sign === '!') continue;
    if (!known.includes(name)) mistakes.push(`line ${line}: there is no "${name}"${didYouMean(name, known)}`);
    if (sign === '/') close(name, line, open, add, mistakes);
    else if (sign === '') add({ kind: 'value', name });
    else open.push({ kind: sign === '#' ? 'if' : 'unless', name, line, parts: [] });
  }
  const rest = text.slice(at);
  addText(rest, lineAt(text, at), add, mistakes);
  for (const { name, line } of open)
    mistakes.push(`line ${line}: "${name}" is opened and not closed with {{/${name}}}`);
  if (text.trim() === '') mistakes.push('line 1: it is empty');
  return { template: { parts: root }, mistakes };
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function addText(text: string, line: number, add: (part: Part) => void, mistakes: string[]): void {
  const broken = /\{\{|\}\}/.exec(text);
  if (broken) mistakes.push(`line ${line + lineAt(text, broken.index) - 1}: ${broken[0]} without its other half`);
  if (text !== '') add({ kind: 'text', text });
}

function close(name: string, line: number, open: Open[], add: (part: Part) => void, mistakes: string[]): void {
  const last = open.at(-1);
  if (last?.name !== name)
    return void mistakes.push(`line ${line}: {{/${name}}} closes ${last ? `"${last.name}"` : 'nothing'}`);
  open.pop();
  add({ kind: last.kind, name, parts: last.parts });
}

/** What is put in stands as it is: it is Markdown already, and a tag in it is a text. */
export function fillTemplate({ parts }: Template, values: ReadonlyMap<string, string>): string {
  const fill = (some: Part[]): string =>
    some
      .map((part) => {
        if (part.kind === 'text') return part.text;
        const value = values.get(part.name) ?? '';
        if (part.kind === 'value') return value;
        return (value !== '') === (part.kind === 'if') ? fill(part.parts) : '';
      })
      .join('');
  return fill(parts)
    .replace(/\r\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
