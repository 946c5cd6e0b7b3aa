import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { StandIn } from '#rehearsal/contracts';
import { livePage, viewPart } from './page.ts';
import type { WorldView } from './view.ts';

/** Serves the live page on the loopback address; `/view.json` has the same as data. */
export async function servePage(look: () => Promise<WorldView>, port = 0): Promise<StandIn> {
  const app = new Hono();
  app.get('/', async (context) => context.html(livePage(await look())));
  app.get('/view', async (context) => context.html(viewPart(await look())));
  app.get('/view.json', async (context) => context.json(await look()));
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
