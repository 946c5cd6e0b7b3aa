import { expect, test } from '@jest/globals';
import { addressRefused, hostUndeclared, probeTimedOut } from '#lib/domain/errors/probe';
import { toolNotStarted } from '#lib/domain/errors/tool';
import type { ValidationPorts } from '#lib/validation/context';
import { digest, look, recorded } from '#test/support/validation-world';

test('tcp and tls go to the host and port that are named, by default to the environment’s own', async () => {
  const certificate = { validTo: new Date('2026-02-02T03:04:05Z'), subject: 'shop.example', trusted: true };
  const opened = recorded((..._asked: unknown[]) => ({ latencyMs: 3 }));
  const shaken = recorded((..._asked: unknown[]) => certificate);
  const probes = { tcp: opened.method, tls: shaken.method } as unknown as ValidationPorts['probes'];
  const tcp = await look('kind: tcp, host: db.example, port: 5432, timeout: 2s', { ports: { probes } });
  const tls = await look('kind: tls, min-days: 32, timeout: 3s', { ports: { probes } });
  expect(tcp).toMatchObject({ judgement: 'pass', seen: 'db.example:5432 took a connection in 3 ms' });
  expect(tls).toMatchObject({ judgement: 'fail', seen: expect.stringMatching(/lasts 31 days.*at least 32/) });
  expect([...opened.calls, ...shaken.calls]).toEqual([
    ['db.example', 5432, 2000, expect.anything()],
    ['shop.example', 443, 3000, expect.anything()],
  ]);
});

const result = { exitCode: 0, stdout: 'first\nall is well\n', stderr: '', timedOut: false };

test.each([
  ['exit code 0', '', {}, 'pass', /^exit code 0: all is well$/],
  [
    'another exit code',
    '',
    { exitCode: 3, stdout: '', stderr: 'no boats' },
    'fail',
    /exit code 3: no boats, expected 0/,
  ],
  ['an exit code that is wanted', 'exit-code: 3', { exitCode: 3 }, 'pass', /3/],
  ['too slow', 'timeout: 2s', { exitCode: -1, timedOut: true }, 'fail', /did not end within 2000 ms/],
])('command: %s', async (_case, more, given, judgement, seen) => {
  const ports = { tools: { run: async () => ({ ...result, ...given }) } };
  const found = await look(`kind: command, argv: [scripts/smoke], ${more}`, { ports });
  expect(found).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
});

test('a command gets its arguments, and an environment that says what is validated', async () => {
  const run = recorded((..._asked: unknown[]) => result);
  const ports = { tools: { run: run.method } };
  await look('kind: command, argv: [scripts/smoke, "a b"], environment: { DEPTH: "2" }, timeout: 9s', { ports });
  const subject = { SLIPWAY_ENVIRONMENT: 'staging', SLIPWAY_DIGEST: digest, SLIPWAY_URL: 'https://shop.example' };
  const env = { PATH: '/bin', ...subject, DEPTH: '2' };
  const options = { cwd: '/workspace', env, timeoutMs: 9000, signal: expect.anything() };
  expect(run.calls).toEqual([['scripts/smoke', ['a b'], options]]);
});

test.each([
  ['a service that is slow has failed', probeTimedOut('GET /', 5000), 'fail'],
  ['a host that we may not contact tells nothing', hostUndeclared('evil.example'), 'inconclusive'],
  [
    'an address that we may not contact tells nothing',
    addressRefused('shop.example', '10.0.0.1', 'private'),
    'inconclusive',
  ],
  ['a program that is missing tells nothing', toolNotStarted('smoke', new Error('not found')), 'inconclusive'],
  ['anything else tells nothing', new TypeError('oops'), 'inconclusive'],
])('%s', async (_case, error, judgement) => {
  const http = async () => {
    throw error;
  };
  const found = await look('kind: http, url: /', {
    ports: { probes: { http } as unknown as ValidationPorts['probes'] },
  });
  expect(found).toMatchObject({ judgement, seen: expect.stringContaining(error.message) });
});
