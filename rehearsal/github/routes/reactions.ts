import { z } from 'zod';
import { answer, can, change, ok, type Route } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import type { Reaction, ReactionContent } from '#rehearsal/github/model/issue';
import { reactionView } from '#rehearsal/github/views/issue';
import { commentOf } from './comments.ts';
import { issueOf } from './issue-rules.ts';

const reads = can.read('issues', 'pull-requests');
const writes = can.either(['issues', 'pull-requests'], 'read');
const reaction = z.object({ content: z.enum(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']) });

export const reactionRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/issues/{issue_number}/reactions', reads, ({ github, repository, params, page }) =>
    ok(page(issueOf(repository, params.issue_number).reactions).map((one) => reactionView(github, one))),
  ),

  change('POST /repos/{owner}/{repo}/issues/{issue_number}/reactions', writes, reaction, (call) =>
    react(
      call.github,
      issueOf(call.repository, call.params.issue_number).reactions,
      call.body.content,
      call.caller?.login,
    ),
  ),

  answer(
    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    reads,
    ({ github, repository, params, page }) =>
      ok(page(commentOf(repository, params.comment_id).comment.reactions).map((one) => reactionView(github, one))),
  ),

  change('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', writes, reaction, (call) => {
    const { reactions } = commentOf(call.repository, call.params.comment_id).comment;
    return react(call.github, reactions, call.body.content, call.caller?.login);
  }),
];

/** The same reaction twice is one, and answers 200 instead of 201. */
function react(github: Github, reactions: Reaction[], content: ReactionContent, user = 'ghost') {
  const known = reactions.find((one) => one.user === user && one.content === content);
  if (known) return ok(reactionView(github, known));
  const added = { id: github.nextId(), content, user, createdAt: github.clock.now() };
  reactions.push(added);
  return { status: 201, body: reactionView(github, added) };
}
