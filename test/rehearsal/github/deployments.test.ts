import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { here, startWorld, statusOf, type World } from './stand-in.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ 'a.txt': 'a' });
});
afterAll(() => world.close());

const deploy = async (environment: string, more = {}) => {
  const wanted = { ...here, ref: 'main', auto_merge: false, required_contexts: [], environment, ...more };
  const { data } = await world.ada.rest.repos.createDeployment(wanted);
  return 'id' in data ? data.id : 0;
};
const say = (deployment_id: number, state: 'in_progress' | 'success' | 'failure', description = '') =>
  world.ada.rest.repos.createDeploymentStatus({ ...here, deployment_id, state, description });
const states = async (deployment_id: number): Promise<string[]> => {
  const { data } = await world.ada.rest.repos.listDeploymentStatuses({ ...here, deployment_id });
  return data.map(({ state }) => state);
};

test.each([
  ['staging', ['inactive', 'success', 'in_progress']],
  ['production', ['success', 'in_progress']],
])('a later success in %s leaves the earlier deployment %j', async (environment, expected) => {
  const [first, second] = [await deploy(environment), await deploy(environment)];
  await say(first, 'in_progress');
  await say(first, 'success', 'deployed sha256:1');
  await say(second, 'success', 'deployed sha256:2');
  expect(await states(first)).toEqual(expected);
  expect(await states(second)).toEqual(['success']);
});

test('deployments are found by task and environment, newest first, with their payload', async () => {
  const payload = { schemaVersion: 1, digest: 'sha256:1' };
  const ids = [];
  for (let n = 0; n < 3; n++) ids.push(await deploy('qa', { task: 'slipway:deploy', payload }));
  await deploy('qa', { task: 'slipway:quarantine' });
  const found = await world.ada.paginate(world.ada.rest.repos.listDeployments, {
    ...{ ...here, environment: 'qa', task: 'slipway:deploy', per_page: 2 },
  });
  expect(found.map(({ id }) => id)).toEqual(ids.reverse());
  expect(found[0]?.payload).toEqual(payload);
});

test('without a list of contexts every status of the commit must be green', async () => {
  const { data: main } = await world.ada.rest.git.getRef({ ...here, ref: 'heads/main' });
  const status = { ...here, sha: main.object.sha, context: 'ci' };
  await world.ada.rest.repos.createCommitStatus({ ...status, state: 'failure' });
  const wanted = { ...here, ref: 'main', auto_merge: false };
  const refusal = await world.ada.rest.repos.createDeployment(wanted).catch((error) => error);
  expect(refusal.status).toBe(409);
  expect(refusal.response.data.errors).toEqual([
    expect.objectContaining({ contexts: ['ci'], field: 'required_contexts' }),
  ]);
  await world.ada.rest.repos.createCommitStatus({ ...status, state: 'success' });
  expect(await statusOf(world.ada.rest.repos.createDeployment(wanted))).toBe(0);
});

test('a branch behind main is merged instead of deployed', async () => {
  const { data: main } = await world.ada.rest.git.getRef({ ...here, ref: 'heads/main' });
  await world.ada.rest.git.createRef({ ...here, ref: 'refs/heads/old', sha: main.object.sha });
  const file = { ...here, path: 'b.txt', message: 'b', content: 'Yg==' };
  await world.ada.rest.repos.createOrUpdateFileContents(file);
  const wanted = { ...here, ref: 'old', required_contexts: [] };
  const { status, data } = await world.ada.rest.repos.createDeployment(wanted);
  expect([status, data]).toEqual([202, { message: 'Auto-merged main into old on deployment.' }]);
});

test.each([
  ['seven reviewers', { reviewers: Array(7).fill({ type: 'User', id: 1 }) }, 422],
  ['a wait of two months', { wait_timer: 90_000 }, 422],
  [
    'both kinds of branch policy',
    { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } },
    422,
  ],
  ['a wait of an hour', { wait_timer: 60 }, 0],
])('an environment with %s', async (_case, settings, status) => {
  const environment = { ...here, environment_name: 'tuned', ...settings };
  expect(await statusOf(world.grace.rest.repos.createOrUpdateEnvironment(environment))).toBe(status);
});

test('only an admin changes an environment; everybody sees its rules', async () => {
  const environment = { ...here, environment_name: 'guarded' };
  expect(await statusOf(world.ada.rest.repos.createOrUpdateEnvironment(environment))).toBe(403);
  const { data: grace } = await world.grace.rest.users.getAuthenticated();
  const reviewers = [{ type: 'User' as const, id: grace.id }];
  await world.grace.rest.repos.createOrUpdateEnvironment({ ...environment, reviewers, wait_timer: 5 });
  const { data } = await world.ada.rest.repos.getEnvironment(environment);
  expect(data.protection_rules).toMatchObject([
    { type: 'wait_timer', wait_timer: 5 },
    { type: 'required_reviewers', reviewers: [{ reviewer: { login: 'grace' } }] },
  ]);
});
