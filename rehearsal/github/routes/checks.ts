import { z } from 'zod';
import { notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, created, ok, type Route } from '#rehearsal/github/api/route';
import { checksOf, findCheck } from '#rehearsal/github/checks';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { CheckRun } from '#rehearsal/github/model/commit-marks';
import type { Repository } from '#rehearsal/github/model/state';
import { annotationView, checkView } from '#rehearsal/github/views/check';

const annotation = z.object({
  path: z.string(),
  start_line: z.number(),
  end_line: z.number(),
  start_column: z.number().optional(),
  end_column: z.number().optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string(),
  title: z.string().optional(),
  raw_details: z.string().optional(),
});
const output = z.object({
  title: z.string().optional(),
  summary: z.string().max(65_535).optional(),
  text: z.string().max(65_535).optional(),
  annotations: z.array(annotation).max(50).default([]),
});
const facts = {
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  conclusion: z
    .enum(['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'])
    .optional(),
  external_id: z.string().optional(),
  details_url: z.string().optional(),
  output: output.optional(),
};
const newCheck = z.object({ name: z.string(), head_sha: z.string(), ...facts });

export const checkRoutes: Route[] = [
  change(
    'POST /repos/{owner}/{repo}/check-runs',
    can.write('checks'),
    newCheck,
    async ({ github, repository, body }) => {
      if (!(await resolveCommit(repository.gitDir, body.head_sha)))
        throw unprocessable(`No commit found for SHA: ${body.head_sha}`);
      const check: CheckRun = {
        id: github.nextId(),
        sha: body.head_sha,
        name: body.name,
        externalId: '',
        detailsUrl: null,
        status: 'queued',
        conclusion: null,
        startedAt: github.clock.now(),
        completedAt: null,
        output: { title: null, summary: null, text: null },
        annotations: [],
      };
      repository.checks.set(check.id, check);
      update(github, check, body);
      return created(checkView(github, repository, check));
    },
  ),

  change('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', can.write('checks'), z.object(facts), (call) => {
    const check = call.repository.checks.get(Number(call.params.check_run_id));
    // A job's check belongs to its run.
    if (!check) throw notFound();
    update(call.github, check, call.body);
    return ok(checkView(call.github, call.repository, check));
  }),

  answer('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', can.read('checks'), ({ github, repository, params }) =>
    ok(checkView(github, repository, checkOf(repository, params.check_run_id))),
  ),

  answer(
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    can.read('checks'),
    ({ github, repository, params, page }) => {
      const { sha, annotations } = checkOf(repository, params.check_run_id);
      return ok(page(annotations).map((annotation) => annotationView(github, repository, sha, annotation)));
    },
  ),

  answer('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', can.read('checks'), async (call) => {
    const { github, repository, params, query, page } = call;
    const sha = await resolveCommit(repository.gitDir, params.ref);
    if (!sha) throw unprocessable(`No commit found for SHA: ${params.ref}`);
    const checks = checksOf(repository, sha)
      .filter(({ name }) => query['check_name'] === undefined || name === query['check_name'])
      .filter(({ status }) => query['status'] === undefined || status === query['status']);
    return ok({
      total_count: checks.length,
      check_runs: page(checks).map((check) => checkView(github, repository, check)),
    });
  }),
];

function checkOf(repository: Repository, id: string): CheckRun {
  const check = findCheck(repository, Number(id));
  if (!check) throw notFound();
  return check;
}

/** A conclusion completes a check; annotations are added to those that it has. */
function update(github: Github, check: CheckRun, body: Omit<z.infer<typeof newCheck>, 'name' | 'head_sha'>): void {
  const { title, summary, text, annotations } = body.output ?? { annotations: [] };
  check.externalId = body.external_id ?? check.externalId;
  check.detailsUrl = body.details_url ?? check.detailsUrl;
  check.conclusion = body.conclusion ?? check.conclusion;
  check.status = body.conclusion === undefined ? (body.status ?? check.status) : 'completed';
  if (check.status === 'completed') check.completedAt ??= github.clock.now();
  check.output = {
    title: title ?? check.output.title,
    summary: summary ?? check.output.summary,
    text: text ?? check.output.text,
  };
  check.annotations.push(...annotations);
}
