/** Versions by package; a package may be there in several. */
export type Locked = Map<string, Set<string>>;

export function locked(pairs: Iterable<readonly [string | undefined, string | undefined]>): Locked {
  const all: Locked = new Map();
  for (const [name, version] of pairs) {
    if (!name || !version) continue;
    const versions = all.get(name) ?? new Set();
    all.set(name, versions.add(version));
  }
  return all;
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const object = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
