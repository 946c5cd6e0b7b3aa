import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { parseHost } from '#lib/domain/validation/hosts';
import { type Declaration, type Resolve, systemResolve } from '#lib/net/guard';
import { createProbes } from '#lib/net/probes';
import { systemClock } from '#lib/system/clock';
import { selfSigned } from '#test/support/self-signed';

export const farAway = new Date('2046-01-01T00:00:00Z');

type Seen = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
export type NetWorld = Awaited<ReturnType<typeof startNetWorld>>;

/** Two web servers, one that only takes connections, and one with a certificate of its own; `seen` is what the web servers were asked. */
export async function startNetWorld() {
  const seen: Seen[] = [];
  const web = createServer((request, response) => answer(request, response, seen));
  const other = createServer((request, response) => answer(request, response, seen));
  const raw = createTcpServer((socket) => socket.resume().on('error', () => undefined));
  const secure = createTlsServer(selfSigned('shop.example', farAway), (socket) => socket.end());
  const servers = [web, other, raw, secure];
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  const local = declare([`127.0.0.1:${port(web)}`]);
  return {
    seen,
    web,
    other,
    raw,
    secure,
    /** The first web server is declared, by address and port. */
    local,
    probes: createProbes(local, systemClock),
    get: (url: string, declaration = local, resolve: Resolve = systemResolve) =>
      createProbes(declaration, systemClock, resolve).http({ url, timeoutMs: 2_000 }),
    close: async () => {
      for (const server of [web, other]) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, seen: Seen[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = '', url = '', headers } = request;
  seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
  const [, path = '', target = ''] = /^\/([^/]*)\/?(.*)$/.exec(url) ?? [];
  if (path === 'redirect') response.writeHead(302, { location: decodeURIComponent(target) }).end();
  else if (path === 'keep') response.writeHead(308, { location: decodeURIComponent(target) }).end();
  else if (path === 'loop') response.writeHead(301, { location: '/loop' }).end();
  else if (path === 'slow') setTimeout(() => response.end('late'), 5_000).unref();
  else if (path === 'huge') response.end(Buffer.alloc(3_000_000, 'x'));
  else if (path === 'broken')
    response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
  else response.writeHead(200, { 'x-one': '1', 'set-cookie': ['a=1', 'b=2'] }).end(`hello ${path}`);
}

export const port = (server: Server) => (server.address() as AddressInfo).port;

export const at = (server: Server, path = '/', host = '127.0.0.1') => `http://${host}:${port(server)}${path}`;

export const declare = (hosts: string[], privateNetworks: string[] = []): Declaration => ({
  hosts: hosts.map(parseHost).filter((host) => host !== undefined),
  privateNetworks,
});

/** A resolver that knows one answer. */
export const answers =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
