import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { scaledClock } from '#rehearsal/clock';
import type { RunReporter } from '#rehearsal/contracts';
import { fakeRunner, gate, succeeded } from './fake-runner.ts';
import { client, cloneUrl, git, here, startWorld, statusOf, type World, writeFiles } from './stand-in.ts';

const workflow =
  'on: { workflow_dispatch: {} }\npermissions: { contents: write, actions: write }\njobs: { deploy: {} }\n';
const path = '.github/workflows/deploy.yml';
let runner = fakeRunner();
let world: World;
beforeEach(async () => {
  runner = fakeRunner();
  const onPush = 'on: push\njobs: {}\n';
  // 6000 minutes a minute: a wait timer of ten is a tenth of a second.
  world = await startWorld(
    { [path]: workflow, '.github/workflows/push.yml': onPush },
    { runner, clock: scaledClock(6000) },
  );
});
afterEach(() => world.close());

const dispatch = (who = world.ada) =>
  who.rest.actions.createWorkflowDispatch({ ...here, workflow_id: 'deploy.yml', ref: 'main' });

async function protect(settings: { wait_timer?: number; prevent_self_review?: boolean; reviewer?: 'ada' | 'grace' }) {
  const { reviewer, ...rest } = settings;
  const ids = reviewer ? [(await world[reviewer].rest.users.getAuthenticated()).data.id] : [];
  const reviewers = ids.map((id) => ({ type: 'User' as const, id }));
  const environment = { ...here, environment_name: 'production', reviewers, ...rest };
  return (await world.grace.rest.repos.createOrUpdateEnvironment(environment)).data.id;
}

/** Lets the run's only job enter production, tells the test, and ends when the test says so. */
function holdJob() {
  const [entered, leave] = [gate(), gate()];
  let id = 0;
  runner.plays[path] = async (request, report: RunReporter) => {
    id = request.runId;
    await report.jobStarted({ name: 'deploy', id: 'deploy', environment: { name: 'production' } });
    entered.open();
    await leave.opened;
    await report.jobFinished('deploy', succeeded);
  };
  return { entered: entered.opened.then(() => id), leave: leave.open };
}

const deploymentStates = async (): Promise<string[]> => {
  const { data } = await world.ada.rest.repos.listDeployments(here);
  const statuses = { ...here, deployment_id: data[0]?.id ?? 0 };
  return (await world.ada.rest.repos.listDeploymentStatuses(statuses)).data.map(({ state }) => state);
};

test('a rejection shows in the approvals and fails the deployment', async () => {
  const environment = await protect({ reviewer: 'grace' });
  const job = holdJob();
  await dispatch();
  const run_id = await job.entered;
  const decision = { ...here, run_id, environment_ids: [environment], state: 'rejected' as const, comment: 'no' };
  await world.grace.rest.actions.reviewPendingDeploymentsForRun(decision);
  expect(await statusOf(world.grace.rest.actions.reviewPendingDeploymentsForRun(decision))).toBe(422);
  expect((await world.ada.rest.actions.getReviewsForRun({ ...here, run_id })).data).toMatchObject([
    { state: 'rejected' },
  ]);
  expect(await deploymentStates()).toEqual(['failure', 'waiting']);
  job.leave();
  await world.idle();
});

test('who started a run does not approve it where self-review is prevented', async () => {
  const environment = await protect({ reviewer: 'ada', prevent_self_review: true });
  const job = holdJob();
  await dispatch();
  const run_id = await job.entered;
  const { data: pending } = await world.ada.rest.actions.getPendingDeploymentsForRun({ ...here, run_id });
  expect(pending).toMatchObject([{ current_user_can_approve: false }]);
  const decision = { ...here, run_id, environment_ids: [environment], state: 'approved' as const, comment: '' };
  expect(await statusOf(world.ada.rest.actions.reviewPendingDeploymentsForRun(decision))).toBe(422);
  job.leave();
  await world.idle();
});

test('a wait timer lets the job go when its minutes on the clock are over', async () => {
  await protect({ wait_timer: 10 });
  const job = holdJob();
  await dispatch();
  const run_id = await job.entered;
  const status = async () => (await world.ada.rest.actions.getWorkflowRun({ ...here, run_id })).data.status;
  expect(await status()).toBe('waiting');
  while ((await status()) === 'waiting') await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await deploymentStates()).toEqual(['in_progress', 'waiting']);
  job.leave();
  await world.idle();
  expect(await deploymentStates()).toEqual(['success', 'in_progress', 'waiting']);
});

test('an environment nobody has made is made, without protection', async () => {
  const job = holdJob();
  await dispatch();
  await job.entered;
  expect(await deploymentStates()).toEqual(['in_progress']);
  job.leave();
  await world.idle();
  const { data } = await world.ada.rest.repos.getEnvironment({ ...here, environment_name: 'production' });
  expect(data.protection_rules).toEqual([]);
});

test('what a job pushes starts no run, what it dispatches does', async () => {
  const checkout = `${world.folder}/checkout`;
  runner.plays[path] = async ({ token, runNumber }) => {
    if (runNumber > 1) return;
    await git(world.folder, 'clone', '-q', cloneUrl(world, token), checkout);
    await writeFiles(checkout, { 'new.txt': 'x' });
    await git(checkout, 'add', '.');
    await git(checkout, 'commit', '-qm', 'chore: by a job');
    await git(checkout, 'push', '-q', 'origin', 'main');
    await dispatch(client(world, token));
  };
  await dispatch();
  await world.idle();
  expect(runner.requests.map(({ eventName, actor }) => [eventName, actor])).toEqual([
    ['workflow_dispatch', 'ada'],
    ['workflow_dispatch', 'github-actions[bot]'],
  ]);
});

test('a runner that breaks fails the run and is told apart', async () => {
  runner.plays[path] = async (_request, report) => {
    await report.jobStarted({ name: 'deploy', id: 'deploy' });
    throw new Error('lost');
  };
  await dispatch();
  await world.idle();
  const [run] = world.snapshot().repositories[0]?.runs ?? [];
  expect(run).toMatchObject({
    conclusion: 'failure',
    crashed: true,
    jobs: [{ name: 'deploy', conclusion: 'failure' }],
  });
});

test('a workflow file that is none shows as a run that could not start', async () => {
  const broken = { ...here, path: '.github/workflows/broken.yml', message: 'x', content: 'ew==' };
  await world.ada.rest.repos.createOrUpdateFileContents(broken);
  await world.idle();
  const { data } = await world.ada.rest.actions.listWorkflowRunsForRepo({ ...here, event: 'push' });
  expect(data.workflow_runs.map(({ path: file, conclusion }) => [file, conclusion])).toEqual([
    ['.github/workflows/push.yml', 'success'],
    ['.github/workflows/broken.yml', 'startup_failure'],
  ]);
});
