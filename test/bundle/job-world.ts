import path from 'node:path';
import { Octokit } from '@octokit/rest';
import type { RunReporter, RunRequest } from '#rehearsal/contracts';
import { sampleProduct } from '#rehearsal/product/sample';
import { checkOut } from '#rehearsal/runner/checkout';
import { type SampleWorld, startProductWorld } from '#rehearsal/world/world';
import { fakeRunner, succeeded } from '#test/rehearsal/github/fake-runner';
import { actionInputs } from '#test/support/action-inputs';
import { type BundleRun, runBundle } from '#test/support/run-bundle';
import type { Permissions } from '#test/support/workflow-sources';

/** A job of one action, with the token that its workflow asks for. */
export type Job = {
  /** Of its workflow file. */
  name: string;
  action: string;
  permissions: Permissions;
  environment?: 'staging' | 'production';
};

export type JobWorld = SampleWorld & {
  /** Digests that were verified in both environments, oldest first. */
  digests: string[];
  /** GitHub starts the job's run, which plays the bundle that ships. */
  play(job: Job, inputs: Record<string, string>): Promise<BundleRun>;
};

const here = { owner: 'harbour', repo: 'boat-listing' };

const workflowOf = ({ permissions, environment }: Job): string =>
  JSON.stringify({
    on: 'workflow_dispatch',
    permissions: {},
    jobs: { job: { 'runs-on': 'ubuntu-latest', permissions, ...(environment && { environment }), steps: [] } },
  });

/** Both stand-ins with the sample product, and a workflow for each job: tokens are scoped by what these workflows say. */
export async function startJobWorld(jobs: Job[]): Promise<JobWorld> {
  const sample = await sampleProduct();
  const files = jobs.map((job) => ({ path: `.github/workflows/${job.name}.yml`, content: workflowOf(job) }));
  const history = async () => [
    { message: 'ci: jobs', date: new Date(Date.UTC(2026, 0, 1)), files },
    ...(await sample.history()),
  ];
  const runner = fakeRunner();
  const before = ['good' as const, 'good-feature' as const];
  const world = await startProductWorld({ ...sample, history }, { before, clockFactor: 20, runner });
  const ada = new Octokit({ baseUrl: world.github.urls.api, auth: world.github.tokens.ada });
  const deployments = [...world.github.repository('harbour/boat-listing').deployments.values()];
  const digests = deployments
    .filter(({ environment }) => environment === 'staging')
    .map(({ payload }) => String((payload as { digest: string }).digest));
  const play = (job: Job, inputs: Record<string, string>) =>
    new Promise<BundleRun>((resolve, reject) => {
      const file = `${job.name}.yml`;
      runner.plays[`.github/workflows/${file}`] = (request, report) =>
        playJob(world, job, inputs, request, report).then(resolve, reject);
      ada.rest.actions.createWorkflowDispatch({ ...here, workflow_id: file, ref: 'main' }).catch(reject);
    });
  return { ...world, digests, play };
}

async function playJob(
  world: SampleWorld,
  { action, environment }: Job,
  inputs: Record<string, string>,
  request: RunRequest,
  report: RunReporter,
): Promise<BundleRun> {
  const { gitDir, sha, ref, runId, token } = request;
  await report.jobStarted({ name: 'job', id: 'job', ...(environment && { environment: { name: environment } }) });
  if (environment === 'production') await approve(world, runId);
  const checkout = await checkOut({ gitDir, sha, ref, origin: world.github.urls.server });
  const known = actionInputs(action, {}, { 'github.sha': sha });
  const takesToken = 'INPUT_GITHUB-TOKEN' in known;
  const takesHead = known['INPUT_HEAD'] === sha;
  try {
    return await runBundle(action, {
      workspace: checkout.folder,
      with: { ...inputs, ...(takesToken && { 'github-token': token }), ...(takesHead && { head: sha }) },
      env: {
        PATH: `${path.resolve('rehearsal/images/bin')}${path.delimiter}${process.env['PATH']}`,
        AWS_ENDPOINT_URL: world.aws.url,
        GITHUB_API_URL: world.github.urls.api,
        GITHUB_RUN_ID: String(runId),
        GITHUB_SHA: sha,
        GITHUB_WORKFLOW: 'Drill',
        ACTIONS_ID_TOKEN_REQUEST_URL: world.github.oidc.tokenUrl(runId),
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      },
    });
  } finally {
    await report.jobFinished('job', succeeded);
    await checkout.remove();
  }
}

async function approve({ github }: SampleWorld, run_id: number): Promise<void> {
  const { repos, actions } = new Octokit({ baseUrl: github.urls.api, auth: github.tokens.grace }).rest;
  const { data } = await repos.getEnvironment({ ...here, environment_name: 'production' });
  const review = { environment_ids: [data.id], state: 'approved' as const, comment: 'OPS-1: go' };
  await actions.reviewPendingDeploymentsForRun({ ...here, run_id, ...review });
}
