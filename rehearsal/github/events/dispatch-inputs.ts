import { z } from 'zod';
import { refuse } from '#rehearsal/github/api/errors';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const input = z
  .object({
    type: z.enum(['string', 'boolean', 'number', 'choice', 'environment']).default('string'),
    required: z.boolean().default(false),
    default: scalar.optional(),
    options: z.array(scalar).optional(),
  })
  .nullable()
  .transform((declared) => declared ?? { type: 'string' as const, required: false });

export const inputsSchema = z.record(z.string(), input);

export type DeclaredInput = z.infer<typeof input>;

/** The inputs of a dispatch with defaults filled in, as strings: so they stand in the event. Throws GitHub's 422. */
export function checkInputs(
  declared: Record<string, DeclaredInput>,
  given: Record<string, unknown>,
  environments: string[],
): Record<string, string> {
  const unexpected = Object.keys(given).filter((name) => !(name in declared));
  if (unexpected.length > 0) throw refuse(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const values = Object.entries(declared).map(([name, input]) => [
    name,
    inputValue(name, input, given[name], environments),
  ]);
  return Object.fromEntries(values);
}

function inputValue(name: string, input: DeclaredInput, given: unknown, environments: string[]): string {
  const value = given === undefined || given === null || given === '' ? fallback(input) : String(given);
  if (value === '' && input.required) throw refuse(422, `Required input '${name}' not provided`);
  if (value !== '' && !fits(input, value, environments)) {
    throw refuse(422, `Provided value '${value}' for input '${name}' not in the list of allowed values`);
  }
  return value;
}

function fallback(input: DeclaredInput): string {
  const first = 'options' in input ? input.options?.[0] : undefined;
  const initial = ('default' in input ? input.default : undefined) ?? (input.required ? undefined : first);
  return initial ?? (input.type === 'boolean' ? 'false' : '');
}

function fits(input: DeclaredInput, value: string, environments: string[]): boolean {
  if (input.type === 'boolean') return value === 'true' || value === 'false';
  if (input.type === 'number') return Number.isFinite(Number(value));
  if (input.type === 'environment') return environments.includes(value);
  return input.type !== 'choice' || ('options' in input && (input.options ?? []).includes(value));
}
