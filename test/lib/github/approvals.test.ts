import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { approvals } from '#lib/github/approvals';
import type { Approvals } from '#lib/ports';
import { fakeRunner, gate, succeeded } from '#test/rehearsal/github/fake-runner';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';

const path = '.github/workflows/deploy.yml';
const workflow = `on: { workflow_dispatch: {} }
jobs:
  deploy: { runs-on: ubuntu-latest, environment: production, permissions: { actions: read }, steps: [{ run: 'true' }] }
`;

let world: World;
let runner = fakeRunner();
let leave = () => {};
beforeEach(async () => {
  runner = fakeRunner();
  world = await startWorld({ [path]: workflow }, { runner });
});
afterEach(async () => {
  leave();
  await world.idle();
  await world.close();
});

async function protect(): Promise<number> {
  const { data: grace } = await world.grace.rest.users.getAuthenticated();
  const reviewers = [{ type: 'User' as const, id: grace.id }];
  const rules = { ...here, environment_name: 'production', reviewers, prevent_self_review: true, wait_timer: 3 };
  return Number((await world.grace.rest.repos.createOrUpdateEnvironment(rules)).data.id);
}

/** A run whose job waits at production; what its own token sees. */
async function held(): Promise<{ run: number; seen: Approvals }> {
  const [entered, left] = [gate(), gate()];
  leave = left.open;
  let run = { run: 0, seen: approvals(testClient(world.urls.api)) };
  runner.plays[path] = async (request, report) => {
    run = { run: request.runId, seen: approvals(testClient(world.urls.api, request.token)) };
    await report.jobStarted({ name: 'deploy', id: 'deploy', environment: { name: 'production' } });
    entered.open();
    await left.opened;
    await report.jobFinished('deploy', succeeded);
  };
  await world.ada.rest.actions.createWorkflowDispatch({ ...here, workflow_id: 'deploy.yml', ref: 'main' });
  await entered.opened;
  return run;
}

test("the rules of an environment, read with the job's own token", async () => {
  await protect();
  const { seen } = await held();
  expect(await seen.rules('production')).toEqual({
    exists: true,
    reviewers: ['grace'],
    preventSelfReview: true,
    waitMinutes: 3,
  });
  expect(await seen.rules('produktion')).toEqual({
    exists: false,
    reviewers: [],
    preventSelfReview: false,
    waitMinutes: 0,
  });
});

test('an environment that a job has just created by naming it has no reviewers', async () => {
  const { seen } = await held();
  expect(await seen.rules('production')).toMatchObject({ exists: true, reviewers: [] });
});

test.each(['approved', 'rejected'] as const)('before and after a review: %s', async (state) => {
  const environment = await protect();
  const { run, seen } = await held();
  expect(await seen.pending(run)).toEqual(['production']);
  expect(await seen.ofRun(run)).toEqual([]);
  const decision = { ...here, run_id: run, environment_ids: [environment], state, comment: 'OPS-1' };
  await world.grace.rest.actions.reviewPendingDeploymentsForRun(decision);
  expect(await seen.ofRun(run)).toEqual([{ environments: ['production'], state, user: 'grace', comment: 'OPS-1' }]);
});
