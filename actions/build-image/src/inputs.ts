import * as z from 'zod';

const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

const linesOf = (pattern: RegExp, what: string) =>
  lines.refine((all) => all.every((line) => pattern.test(line)), `has a line that is not ${what}`);

/** `NAME=value` per line; the value may hold further equals signs. */
const pairs = lines.transform((all, context) => {
  const found = all.map((line) => /^([^=\s]+)=(.*)$/.exec(line));
  const wrong = all.filter((_line, index) => !found[index]).length;
  // The line itself is not shown: it may hold a secret.
  if (wrong > 0) context.addIssue({ code: 'custom', message: `has ${wrong} line(s) that are not NAME=value` });
  const entries = found.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
  const repeated = entries.find(([name], index) => entries.findIndex(([other]) => other === name) !== index);
  if (repeated) context.addIssue({ code: 'custom', message: `names ${repeated[0]} twice` });
  return Object.fromEntries(entries);
});

export const inputs = z.object({
  config: z.string(),
  context: z.string(),
  dockerfile: z.string(),
  tags: linesOf(/^\w[\w.-]{0,127}$/, 'a tag'),
  buildArgs: pairs.prefault(''),
  labels: pairs.prefault(''),
  platforms: linesOf(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/, 'a platform such as linux/arm64').prefault(''),
});

export type Inputs = z.output<typeof inputs>;
