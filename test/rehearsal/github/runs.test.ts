import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { fakeRunner, gate, succeeded } from './fake-runner.ts';
import { client, cloneUrl, git, here, startWorld, statusOf, type World, writeFiles } from './stand-in.ts';

const release = `
name: Release
on: { push: { branches: [main], paths: ['src/**'] } }
permissions: { contents: read }
jobs:
  deploy:
    permissions: { id-token: write, deployments: write, issues: write, actions: read }
    uses: slipway-dev/slipway/.github/workflows/deploy.yml@v1
`;
const rollback = `
name: Roll back
on:
  workflow_dispatch:
    inputs:
      environment: { type: choice, options: [staging, production], required: true }
      dry-run: { type: boolean }
concurrency: { group: 'rollback-\${{ inputs.environment }}' }
jobs: { go: { runs-on: ubuntu-latest, steps: [] } }
`;
const files = {
  'src/app.js': '1',
  '.github/workflows/release.yml': release,
  '.github/workflows/rollback.yml': rollback,
  '.github/workflows/triage.yml': 'on: { issues: { types: [opened] } }\njobs: {}\n',
  '.github/workflows/nightly.yml': "on: { schedule: [{ cron: '0 3 * * *' }] }\njobs: {}\n",
};

const runner = fakeRunner();
const paths = { release: '.github/workflows/release.yml', rollback: '.github/workflows/rollback.yml' };
let world: World;
beforeAll(async () => {
  world = await startWorld(files, { runner });
  const { data: grace } = await world.grace.rest.users.getAuthenticated();
  await world.grace.rest.repos.createOrUpdateEnvironment({
    ...here,
    environment_name: 'production',
    reviewers: [{ type: 'User', id: grace.id }],
    prevent_self_review: true,
  });
});
afterAll(() => world.close());

async function push(changes: Record<string, string>): Promise<string> {
  const checkout = path.join(world.folder, `checkout-${Object.keys(changes).join('-').replaceAll('/', '-')}`);
  await git(world.folder, 'clone', '-q', cloneUrl(world, world.tokens.ada), checkout);
  await writeFiles(checkout, changes);
  await git(checkout, 'add', '.');
  await git(checkout, 'commit', '-qm', 'feat: change');
  await git(checkout, 'push', '-q', 'origin', 'main');
  return git(checkout, 'rev-parse', 'HEAD');
}

test('a push starts a run; its production job waits for the reviewer, deploys and ends', async () => {
  const [started, done] = [gate(), gate()];
  let claims: Record<string, unknown> = {};
  let lasting: unknown;
  runner.plays[paths.release] = async (request, report) => {
    await report.jobStarted({ name: 'deploy / production', id: 'production', environment: { name: 'production' } });
    started.open();
    await done.opened;
    claims = await oidc(request.runId, request.token, 'production');
    const repository = world.repository('harbour/boat-listing');
    repository.immutableSubject = true;
    lasting = (await oidc(request.runId, request.token, 'production'))['sub'];
    repository.immutableSubject = false;
    await report.stepFinished('deploy / production', {
      ...{ name: 'gate', conclusion: 'success', outputs: {}, annotations: [] },
      ...{ startedAt: new Date(), finishedAt: new Date() },
    });
    await report.jobFinished('deploy / production', succeeded);
  };
  const sha = await push({ 'src/app.js': '2' });
  await started.opened;

  const { data: runs } = await world.ada.rest.actions.listWorkflowRunsForRepo({ ...here, head_sha: sha });
  expect(runs.workflow_runs).toMatchObject([{ name: 'Release', status: 'waiting', event: 'push', run_number: 1 }]);
  const run_id = runs.workflow_runs[0]?.id ?? 0;
  const { data: pending } = await world.grace.rest.actions.getPendingDeploymentsForRun({ ...here, run_id });
  expect(pending).toMatchObject([{ environment: { name: 'production' }, current_user_can_approve: true }]);
  const decision = { ...here, run_id, environment_ids: [pending[0]?.environment.id ?? 0], comment: 'ok' };
  const approve = { ...decision, state: 'approved' as const };

  const job = client(world, runner.requests.at(-1)?.token);
  expect(await statusOf(job.rest.actions.reviewPendingDeploymentsForRun(approve))).toBe(403);
  expect(await statusOf(world.ada.rest.actions.reviewPendingDeploymentsForRun(approve))).toBe(422);
  await world.grace.rest.actions.reviewPendingDeploymentsForRun(approve);
  const { data: approvals } = await job.rest.actions.getReviewsForRun({ ...here, run_id });
  expect(approvals).toMatchObject([{ state: 'approved', user: { login: 'grace' }, comment: 'ok' }]);
  done.open();
  await world.idle();

  const { data: jobs } = await world.ada.rest.actions.listJobsForWorkflowRun({ ...here, run_id });
  expect(jobs.jobs).toMatchObject([{ name: 'deploy / production', conclusion: 'success', steps: [{ name: 'gate' }] }]);
  const log = await world.ada.rest.actions.downloadJobLogsForWorkflowRun({ ...here, job_id: jobs.jobs[0]?.id ?? 0 });
  expect(log.data).toBe('all good\n');
  const { data: deployments } = await world.ada.rest.repos.listDeployments({ ...here, environment: 'production' });
  const deployment_id = deployments[0]?.id ?? 0;
  const { data: statuses } = await world.ada.rest.repos.listDeploymentStatuses({ ...here, deployment_id });
  expect(statuses.map(({ state }) => state)).toEqual(['success', 'in_progress', 'waiting']);
  expect(claims).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:harbour/boat-listing:environment:production',
    aud: 'sts.amazonaws.com',
    job_workflow_ref: 'slipway-dev/slipway/.github/workflows/deploy.yml@v1',
    workflow_ref: 'harbour/boat-listing/.github/workflows/release.yml@refs/heads/main',
    ...{ sha, run_id: String(run_id), environment: 'production', event_name: 'push', actor: 'ada' },
  });
  // Of a repository that is new since summer 2026.
  expect(lasting).toMatch(/^repo:harbour@\d+\/boat-listing@\d+:environment:production$/);
  expect(await statusOf(job.rest.repos.get(here))).toBe(401);
});

async function oidc(runId: number, token: string, job: string): Promise<Record<string, unknown>> {
  const url = `${world.oidc.tokenUrl(runId)}&job=${job}&audience=sts.amazonaws.com`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const { value } = (await answer.json()) as { value: string };
  const { payload } = await jwtVerify(value, createRemoteJWKSet(new URL(world.oidc.jwksUrl)), {
    audience: 'sts.amazonaws.com',
  });
  return payload;
}

test('a push beside the paths starts nothing', async () => {
  const before = runner.requests.length;
  await push({ 'docs/readme.md': 'x' });
  expect(runner.requests).toHaveLength(before);
});

test.each([
  ['a choice that is none', { environment: 'moon' }, 422],
  ['an input that is not declared', { environment: 'staging', colour: 'red' }, 422],
  ['a boolean that is none', { environment: 'staging', 'dry-run': 'maybe' }, 422],
  ['a missing required input', {}, 422],
  ['good inputs', { environment: 'staging' }, 0],
])('a dispatch with %s', async (_case, inputs, status) => {
  const dispatch = { ...here, workflow_id: 'rollback.yml', ref: 'main', inputs };
  expect(await statusOf(world.ada.rest.actions.createWorkflowDispatch(dispatch))).toBe(status);
  await world.idle();
  if (status === 0)
    expect(runner.requests.at(-1)?.payload['inputs']).toEqual({ environment: 'staging', 'dry-run': 'false' });
});

test('runs of one group go one at a time, and a newer one outdoes the one that waits', async () => {
  const hold = gate();
  runner.plays[paths.rollback] = () => hold.opened;
  const workflow = { ...here, workflow_id: 'rollback.yml', ref: 'main' };
  for (let n = 0; n < 3; n++)
    await world.ada.rest.actions.createWorkflowDispatch({ ...workflow, inputs: { environment: 'production' } });
  const list = async () =>
    (await world.ada.rest.actions.listWorkflowRuns({ ...here, workflow_id: 'rollback.yml', per_page: 3 })).data;
  expect((await list()).workflow_runs.map((run) => run.conclusion ?? run.status)).toEqual([
    'queued',
    'cancelled',
    'in_progress',
  ]);
  hold.open();
  await world.idle();
  expect((await list()).workflow_runs.map((run) => run.conclusion)).toEqual(['success', 'cancelled', 'success']);
});

test('a run is cancelled and repeated as a second attempt', async () => {
  runner.plays[paths.rollback] = (_request, _report, signal) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
  const dispatch = { ...here, workflow_id: 'rollback.yml', ref: 'main', inputs: { environment: 'staging' } };
  const { data } = await world.ada.rest.actions.createWorkflowDispatch({ ...dispatch, return_run_details: true });
  const run_id = (data as unknown as { workflow_run_id: number }).workflow_run_id;
  await world.ada.rest.actions.cancelWorkflowRun({ ...here, run_id });
  await world.idle();
  expect((await world.ada.rest.actions.getWorkflowRun({ ...here, run_id })).data.conclusion).toBe('cancelled');
  delete runner.plays[paths.rollback];
  await world.ada.rest.actions.reRunWorkflow({ ...here, run_id });
  await world.idle();
  const { data: again } = await world.ada.rest.actions.getWorkflowRun({ ...here, run_id });
  expect([again.conclusion, again.run_attempt]).toEqual(['success', 2]);
});

test('the schedule runs when the rehearsal says that time has passed', async () => {
  const day = 24 * 3_600_000;
  const runs = await world.advanceTo(new Date(Date.now() + 2 * day));
  await world.idle();
  expect(runs.map((run) => [run.event, run.path])).toEqual(
    Array(2).fill(['schedule', '.github/workflows/nightly.yml']),
  );
});

test('a job may do what its permissions say and no more', async () => {
  let refusals: number[] = [];
  runner.plays[paths.rollback] = async ({ token, runId }) => {
    const job = client(world, token);
    const signed = await fetch(`${world.oidc.tokenUrl(runId)}`, { headers: { authorization: `Bearer ${token}` } });
    refusals = [
      await statusOf(job.rest.repos.getContent({ ...here, path: 'src/app.js' })),
      await statusOf(job.rest.repos.createDeployment({ ...here, ref: 'main' })),
      signed.status,
    ];
  };
  const workflow = { ...here, workflow_id: 'rollback.yml', ref: 'main', inputs: { environment: 'staging' } };
  await world.ada.rest.actions.createWorkflowDispatch(workflow);
  await world.idle();
  expect(refusals).toEqual([0, 403, 400]);
});
