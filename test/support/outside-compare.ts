/** Two answers to the same question: `where: what`, one line for each difference. Values that each side makes up count as equal. */
export function differences(where: string, ours: unknown, theirs: unknown): string[] {
  const [mine, other] = [facts(ours), facts(theirs)];
  const paths = [...new Set([...mine.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [here, there] = [mine.get(path), other.get(path)];
    if (here === there) return [];
    if (here === undefined) return belowMissing(mine, path) ? [] : [`${where}${path}: only there`];
    if (there === undefined) return belowMissing(other, path) ? [] : [`${where}${path}: only here`];
    return [`${where}${path}: ${here} here, ${there} there`];
  });
}

/** A member inside one that is missing as a whole is not told again. */
const belowMissing = (known: Map<string, string>, path: string): boolean => {
  const parent = path.replace(/(\.[^.[]+|\[\d*\])$/, '');
  return parent !== '' && !known.has(parent);
};

/** `.tasks[0].lastStatus` and what is there. */
function facts(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === undefined) return found;
  const isTree = typeof value === 'object' && value !== null;
  found.set(path, isTree ? kind(value) : plain(value));
  if (isTree)
    for (const [key, inner] of Object.entries(value))
      facts(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, found);
  return found;
}

const kind = (value: object) => (Array.isArray(value) ? `${value.length} items` : 'members');

/** Time, identifiers and ports are made up by each side. */
function plain(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replaceAll(/\b([0-9a-f]{32}|[0-9a-f]{16,17}|\d{17,19})\b/g, '#')
    .replaceAll(/\b1\d{12}\b|\b1\d{9}(\.\d+)?\b/g, 'a time')
    .replaceAll(/\b\d{4}-\d\d-\d\d[T ][\d:.]+(Z|[+-]\d\d:\d\d)/g, 'a time')
    .replaceAll(/\b\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT\b/g, 'a time')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'localhost');
}
