import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { RehearsalClock } from '#rehearsal/contracts';
import { selfSigned } from '#test/support/self-signed';
import type { Shop } from '../case.ts';
import { digestOf } from './releases.ts';

export type ShopPlace = { url: string; tlsPort: number };

/** The service that is released, as its users see it: over HTTP, and with a certificate that signs itself. */
export async function startShop(shop: Shop, clock: RehearsalClock): Promise<ShopPlace & { close(): void }> {
  const listener = answers(shop, clock);
  const plain = createServer(listener);
  const secure = createTlsServer(selfSigned('shop.example', new Date('2048-01-01T00:00:00Z')), listener);
  const [port, tlsPort] = await Promise.all([listen(plain), listen(secure)]);
  return {
    url: `http://127.0.0.1:${port}`,
    tlsPort,
    close: () => {
      for (const server of [plain, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

const answers =
  ({ status = 200, takes = 0, release = 'fresh', away = '' }: Shop, clock: RehearsalClock): RequestListener =>
  async (request, response) => {
    if (takes > 0) await clock.sleep(takes * 1000);
    if (request.url === '/version') response.end(JSON.stringify({ digest: digestOf(release) }));
    else if (request.url === '/moved') response.writeHead(301, { location: '/' }).end();
    else if (request.url === '/away') response.writeHead(302, { location: away }).end();
    else response.writeHead(status).end('boats');
  };

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
