import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { issues as issuesOf } from '#lib/github/issues';
import type { Issues } from '#lib/ports';
import type { Faults } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';

let world: World;
let faults: Faults;
let issues: Issues;
let label: string;
let next = 0;

beforeAll(async () => {
  faults = createFaults({ seed: 1, rules: [] });
  world = await startWorld({ 'README.md': 'boats' }, { faults, limits: { points: 1e6, content: 1e6 } });
  issues = issuesOf(testClient(world.urls.api, world.tokens.ada));
});
beforeEach(() => {
  faults.clear();
  next += 1;
  label = `env:e${next}`;
});
afterAll(() => world.close());

const create = (change = {}) => issues.create({ title: 'Down', body: 'b', labels: [label], assignees: [], ...change });
const numbers = async (state: 'open' | 'closed' | 'all' = 'open') =>
  (await issues.withLabels([label], state)).map(({ number }) => number);

test('an issue comes back as it was created', async () => {
  await issues.ensureLabel({ name: 'incident', color: 'b60205', description: 'broken' });
  const { number, url } = await create({ labels: ['incident', label], assignees: ['grace'] });
  const [found] = await issues.withLabels(['incident', label], 'open');
  expect(found).toMatchObject({ number, url, title: 'Down', body: 'b', labels: ['incident', label], state: 'open' });
  expect((await world.ada.rest.issues.get({ ...here, issue_number: number })).data.assignee?.login).toBe('grace');
});

test('all pages are read, and only issues with every label in the wanted state', async () => {
  for (let count = 0; count < 102; count++) await create({ title: String(count) });
  const { number } = await create();
  await issues.edit(number, { state: 'closed' });
  expect((await numbers()).length).toBe(102);
  expect(await numbers('closed')).toEqual([number]);
  expect(await issues.withLabels([label, 'no such label'], 'all')).toEqual([]);
});

test('all pages of comments are read, oldest first', async () => {
  const { number } = await create();
  for (let count = 0; count < 101; count++) await issues.comment(number, String(count));
  expect((await issues.comments(number)).map(({ body }) => body)).toEqual(
    Array.from({ length: 101 }, (_, index) => String(index)),
  );
});

test.each<[string, string, () => Promise<unknown>, () => Promise<unknown>]>([
  ['opened', 'github:POST /repos/{owner}/{repo}/issues', () => create(), async () => (await numbers()).length],
  [
    'commented on',
    'github:POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    async () => issues.comment((await create()).number, 'said'),
    async () => (await issues.comments((await numbers())[0] ?? 0)).length,
  ],
  [
    'closed',
    'github:PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    async () => issues.edit((await create()).number, { state: 'closed' }),
    async () => (await numbers('closed')).length,
  ],
])('%s once, although the answer was lost', async (_sentence, on, write, count) => {
  faults.add({ on, kind: 'lost-response', times: 1 });
  await write();
  expect(await count()).toBe(1);
  expect(faults.struck().at(-1)?.kind).toBe('lost-response');
});

test('a label is created once, and a colour that a team chose stays', async () => {
  await world.ada.rest.issues.createLabel({ ...here, name: label, color: '00ff00' });
  await issues.ensureLabel({ name: label, color: 'ffffff', description: 'ours' });
  await issues.ensureLabel({ name: `${label}-new`, color: 'd93f0b', description: 'new' });
  const colour = async (name: string) => (await world.ada.rest.issues.getLabel({ ...here, name })).data.color;
  expect([await colour(label), await colour(`${label}-new`)]).toEqual(['00ff00', 'd93f0b']);
});
