import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What ACTIONS_ID_TOKEN_REQUEST_URL answers in a job, with tokens from `issue`. */
export async function serveIdTokens(issue: () => Promise<string>) {
  const server = createServer(async (_request, response) => response.end(JSON.stringify({ value: await issue() })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?api-version=2.0`;
  return {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
