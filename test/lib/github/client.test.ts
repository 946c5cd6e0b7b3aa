import { afterEach, expect, test } from '@jest/globals';
import { testClient } from '#test/support/github-client';
import { type Line, scriptedServer } from '#test/support/scripted-server';

let server: Awaited<ReturnType<typeof scriptedServer>>;
afterEach(() => server.close());

const limited: Line = { status: 403, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } };
const here = { owner: 'harbour', repo: 'boat-listing' };

async function ask(script: Line[], method: 'read' | 'change' = 'read', cancelled?: AbortSignal) {
  server = await scriptedServer(script);
  const github = testClient(server.url, 'ghs_test', cancelled);
  const call =
    method === 'read'
      ? github.rest.repos.get(here)
      : github.rest.issues.createComment({ ...here, issue_number: 1, body: 'x' });
  const code = await call.then(
    () => 'answered',
    (error: { code: string }) => error.code,
  );
  return { code, calls: server.heard.length, waits: github.waits };
}

test.each<[string, Line[], 'read' | 'change', object]>([
  ['a good answer', [{ body: { id: 1 } }], 'read', { code: 'answered', calls: 1 }],
  ['a read that recovers', [{ status: 502 }, { breakAfter: 0 }, {}], 'read', { code: 'answered', waits: [500, 1000] }],
  ['a read that does not', [{ status: 502 }], 'read', { code: 'GITHUB_UNAVAILABLE', calls: 5 }],
  [
    'a read whose answer breaks off',
    [{ body: { id: 1, name: 'x' }, breakAfter: 9 }, {}],
    'read',
    { code: 'answered', calls: 2 },
  ],
  ['a change that broke is not repeated', [{ status: 502 }, {}], 'change', { code: 'GITHUB_UNAVAILABLE', calls: 1 }],
  [
    'a change without an answer is not repeated',
    [{ breakAfter: 0 }, {}],
    'change',
    { code: 'GITHUB_UNAVAILABLE', calls: 1 },
  ],
  ['a limited change waits as told', [limited, {}], 'change', { code: 'answered', waits: [2000] }],
  ['a limit that stays', [limited], 'read', { code: 'GITHUB_RATE_LIMITED', calls: 5 }],
  ['a wrong token', [{ status: 401 }], 'read', { code: 'GITHUB_UNAUTHORIZED', calls: 1 }],
  ['a token that may not', [{ status: 403 }], 'read', { code: 'GITHUB_FORBIDDEN', calls: 1 }],
  ['nothing there', [{ status: 404 }], 'read', { code: 'GITHUB_NOT_FOUND', calls: 1 }],
  ['a change that is not valid', [{ status: 422 }], 'change', { code: 'GITHUB_REJECTED', calls: 1 }],
  ['a conflict is never an empty list', [{ status: 409 }], 'read', { code: 'GITHUB_REJECTED', calls: 1 }],
])('%s', async (_sentence, script, method, expected) => {
  expect(await ask(script, method)).toMatchObject(expected);
});

test('after a cancellation nothing is repeated', async () => {
  expect(await ask([{ status: 502 }], 'read', AbortSignal.abort())).toMatchObject({
    code: 'GITHUB_UNAVAILABLE',
    calls: 1,
  });
});

test('a refusal names the permission that GitHub asks for', async () => {
  server = await scriptedServer([{ status: 403, headers: { 'x-accepted-github-permissions': 'deployments=write' } }]);
  const call = testClient(server.url).rest.repos.get(here);
  await expect(call).rejects.toMatchObject({
    message: 'The token may not do this: GET /repos/{owner}/{repo}.',
    next: 'Give the job the permission `deployments: write`.',
  });
});

test('the token goes to the given address, as GitHub expects it', async () => {
  await ask([{}]);
  expect(server.heard[0]?.headers).toMatchObject({
    authorization: 'token ghs_test',
    'user-agent': expect.stringContaining('slipway'),
  });
});

test.each([
  ['conflict', { status: 409 }],
  ['pieces of a list', { body: [{ id: 1 }, { id: 2 }], breakAfter: 6 }],
])('a list that ends in a %s is no list', async (_sentence, line) => {
  server = await scriptedServer([line]);
  const { rest } = testClient(server.url);
  await expect(rest.paginate(rest.issues.listForRepo, here)).rejects.toMatchObject({
    code: expect.stringMatching(/^GITHUB_/),
  });
});
