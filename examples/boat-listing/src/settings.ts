export type Settings = { host: string; port: number };

/** From the container's environment. Throws for a value that cannot be meant: better no start than a wrong one. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['PORT'] ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${env['PORT']}`);
  return { host: env['HOST'] ?? '0.0.0.0', port };
}
