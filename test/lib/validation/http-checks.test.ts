import { expect, test } from '@jest/globals';
import { look } from '#test/support/validation-world';

test.each([
  ['status as expected', 'kind: http, url: /healthz', {}, 'pass', /^status 200 in 12 ms$/],
  [
    'another status',
    'kind: http, url: /healthz',
    { status: 500, body: 'oh\nno' },
    'fail',
    /status 500 in 12 ms, expected 200; oh no/,
  ],
  ['a status that is wanted', 'kind: http, url: /gone, status: 410', { status: 410 }, 'pass', /410/],
  [
    'a header',
    'kind: http, url: /, expect: { headers: { X-Frame: { contains: DENY } } }',
    { headers: { 'x-frame': 'DENY' } },
    'pass',
    /header X-Frame/,
  ],
  [
    'a header that is missing',
    'kind: http, url: /, expect: { headers: { X-Frame: { contains: DENY } } }',
    {},
    'fail',
    /no header X-Frame/,
  ],
  [
    'text in the body',
    'kind: http, url: /, expect: { body: { contains: boat } }',
    { body: 'a boat' },
    'pass',
    /contain "boat"/,
  ],
  [
    'text that is missing',
    'kind: http, url: /, expect: { body: { contains: boat } }',
    { body: 'a car' },
    'fail',
    /does not contain "boat": a car/,
  ],
  [
    'text that may be cut off',
    'kind: http, url: /, expect: { body: { contains: boat } }',
    { body: 'a', truncated: true },
    'inconclusive',
    /as far as/,
  ],
  [
    'a body that matches',
    'kind: http, url: /, expect: { body: { matches: "^v\\\\d+$" } }',
    { body: 'v12' },
    'pass',
    /match/,
  ],
  [
    'a body that does not match',
    'kind: http, url: /, expect: { body: { matches: "^v\\\\d+$" } }',
    { body: 'v' },
    'fail',
    /does not match/,
  ],
  ['nobody there', 'kind: http, url: /', 'refused', 'fail', /ECONNREFUSED/],
] as const)('http: %s', async (_case, check, answer, judgement, seen) => {
  expect(await look(check, { answer: () => answer })).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
});

test('a request is made as the check says, on the environment’s url', async () => {
  const check =
    'kind: http, url: "/a?b=c", method: POST, headers: { x-one: "1" }, body: hello, timeout: 2s, redirects: none';
  const { requests } = await look(check, {});
  const made = { url: 'https://shop.example/a?b=c', method: 'POST', headers: { 'x-one': '1' }, body: 'hello' };
  expect(requests).toEqual([{ ...made, redirects: 'none', timeoutMs: 2000, signal: expect.anything() }]);
});

test.each([
  ['to the target', { status: 301, headers: { location: 'https://shop.example/new' } }, 'pass'],
  ['relative', { status: 301, headers: { location: '/new' } }, 'pass'],
  ['to elsewhere', { status: 301, headers: { location: 'https://shop.example/old' } }, 'fail'],
  ['with another status', { status: 302, headers: { location: '/new' } }, 'fail'],
  ['not at all', { status: 200 }, 'fail'],
] as const)('redirect: %s', async (_case, answer, judgement) => {
  const found = await look('kind: redirect, url: /old, to: /new, timeout: 3s', { answer: () => answer });
  expect(found).toMatchObject({ judgement });
  expect(found.requests).toMatchObject([{ redirects: 'none', timeoutMs: 3000 }]);
});
