import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { scaledClock } from '#rehearsal/clock';
import type { FaultKind } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';
import { client, here, startWorld, type World } from './stand-in.ts';

const faults = createFaults({ seed: 1, rules: [] });
let world: World;
beforeAll(async () => {
  world = await startWorld({ 'a.txt': 'a' }, { faults, limits: { anonymous: 3 } });
});
beforeEach(() => faults.clear());
afterAll(() => world.close());

const url = () => `${world.urls.api}/repos/harbour/boat-listing`;
const as = (token: string) => ({ authorization: `Bearer ${token}` });
const remaining = (response: Response) => Number(response.headers.get('x-ratelimit-remaining'));

test('an unchanged answer is 304 and free', async () => {
  const headers = as(world.tokens.ada);
  const first = await fetch(url(), { headers });
  const again = await fetch(url(), { headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' } });
  expect([again.status, await again.text(), remaining(again)]).toEqual([304, '', remaining(first)]);
  expect(first.headers.get('x-github-request-id')).toMatch(/^REHE:/);
});

test('the primary limit refuses, and says when it ends', async () => {
  for (let n = 0; n < 3; n++) await fetch(url());
  const refused = await fetch(url());
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ message: expect.stringMatching(/^API rate limit exceeded/) });
  expect(remaining(refused)).toBe(0);
  expect(Number(refused.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now());
});

test('too many changes a minute meet the secondary limit', async () => {
  const fast = await startWorld({ 'a.txt': 'a' }, { limits: { content: 2 } });
  const create = () => fast.ada.rest.issues.create({ ...here, title: 'x' });
  await Promise.all([create(), create()]);
  const refusal = await create().catch((error) => error);
  await fast.close();
  expect(refusal).toMatchObject({ status: 403, message: expect.stringContaining('secondary rate limit') });
  expect(Number(refusal.response.headers['retry-after'])).toBeGreaterThan(0);
});

test('a token that is unknown is refused even for public things', async () => {
  const refused = await fetch(url(), { headers: as('ghp_nobody') });
  expect([refused.status, await refused.json()]).toEqual([
    401,
    expect.objectContaining({ message: 'Bad credentials' }),
  ]);
});

test('what GitHub does not have is a 404 in its shape', async () => {
  const refused = await fetch(`${world.urls.api}/nothing/here`, { headers: as(world.tokens.ada) });
  expect([refused.status, await refused.json()]).toEqual([
    404,
    { message: 'Not Found', documentation_url: expect.any(String), status: '404' },
  ]);
});

const issues = 'github:* /repos/{owner}/{repo}/issues';

test.each<[FaultKind, number]>([
  ['throttle', 403],
  ['server-error', 502],
  ['expired-token', 401],
])('the fault %s answers %d once', async (kind, status) => {
  faults.add({ on: issues, kind, times: 1 });
  const headers = as(world.tokens.ada);
  const statuses = [await fetch(`${url()}/issues`, { headers }), await fetch(`${url()}/issues`, { headers })];
  expect(statuses.map((answer) => answer.status)).toEqual([status, 200]);
});

test.each<[FaultKind, number]>([
  ['reset', 0],
  ['lost-response', 1],
])('the fault %s breaks the connection, and leaves %d issue', async (kind, left) => {
  const title = `struck by ${kind}`;
  faults.add({ on: issues, kind, times: 1 });
  const headers = as(world.tokens.ada);
  await expect(
    fetch(`${url()}/issues`, { method: 'POST', headers, body: JSON.stringify({ title }) }),
  ).rejects.toThrow();
  const { data } = await world.ada.rest.issues.listForRepo({ ...here, creator: 'ada', per_page: 100 });
  expect(data.filter((issue) => issue.title === title)).toHaveLength(left);
  expect(world.requests.at(-2)).toMatchObject({
    method: 'POST',
    fault: kind,
    template: '/repos/{owner}/{repo}/issues',
  });
});

test('the fault latency takes real time, however fast the rehearsal clock goes', async () => {
  const slow = await startWorld({ 'a.txt': 'a' }, { clock: scaledClock(10), faults });
  faults.add({ on: issues, kind: 'latency', ms: 100, times: 1 });
  const begun = performance.now();
  await slow.ada.rest.issues.listForRepo(here);
  const took = performance.now() - begun;
  await slow.close();
  expect(took).toBeGreaterThanOrEqual(95);
});

test('a stale read does not show what has just been written', async () => {
  const list = () => world.ada.rest.issues.listForRepo({ ...here, labels: 'fresh' });
  await world.ada.rest.issues.create({ ...here, title: 'new', labels: ['fresh'] });
  faults.add({ on: issues, kind: 'stale-read', times: 1 });
  expect((await list()).data).toHaveLength(0);
  expect((await list()).data).toHaveLength(1);
});

test('each call is recorded with who made it', async () => {
  await client(world, world.tokens.grace).rest.issues.create({ ...here, title: 'recorded' });
  expect(world.requests.at(-1)).toMatchObject({
    ...{ method: 'POST', template: '/repos/{owner}/{repo}/issues', status: 201 },
    ...{ token: 'user', actor: 'grace', body: { title: 'recorded' } },
  });
});
