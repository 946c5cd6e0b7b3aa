import { z } from 'zod';
import { notFound, validationFailed } from '#rehearsal/github/api/errors';
import { answer, can, change, created, noContent, ok, type Route } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import { publishIssue } from '#rehearsal/github/issues';
import type { Comment, Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { commentView } from '#rehearsal/github/views/issue';
import { assertBody, issueOf } from './issue-rules.ts';

const reads = can.read('issues', 'pull-requests');
const writes = can.either(['issues', 'pull-requests'], 'read');
const text = z.object({ body: z.string() });

export const commentRoutes: Route[] = [
  answer(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    reads,
    ({ github, repository, params, query, page }) => {
      const issue = issueOf(repository, params.issue_number);
      const since = Date.parse(query['since'] ?? '');
      const recent = issue.comments.filter(({ updatedAt }) => Number.isNaN(since) || updatedAt.getTime() >= since);
      return ok(page(recent).map((comment) => commentView(github, repository, issue, comment)));
    },
  ),

  change('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', writes, text, async (call) => {
    const { github, repository, params, body, caller } = call;
    const issue = issueOf(repository, params.issue_number);
    assertText(body.body);
    const now = github.clock.now();
    const user = caller?.login ?? 'ghost';
    const comment = { id: github.nextId(), body: body.body, user, createdAt: now, updatedAt: now, reactions: [] };
    issue.comments.push(comment);
    issue.updatedAt = now;
    await publishIssue(github, repository, issue, 'created', actorOf(caller), { comment });
    const view = commentView(github, repository, issue, comment);
    return created(view, view.url);
  }),

  answer('GET /repos/{owner}/{repo}/issues/comments', reads, ({ github, repository, page }) => {
    const all = [...repository.issues.values()].flatMap((issue) =>
      issue.comments.map((comment) => ({ issue, comment })),
    );
    return ok(page(all).map(({ issue, comment }) => commentView(github, repository, issue, comment)));
  }),

  answer('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', reads, ({ github, repository, params }) => {
    const { issue, comment } = commentOf(repository, params.comment_id);
    return ok(commentView(github, repository, issue, comment));
  }),

  change('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', writes, text, async (call) => {
    const { github, repository, params, body, caller } = call;
    const { issue, comment } = commentOf(repository, params.comment_id);
    assertText(body.body);
    Object.assign(comment, { body: body.body, updatedAt: github.clock.now() });
    await publishIssue(github, repository, issue, 'edited', actorOf(caller), { comment });
    return ok(commentView(github, repository, issue, comment));
  }),

  answer(
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    writes,
    async ({ github, repository, params, caller }) => {
      const { issue, comment } = commentOf(repository, params.comment_id);
      issue.comments = issue.comments.filter((one) => one !== comment);
      await publishIssue(github, repository, issue, 'deleted', actorOf(caller), { comment });
      return noContent();
    },
  ),
];

export function commentOf(repository: Repository, id: string): { issue: Issue; comment: Comment } {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((candidate) => String(candidate.id) === id);
    if (comment) return { issue, comment };
  }
  throw notFound();
}

function assertText(body: string): void {
  if (body.trim() === '')
    throw validationFailed({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body cannot be blank',
    });
  assertBody(body, 'IssueComment');
}
