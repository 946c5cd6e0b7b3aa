import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An OCI registry of one page: keeps what is pushed, asks for `AWS:secret`, and notes each request. */
export async function smallRegistry() {
  const blobs = new Map<string, Buffer>();
  const manifests = new Map<string, { type: string; body: Buffer }>();
  const requests: string[] = [];
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://registry');
    const body = await buffer(request);
    requests.push(`${request.method} ${url.pathname}`);
    const status = (code: number, headers = {}) => response.writeHead(code, headers).end();
    if (request.headers.authorization !== `Basic ${btoa('AWS:secret')}`) return status(401);
    if (url.pathname === '/v2/') return status(200);
    const [, , , kind, name] = /^\/(v2)\/(.+?)\/(blobs|manifests)\/(.+)$/.exec(url.pathname) ?? [];
    return status(...store(request, url, body, kind ?? '', name ?? ''));
  });
  const store = (
    request: http.IncomingMessage,
    url: URL,
    body: Buffer,
    kind: string,
    name: string,
  ): [number, object?] => {
    if (request.method === 'HEAD') return [blobs.has(name) ? 200 : 404];
    if (request.method === 'POST') return [202, { location: `${url.pathname}1?state=x` }];
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    if (kind === 'manifests') manifests.set(name, { type: request.headers['content-type'] ?? '', body });
    else if (url.searchParams.get('digest') === digest && url.searchParams.get('state') === 'x')
      blobs.set(digest, body);
    else return [400];
    return [201];
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise((closed) => server.close(closed).closeAllConnections());
  return { host, blobs, manifests, requests, close };
}
