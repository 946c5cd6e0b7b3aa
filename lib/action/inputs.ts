import * as z from 'zod';
import { didYouMean } from '#lib/domain/did-you-mean';
import { inputsInvalid } from '#lib/domain/errors/config';
import { kebab } from './names.ts';

/** A schema that is used once is not worth compiling: 2 ms of each start. */
z.config({ jitless: true });

/**
 * Reads what the runner put into `INPUT_*` against one schema, whose keys are the inputs' names in camelCase.
 * The runner has applied action.yml's defaults by then; an empty string stands for "not given".
 *
 * @throws OpsError INPUTS_INVALID naming every mistake under the names that the user wrote.
 */
export function readInputs<S extends z.ZodObject>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const given = givenInputs(env);
  const known = new Map(Object.keys(schema.shape).map((key) => [kebab(key), key]));
  const unknown = [...given.keys()]
    .filter((name) => !known.has(name))
    .map((name) => unknownInput(name, [...known.keys()]));
  const values = Object.fromEntries([...known].map(([name, key]) => [key, given.get(name) || undefined]));
  const parsed = schema.safeParse(values);
  const invalid = parsed.success ? [] : parsed.error.issues.map((issue) => describe(issue, values));
  if (!parsed.success || unknown.length > 0) throw inputsInvalid([...invalid, ...unknown]);
  return parsed.data;
}

/** The runner writes `role-arn` as `INPUT_ROLE-ARN`: upper case, spaces to underscores, dashes kept. */
function givenInputs(env: NodeJS.ProcessEnv): Map<string, string> {
  const pairs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
  return new Map(pairs.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), (value ?? '').trim()]));
}

function describe(issue: z.core.$ZodIssue, values: Record<string, unknown>): string {
  const [key, ...rest] = issue.path;
  const name = kebab(String(key));
  const missing = rest.length === 0 && values[String(key)] === undefined;
  return missing ? `${name}: is required` : `${[name, ...rest].join('.')}: ${issue.message}`;
}

const unknownInput = (name: string, known: string[]) =>
  `${name}: is not an input of this action${didYouMean(name, known) || ` (it has ${known.join(', ')})`}`;
