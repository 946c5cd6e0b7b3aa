import { notFound } from '#rehearsal/github/api/errors';
import { answer, can, type Operation, type Route } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import type { Attempt, Job } from '#rehearsal/github/model/run';
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

/** As GitHub packs it: a file for each job, and a folder with a file for each of its steps. */
function archive(attempt: Attempt): Response {
  const files = attempt.jobs.flatMap((job, index) => {
    const name = job.name.replaceAll('/', '');
    return [{ name: `${index}_${name}.txt`, content: job.log }, ...stepLogs(job, name)];
  });
  return new Response(new Uint8Array(storedZip(files)), { headers: { 'content-type': 'application/zip' } });
}

/** The job's log has a group for each step that ran; without groups it all belongs to the first step. */
function stepLogs({ log, steps }: Job, folder: string): { name: string; content: string }[] {
  const groups = log.split(/^##\[group\](?=.)/m);
  return steps.map((step, index) => {
    const own = groups.find((group) => group.startsWith(`${step.name}\n`));
    const content = own ? `##[group]${own}` : index === 0 && groups.length === 1 ? log : '';
    return { name: `${folder}/${index + 1}_${step.name.replaceAll('/', '')}.txt`, content };
  });
}
