import { plain } from './text.ts';

/** What a credential looks like even when nobody told us of it. */
const credentialShapes = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi,
];

const replacement = '***';

/** JSON web tokens. Each word is looked at once, however often a token seems to begin in it. */
const withoutWebTokens = (text: string): string =>
  text.includes(tokenStart) ? text.replace(/[\w.-]+/g, (word) => hideTokens(word.split('.'))) : text;

/** `{"` in base64. */
const tokenStart = 'eyJ';

function hideTokens(parts: string[]): string {
  const shown: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const header = /\beyJ[\w-]{8,}$/.exec(part);
    const [payload = '', signature] = parts.slice(index + 1, index + 3);
    const isToken = header !== null && payload.length >= 8 && signature !== undefined;
    shown.push(isToken ? `${part.slice(0, header.index)}${replacement}` : part);
    if (isToken) index += 2;
  }
  return shown.join('.');
}

/**
 * Text of a service of which we know no secret: long words of letters and digits are hidden, as keys and tokens are. Digests
 * and what stands in a path stay. For excerpts and errors; a log would lose too much by it.
 */
export const withoutRandomWords = (text: string): string =>
  text.replace(/(?<!sha256:)(?<![\w+=/])[\w+=]{16,}/g, (word) =>
    /\d/.test(word) && /[a-z]/i.test(word) ? replacement : word,
  );

/** Shorter values would blank out ordinary words. */
const minimumLength = 4;

/**
 * The lines of a secret that are hidden one by one. Not the brace of a JSON document: GitHub drops a job's output in which a
 * hidden text occurs, and every `result` has braces.
 */
export const linesToHide = (secret: string): string[] =>
  secret
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= minimumLength);

export type Redactor = { add(secret: string): void; redact(text: string): string };

/** Replaces registered secrets, each of their lines, their base64 and URL-encoded forms, and anything shaped like a credential. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  const forms = (secret: string) => [
    secret,
    ...secret.split('\n'),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ];
  return {
    add: (secret) => {
      for (const form of forms(secret)) if (form.trim().length >= minimumLength) secrets.add(form.trim());
    },
    redact: (text) => {
      const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
      const known = longestFirst.reduce((rest, secret) => rest.replaceAll(secret, replacement), text);
      return credentialShapes.reduce((rest, shape) => rest.replace(shape, replacement), withoutWebTokens(known));
    },
  };
}

/**
 * A text that hides nothing from the redactor: colours or control characters in the middle of a secret go first, and once
 * more what they kept apart is looked for.
 */
export const plainAndRedacted = (text: string, { redact }: Redactor): string => redact(plain(redact(text)));

/** The same value with every string in it plain and redacted; moments and numbers stay. */
export function redacted<T>(value: T, redactor: Redactor): T {
  if (typeof value === 'string') return plainAndRedacted(value, redactor) as T;
  if (Array.isArray(value)) return value.map((item) => redacted(item, redactor)) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redacted(item, redactor)])) as T;
}
