import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The contexts that an expression sees: `github`, `needs`, `inputs`, …; plain JSON values. */
export type Contexts = Record<string, unknown>;

/** How the jobs that a job needs ended, for `success()`, `failure()` and so on. */
export type StatusFunctions = { success: boolean; failure: boolean; cancelled: boolean };

const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always'];

/** Evaluates one expression (without `${{ }}`) with GitHub's own evaluator. Throws ExpressionError for an invalid one. */
function evaluate(expression: string, contexts: Contexts, status?: StatusFunctions): data.ExpressionData {
  const functions = STATUS_FUNCTIONS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
  const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
  const value = (name: string) =>
    name === 'always' ? true : (status?.[name as keyof StatusFunctions] ?? name === 'success');
  const calls = functions.map((f) => [f.name, { ...f, call: () => new data.BooleanData(value(f.name)) }] as const);
  return new Evaluator(parsed, expressionData(contexts), new Map(calls)).evaluate();
}

/** Replaces each `${{ … }}` in a text. Contexts that do not exist yet read as empty, as on GitHub. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_whole, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );
}

/** Whether a job with this `if:` runs; a condition without a status function means `success() && (…)`. */
export function conditionHolds(
  condition: string | boolean | undefined,
  contexts: Contexts,
  status: StatusFunctions,
): boolean {
  const text = String(condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const asksStatus = /\b(success|failure|cancelled|always)\s*\(/.test(text);
  return truthy(evaluate(asksStatus ? text : `success() && (${text})`, contexts, status));
}

function truthy(value: data.ExpressionData): boolean {
  if (!value.primitive) return true;
  return !['', '0', 'false', 'NaN'].includes(value.coerceString());
}

function expressionData(contexts: Contexts): data.Dictionary {
  const revived: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  return revived instanceof data.Dictionary ? revived : new data.Dictionary();
}
