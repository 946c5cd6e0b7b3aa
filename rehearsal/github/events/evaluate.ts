import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Fills in `${{ … }}` by GitHub's own evaluator. Contexts are plain JSON: `{ github: {…}, inputs: {…} }`. */
export function interpolate(template: string, contexts: Record<string, unknown>): string {
  return template.replace(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) => evaluate(expression, contexts));
}

function evaluate(expression: string, contexts: Record<string, unknown>): string {
  const parsed = new Parser(new Lexer(expression.trim()).lex().tokens, Object.keys(contexts), []).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(parsed, dictionary).evaluate().coerceString();
}
