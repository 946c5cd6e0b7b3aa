/** What a credential looks like even when nobody told us of it. */
const credentialShapes = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi,
];

const replacement = '***';
/** Shorter values would blank out ordinary words. */
const minimumLength = 4;

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
      return credentialShapes.reduce((rest, shape) => rest.replace(shape, replacement), known);
    },
  };
}
