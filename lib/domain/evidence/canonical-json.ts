import canonicalize from 'canonicalize';

/**
 * The one text of a value, RFC 8785: members sorted by UTF-16 code units, numbers as ECMAScript writes them, no white space.
 * @throws Error for what JSON cannot say: NaN, infinities, lone surrogates, undefined.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Undefined has no canonical JSON.');
  return text;
}

/** The same; undefined for what has none, or is nested so deeply that nobody can say. */
export function tryCanonicalJson(value: unknown): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    return undefined;
  }
}

/** Whether a text is the canonical one of what it was parsed to. Quick where it is, as it nearly always is. */
export function isCanonical(text: string, parsed: unknown): boolean {
  try {
    // JSON.stringify writes what RFC 8785 asks for, except for the order of members and for lone surrogates.
    if (JSON.stringify(parsed) === text && !text.includes('\\ud') && hasSortedKeys(parsed)) return true;
  } catch {
    return false;
  }
  return tryCanonicalJson(parsed) === text;
}

function hasSortedKeys(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(hasSortedKeys);
  let before: string | undefined;
  for (const key in value) {
    if (before !== undefined && before >= key) return false;
    if (!hasSortedKeys(value[key as keyof typeof value])) return false;
    before = key;
  }
  return true;
}
