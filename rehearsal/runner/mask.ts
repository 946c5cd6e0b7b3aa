/** Hides secrets in what leaves the run: those it was given, and those its steps named by `::add-mask::`. */
export type Mask = { add(secret: string): void; apply(text: string): string };

/** Each line of a multi-line secret is hidden on its own as well, as GitHub's runner does. */
export function secretMask(secrets: string[]): Mask {
  const known = new Set<string>();
  const add = (secret: string) => {
    for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim()) known.add(part);
  };
  for (const secret of secrets) add(secret);
  const longestFirst = () => [...known].sort((a, b) => b.length - a.length);
  return { add, apply: (text) => longestFirst().reduce((masked, secret) => masked.replaceAll(secret, '***'), text) };
}
