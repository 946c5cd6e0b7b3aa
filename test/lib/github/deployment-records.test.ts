import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type DeploymentRecord, isVerifiedGood, quarantineOf, validatedNote } from '#lib/domain/records';
import { deploymentRecords } from '#lib/github/deployment-records';
import type { DeploymentRecords } from '#lib/ports';
import type { Faults } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';
import { owner, repo, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { digestOf, taskDefinitionOf } from '#test/support/records';

let world: World;
let faults: Faults;
let records: DeploymentRecords;
let sha: string;
let environment: string;
let next = 0;

beforeAll(async () => {
  faults = createFaults({ seed: 1, rules: [] });
  world = await startWorld({ 'README.md': 'boats' }, { faults, limits: { points: 1e6, content: 1e6 } });
  sha = (await world.ada.rest.repos.getCommit({ owner, repo, ref: 'main' })).data.sha;
  records = deploymentRecords(testClient(world.urls.api, world.tokens.ada));
});
beforeEach(() => {
  faults.clear();
  next += 1;
  environment = `env-${next}`;
});
afterAll(() => world.close());

const payload = {
  schemaVersion: 1 as const,
  digest: digestOf('a'),
  taskDefinitions: { 'boat-listing': taskDefinitionOf('a') },
  runId: 7,
};
const open = (change = {}) =>
  records.open({ environment, sha, payload: { ...payload, ...change }, description: 'a deploy' });
async function all(): Promise<DeploymentRecord[]> {
  const found: DeploymentRecord[] = [];
  for await (const record of records.list(environment)) found.push(record);
  return found;
}

const statusCalls = () => world.requests.filter(({ path }) => path.endsWith('/statuses')).length;

test('a record comes back as it was opened and marked, oldest status first', async () => {
  const { id } = await open({ rollbackOf: digestOf('b') });
  await records.mark(id, 'in_progress', 'rolling out', { log: 'https://github.example/run/7' });
  await records.mark(id, 'success', `deployed ${digestOf('a')}`, { environment: 'https://boats.example' });
  await records.mark(id, 'success', validatedNote(digestOf('a')));
  const [record] = await all();
  expect(record).toMatchObject({ id, sha, environment, payload: { ...payload, rollbackOf: digestOf('b') } });
  expect(record?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success', 'success']);
  expect(record && isVerifiedGood(record)).toBe(true);
  expect(world.state.repositories.get(`${owner}/${repo}`)?.deployments.get(id)?.statuses[0]).toMatchObject({
    logUrl: 'https://github.example/run/7',
  });
});

test('a record that GitHub turned inactive is still verified good', async () => {
  const first = await open();
  await records.mark(first.id, 'success', validatedNote(digestOf('a')));
  const second = await open({ digest: digestOf('b') });
  await records.mark(second.id, 'success', 'deployed');
  const record = (await all()).find(({ id }) => id === first.id);
  expect(record?.statuses.at(-1)?.state).toBe('inactive');
  expect(record && isVerifiedGood(record)).toBe(true);
});

test('deployments of others, and payloads that are not ours, are no records', async () => {
  await world.ada.rest.repos.createDeployment({
    owner,
    repo,
    ref: sha,
    environment,
    required_contexts: [],
    task: 'deploy',
  });
  await world.ada.rest.repos.createDeployment({
    ...{ owner, repo, ref: sha, environment, required_contexts: [], task: 'slipway:deploy' },
    payload: { digest: 'not one' },
  });
  expect(await all()).toEqual([]);
});

test('all pages are read, newest first, and no further than the reader goes', async () => {
  for (let count = 0; count < 103; count++) await open({ runId: count });
  const before = statusCalls();
  for await (const { payload: newest } of records.list(environment)) {
    expect(newest.runId).toBe(102);
    break;
  }
  expect(statusCalls() - before).toBe(1);
  expect((await all()).map(({ payload: { runId } }) => runId)).toEqual(
    Array.from({ length: 103 }, (_, index) => 102 - index),
  );
});

test.each([
  ['opened', () => open(), async () => (await all()).length],
  [
    'marked',
    async () => records.mark((await open()).id, 'failure', 'broke'),
    async () => (await all())[0]?.statuses.length,
  ],
  [
    'quarantined',
    () => records.quarantine({ environment, digest: digestOf('a'), sha, reason: 'bad' }),
    async () => (await records.quarantines(environment)).length,
  ],
])('%s once, although the answer was lost', async (_sentence, write, count) => {
  faults.add({ on: 'github:POST *', kind: 'lost-response', skip: _sentence === 'marked' ? 1 : 0, times: 1 });
  await write();
  expect(await count()).toBe(1);
  expect(faults.struck().filter(({ kind }) => kind === 'lost-response').length).toBeGreaterThan(0);
});

test('opened once more, when the first attempt never arrived', async () => {
  faults.add({ on: 'github:POST *', kind: 'reset', times: 1 });
  await open();
  expect(await all()).toHaveLength(1);
});

test('a quarantine holds until it is overridden', async () => {
  const digest = digestOf('a');
  const { id } = await records.quarantine({ environment, digest, sha, reason: 'search fails '.repeat(40) });
  expect(quarantineOf(await records.quarantines(environment), environment, digest)).toMatchObject({
    id,
    overridden: false,
  });
  const other = await open();
  await records.mark(other.id, 'success', validatedNote(digest));
  expect(quarantineOf(await records.quarantines(environment), environment, digest)).toBeDefined();
  await records.release(id, 'grace: it was the database');
  expect(quarantineOf(await records.quarantines(environment), environment, digest)).toBeUndefined();
});

test('a quarantine that cannot be read stops everybody who asks', async () => {
  await world.ada.rest.repos.createDeployment({
    ...{ owner, repo, ref: sha, environment, required_contexts: [], task: 'slipway:quarantine' },
    payload: { digest: 'sha256:cut off' },
  });
  await expect(records.quarantines(environment)).rejects.toMatchObject({ code: 'QUARANTINE_UNREADABLE' });
});

test('a note longer than GitHub takes is cut', async () => {
  const { id } = await open();
  await records.mark(id, 'failure', 'x'.repeat(500));
  expect((await all())[0]?.statuses[0]?.description.length).toBeLessThanOrEqual(140);
});
