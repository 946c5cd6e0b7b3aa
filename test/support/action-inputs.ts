import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type ActionFile = { inputs?: Record<string, { default?: unknown; required?: boolean }> };

/**
 * `INPUT_*` as the runner would set them: the defaults of action.yml, with `${{ … }}` taken from `expressions`, and what
 * the step says in `with:`.
 */
export function actionInputs(
  action: string,
  given: Record<string, string>,
  expressions: Record<string, string> = {},
): Record<string, string> {
  const { inputs = {} } = parse(readFileSync(`actions/${action}/action.yml`, 'utf8')) as ActionFile;
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    evaluate(String(input.default ?? ''), expressions),
  ]);
  const all = { ...Object.fromEntries(defaults), ...given } as Record<string, string>;
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

const evaluate = (text: string, expressions: Record<string, string>): string =>
  text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_all, name: string) => expressions[name] ?? '');
