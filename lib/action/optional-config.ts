import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '#lib/domain/config/schema';

/**
 * A configuration that may be missing. Its schema is loaded where there is something to hold against it.
 * @throws OpsError CONFIG_INVALID
 */
export async function optionalConfig(workspace: string, file: string): Promise<Config | undefined> {
  const text = await readFile(path.resolve(workspace, file), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { parseConfig } = await import('#lib/domain/config/parse');
  return parseConfig(text, file);
}
