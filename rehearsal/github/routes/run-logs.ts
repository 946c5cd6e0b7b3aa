import { notFound } from '#rehearsal/github/api/errors';
import { answer, can, type Operation, type Route } from '#rehearsal/github/api/route';
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
      return {
        status: 302,
        body: undefined,
        headers: { location: `${apiUrl(github, repository)}/rehearsal/logs/${job.id}` },
      };
    },
  ),

  answer('GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs', can.read('actions'), ({ repository, params }) =>
    archive(lastAttempt(runOf(repository, params.run_id))),
  ),

  answer(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs',
    can.read('actions'),
    (call) => archive(attemptOf(runOf(call.repository, call.params.run_id), call.params.attempt_number)),
  ),

  answer('GET /repos/{owner}/{repo}/rehearsal/logs/{job_id}' as Operation, can.anyone, (call) => {
    const { repository, params } = call as unknown as { repository: Repository; params: { job_id: string } };
    const { log } = jobOf(repository, params.job_id).job;
    return new Response(log, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }),
];

function archive(attempt: Attempt): Response {
  const files = attempt.jobs.map((job, index) => ({
    name: `${index}_${job.name.replaceAll('/', '_')}.txt`,
    content: job.log,
  }));
  return new Response(new Uint8Array(storedZip(files)), { headers: { 'content-type': 'application/zip' } });
}
