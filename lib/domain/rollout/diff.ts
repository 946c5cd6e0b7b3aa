import { createHmac } from 'node:crypto';

/** One value that changes. `before` is absent where something is added, `after` where it is removed. */
export type Difference = { path: string; before?: string; after?: string };

/** A value that must not be shown, recognisable only within one run: `hmac:1a2b3c4d`. */
export const saltedHash =
  (salt: string) =>
  (value: string): string =>
    `hmac:${createHmac('sha256', salt).update(value).digest('hex').slice(0, 8)}`;

/** What may be read by everybody who may read the summary. Anything else may hold a secret, and shows as a hash. */
const open = [
  /^family$/,
  /^(cpu|memory)$/,
  /^desiredCount$/,
  /^deploymentConfiguration\./,
  /^containerDefinitions\.[^.]+\.(image|name|cpu|memory|memoryReservation|essential)$/,
  /^containerDefinitions\.[^.]+\.secrets\.[^.]+\.(name|valueFrom)$/,
  /^containerDefinitions\.[^.]+\.environment\.[^.]+\.name$/,
];

/** What differs between two JSON documents. Lists of named things are compared by name, not by place. */
export function differences(before: unknown, after: unknown, hash: (value: string) => string): Difference[] {
  const [old, fresh] = [flatten(before), flatten(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])];
  const shown = (path: string, value: string) => (open.some((pattern) => pattern.test(path)) ? value : hash(value));
  return paths.flatMap((path) => {
    const [a, b] = [old.get(path), fresh.get(path)];
    if (a === b) return [];
    return [
      { path, ...(a !== undefined && { before: shown(path, a) }), ...(b !== undefined && { after: shown(path, b) }) },
    ];
  });
}

/** Every leaf by its path: `containerDefinitions.app.environment.PORT.value`. */
function flatten(value: unknown, path: string[] = [], leaves = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) {
    if (value !== undefined) leaves.set(path.join('.'), typeof value === 'string' ? value : JSON.stringify(value));
    return leaves;
  }
  const members = Array.isArray(value)
    ? value.map((item, index): [string, unknown] => [nameOf(item) ?? String(index), item])
    : Object.entries(value);
  for (const [key, member] of members) flatten(member, [...path, key], leaves);
  return leaves;
}

const nameOf = (item: unknown): string | undefined => {
  const name = (item as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : undefined;
};

/** Unified-diff lines for people. */
export const diffLines = (found: Difference[]): string[] =>
  found.flatMap(({ path, before, after }) => [
    ...(before === undefined ? [] : [`- ${path}: ${before}`]),
    ...(after === undefined ? [] : [`+ ${path}: ${after}`]),
  ]);
