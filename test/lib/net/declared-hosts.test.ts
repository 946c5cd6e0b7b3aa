import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Resolve } from '#lib/net/guard';
import { answers, at, declare, type NetWorld, startNetWorld } from './net-world.ts';

let world: NetWorld;

beforeAll(async () => {
  world = await startNetWorld();
});
beforeEach(() => {
  world.seen.length = 0;
});
afterAll(() => world.close());

test.each([
  ['a host that is not declared', () => world.get('http://evil.example/'), 'PROBE_HOST_UNDECLARED'],
  ['another port than the declared one', () => world.get(at(world.other)), 'PROBE_HOST_UNDECLARED'],
  [
    'a redirect to another host',
    () => world.get(at(world.web, `/redirect/${encodeURIComponent('http://evil.example/')}`)),
    'PROBE_HOST_UNDECLARED',
  ],
  [
    'a redirect to another port',
    () => world.get(at(world.web, `/redirect/${encodeURIComponent(at(world.other))}`)),
    'PROBE_HOST_UNDECLARED',
  ],
  [
    'a redirect to the metadata service',
    () => world.get(at(world.web, `/redirect/${encodeURIComponent('http://169.254.169.254/')}`)),
    'PROBE_HOST_UNDECLARED',
  ],
  [
    'a redirect to a file',
    () => world.get(at(world.web, `/redirect/${encodeURIComponent('file:///etc/passwd')}`)),
    'PROBE_UNABLE',
  ],
  [
    'the metadata service, although declared',
    () => world.get('http://169.254.169.254/', declare(['169.254.169.254'])),
    'PROBE_ADDRESS_REFUSED',
  ],
  [
    'its address as one number',
    () => world.get('http://2852039166/', declare(['169.254.169.254'])),
    'PROBE_ADDRESS_REFUSED',
  ],
  [
    'a name that stands for loopback',
    () => world.get(at(world.web, '/', 'shop.example'), declare(['shop.example']), answers('127.0.0.1')),
    'PROBE_ADDRESS_REFUSED',
  ],
  [
    'one bad address among good ones',
    () =>
      world.get(at(world.web, '/', 'shop.example'), declare(['shop.example']), answers('93.184.216.34', '10.0.0.1')),
    'PROBE_ADDRESS_REFUSED',
  ],
  [
    'localhost, as the machine resolves it',
    () => world.get(at(world.web, '/', 'localhost'), declare(['localhost'])),
    'PROBE_ADDRESS_REFUSED',
  ],
])('%s is refused, and nothing arrives there', async (_case, attempt, code) => {
  await expect(attempt()).rejects.toMatchObject({ code });
  expect(world.seen.filter(({ url }) => !url.startsWith('/redirect'))).toEqual([]);
});

test('a name in a listed private network is contacted, at the very address that was judged', async () => {
  let lookups = 0;
  const rebinding: Resolve = async () => [{ address: lookups++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
  const response = await world.get(
    at(world.web, '/pinned', 'shop.example'),
    declare(['shop.example'], ['127.0.0.0/8']),
    rebinding,
  );
  expect(response.body).toBe('hello pinned');
  expect(lookups).toBe(1);
});

test.each([
  ['upper case and a final dot', 'SHOP.example.'],
  ['plain', 'shop.example'],
])('a name is compared as the network does: %s', async (_case, name) => {
  const declaration = declare(['shop.example'], ['127.0.0.0/8']);
  expect(await world.get(at(world.web, '/', name), declaration, answers('127.0.0.1'))).toMatchObject({ status: 200 });
});
