import { z } from 'zod';
import { notFound, refuse } from '#rehearsal/github/api/errors';
import { answer, can, change, created, ok, type Route } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import { isPull, type PullRequest, publishPull } from '#rehearsal/github/events/pull-events';
import { diffText } from '#rehearsal/github/git/diff';
import { pullFacts } from '#rehearsal/github/git/pull-facts';
import { editBody, openIssue, setState } from '#rehearsal/github/issues';
import { mergePull } from '#rehearsal/github/merge-pull';
import type { Repository } from '#rehearsal/github/model/state';
import { commitView, fileView } from '#rehearsal/github/views/commit';
import { pullView, simplePullView } from '#rehearsal/github/views/pull';
import { assertNone, checkSides } from './pull-sides.ts';

const reads = can.read('pull-requests');
const writes = can.write('pull-requests', 'read');

const newPull = z.object({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  body: z.string().nullish(),
  draft: z.boolean().default(false),
});

const merge = z
  .object({
    commit_title: z.string().optional(),
    commit_message: z.string().optional(),
    sha: z.string().optional(),
    merge_method: z.enum(['merge', 'squash', 'rebase']).default('merge'),
  })
  .nullish()
  .transform((given) => given ?? { merge_method: 'merge' as const });

export const pullRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/pulls', reads, ({ github, repository, query, page }) => {
    const { state = 'open', head, base } = query;
    const pulls = [...repository.issues.values()]
      .filter(isPull)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ pull }) => head === undefined || head.split(':').at(-1) === pull.head)
      .filter(({ pull }) => base === undefined || base === pull.base)
      .reverse();
    return ok(page(pulls).map((issue) => simplePullView(github, repository, issue)));
  }),

  change('POST /repos/{owner}/{repo}/pulls', writes, newPull, async ({ github, repository, body, caller }) => {
    const head = body.head.split(':').at(-1) ?? body.head;
    const sides = await checkSides(repository, head, body.base);
    assertNone(repository, head, body.base);
    const { title, draft, base } = body;
    const common = { title, body: body.body ?? null, labels: [], assignees: [], user: caller?.login ?? 'ghost' };
    const unmerged = { mergedAt: null, mergedBy: null, mergeCommitSha: null };
    const issue = Object.assign(openIssue(github, repository, common), {
      pull: { base, head, draft, ...sides, ...unmerged },
    });
    await publishPull(github, repository, issue, 'opened', actorOf(caller));
    const view = await pullView(github, repository, issue);
    return created(view, view.url);
  }),

  answer('GET /repos/{owner}/{repo}/pulls/{pull_number}', reads, async ({ github, repository, params, raw }) => {
    const issue = pullOf(repository, params.pull_number);
    if (!/\bdiff\b/.test(raw.headers.get('accept') ?? '')) return ok(await pullView(github, repository, issue));
    const { baseSha, headSha } = issue.pull;
    const type = 'application/vnd.github.v3.diff; charset=utf-8';
    return new Response(await diffText(repository.gitDir, baseSha, headSha), { headers: { 'content-type': type } });
  }),

  change(
    'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    writes,
    z.object({
      title: z.string().optional(),
      body: z.string().optional(),
      state: z.enum(['open', 'closed']).optional(),
    }),
    async ({ github, repository, params, body, caller }) => {
      const issue = pullOf(repository, params.pull_number);
      issue.title = body.title ?? issue.title;
      editBody(github, issue, body.body ?? issue.body, actorOf(caller).login);
      if (body.state !== undefined && body.state !== issue.state) {
        setState(github, issue, body.state, undefined, actorOf(caller));
        await publishPull(github, repository, issue, body.state === 'closed' ? 'closed' : 'reopened', actorOf(caller));
      }
      return ok(await pullView(github, repository, issue));
    },
  ),

  answer(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    reads,
    async ({ github, repository, params, page }) => {
      const { baseSha: base, headSha: head } = pullOf(repository, params.pull_number).pull;
      const { commits } = await pullFacts({ gitDir: repository.gitDir, base, head });
      return ok(page(commits).map((commit) => commitView(github, repository, commit)));
    },
  ),

  answer('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', reads, async ({ github, repository, params, page }) => {
    const { baseSha, headSha } = pullOf(repository, params.pull_number).pull;
    const { files } = await pullFacts({ gitDir: repository.gitDir, base: baseSha, head: headSha });
    return ok(page(files).map((file) => fileView(github, repository, headSha, file)));
  }),

  change('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', can.write('contents'), merge, async (call) => {
    const { github, repository, params, body, caller } = call;
    const issue = pullOf(repository, params.pull_number);
    if (issue.state === 'closed' || issue.pull.draft) throw refuse(405, 'Pull Request is not mergeable');
    const wanted = 'sha' in body ? body.sha : undefined;
    if (wanted !== undefined && wanted !== issue.pull.headSha)
      throw refuse(409, 'Head branch was modified. Review and try the merge again.');
    const sha = await mergePull(
      github,
      repository,
      issue,
      { method: body.merge_method, ...messageOf(body) },
      actorOf(caller),
    );
    if (!sha) throw refuse(405, 'Pull Request is not mergeable');
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
  }),

  answer('GET /repos/{owner}/{repo}/pulls/{pull_number}/merge', reads, ({ repository, params }) => {
    if (pullOf(repository, params.pull_number).pull.mergedAt === null) throw notFound();
    return { status: 204, body: undefined };
  }),
];

const messageOf = (body: z.infer<typeof merge>) => ({
  title: 'commit_title' in body ? body.commit_title : undefined,
  message: 'commit_message' in body ? body.commit_message : undefined,
});

function pullOf(repository: Repository, number: string): PullRequest {
  const issue = repository.issues.get(Number(number));
  if (!issue || !isPull(issue)) throw notFound();
  return issue;
}
