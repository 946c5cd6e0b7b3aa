import { notFound } from '#rehearsal/github/api/errors';
import { answer, can, type Operation, type Route } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import type { Attempt } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { apiUrl } from '#rehearsal/github/views/links';
import { lastAttempt } from '#rehearsal/github/views/run';
import { attemptOf, jobOf, runOf } from './find-run.ts';
import { storedZip } from './stored-zip.ts';

/** Logs are redirects, to a storage host on GitHub and to addresses of our own here. */
export const runLogRoutes: Route[] = [
  answer(
    'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
    can.read('actions'),
    ({ github, repository, params }) => {
      const { job } = jobOf(repository, params.job_id);
      if (job.status !== 'completed') throw notFound();
      return stored(github, repository, `logs/${job.id}`);
    },
  ),

  answer('GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs', can.read('actions'), (call) => {
    const { github, repository, params } = call;
    const { number } = lastAttempt(runOf(repository, params.run_id));
    return stored(github, repository, `archives/${params.run_id}/${number}`);
  }),

  answer(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs',
    can.read('actions'),
    ({ github, repository, params }) => {
      const { number } = attemptOf(runOf(repository, params.run_id), params.attempt_number);
      return stored(github, repository, `archives/${params.run_id}/${number}`);
    },
  ),

  answer('GET /repos/{owner}/{repo}/rehearsal/logs/{job_id}' as Operation, can.anyone, (call) => {
    const { repository, params } = call as unknown as { repository: Repository; params: { job_id: string } };
    const { log } = jobOf(repository, params.job_id).job;
    return new Response(log, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }),

  answer('GET /repos/{owner}/{repo}/rehearsal/archives/{run_id}/{attempt_number}' as Operation, can.anyone, (call) => {
    const { repository, params } = call as unknown as {
      repository: Repository;
      params: { run_id: string; attempt_number: string };
    };
    return archive(attemptOf(runOf(repository, params.run_id), params.attempt_number));
  }),
];

const stored = (github: Github, repository: Repository, address: string) => ({
  status: 302,
  body: undefined,
  headers: { location: `${apiUrl(github, repository)}/rehearsal/${address}` },
});

function archive(attempt: Attempt): Response {
  const files = attempt.jobs.map((job, index) => ({
    name: `${index}_${job.name.replaceAll('/', '_')}.txt`,
    content: job.log,
  }));
  return new Response(new Uint8Array(storedZip(files)), { headers: { 'content-type': 'application/zip' } });
}
