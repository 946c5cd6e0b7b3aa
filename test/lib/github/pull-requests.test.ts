import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { pullRequests } from '#lib/github/pull-requests';
import { itemsOf, queryOf } from '#lib/github/release-query';
import type { ReleaseQuestion } from '#lib/ports';
import { createFaults } from '#rehearsal/faults';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { mistakesIn, nodeCost } from '#test/support/query-cost';
import { type Line, scriptedServer } from '#test/support/scripted-server';

const faults = createFaults({ seed: 1, rules: [] });
let world: World;
let first: string;
let merged: string;
let number: number;
let graceMail: string;

beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { faults });
  const grace = (await world.grace.rest.users.getAuthenticated()).data;
  graceMail = `${grace.id}+grace@users.noreply.github.com`;
  first = (await world.ada.rest.repos.getCommit({ ...here, ref: 'main' })).data.sha;
  await world.ada.rest.git.createRef({ ...here, ref: 'refs/heads/sails', sha: first });
  const author = { name: 'Ada', email: 'ada@harbour.example' };
  const message = `feat: sails\n\nCo-authored-by: Grace <${graceMail}>`;
  const file = { ...here, path: 'sails', content: 'c2FpbHM=', branch: 'sails', message, author };
  await world.ada.rest.repos.createOrUpdateFileContents(file);
  const opened = await world.ada.rest.pulls.create({
    ...here,
    title: 'feat: sails',
    head: 'sails',
    base: 'main',
    body: 'why',
  });
  number = opened.data.number;
  const answer = await world.ada.rest.pulls.merge({ ...here, pull_number: number, merge_method: 'rebase' });
  merged = answer.data.sha;
});
beforeEach(() => {
  world.requests.length = 0;
  faults.clear();
});
afterAll(() => world.close());

const port = () => {
  const { github, waiting } = portsFor(world.urls.api, world.tokens.ada);
  return pullRequests(github, waiting);
};

/** The product's own client; what it waits takes no time. */
function portsFor(api: string, token?: string) {
  const github = testClient(api, token);
  const clock = { now: () => new Date(), sleep: async (ms: number) => void github.waits.push(ms) };
  return { github, waiting: { clock }, waits: github.waits };
}

const calls = () => world.requests.filter(({ path }) => path.endsWith('/graphql')).length;
const numbersFrom = (start: number, count: number) => Array.from({ length: count }, (_, index) => start + index);
const ask = (asked: Partial<ReleaseQuestion>) => port().ask({ pulls: [], commits: [], ...asked });

test('a pull request has its author, its text, and who touched that last', async () => {
  const { pulls } = await ask({ pulls: [number] });
  expect(pulls).toEqual([
    {
      number,
      url: expect.stringContaining(`/pull/${number}`),
      body: 'why',
      mergedAs: merged,
      mergedBy: 'ada',
      approvedBy: [],
      author: 'ada',
      mergedAt: expect.any(Date),
      edited: undefined,
    },
  ]);
  await world.grace.rest.pulls.update({ ...here, pull_number: number, body: 'better' });
  expect((await ask({ pulls: [number] })).pulls).toMatchObject([{ body: 'better', edited: { isByAuthor: false } }]);
  await world.ada.rest.issues.update({ ...here, issue_number: number, body: 'best' });
  const edited = { at: expect.any(Date), isByAuthor: true };
  expect((await ask({ pulls: [number] })).pulls).toMatchObject([{ body: 'best', edited }]);
});

test('authors have their logins, those that a message names too, and who was there before is no newcomer', async () => {
  const emails = ['ada@harbour.example', 'nobody@harbour.example'];
  const found = await ask({ pulls: [number], commits: [merged], before: { sha: merged, emails } });
  expect(Object.fromEntries(found.logins)).toEqual({
    'ada@harbour.example': 'ada',
    [graceMail]: 'grace',
    [merged]: 'ada',
  });
  expect(found.newcomers).toEqual(['nobody@harbour.example']);
  expect(calls()).toBe(1);
});

test.each([
  ['none', 0, 1],
  ['one', 1, 1],
  ['a hundred', 100, 1],
  ['one more', 101, 2],
  ['two hundred and fifty', 250, 3],
])('%s: as many calls as hundreds of pull requests, people included', async (_sentence, count, expected) => {
  const people = { commits: [merged], before: { sha: merged, emails: ['nobody@harbour.example'] } };
  const found = await ask({ pulls: numbersFrom(number, count), ...people });
  expect(found).toMatchObject({ newcomers: ['nobody@harbour.example'], missing: 0 });
  expect(found.pulls).toHaveLength(Math.min(count, 1));
  expect(calls()).toBe(expected);
});

test('what nobody asks costs nothing', async () => {
  await ask({});
  expect(calls()).toBe(0);
});

test("every query is valid by GitHub's schema, and costs at most 5,000 nodes", () => {
  const emails = numbersFrom(1, 300).map((index) => `${index}@harbour.example`);
  const packages = emails.map((name) => ({ ecosystem: 'NPM' as const, name }));
  const asked = { pulls: numbersFrom(1, 250), commits: numbersFrom(1, 300).map(String), packages };
  const queries = itemsOf({ ...asked, before: { sha: first, emails } }).map((items) => queryOf(items).query);
  expect(queries.flatMap(mistakesIn)).toEqual([]);
  expect(queries.map(nodeCost)).toEqual([4_900, 3_600, 3_300]);
});

test('with three calls in ten failing, each in its own way, all of forty runs have everything', async () => {
  const kinds = ['server-error', 'reset', 'lost-response', 'throttle'] as const;
  for (const kind of kinds) faults.add({ on: 'github:POST */graphql', kind, probability: 0.085 });
  const pulls = [number, ...numbersFrom(5_000, 20)];
  for (let run = 0; run < 40; run += 1) expect(await ask({ pulls })).toMatchObject({ pulls: [{ number }], missing: 0 });
  expect(faults.struck().length / calls()).toBeGreaterThan(0.2);
});

const answer = (pulls: number[], errors: object[] = []): Line => ({
  body: {
    data: { repository: Object.fromEntries(pulls.map((one) => [`p${one}`, { number: one, url: '', body: '' }])) },
    ...(errors.length > 0 && { errors }),
  },
});
const timeOut = (...pulls: number[]) => pulls.map((one) => ({ message: 'timeout', path: ['repository', `p${one}`] }));
const down: Line = { status: 502, body: { message: 'Server Error' } };
const slow: Line = { body: { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] } };
const spent: Line = { body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } };
const limited: Line = { status: 403, headers: { 'retry-after': '7' }, body: { message: 'secondary rate limit' } };
const refused: Line = {
  body: { data: { repository: null }, errors: [{ type: 'FORBIDDEN', message: 'no', path: ['repository'] }] },
};
const gone = { type: 'NOT_FOUND', message: 'no', path: ['repository', 'p4'] };

async function play(script: Line[]) {
  const server = await scriptedServer(script);
  const { github, waiting, waits } = portsFor(server.url);
  const found = await pullRequests(github, waiting)
    .ask({ pulls: [1, 2, 3, 4], commits: [] })
    .catch((error: Error) => ({ pulls: [], missing: error.message }))
    .finally(server.close);
  const asked = server.heard.map(({ body }) =>
    JSON.stringify(body)
      .match(/p\d+(?=: pull)/g)
      ?.join(' '),
  );
  return { pulls: found.pulls.map((one) => one.number), missing: found.missing, asked, waits };
}

test.each<[string, Line[], object]>([
  [
    'one that is no pull request',
    [answer([1, 2, 3], [gone])],
    { pulls: [1, 2, 3], missing: 0, asked: ['p1 p2 p3 p4'] },
  ],
  [
    'a time-out: in halves',
    [down, answer([1, 2]), answer([3, 4])],
    { pulls: [1, 2, 3, 4], missing: 0, asked: ['p1 p2 p3 p4', 'p1 p2', 'p3 p4'], waits: [500] },
  ],
  [
    'one after the other: in ever smaller parts',
    [slow, down, answer([1]), answer([2]), answer([3, 4])],
    { pulls: [1, 2, 3, 4], missing: 0, asked: ['p1 p2 p3 p4', 'p1 p2', 'p1', 'p2', 'p3 p4'], waits: [500, 1_000] },
  ],
  [
    'a part of the answer: only the rest is asked again',
    [answer([1, 2], timeOut(3, 4)), answer([3]), answer([4])],
    { pulls: [1, 2, 3, 4], missing: 0, asked: ['p1 p2 p3 p4', 'p3', 'p4'], waits: [] },
  ],
  ['a secondary limit: as long as it says', [limited, answer([1, 2, 3, 4])], { missing: 0, waits: [7_000] }],
  [
    'GitHub is down: what there is, and how much is missing',
    [down],
    { pulls: [], missing: 4, waits: [500, 1_000, 2_000, 4_000, 8_000] },
  ],
  ['down after the first half', [down, answer([1, 2]), down], { pulls: [1, 2], missing: 2 }],
  [
    'the limit is spent: asking again would not help',
    [spent],
    { missing: expect.stringMatching(/rate limit/), waits: [] },
  ],
  ['no permission', [refused], { missing: expect.stringContaining('no'), waits: [] }],
])('%s', async (_sentence, script, expected) => {
  expect(await play(script)).toMatchObject(expected);
});
