import { z } from 'zod';
import { notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, created, ok, type Route } from '#rehearsal/github/api/route';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { CommitStatus } from '#rehearsal/github/model/commit-marks';
import type { Repository } from '#rehearsal/github/model/state';
import { commitStatusView, simpleStatusView } from '#rehearsal/github/views/check';
import { apiUrl } from '#rehearsal/github/views/links';
import { minimalRepositoryView } from '#rehearsal/github/views/repository';

const newStatus = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string().default('default'),
  description: z.string().max(140).nullish(),
  target_url: z.string().nullish(),
});

export const statusRoutes: Route[] = [
  change('POST /repos/{owner}/{repo}/statuses/{sha}', can.write('statuses'), newStatus, async (call) => {
    const { github, repository, params, body, caller } = call;
    const sha = await resolveCommit(repository.gitDir, params.sha);
    if (!sha) throw unprocessable(`No commit found for SHA: ${params.sha}`);
    const status: CommitStatus = {
      id: github.nextId(),
      state: body.state,
      context: body.context,
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
      creator: caller?.login ?? 'ghost',
      createdAt: github.clock.now(),
    };
    repository.statuses.set(sha, [...(repository.statuses.get(sha) ?? []), status]);
    return created(commitStatusView(github, repository, sha, status));
  }),

  answer('GET /repos/{owner}/{repo}/commits/{ref}/statuses', can.read('statuses'), async (call) => {
    const { github, repository, params, page } = call;
    const { sha, statuses } = await statusesOf(repository, params.ref);
    return ok(page([...statuses].reverse()).map((status) => commitStatusView(github, repository, sha, status)));
  }),

  answer('GET /repos/{owner}/{repo}/commits/{ref}/status', can.read('statuses'), async (call) => {
    const { github, repository, params, page } = call;
    const { sha, statuses } = await statusesOf(repository, params.ref);
    const latest = [...new Map(statuses.map((status) => [status.context, status])).values()];
    const url = `${apiUrl(github, repository)}/commits/${sha}`;
    return ok({
      state: combined(latest),
      sha,
      total_count: latest.length,
      statuses: page(latest).map((status) => simpleStatusView(github, repository, sha, status)),
      repository: minimalRepositoryView(github, repository),
      commit_url: url,
      url: `${url}/status`,
    });
  }),
];

async function statusesOf(repository: Repository, ref: string): Promise<{ sha: string; statuses: CommitStatus[] }> {
  const sha = await resolveCommit(repository.gitDir, ref);
  if (!sha) throw notFound();
  return { sha, statuses: repository.statuses.get(sha) ?? [] };
}

/** One failure fails all; without any status a commit is pending. */
function combined(statuses: CommitStatus[]): string {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return statuses.length > 0 && statuses.every(({ state }) => state === 'success') ? 'success' : 'pending';
}
