import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createProbes } from '#lib/net/probes';
import { systemClock } from '#lib/system/clock';
import { at, declare, type NetWorld, port, startNetWorld } from './net-world.ts';

let world: NetWorld;

beforeAll(async () => {
  world = await startNetWorld();
});
beforeEach(() => {
  world.seen.length = 0;
});
afterAll(() => world.close());

test('an answer comes with status, headers, body and latency', async () => {
  expect(await world.get(at(world.web, '/boat'))).toEqual({
    status: 200,
    headers: expect.objectContaining({ 'x-one': '1', 'set-cookie': 'a=1, b=2' }),
    body: 'hello boat',
    truncated: false,
    latencyMs: expect.any(Number),
  });
});

test('method, headers and body arrive, and compressed answers are not asked for', async () => {
  const request = { url: at(world.web), method: 'POST', headers: { 'x-two': '2' }, body: 'sail', timeoutMs: 2_000 };
  await world.probes.http(request);
  expect(world.seen).toMatchObject([
    { method: 'POST', body: 'sail', headers: { 'x-two': '2', 'accept-encoding': 'identity', 'user-agent': 'slipway' } },
  ]);
});

test('a body without end is cut, and said to be', async () => {
  const response = await world.get(at(world.web, '/huge'));
  expect({ length: response.body.length, truncated: response.truncated }).toEqual({
    length: 1024 * 1024,
    truncated: true,
  });
});

test('a redirect within the declared hosts is followed, as GET and without the headers of another origin', async () => {
  const declaration = declare([`127.0.0.1:${port(world.web)}`, `127.0.0.1:${port(world.other)}`]);
  const url = at(world.web, `/redirect/${encodeURIComponent(at(world.other, '/there'))}`);
  const request = { url, method: 'POST', headers: { authorization: 'Bearer x' }, body: 'sail', timeoutMs: 2_000 };
  expect(await createProbes(declaration, systemClock).http(request)).toMatchObject({
    status: 200,
    body: 'hello there',
  });
  expect(world.seen.map(({ method, body, headers }) => [method, body, headers.authorization])).toEqual([
    ['POST', 'sail', 'Bearer x'],
    ['GET', '', undefined],
  ]);
});

test('a 308 within one origin keeps method, body and headers', async () => {
  const request = {
    url: at(world.web, '/keep/%2Fthere'),
    method: 'POST',
    headers: { 'x-two': '2' },
    body: 'sail',
    timeoutMs: 2_000,
  };
  await world.probes.http(request);
  expect(world.seen[1]).toMatchObject({ method: 'POST', url: '/there', body: 'sail', headers: { 'x-two': '2' } });
});

test('a redirect is the answer where it is asked for', async () => {
  const request = { url: at(world.web, '/loop'), redirects: 'none' as const, timeoutMs: 2_000 };
  expect(await world.probes.http(request)).toMatchObject({
    status: 301,
    headers: { location: '/loop' },
  });
});

test('a loop of redirects ends', async () => {
  await expect(world.get(at(world.web, '/loop'))).rejects.toMatchObject({ code: 'PROBE_UNREACHABLE' });
  expect(world.seen).toHaveLength(6);
});
