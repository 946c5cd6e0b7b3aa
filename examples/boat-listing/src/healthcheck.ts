/** The container's own health check: exit status 0 when the service answers. The slim image has no curl. */
import { readSettings } from './settings.ts';

const { host, port } = readSettings(process.env);
const address = host === '0.0.0.0' ? '127.0.0.1' : host;

try {
  const response = await fetch(`http://${address}:${port}/healthz`, { signal: AbortSignal.timeout(2_000) });
  process.exitCode = response.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
