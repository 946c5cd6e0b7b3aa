import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseConfig } from '#lib/domain/config/parse';
import type { Config, Environment } from '#lib/domain/config/schema';
import { configMissing, environmentUnknown } from '#lib/domain/errors/config';

/**
 * The configuration in the job's checkout.
 * @throws OpsError CONFIG_MISSING, CONFIG_INVALID
 */
export async function loadConfig(workspace: string, file: string): Promise<Config> {
  const text = await readFile(path.resolve(workspace, file), 'utf8').catch(() => undefined);
  if (text === undefined) throw configMissing(file);
  return parseConfig(text, file);
}

/** @throws OpsError ENVIRONMENT_UNKNOWN */
export function environmentOf(config: Config, name: string): Environment {
  const environment = Object.hasOwn(config.environments, name) ? config.environments[name] : undefined;
  if (!environment) throw environmentUnknown(name, Object.keys(config.environments));
  return environment;
}
