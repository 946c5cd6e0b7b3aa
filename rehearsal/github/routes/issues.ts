import { z } from 'zod';
import { atLeast, roleOf } from '#rehearsal/github/api/access';
import { notFound, validationFailed } from '#rehearsal/github/api/errors';
import { answer, type Caller, can, change, created, ok, type Route } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import type { Github } from '#rehearsal/github/github';
import { ensureLabels, openIssue, publishIssue, setState } from '#rehearsal/github/issues';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { issueView } from '#rehearsal/github/views/issue';
import { filterIssues } from './issue-filter.ts';

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

  answer('GET /search/issues', can.anyone, ({ github, query, page }) => {
    const found = [...github.state.repositories.values()].flatMap((repository) =>
      searchIn(repository, query['q'] ?? '').map((issue) => ({ repository, issue })),
    );
    const items = page(found).map(({ repository, issue }) => ({ ...issueView(github, repository, issue), score: 1 }));
    return ok({ total_count: found.length, incomplete_results: false, items } as never);
  }),
];

export function issueOf(repository: Repository, number: string): Issue {
  const issue = repository.issues.get(Number(number));
  if (!issue) throw notFound();
  return issue;
}

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
  if (body.body !== undefined) issue.body = body.body;
  if (body.labels) issue.labels = ensureLabels(github, repository, body.labels);
  if (body.assignees) issue.assignees = body.assignees;
  issue.updatedAt = github.clock.now();
  if (edited) await publishIssue(github, repository, issue, 'edited', actor);
  if (body.state === undefined || body.state === issue.state) return;
  setState(github, issue, body.state, body.state_reason ?? undefined, actor);
  await publishIssue(github, repository, issue, body.state === 'closed' ? 'closed' : 'reopened', actor);
}

/** `repo:o/r is:issue is:open label:"x" in:title words`: enough to look for an incident. */
function searchIn(repository: Repository, q: string): Issue[] {
  const terms = [...q.matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, word]) => ({
    key,
    value: quoted ?? word ?? '',
  }));
  const values = (key: string) => terms.filter((term) => term.key === key).map(({ value }) => value);
  if (!values('repo').every((name) => name === `${repository.owner}/${repository.name}`)) return [];
  const words = terms.filter(({ key }) => key === undefined).map(({ value }) => value.toLowerCase());
  return [...repository.issues.values()]
    .filter((issue) => values('label').every((label) => issue.labels.includes(label)))
    .filter((issue) => [...values('is'), ...values('state'), ...values('type')].every((fact) => isFact(issue, fact)))
    .filter((issue) => words.every((word) => `${issue.title}\n${issue.body}`.toLowerCase().includes(word)))
    .reverse();
}

function isFact(issue: Issue, fact: string): boolean {
  if (fact === 'open' || fact === 'closed') return issue.state === fact;
  return fact !== 'issue' && fact !== 'pr' ? true : (issue.pull !== undefined) === (fact === 'pr');
}

const mayTriage = (repository: Repository, caller: Caller | undefined): boolean =>
  caller?.token.kind === 'job' || (caller !== undefined && atLeast(roleOf(repository, caller.login), 'triage'));

function assertTitle(text: string): void {
  if (text.trim() === '') throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  if (text.length > 256) throw validationFailed(tooLong('title', 256));
}

/** GitHub counts characters: 65536 are the most, here and in comments. */
export function assertBody(text: string, resource = 'Issue'): void {
  if (text.length > 65_536) throw validationFailed({ ...tooLong('body', 65_536), resource });
}

const tooLong = (field: string, most: number) => ({
  resource: 'Issue',
  code: 'custom',
  field,
  message: `${field} is too long (maximum is ${most} characters)`,
});

export function assertAssignable(repository: Repository, logins: string[]): void {
  const unknown = logins.filter((login) => login !== repository.owner && !repository.roles.has(login));
  if (unknown.length > 0)
    throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'assignees', value: unknown.join(', ') });
}
