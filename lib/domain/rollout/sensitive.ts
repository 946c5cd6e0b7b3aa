import { looksSecret } from '#lib/domain/secret-names';
import type { TaskDefinitionDocument } from './model.ts';

/** Flags and small words: masking them would blank out ordinary text. */
const tooPlain = /^([a-z]{1,6}|\d{1,5})$/i;

/** Words, numbers, versions, host names, paths and addresses without credentials. */
const ordinary = [
  /^[a-z]{1,16}([-_][a-z]{1,16})*$/i,
  /^v?\d+(\.\d+)*([-+][\w.]+)?(ms|s|m|h|d|[kmg]i?b?)?$/i,
  /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i,
  /^\w+:\d+$/,
  /^(https?:\/\/[\w.-]+(:\d+)?)?\/[\w./-]*$|^https?:\/\/[\w.-]+(:\d+)?$/i,
].map((pattern) => (value: string) => pattern.test(value) && !/[A-Za-z0-9_-]{24,}/.test(value));

/**
 * Environment values that a log line, an event or a summary must not show. Ordinary words, numbers, paths and addresses
 * are left readable unless their name says otherwise, and `known` (digest, names of environments and services …) always:
 * a masked digest would take the outputs down with it.
 */
export function sensitiveValues(document: TaskDefinitionDocument, known: string[]): string[] {
  const pairs = document.containerDefinitions.flatMap(({ environment }) =>
    Array.isArray(environment) ? (environment as { name?: string; value?: string }[]) : [],
  );
  const values = pairs.flatMap(({ name = '', value = '' }) => {
    const isPublic =
      tooPlain.test(value) || value.length < 4 || known.some((text) => text.includes(value) || value === text);
    return isPublic || (ordinary.some((fits) => fits(value)) && !looksSecret(name)) ? [] : [value];
  });
  return [...new Set(values)];
}
