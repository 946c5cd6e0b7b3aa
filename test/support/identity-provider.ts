import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a job with `id-token: write` has in its environment: the address where it asks for tokens. */
export async function startIdentityProvider(token: (audience: string) => string | Promise<string>) {
  const server = createServer(async (request, response) => {
    const audience = new URL(request.url ?? '/', 'http://localhost').searchParams.get('audience') ?? '';
    const allowed = request.headers.authorization === 'Bearer of-this-job';
    response.writeHead(allowed ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(allowed ? { value: await token(audience) } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-this-job',
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
