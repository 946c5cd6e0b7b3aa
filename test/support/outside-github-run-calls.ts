/** As in outside-github-calls: a run from its dispatch to its end. */
import { type GithubCall, repo } from './outside-github-calls.ts';

const run = { run_id: `=GET ${repo}/actions/runs workflow_runs.0.id` };
const runs = `${repo}/actions/runs/{run_id}`;
const first = { ...run, attempt_number: 1 };
const job = { job_id: `=GET ${runs}/jobs jobs.0.id` };

/** A workflow `go.yml` has a job for an environment that waits for somebody: its run is held afterwards. */
export const startingCalls: GithubCall[] = [
  [`GET ${repo}/environments`],
  [`GET ${repo}/actions/workflows`],
  [`GET ${repo}/actions/workflows/{workflow_id}`, { workflow_id: 'go.yml' }],
  [`GET ${repo}/actions/workflows/{workflow_id}`, { workflow_id: 'none.yml' }, 404],
  [`POST ${repo}/actions/workflows/{workflow_id}/dispatches`, { workflow_id: 'go.yml', ref: 'main' }],
  [`POST ${repo}/actions/workflows/{workflow_id}/dispatches`, { workflow_id: 'go.yml', ref: 'none' }, 422],
];

export const heldCalls: GithubCall[] = [
  [`GET ${repo}/actions/runs`],
  [`GET ${runs}/pending_deployments`, run],
  [`GET ${repo}/deployments/{deployment_id}/statuses`, { deployment_id: `=GET ${repo}/deployments 0.id` }],
  [
    `POST ${runs}/pending_deployments`,
    {
      ...run,
      environment_ids: [`=GET ${runs}/pending_deployments 0.environment.id`],
      state: 'approved',
      comment: 'Good.',
    },
  ],
];

/** That run has ended, and each of these runs as well. */
export const endedCalls: GithubCall[] = [
  [`GET ${runs}/approvals`, run],
  [`POST ${runs}/pending_deployments`, { ...run, environment_ids: [1], state: 'approved', comment: '' }, 422],
  [`GET ${runs}`, run],
  [`GET ${runs}`, { run_id: 999_999 }, 404],
  [`GET ${repo}/actions/workflows/{workflow_id}/runs`, { workflow_id: 'go.yml' }],
  [`GET ${runs}/jobs`, run],
  [`GET ${runs}/artifacts`, run],
  [`GET ${runs}/attempts/{attempt_number}`, first],
  [`GET ${runs}/attempts/{attempt_number}/jobs`, first],
  [`GET ${runs}/attempts/{attempt_number}/logs`, first, 302],
  [`GET ${runs}/logs`, run, 302],
  [`GET ${repo}/actions/jobs/{job_id}`, job],
  [`GET ${repo}/actions/jobs/{job_id}`, { job_id: 999_999 }, 404],
  [`GET ${repo}/actions/jobs/{job_id}/logs`, job, 302],
  [`POST ${runs}/rerun-failed-jobs`, run],
  [`POST ${runs}/rerun`, run],
];

/** The workflow's other event: that run goes on until it is cancelled. */
export const cancelledCalls: GithubCall[] = [
  [`POST ${repo}/dispatches`, { event_type: 'boats', client_payload: { a: 1 } }],
  [`GET ${repo}/actions/runs`],
  [`POST ${runs}/cancel`, run],
];

export const lastCalls: GithubCall[] = [
  [`POST ${runs}/cancel`, run, 409],
  [`DELETE ${runs}`, run],
];
