/** The input with each `=Operation a.0.b` replaced by what the operation's latest answer has there. */
export function resolved(value: unknown, answers: Record<string, unknown>): unknown {
  if (typeof value === 'string' && value.startsWith('=')) {
    const space = value.lastIndexOf(' ');
    const path = value.slice(space + 1).split('.');
    return path.reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      answers[value.slice(1, space)],
    );
  }
  if (Array.isArray(value)) return value.map((each) => resolved(each, answers));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolved(each, answers)]));
}
