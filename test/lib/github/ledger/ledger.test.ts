import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import type { Github } from '#lib/github/client';
import { fullJitter } from '#lib/github/ledger/compare-and-swap';
import { graphqlBranch } from '#lib/github/ledger/graphql-branch';
import { createLedger } from '#lib/github/ledger/ledger';
import { folderQueue } from '#lib/github/ledger/queue';
import type { Faults } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { filesOnBranch, ledgerToken } from '#test/support/ledger-world';
import { draftOf, origin } from '#test/support/ledgers';

const now = new Date('2026-11-23T05:10:00.000Z');
const branch = 'slipway-ledger';
let world: World;
let faults: Faults;
let github: Github;
beforeAll(async () => {
  faults = createFaults({ seed: 1, rules: [] });
  world = await startWorld({ 'README.md': 'boats' }, { faults, limits: { points: 1e6, content: 1e6, job: 1e6 } });
  github = testClient(world.urls.api, ledgerToken(world));
});
beforeEach(async () => {
  faults.clear();
  await world.grace.rest.git.deleteRef({ ...here, ref: `heads/${branch}` }).catch(() => undefined);
});
afterAll(() => world.close());

const ledgerOf = (as = github, time = now) =>
  createLedger({
    ...{ branch: graphqlBranch(as, branch), origin, random: () => 0.5 },
    clock: { now: () => time, sleep: async () => {} },
  });

const verified = async () => verifyLedger(await filesOnBranch(world), { anchors: [], origin, now });

test('the branch is made, appended to, and holds; it has no files of main', async () => {
  const ledger = ledgerOf();
  expect(await ledger.append([draftOf('a'), draftOf('b')])).toMatchObject({ retries: 0 });
  expect((await ledger.append([draftOf('b'), draftOf('c')])).placed).toEqual([
    { key: 'b', seq: 1, isNew: false },
    { key: 'c', seq: 2, isNew: true },
  ]);
  const { findings, lines } = await verified();
  expect(findings).toEqual([]);
  expect(lines.map(({ record }) => record?.key)).toEqual(['a', 'b', 'c']);
});

test('it knows which keys it has, before its branch is there as well', async () => {
  const ledger = ledgerOf();
  expect(await ledger.known(['a'])).toEqual(new Set());
  await ledger.append([draftOf('a'), draftOf('b')]);
  expect(await ledger.known(['b', 'c', 'a'])).toEqual(new Set(['b', 'a']));
});

test('onto a head that moved on, nothing is written', async () => {
  await ledgerOf().append([draftOf('a')]);
  const one = graphqlBranch(github, branch);
  const { onto } = await one.look([]);
  await ledgerOf().append([draftOf('b')]);
  const files = new Map([['head.json', 'mine']]);
  expect(await one.commit({ onto, files, message: 'late' })).toBe('moved');
  expect(await one.commit({ onto: undefined, files, message: 'as if new' })).toBe('moved');
  expect((await verified()).findings).toEqual([]);
});

test('appended once, although the answer was lost', async () => {
  await ledgerOf().append([draftOf('a')]);
  faults.add({ on: 'github:POST */graphql', kind: 'lost-response', times: 1, skip: 1 });
  const { placed, retries } = await ledgerOf().append([draftOf('b')]);
  expect({ placed, retries }).toEqual({ placed: [{ key: 'b', seq: 1, isNew: false }], retries: 1 });
  expect((await verified()).lines).toHaveLength(2);
});

/** GitHub whose GraphQL answers the mutation with 200 and such an error, so many times. */
function failing(error: { type?: string; message: string }, times: number): Github {
  let left = times;
  const graphql = (query: string, variables: Record<string, unknown>) => {
    const isDue = query.startsWith('mutation') && left-- > 0;
    const failure = Object.assign(new Error(error.message), { errors: [error] });
    return isDue ? Promise.reject(failure) : github.rest.graphql(query, variables);
  };
  return { ...github, rest: Object.assign(Object.create(github.rest), { graphql }) };
}

const tooLong = 'Something went wrong while executing your query. This may be the result of a timeout.';

test("GitHub's own failure is tried again, as often as it takes", async () => {
  await ledgerOf().append([draftOf('a')]);
  expect(await ledgerOf(failing({ message: tooLong }, 3)).append([draftOf('b')])).toMatchObject({ retries: 3 });
  expect((await verified()).lines).toHaveLength(2);
});

test.each([
  ["GitHub's own failure that does not pass", { message: tooLong }, 'GITHUB_UNAVAILABLE'],
  ['a spent rate limit', { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 'GITHUB_RATE_LIMITED'],
  [
    'a branch that takes pull requests only',
    { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: 'Changes must be made through a pull request.' },
    'GITHUB_REJECTED',
  ],
])('%s is told for what it is', async (_sentence, error, code) => {
  await ledgerOf().append([draftOf('a')]);
  await expect(ledgerOf(failing(error, 99)).append([draftOf('b')])).rejects.toMatchObject({ code });
});

test('a runner whose clock is ahead dates nothing into the future: GitHub knows what time it is', async () => {
  const ahead = new Date(Date.now() + 400 * 86_400_000);
  await ledgerOf(github, ahead).append([draftOf('a')]);
  await ledgerOf(github, new Date()).append([draftOf('b')]);
  const { findings, lines } = verifyLedger(await filesOnBranch(world), { anchors: [], origin, now: new Date() });
  expect({ findings, size: lines.length }).toEqual({ findings: [], size: 2 });
});

test('a branch that is made by two at once has both of their records', async () => {
  const drafts = [draftOf('a'), draftOf('b')];
  const appended = await Promise.all(drafts.map((draft) => ledgerOf().append([draft])));
  expect(appended.map(({ retries }) => retries).sort()).toEqual([0, 1]);
  const { findings, lines } = await verified();
  expect({ findings, size: lines.length }).toEqual({ findings: [], size: 2 });
});

test('a branch that is deleted while somebody appends begins anew', async () => {
  await ledgerOf().append([draftOf('a')]);
  const one = graphqlBranch(github, branch);
  const { onto } = await one.look([]);
  await world.grace.rest.git.deleteRef({ ...here, ref: `heads/${branch}` });
  expect(await one.commit({ onto, files: new Map([['x', 'y']]), message: 'late' })).toBe('moved');
  expect((await ledgerOf().append([draftOf('b')])).placed).toEqual([{ key: 'b', seq: 0, isNew: true }]);
});

test('a token that may only read is told which permission is missing', async () => {
  await ledgerOf().append([draftOf('a')]);
  const reader = `ghs_${'r'.repeat(36)}`;
  const permissions = { contents: 'read', metadata: 'read' } as const;
  const repository = `${here.owner}/${here.repo}`;
  world.state.tokens.set(reader, { kind: 'job', value: reader, repository, runId: 1, permissions, revoked: false });
  const ledger = ledgerOf(testClient(world.urls.api, reader));
  await expect(ledger.append([draftOf('b')])).rejects.toMatchObject({ code: 'GITHUB_FORBIDDEN' });
});

test('a full shard is continued in a part of its own, long before GitHub gives it out in part only', async () => {
  const long = (key: string) => draftOf(key, { data: { text: '☸'.repeat(20_000) } });
  const keys = [...'abcdefghij'];
  for (const key of keys) await ledgerOf().append([long(key)]);
  const shards = [...(await filesOnBranch(world)).keys()].filter((file) => file.endsWith('.jsonl'));
  expect(shards).toEqual(['', '.p002', '.p003', '.p004'].map((part) => `ledger/2026/11${part}.jsonl`));
  expect((await verified()).findings).toEqual([]);
  expect((await ledgerOf().append([long('a')])).placed).toEqual([{ key: 'a', seq: 0, isNew: false }]);
});

test('a ledger that always moves on is given up, and says so', async () => {
  await ledgerOf().append([draftOf('a')]);
  const moving = { ...graphqlBranch(github, branch), commit: async () => 'moved' as const };
  const waits: number[] = [];
  const clock = { now: () => now, sleep: async (ms: number) => void waits.push(ms) };
  const ledger = createLedger({ branch: moving, origin, random: () => 0.999, clock });
  await expect(ledger.append([draftOf('b')])).rejects.toMatchObject({ code: 'LEDGER_CONTENDED' });
  expect(waits.slice(0, 3).map(Math.round)).toEqual([2997, 5994, 11988]);
  expect(Math.max(...waits)).toBeLessThan(20_000);
  expect(fullJitter(5, () => 0)).toBe(0);
});

test('the queue keeps what it was given, whole, oldest first, and leaves alone what is no draft', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'queue-'));
  const queue = folderQueue(path.join(folder, 'new'));
  expect(await queue.waiting()).toEqual([]);
  const [late, early] = [draftOf('late', { time: '2026-11-24T00:00:00.000Z' }), draftOf('early')];
  await queue.add([late, early, early]);
  await writeFile(path.join(folder, 'new', 'half.json'), '{"key":');
  await writeFile(path.join(folder, 'new', 'half.json.tmp'), '{');
  await mkdir(path.join(folder, 'new', 'folder.json'));
  expect(await folderQueue(path.join(folder, 'new')).waiting()).toEqual([early, late]);
  await queue.remove([early]);
  expect(await queue.waiting()).toEqual([late]);
  await rm(folder, { recursive: true });
});
