import { z } from 'zod';
import { atLeast, roleOf } from '#rehearsal/github/api/access';
import { notFound } from '#rehearsal/github/api/errors';
import { answer, type Caller, can, change, created, ok, type Route } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import type { Github } from '#rehearsal/github/github';
import { editBody, ensureLabels, openIssue, publishIssue, setState } from '#rehearsal/github/issues';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { issueView } from '#rehearsal/github/views/issue';
import { filterIssues } from './issue-filter.ts';
import { assertAssignable, assertBody, assertTitle, issueOf } from './issue-rules.ts';

const labelNames = z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]));

const newIssue = z.object({
  title: z.string(),
  body: z.string().nullish(),
  labels: labelNames.default([]),
  assignees: z.array(z.string()).default([]),
});

const update = z.object({
  title: z.string().optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'reopened', 'duplicate']).nullish(),
  labels: labelNames.optional(),
  assignees: z.array(z.string()).optional(),
});

export const issueRoutes: Route[] = [
  answer(
    'GET /repos/{owner}/{repo}/issues',
    can.read('issues', 'pull-requests'),
    ({ github, repository, query, page }) => {
      const issues = filterIssues([...repository.issues.values()], query);
      return ok(page(issues).map((issue) => issueView(github, repository, issue)));
    },
  ),

  change('POST /repos/{owner}/{repo}/issues', can.write('issues', 'read'), newIssue, async (call) => {
    const { github, repository, body, caller } = call;
    assertTitle(body.title);
    assertBody(body.body ?? '');
    assertAssignable(repository, body.assignees);
    // Who may not label an issue has his labels and assignees dropped without a word.
    const { labels, assignees } = mayTriage(repository, caller) ? body : { labels: [], assignees: [] };
    const user = caller?.login ?? 'ghost';
    const issue = openIssue(github, repository, {
      title: body.title,
      body: body.body ?? null,
      labels,
      assignees,
      user,
    });
    await publishIssue(github, repository, issue, 'opened', actorOf(caller));
    const view = issueView(github, repository, issue);
    return created(view, view.url);
  }),

  answer('GET /repos/{owner}/{repo}/issues/{issue_number}', can.read('issues', 'pull-requests'), (call) =>
    ok(issueView(call.github, call.repository, issueOf(call.repository, call.params.issue_number))),
  ),

  change(
    'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    can.either(['issues', 'pull-requests'], 'read'),
    update,
    async ({ github, repository, params, body, caller }) => {
      const issue = issueOf(repository, params.issue_number);
      if (!mayTriage(repository, caller) && issue.user !== caller?.login) throw notFound();
      if (body.title !== undefined) assertTitle(body.title);
      assertBody(body.body ?? '');
      assertAssignable(repository, body.assignees ?? []);
      await apply(github, repository, issue, body, caller);
      return ok(issueView(github, repository, issue));
    },
  ),
];

async function apply(
  github: Github,
  repository: Repository,
  issue: Issue,
  body: z.infer<typeof update>,
  caller: Caller | undefined,
): Promise<void> {
  const actor = actorOf(caller);
  const edited = (body.title ?? issue.title) !== issue.title || (body.body ?? issue.body) !== issue.body;
  issue.title = body.title ?? issue.title;
  if (body.body !== undefined) editBody(github, issue, body.body, actor.login);
  if (body.labels) issue.labels = ensureLabels(github, repository, body.labels);
  if (body.assignees) issue.assignees = body.assignees;
  issue.updatedAt = github.clock.now();
  if (edited) await publishIssue(github, repository, issue, 'edited', actor);
  if (body.state === undefined || body.state === issue.state) return;
  setState(github, issue, body.state, body.state_reason ?? undefined, actor);
  await publishIssue(github, repository, issue, body.state === 'closed' ? 'closed' : 'reopened', actor);
}

const mayTriage = (repository: Repository, caller: Caller | undefined): boolean =>
  caller?.token.kind === 'job' || (caller !== undefined && atLeast(roleOf(repository, caller.login), 'triage'));
