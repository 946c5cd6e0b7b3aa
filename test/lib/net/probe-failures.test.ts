import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Resolve } from '#lib/net/guard';
import { createProbes } from '#lib/net/probes';
import { systemClock } from '#lib/system/clock';
import { answers, at, declare, farAway, type NetWorld, port, startNetWorld } from './net-world.ts';

let world: NetWorld;

beforeAll(async () => {
  world = await startNetWorld();
});
beforeEach(() => {
  world.seen.length = 0;
});
afterAll(() => world.close());

const failing =
  (code: string): Resolve =>
  async () => {
    throw Object.assign(new Error(`getaddrinfo ${code}`), { code });
  };

test.each([
  [
    'nobody listens',
    () => world.get('http://127.0.0.1:1/', declare(['127.0.0.1'])),
    'PROBE_UNREACHABLE',
    /ECONNREFUSED/,
  ],
  [
    'the name does not exist',
    () => world.get('http://shop.example/', declare(['shop.example']), failing('ENOTFOUND')),
    'PROBE_UNREACHABLE',
    /ENOTFOUND/,
  ],
  [
    'the resolver is down',
    () => world.get('http://shop.example/', declare(['shop.example']), failing('EAI_AGAIN')),
    'PROBE_UNABLE',
    /EAI_AGAIN/,
  ],
  ['the answer breaks off', () => world.get(at(world.web, '/broken')), 'PROBE_UNREACHABLE', /ECONNRESET/],
  [
    'TLS is asked of a plain server',
    () => world.get(at(world.web).replace('http:', 'https:')),
    'PROBE_UNREACHABLE',
    /./,
  ],
  [
    'the certificate is not trusted',
    () => world.get(`https://127.0.0.1:${port(world.secure)}/`, declare(['127.0.0.1'])),
    'PROBE_UNREACHABLE',
    /SELF_SIGNED/,
  ],
])('%s', async (_case, attempt, code, message) => {
  await expect(attempt()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test.each([
  ['an answer', (timeoutMs: number) => world.probes.http({ url: at(world.web, '/slow'), timeoutMs })],
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
    (timeoutMs: number) =>
      createProbes(declare(['127.0.0.1']), systemClock).tls('127.0.0.1', port(world.raw), timeoutMs),
  ],
])('waiting for %s ends at the timeout', async (_case, attempt) => {
  await expect(attempt(100)).rejects.toMatchObject({ code: 'PROBE_TIMED_OUT' });
});

test('a probe that is stopped says so', async () => {
  const stop = new AbortController();
  const probe = world.probes.http({
    url: at(world.web, '/slow'),
    timeoutMs: 5_000,
    signal: stop.signal,
  });
  stop.abort();
  await expect(probe).rejects.toMatchObject({ code: 'PROBE_UNABLE', message: expect.stringMatching(/stopped/) });
});

test('a TCP connection opens', async () => {
  const probes = createProbes(declare(['127.0.0.1']), systemClock);
  expect(await probes.tcp('127.0.0.1', port(world.raw), 2_000)).toEqual({ latencyMs: expect.any(Number) });
  await expect(probes.tcp('127.0.0.1', 1, 2_000)).rejects.toMatchObject({ code: 'PROBE_UNREACHABLE' });
});

test('a certificate is read even where it is not trusted', async () => {
  const probes = createProbes(declare(['shop.example'], ['127.0.0.0/8']), systemClock, answers('127.0.0.1'));
  const certificate = await probes.tls('shop.example', port(world.secure), 2_000);
  expect(certificate).toEqual({ validTo: farAway, subject: 'shop.example', trusted: false });
});

test.each(['tcp', 'tls'] as const)('%s goes to declared hosts only', async (kind) => {
  const probes = world.probes;
  await expect(probes[kind]('127.0.0.1', port(world.raw), 2_000)).rejects.toMatchObject({
    code: 'PROBE_HOST_UNDECLARED',
  });
});
