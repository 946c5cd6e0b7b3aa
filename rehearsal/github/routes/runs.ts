import { z } from 'zod';
import { conflict, forbidden, notFound } from '#rehearsal/github/api/errors';
import { answer, type Call, can, change, noContent, ok, type Route } from '#rehearsal/github/api/route';
import type { Attempt, Run } from '#rehearsal/github/model/run';
import { jobView, lastAttempt, runView, statusOf } from '#rehearsal/github/views/run';
import { attemptOf, findWorkflow, jobOf, runOf } from './find-run.ts';

const nothing = z.unknown();

export const runRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/actions/runs', can.read('actions'), (call) => listRuns(call, () => true)),

  answer('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', can.read('actions'), (call) => {
    const workflow = findWorkflow(call.repository, call.params.workflow_id);
    if (!workflow) throw notFound();
    return listRuns(call, (run) => run.workflowId === workflow.id);
  }),

  answer(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    can.read('actions'),
    async ({ github, repository, params }) => ok(await runView(github, repository, runOf(repository, params.run_id))),
  ),

  answer(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    can.read('actions'),
    async (call) => {
      const run = runOf(call.repository, call.params.run_id);
      return ok(await runView(call.github, call.repository, run, attemptOf(run, call.params.attempt_number)));
    },
  ),

  // No run leaves artifacts here; that there are none is an answer all the same.
  answer('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', can.read('actions'), ({ repository, params }) => {
    runOf(repository, params.run_id);
    return ok({ total_count: 0, artifacts: [] });
  }),

  answer('DELETE /repos/{owner}/{repo}/actions/runs/{run_id}', can.write('actions'), ({ repository, params }) => {
    const run = runOf(repository, params.run_id);
    if (lastAttempt(run).status !== 'completed') throw forbidden('Could not delete the workflow run');
    repository.runs.delete(run.id);
    return noContent();
  }),

  answer('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', can.read('actions'), (call) => {
    const run = runOf(call.repository, call.params.run_id);
    const attempts = call.query['filter'] === 'all' ? run.attempts : [lastAttempt(run)];
    return listJobs(call, run, attempts);
  }),

  answer(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    can.read('actions'),
    (call) => {
      const run = runOf(call.repository, call.params.run_id);
      return listJobs(call, run, [attemptOf(run, call.params.attempt_number)]);
    },
  ),

  answer('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', can.read('actions'), ({ github, repository, params }) => {
    const { run, attempt, job } = jobOf(repository, params.job_id);
    return ok(jobView(github, repository, run, attempt, job));
  }),

  change('POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel', can.write('actions'), nothing, (call) => {
    const run = runOf(call.repository, call.params.run_id);
    if (lastAttempt(run).status === 'completed') throw conflict('Cannot cancel a workflow run that is completed.');
    call.github.runs.cancel(call.repository, run);
    return { status: 202, body: {} };
  }),

  change('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', can.write('actions'), nothing, rerun),
  change('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', can.write('actions'), nothing, rerun),
];

type Rerun = Pick<
  Call<'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun'>,
  'github' | 'repository' | 'params' | 'caller'
>;

async function rerun({ github, repository, params, caller }: Rerun) {
  const run = runOf(repository, params.run_id);
  if (lastAttempt(run).status !== 'completed') throw forbidden('This workflow is already running');
  await github.runs.rerun(repository, run, caller?.login ?? 'ghost');
  return { status: 201, body: {} };
}

type Listing = Pick<Call<'GET /repos/{owner}/{repo}/actions/runs'>, 'github' | 'repository' | 'query' | 'page'>;

/** Newest first; `status` may name a conclusion too. */
async function listRuns({ github, repository, query, page }: Listing, wanted: (run: Run) => boolean) {
  const { actor, branch, event, status, head_sha: sha } = query;
  const runs = [...repository.runs.values()]
    .filter(wanted)
    .filter((run) => actor === undefined || run.actor === actor)
    .filter((run) => branch === undefined || run.ref.replace(/^refs\/(heads|tags)\//, '') === branch)
    .filter((run) => event === undefined || run.event === event)
    .filter((run) => sha === undefined || run.sha === sha)
    .filter(
      (run) =>
        status === undefined || [statusOf(lastAttempt(run)), lastAttempt(run).conclusion].includes(status as 'queued'),
    )
    .sort((one, other) => other.id - one.id);
  const workflow_runs = await Promise.all(page(runs).map((run) => runView(github, repository, run)));
  return ok({ total_count: runs.length, workflow_runs });
}

function listJobs({ github, repository, page }: Omit<Listing, 'query'>, run: Run, attempts: Attempt[]) {
  const jobs = attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ attempt, job })));
  const shown = page(jobs).map(({ attempt, job }) => jobView(github, repository, run, attempt, job));
  return ok({ total_count: jobs.length, jobs: shown });
}
