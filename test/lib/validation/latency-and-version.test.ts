import { expect, test } from '@jest/globals';
import type { ValidationPorts } from '#lib/validation/context';
import { digest, look, oldDigest } from '#test/support/validation-world';

const json = (value: unknown, status = 200) => ({ status, body: JSON.stringify(value) });

test('latency: so many requests as asked for, never more at once than allowed', async () => {
  let [now, most] = [0, 0];
  const http = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    return { status: 200, headers: {}, body: '', truncated: false, latencyMs: 10 };
  };
  const ports = { probes: { http } as unknown as ValidationPorts['probes'] };
  const found = await look('kind: latency, url: /, requests: 17, concurrency: 5, percentile: 90, max: 20ms', { ports });
  expect(found).toMatchObject({ judgement: 'pass', seen: 'p90 is 10 ms over 17 requests' });
  expect({ most, samples: found.samples.length }).toEqual({ most: 5, samples: 17 });
});

test.each([
  ['one that is refused counts as an error', 'max-error-percent: 0', 'fail', /1 of 4 requests erred/],
  ['as many as are allowed do not', 'max-error-percent: 25', 'pass', /1 of 4/],
])('latency: %s', async (_case, limit, judgement, seen) => {
  const check = `kind: latency, url: /, requests: 4, concurrency: 1, max: 20ms, ${limit}`;
  const found = await look(check, { answer: (_request, call) => (call === 2 ? 'refused' : {}) });
  expect(found).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
});

test.each([
  ['the deployed digest', '', [{ digest }], 'pass', /\$\.digest is "sha256:a/],
  ['another digest', '', [{ digest: oldDigest }], 'fail', /expected sha256:a/],
  ['one of three tasks with the old one', '', [{ digest }, { digest }, { digest: oldDigest }], 'fail', /"sha256:b/],
  ['no digest', '', [{}], 'fail', /absent/],
  ['a field of its own', 'path: $.build.image', [{ build: { image: digest } }], 'pass', /build\.image/],
  ['a version within the range', 'path: $.v, range: ^1.2', [{ v: '1.3.0' }], 'pass', /1\.3\.0/],
  ['a version outside of it', 'path: $.v, range: ^1.2', [{ v: '2.0.0' }], 'fail', /expected \^1\.2/],
  ['a pre-release within the range', 'path: $.v, range: ^1.2', [{ v: '1.3.0-rc.1' }], 'pass', /rc\.1/],
  ['what is no version', 'path: $.v, range: ^1.2', [{ v: 'latest' }], 'fail', /not a version/],
] as const)('version: %s', async (_case, more, answers, judgement, seen) => {
  const answer = (_request: unknown, call: number) => json(answers[(call - 1) % answers.length]);
  const found = await look(`kind: version, url: /version, ${more}`, { answer });
  expect(found).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
  expect(found.requests).toHaveLength(3);
});
