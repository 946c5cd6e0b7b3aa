import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fakeRunner } from './fake-runner.ts';
import { client, here, startWorld, statusOf, type World } from './stand-in.ts';

const listener = 'on: { issues: { types: [opened, labeled] }, issue_comment: {} }\njobs: {}\n';
const runner = fakeRunner();
let world: World;
beforeAll(async () => {
  world = await startWorld({ 'a.txt': 'a', '.github/workflows/listen.yml': listener }, { runner });
});
afterAll(() => world.close());

const started = () => runner.requests.map(({ eventName, payload }) => `${eventName} ${payload['action']}`);

test('an issue is opened, labelled, commented and closed; workflows hear of it', async () => {
  const { issues, reactions } = world.ada.rest;
  const { data: issue } = await issues.create({
    ...here,
    title: 'Staging is down',
    body: 'Since 10:00',
    labels: ['incident'],
  });
  const issue_number = issue.number;
  await issues.addLabels({ ...here, issue_number, labels: ['sev:1', 'incident'] });
  const { data: comment } = await issues.createComment({ ...here, issue_number, body: 'On it' });
  await issues.updateComment({ ...here, comment_id: comment.id, body: 'Recovered' });
  const eyes = { ...here, comment_id: comment.id, content: 'eyes' as const };
  expect((await reactions.createForIssueComment(eyes)).status).toBe(201);
  expect((await reactions.createForIssueComment(eyes)).status as number).toBe(200);
  await issues.addAssignees({ ...here, issue_number, assignees: ['grace'] });
  const { data: closed } = await issues.update({ ...here, issue_number, state: 'closed', state_reason: 'completed' });
  expect(closed).toMatchObject({
    state: 'closed',
    comments: 1,
    closed_by: { login: 'ada' },
    assignee: { login: 'grace' },
  });
  expect(closed.labels).toMatchObject([{ name: 'incident' }, { name: 'sev:1' }]);
  await world.idle();
  expect(started()).toEqual(['issues opened', 'issues labeled', 'issue_comment created', 'issue_comment edited']);
});

test('lists are filtered and paginated', async () => {
  for (let n = 0; n < 5; n++)
    await world.grace.rest.issues.create({ ...here, title: `Finding ${n}`, labels: ['audit'] });
  const all = await world.ada.paginate(world.ada.rest.issues.listForRepo, { ...here, labels: 'audit', per_page: 2 });
  expect(all.map(({ title }) => title)).toEqual([4, 3, 2, 1, 0].map((n) => `Finding ${n}`));
  const { headers } = await world.ada.rest.issues.listForRepo({ ...here, labels: 'audit', per_page: 2, page: 2 });
  expect(headers.link?.match(/page=(\d)>; rel="(\w+)"/g)).toEqual([
    'page=1>; rel="prev"',
    'page=3>; rel="next"',
    'page=3>; rel="last"',
    'page=1>; rel="first"',
  ]);
  const { data: found } = await world.ada.request('GET /search/issues', {
    q: 'repo:harbour/boat-listing is:open "Finding 3"',
  });
  expect(found.total_count).toBe(1);
});

test.each([
  ['without a title', { body: 'x' }, `"title" wasn't supplied`],
  ['with an empty title', { title: ' ' }, 'Validation Failed'],
  ['with a body of the wrong type', { title: 'x', body: 5 }, "For 'properties/body'"],
  ['for somebody who is no collaborator', { title: 'x', assignees: ['nobody'] }, 'Validation Failed'],
])('an issue %s is refused as GitHub does', async (_case, body, message) => {
  const refusal = await world.ada.request('POST /repos/harbour/boat-listing/issues', body).catch((error) => error);
  expect(refusal).toMatchObject({ status: 422, message: expect.stringContaining(message) });
  expect(refusal.response.data).toMatchObject({ status: '422', documentation_url: expect.any(String) });
});

test('a stranger may open an issue but not label it', async () => {
  const stranger = client(world, world.createUser({ login: 'stranger' }).token);
  const { data: issue } = await stranger.rest.issues.create({ ...here, title: 'Hello', labels: ['x'] });
  expect(issue.labels).toEqual([]);
  expect(await statusOf(stranger.rest.issues.addLabels({ ...here, issue_number: issue.number, labels: ['x'] }))).toBe(
    404,
  );
});
