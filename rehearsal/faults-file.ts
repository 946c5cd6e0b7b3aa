import * as z from 'zod';
import { type Explained, explain } from '#lib/domain/config/explain';
import { readYaml } from '#lib/domain/config/read-yaml';
import { didYouMean } from '#lib/domain/did-you-mean';
import { configInvalid } from '#lib/domain/errors/config';
import type { FaultKind, FaultRule } from '#rehearsal/contracts';
import { faultTargets } from './fault-targets.ts';
import { globPattern } from './faults.ts';

export type FaultsFile = { seed: number; rules: FaultRule[] };

const kinds = [
  'throttle',
  'server-error',
  'reset',
  'latency',
  'stale-read',
  'lost-response',
  'expired-token',
] as const satisfies readonly FaultKind[];

const chance = 'is not a number above 0, up to 1';

const rule = z.strictObject({
  on: z.string(),
  kind: z.enum(kinds),
  skip: z.int().min(0).exactOptional(),
  times: z.int().min(1).exactOptional(),
  probability: z
    .number()
    .refine((value) => value > 0 && value <= 1, chance)
    .exactOptional(),
  ms: z.int().min(1).max(600_000).exactOptional(),
});

const schema = z.strictObject({ seed: z.int().min(0).default(1), faults: z.array(rule).min(1) });

/**
 * Reads the file of `scripts/rehearse --faults`.
 * @throws OpsError CONFIG_INVALID with every mistake, each with line and column.
 */
export function parseFaults(text: string, file: string): FaultsFile {
  const reading = readYaml(text);
  const parsed = schema.safeParse(reading.value ?? {});
  const wrong = reading.mistakes.length > 0 ? [] : mistakesIn(reading.value ?? {}, parsed.error);
  const placed = wrong.map(({ path, message, part }) => ({
    path: path.join('.'),
    message,
    ...reading.place(path, part),
  }));
  const mistakes = [...reading.mistakes, ...placed].toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (!parsed.success || mistakes.length > 0) throw configInvalid(file, mistakes);
  return { seed: parsed.data.seed, rules: parsed.data.faults };
}

/** What the schema says, and what would do nothing among all rules that can be read beside that. */
function mistakesIn(value: unknown, error: z.ZodError | undefined): Explained[] {
  const { faults } = z
    .object({ faults: z.array(z.unknown()).catch([]) })
    .catch({ faults: [] })
    .parse(value);
  const across = faults.flatMap((one, index) => {
    const read = rule.safeParse(one);
    return read.success ? ineffective(read.data, index) : [];
  });
  return [...(error?.issues ?? []).flatMap((issue) => explain(issue, schema, value)), ...across];
}

/** What would be taken and then do nothing. */
function ineffective({ on, kind, ms }: FaultRule, index: number): Explained[] {
  const at = (key: string, message: string): Explained => ({ path: ['faults', index, key], message, part: 'value' });
  const pattern = globPattern(on);
  const struck = faultTargets.filter((operation) => pattern.test(operation));
  const ofRegistry = struck.length > 0 && struck.every((operation) => operation.startsWith('registry:'));
  const unknown = `"${on}" is no operation of AWS, GitHub or the registry${didYouMean(on, [...faultTargets])}`;
  return [
    ...(struck.length === 0 ? [at('on', unknown)] : []),
    ...(ofRegistry && kind === 'stale-read' ? [at('kind', 'the registry has no stale reads')] : []),
    ...(ms !== undefined && !timed.includes(kind) ? [at('ms', `"${kind}" takes no time: leave "ms" out`)] : []),
  ];
}

/** Of `throttle`: how long GitHub asks to wait. */
const timed: FaultKind[] = ['latency', 'stale-read', 'throttle'];
