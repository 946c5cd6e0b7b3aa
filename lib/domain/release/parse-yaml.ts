import { parse } from 'yaml';

/** What a text of YAML or JSON says; undefined where it is none. */
export function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
