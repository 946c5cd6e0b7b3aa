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
  const others = document.containerDefinitions.flatMap(secretsInOtherFields);
  return [...new Set([...values, ...others.filter((value) => !known.some((text) => text.includes(value)))])];
}

type Container = TaskDefinitionDocument['containerDefinitions'][number];

/** Where people put secrets besides the environment: arguments, health checks, labels, options of a log driver. */
function secretsInOtherFields(container: Container): string[] {
  const { command, entryPoint, healthCheck, dockerLabels, logConfiguration } = container as Record<string, unknown>;
  const words = [command, entryPoint, Object(healthCheck).command].flatMap((list) =>
    Array.isArray(list) ? list.map(String) : [],
  );
  const named = [dockerLabels, Object(logConfiguration).options].flatMap((pairs) => Object.entries(Object(pairs)));
  const told = words.flatMap((word, index) => {
    const [, name = '', value] = /^-*([\w.-]+)[=:]\s*(.+)$/.exec(word) ?? [];
    if (value !== undefined && looksSecret(name)) return [value];
    return /^--?\w/.test(words[index - 1] ?? '') && looksSecret(words[index - 1] ?? '') ? [word] : [];
  });
  const labelled = named.flatMap(([name, value]) => (looksSecret(name) ? [String(value)] : []));
  const texts = [...words, ...named.map(([, value]) => String(value))];
  return [...told, ...labelled, ...texts.flatMap(keysIn)].filter((value) => value.length >= 8);
}

/** Long words of letters and digits are keys; digests are not. */
const keysIn = (text: string): string[] =>
  (text.match(/(?<!sha256:)(?<![\w+=/.-])[\w+=/.-]{20,}/g) ?? []).filter(
    (word) => /\d/.test(word) && /[a-z]/i.test(word) && !/^[\w.-]*\/|^[a-z]+([-.][a-z0-9]{1,12})+$/i.test(word),
  );
