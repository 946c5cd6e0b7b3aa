import { type Config, configSchema } from '#lib/domain/config/schema';
import { environmentOf, loadConfig } from './load-config.ts';
import { optionalConfig } from './optional-config.ts';

/**
 * What the configuration says of the ledger. A repository that deploys nothing, and only releases, needs none.
 * @throws OpsError CONFIG_MISSING, CONFIG_INVALID, ENVIRONMENT_UNKNOWN
 */
export async function ledgerSettings(
  workspace: string,
  file: string,
  environment: string | undefined,
): Promise<Config['ledger']> {
  if (environment === undefined)
    return (await optionalConfig(workspace, file))?.ledger ?? configSchema.shape.ledger.parse({});
  const config = await loadConfig(workspace, file);
  environmentOf(config, environment);
  return config.ledger;
}
