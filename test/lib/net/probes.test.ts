import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parseHost } from '#lib/domain/validation/hosts';
import { type Declaration, type Resolve, systemResolve } from '#lib/net/guard';
import { createProbes } from '#lib/net/probes';
import { systemClock } from '#lib/system/clock';
import { selfSigned } from '#test/support/self-signed';

const farAway = new Date('2046-01-01T00:00:00Z');

type Seen = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
const seen: Seen[] = [];
const servers: TcpServer[] = [];
const port = (server: TcpServer) => (server.address() as AddressInfo).port;

const listen = async <S extends TcpServer>(server: S): Promise<S> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

let web: Server;
let other: Server;
let raw: TcpServer;
let secure: TcpServer;

beforeAll(async () => {
  web = await listen(createServer(answer));
  other = await listen(createServer(answer));
  raw = await listen(createTcpServer((socket) => socket.resume().on('error', () => undefined)));
  secure = await listen(createTlsServer(selfSigned('shop.example', farAway), (socket) => socket.end()));
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(async () => {
  for (const server of [web, other]) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
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

const at = (server: TcpServer, path = '/', host = '127.0.0.1') => `http://${host}:${port(server)}${path}`;
const declare = (hosts: string[], privateNetworks: string[] = []): Declaration => ({
  hosts: hosts.map(parseHost).filter((host) => host !== undefined),
  privateNetworks,
});
const local = () => declare([`127.0.0.1:${port(web)}`]);
const get = (url: string, declaration = local(), resolve: Resolve = systemResolve) =>
  createProbes(declaration, systemClock, resolve).http({ url, timeoutMs: 2_000 });
const answers =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

test('an answer comes with status, headers, body and latency', async () => {
  expect(await get(at(web, '/boat'))).toEqual({
    status: 200,
    headers: expect.objectContaining({ 'x-one': '1', 'set-cookie': 'a=1, b=2' }),
    body: 'hello boat',
    truncated: false,
    latencyMs: expect.any(Number),
  });
});

test('method, headers and body arrive, and compressed answers are not asked for', async () => {
  const request = { url: at(web), method: 'POST', headers: { 'x-two': '2' }, body: 'sail', timeoutMs: 2_000 };
  await createProbes(local(), systemClock).http(request);
  expect(seen).toMatchObject([
    { method: 'POST', body: 'sail', headers: { 'x-two': '2', 'accept-encoding': 'identity', 'user-agent': 'slipway' } },
  ]);
});

test('a body without end is cut, and said to be', async () => {
  const response = await get(at(web, '/huge'));
  expect({ length: response.body.length, truncated: response.truncated }).toEqual({
    length: 1024 * 1024,
    truncated: true,
  });
});

// --- who may be contacted ---------------------------------------------------------------------------------------------

test.each([
  ['a host that is not declared', () => get('http://evil.example/'), 'PROBE_HOST_UNDECLARED'],
  ['another port than the declared one', () => get(at(other)), 'PROBE_HOST_UNDECLARED'],
  [
    'a redirect to another host',
    () => get(at(web, `/redirect/${encodeURIComponent('http://evil.example/')}`)),
    'PROBE_HOST_UNDECLARED',
  ],
  [
    'a redirect to another port',
    () => get(at(web, `/redirect/${encodeURIComponent(at(other))}`)),
    'PROBE_HOST_UNDECLARED',
  ],
  [
    'a redirect to the metadata service',
    () => get(at(web, `/redirect/${encodeURIComponent('http://169.254.169.254/')}`)),
    'PROBE_HOST_UNDECLARED',
  ],
  ['a redirect to a file', () => get(at(web, `/redirect/${encodeURIComponent('file:///etc/passwd')}`)), 'PROBE_UNABLE'],
  [
    'the metadata service, although declared',
    () => get('http://169.254.169.254/', declare(['169.254.169.254'])),
    'PROBE_ADDRESS_REFUSED',
  ],
  ['its address as one number', () => get('http://2852039166/', declare(['169.254.169.254'])), 'PROBE_ADDRESS_REFUSED'],
  [
    'a name that stands for loopback',
    () => get(at(web, '/', 'shop.example'), declare(['shop.example']), answers('127.0.0.1')),
    'PROBE_ADDRESS_REFUSED',
  ],
  [
    'one bad address among good ones',
    () => get(at(web, '/', 'shop.example'), declare(['shop.example']), answers('93.184.216.34', '10.0.0.1')),
    'PROBE_ADDRESS_REFUSED',
  ],
  [
    'localhost, as the machine resolves it',
    () => get(at(web, '/', 'localhost'), declare(['localhost'])),
    'PROBE_ADDRESS_REFUSED',
  ],
])('%s is refused, and nothing arrives there', async (_case, attempt, code) => {
  await expect(attempt()).rejects.toMatchObject({ code });
  expect(seen.filter(({ url }) => !url.startsWith('/redirect'))).toEqual([]);
});

test('a name in a listed private network is contacted, at the very address that was judged', async () => {
  let lookups = 0;
  const rebinding: Resolve = async () => [{ address: lookups++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
  const response = await get(at(web, '/pinned', 'shop.example'), declare(['shop.example'], ['127.0.0.0/8']), rebinding);
  expect(response.body).toBe('hello pinned');
  expect(lookups).toBe(1);
});

test.each([
  ['upper case and a final dot', 'SHOP.example.'],
  ['plain', 'shop.example'],
])('a name is compared as the network does: %s', async (_case, name) => {
  const declaration = declare(['shop.example'], ['127.0.0.0/8']);
  expect(await get(at(web, '/', name), declaration, answers('127.0.0.1'))).toMatchObject({ status: 200 });
});

// --- redirects --------------------------------------------------------------------------------------------------------

test('a redirect within the declared hosts is followed, as GET and without the headers of another origin', async () => {
  const declaration = declare([`127.0.0.1:${port(web)}`, `127.0.0.1:${port(other)}`]);
  const url = at(web, `/redirect/${encodeURIComponent(at(other, '/there'))}`);
  const request = { url, method: 'POST', headers: { authorization: 'Bearer x' }, body: 'sail', timeoutMs: 2_000 };
  expect(await createProbes(declaration, systemClock).http(request)).toMatchObject({
    status: 200,
    body: 'hello there',
  });
  expect(seen.map(({ method, body, headers }) => [method, body, headers.authorization])).toEqual([
    ['POST', 'sail', 'Bearer x'],
    ['GET', '', undefined],
  ]);
});

test('a 308 within one origin keeps method, body and headers', async () => {
  const request = {
    url: at(web, '/keep/%2Fthere'),
    method: 'POST',
    headers: { 'x-two': '2' },
    body: 'sail',
    timeoutMs: 2_000,
  };
  await createProbes(local(), systemClock).http(request);
  expect(seen[1]).toMatchObject({ method: 'POST', url: '/there', body: 'sail', headers: { 'x-two': '2' } });
});

test('a redirect is the answer where it is asked for', async () => {
  const request = { url: at(web, '/loop'), redirects: 'none' as const, timeoutMs: 2_000 };
  expect(await createProbes(local(), systemClock).http(request)).toMatchObject({
    status: 301,
    headers: { location: '/loop' },
  });
});

test('a loop of redirects ends', async () => {
  await expect(get(at(web, '/loop'))).rejects.toMatchObject({ code: 'PROBE_UNREACHABLE' });
  expect(seen).toHaveLength(6);
});

// --- failures ---------------------------------------------------------------------------------------------------------

const failing =
  (code: string): Resolve =>
  async () => {
    throw Object.assign(new Error(`getaddrinfo ${code}`), { code });
  };

test.each([
  ['nobody listens', () => get('http://127.0.0.1:1/', declare(['127.0.0.1'])), 'PROBE_UNREACHABLE', /ECONNREFUSED/],
  [
    'the name does not exist',
    () => get('http://shop.example/', declare(['shop.example']), failing('ENOTFOUND')),
    'PROBE_UNREACHABLE',
    /ENOTFOUND/,
  ],
  [
    'the resolver is down',
    () => get('http://shop.example/', declare(['shop.example']), failing('EAI_AGAIN')),
    'PROBE_UNABLE',
    /EAI_AGAIN/,
  ],
  ['the answer breaks off', () => get(at(web, '/broken')), 'PROBE_UNREACHABLE', /ECONNRESET/],
  ['TLS is asked of a plain server', () => get(at(web).replace('http:', 'https:')), 'PROBE_UNREACHABLE', /./],
  [
    'the certificate is not trusted',
    () => get(`https://127.0.0.1:${port(secure)}/`, declare(['127.0.0.1'])),
    'PROBE_UNREACHABLE',
    /SELF_SIGNED/,
  ],
])('%s', async (_case, attempt, code, message) => {
  await expect(attempt()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test.each([
  ['an answer', (timeoutMs: number) => createProbes(local(), systemClock).http({ url: at(web, '/slow'), timeoutMs })],
  [
    'the resolver',
    (timeoutMs: number) =>
      createProbes(declare(['shop.example']), systemClock, () => new Promise(() => {})).http({
        url: 'http://shop.example/',
        timeoutMs,
      }),
  ],
  [
    'a handshake',
    (timeoutMs: number) => createProbes(declare(['127.0.0.1']), systemClock).tls('127.0.0.1', port(raw), timeoutMs),
  ],
])('waiting for %s ends at the timeout', async (_case, attempt) => {
  await expect(attempt(100)).rejects.toMatchObject({ code: 'PROBE_TIMED_OUT' });
});

test('a probe that is stopped says so', async () => {
  const stop = new AbortController();
  const probe = createProbes(local(), systemClock).http({
    url: at(web, '/slow'),
    timeoutMs: 5_000,
    signal: stop.signal,
  });
  stop.abort();
  await expect(probe).rejects.toMatchObject({ code: 'PROBE_UNABLE', message: expect.stringMatching(/stopped/) });
});

// --- TCP and TLS ------------------------------------------------------------------------------------------------------

test('a TCP connection opens', async () => {
  const probes = createProbes(declare(['127.0.0.1']), systemClock);
  expect(await probes.tcp('127.0.0.1', port(raw), 2_000)).toEqual({ latencyMs: expect.any(Number) });
  await expect(probes.tcp('127.0.0.1', 1, 2_000)).rejects.toMatchObject({ code: 'PROBE_UNREACHABLE' });
});

test('a certificate is read even where it is not trusted', async () => {
  const probes = createProbes(declare(['shop.example'], ['127.0.0.0/8']), systemClock, answers('127.0.0.1'));
  const certificate = await probes.tls('shop.example', port(secure), 2_000);
  expect(certificate).toEqual({ validTo: farAway, subject: 'shop.example', trusted: false });
});

test.each(['tcp', 'tls'] as const)('%s goes to declared hosts only', async (kind) => {
  const probes = createProbes(local(), systemClock);
  await expect(probes[kind]('127.0.0.1', port(raw), 2_000)).rejects.toMatchObject({ code: 'PROBE_HOST_UNDECLARED' });
});
