import { HTTPException } from 'hono/http-exception';
import { assertAccess } from '#rehearsal/github/api/access';
import type { Refusal } from '#rehearsal/github/api/errors';
import { checkBody } from '#rehearsal/github/api/read-body';
import type { Call, Caller, Operation } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { allRoutes } from '#rehearsal/github/routes/all-routes';
import { fail } from './failure.ts';

export type Change = { repository: Repository; params?: Record<string, string>; body: object };

/** Does what a REST operation does, by its handler and its rules; gives the answer's body. @throws GraphQLError as GitHub refuses. */
export async function asRest(github: Github, caller: Caller, operation: Operation, change: Change): Promise<unknown> {
  const route = allRoutes.find((each) => each.operation === operation);
  if (!route) throw new Error(`The stand-in has no ${operation}`);
  const { repository, params = {} } = change;
  try {
    assertAccess(repository, caller, route.needs, false);
    const body = route.body ? checkBody(route.body, change.body) : undefined;
    const raw = new Request(github.urls.graphql);
    const call = { github, params, query: {}, body, raw, caller, repository, page: (items: unknown[]) => items };
    const reply = await route.handle(call as unknown as Call<Operation, unknown>);
    return 'body' in reply ? reply.body : undefined;
  } catch (error) {
    throw error instanceof HTTPException ? refusalOf(error) : error;
  }
}

function refusalOf(error: HTTPException) {
  const kinds: Record<number, string> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND' };
  const { errors = [] } = (error.cause ?? {}) as Refusal;
  const said = errors.flatMap((one) => (one as { message?: string }).message ?? []);
  return fail(kinds[error.status] ?? 'UNPROCESSABLE', said.join(', ') || error.message);
}
