import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deployedNote, validatedNote } from '#lib/domain/records';
import { deploymentRecords } from '#lib/github/deployment-records';
import { fakeRunner, gate, succeeded } from '#test/rehearsal/github/fake-runner';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { digestOf } from '#test/support/records';
import { type BundleRun, runBundle } from '#test/support/run-bundle';
import { twoEnvironments, workspaceWith } from '#test/support/workspace';

const path = '.github/workflows/release.yml';
const workflow = `on: { workflow_dispatch: {} }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    permissions: { actions: read, contents: read, deployments: read, issues: read }
    steps: [{ run: 'true' }]
`;
const runner = fakeRunner();
let world: World;
let workspace: Awaited<ReturnType<typeof workspaceWith>>;
let environment: number;

beforeAll(async () => {
  world = await startWorld({ [path]: workflow }, { runner });
  workspace = await workspaceWith(twoEnvironments, 'ops/slipway.yml');
  const records = deploymentRecords(testClient(world.urls.api, world.tokens.ada));
  const { sha } = (await world.ada.rest.repos.getCommit({ ...here, ref: 'main' })).data;
  const payload = { schemaVersion: 1 as const, digest: digestOf('a'), taskDefinitions: {}, runId: 1 };
  const { id } = await records.open({ environment: 'staging', sha, payload, description: 'staging' });
  await records.mark(id, 'success', deployedNote(digestOf('a')));
  await records.mark(id, 'success', validatedNote(digestOf('a')));
  await protect([(await world.grace.rest.users.getAuthenticated()).data.id]);
});
beforeEach(() => {
  world.requests.length = 0;
});
afterAll(async () => {
  await world.idle();
  await world.close();
  await workspace.remove();
});

async function protect(ids: number[]): Promise<void> {
  const reviewers = ids.map((id) => ({ type: 'User' as const, id }));
  const rules = { ...here, environment_name: 'production', reviewers };
  environment = Number((await world.grace.rest.repos.createOrUpdateEnvironment(rules)).data.id);
}

/** Plays the gate as the first step of a job that entered production; `meanwhile` gets the run's id. */
async function gateIn(
  given: Record<string, string>,
  meanwhile?: (run: number) => Promise<unknown>,
): Promise<BundleRun> {
  const done = gate();
  let outcome: Promise<BundleRun> = Promise.reject(new Error('the run never started'));
  outcome.catch(() => {});
  runner.plays[path] = async ({ runId, token }, report) => {
    await report.jobStarted({ name: 'deploy', id: 'deploy', environment: { name: 'production' } });
    outcome = runBundle('promotion-gate', {
      workspace: workspace.folder,
      with: {
        environment: 'production',
        digest: digestOf('a'),
        config: 'ops/slipway.yml',
        'github-token': token,
        ...given,
      },
      env: { GITHUB_API_URL: world.urls.api, GITHUB_RUN_ID: String(runId) },
    });
    await Promise.all([outcome.catch(() => {}), meanwhile?.(runId)]);
    await report.jobFinished('deploy', succeeded);
    done.open();
  };
  await world.ada.rest.actions.createWorkflowDispatch({ ...here, workflow_id: 'release.yml', ref: 'main' });
  await done.opened;
  return outcome;
}

const review = (state: 'approved' | 'rejected') => async (run_id: number) => {
  await waitFor(() => asked(`/actions/runs/${run_id}/approvals`));
  const decision = { ...here, run_id, environment_ids: [environment], state, comment: 'OPS-1' };
  await world.grace.rest.actions.reviewPendingDeploymentsForRun(decision);
};
const asked = (part: string) =>
  world.requests.some(({ path: asked, token }) => asked.includes(part) && token === 'job');

async function waitFor(seen: () => boolean): Promise<void> {
  for (let look = 0; look < 500 && !seen(); look++) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("waits with the job's own token, and lets it in when grace approves", async () => {
  const { exitCode, outputs, summary } = await gateIn({}, review('approved'));
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, allowed: 'true', reason: 'OK' });
  expect(summary).toContain('approved by grace: OPS-1');
});

test('a rejection ends the job at once', async () => {
  const { exitCode, outputs, summary } = await gateIn({}, review('rejected'));
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, allowed: 'false', reason: 'APPROVAL_REJECTED' });
  expect(summary).toContain('grace rejected this run: OPS-1');
});

test('another digest and another environment are asked for as they were given', async () => {
  const other = await gateIn({ digest: digestOf('b') });
  expect(other.outputs).toMatchObject({ allowed: 'false', reason: 'NOT_DEPLOYED_BEFORE' });
  const staging = await gateIn({ environment: 'staging' });
  expect(staging.outputs).toMatchObject({ allowed: 'true' });
  const incidents = world.requests
    .filter((request) => request.path.endsWith('/issues'))
    .map(({ query }) => query['labels']);
  expect(incidents).toEqual(['incident,env:production', 'incident,env:staging']);
});

test('a token that may not read fails closed, and names the permission', async () => {
  const { exitCode, outputs, summary } = await gateIn({ 'github-token': 'ghs_nobody' });
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, allowed: 'false', reason: 'FACT_UNKNOWN' });
  expect(summary).toContain('GitHub does not accept the token');
});

test('a configuration that is not there refuses before anything is asked', async () => {
  const { exitCode, result } = await gateIn({ config: '.github/slipway.yml' });
  expect({ exitCode, ...result }).toMatchObject({ exitCode: 1, verdict: 'refused', reason: 'CONFIG_MISSING' });
  expect(world.requests.filter(({ token }) => token === 'job')).toEqual([]);
});

test('all mistakes in the inputs are named at once, the unknown one too', async () => {
  const { exitCode, result, log } = await gateIn({ digest: 'latest', environment: '', enviroment: 'x' });
  expect({ exitCode, ...result }).toMatchObject({ exitCode: 1, verdict: 'refused', reason: 'INPUTS_INVALID' });
  for (const words of ['digest: is not a digest', 'environment: is required', 'enviroment: is not an input']) {
    expect(log).toContain(words);
  }
});
