import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createApp } from '../src/app.ts';
import { createCatalogue } from '../src/catalogue.ts';

const version = { version: '1.0.0', digest: `sha256:${'a'.repeat(64)}` };
const server = createServer(createApp(createCatalogue(), version));
let origin = '';

before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const read = async (path: string, method = 'GET') => {
  const response = await fetch(`${origin}${path}`, { method });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test('says that it is well, and what it is', async () => {
  assert.deepEqual(await read('/healthz'), { status: 200, body: { status: 'ok' } });
  assert.deepEqual(await read('/version'), { status: 200, body: version });
});

test('lists every boat, and one by its id', async () => {
  assert.equal((await read('/listings')).body['total'], 12);
  assert.equal((await read('/listings/dinghy-pip')).body['name'], 'Pip');
});

test('finds boats by words, type and price', async () => {
  const { status, body } = await read('/search?q=cork&type=sloop&max-price=20000');
  assert.equal(status, 200);
  assert.equal(body['total'], 1);
});

const refusals: [path: string, method: string, status: number][] = [
  ['/nowhere', 'GET', 404],
  ['/listings/unknown', 'GET', 404],
  ['/listings', 'POST', 405],
  ['/search?max-price=cheap', 'GET', 400],
];

for (const [path, method, status] of refusals) {
  test(`${method} ${path} answers ${status}`, async () => assert.equal((await read(path, method)).status, status));
}
