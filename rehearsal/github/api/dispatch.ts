import { findRepository, type Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { assertAccess } from './access.ts';
import { notAccessible, notFound, requiresAuthentication } from './errors.ts';
import { createPager } from './pagination.ts';
import { checkBody, parseJson } from './read-body.ts';
import type { Call, Caller, Needs, Operation, Reply, Route } from './route.ts';
import type { StaleReads } from './stale-reads.ts';
import type { WireContext } from './wire.ts';

type AnyCall = Call<Operation, unknown>;

/** The last step of the gateway: checks access and body, and lets the route's handler answer. */
export function dispatch(github: Github, stale: StaleReads, route: Route) {
  return async (context: WireContext): Promise<Response> => {
    context.header('x-accepted-github-permissions', permissionNames(route.needs));
    const pager = createPager(new URL(context.req.url));
    const call = { ...(await callOf(github, route, context)), page: pager.page } as AnyCall;
    const reply = await route.handle(call);
    if (reply instanceof Response) return reply;
    const link = pager.link();
    if (link) context.header('link', link);
    return send(context, context.req.method === 'GET' ? lagging(context, stale, reply) : reply);
  };
}

async function callOf(github: Github, route: Route, context: WireContext): Promise<Omit<AnyCall, 'page'>> {
  const params = context.req.param() as Record<string, string>;
  const caller = context.get('caller');
  const repository = repositoryOf(github, params);
  const reading = context.req.method === 'GET';
  if (repository) assertAccess(repository, caller, route.needs, reading);
  else if (route.needs.role !== 'none') assertPerson(caller, route.needs);
  const body = route.body ? checkBody(route.body, parseJson(await context.req.text())) : undefined;
  context.get('record').body = body;
  const query = context.req.query();
  return { github, params, query, body, raw: context.req.raw, caller, repository: repository as never };
}

function repositoryOf(github: Github, params: Record<string, string>): Repository | undefined {
  const { owner, repo } = params;
  if (owner === undefined || repo === undefined) return undefined;
  const repository = findRepository(github.state, owner, repo);
  if (!repository) throw notFound();
  return repository;
}

function lagging(context: WireContext, stale: StaleReads, reply: Reply<unknown>): Reply<unknown> {
  const key = `${context.get('caller')?.token.value} ${context.req.url}`;
  const fault = context.get('fault');
  if (fault?.kind === 'stale-read') return stale.recall(key, reply, fault.ms ?? 10_000);
  stale.remember(key, reply);
  return reply;
}

function send(context: WireContext, reply: Reply<unknown>): Response {
  for (const [name, value] of Object.entries(reply.headers ?? {})) context.header(name, value);
  if (reply.body === undefined) return context.body(null, reply.status as 204);
  context.header('content-type', 'application/json; charset=utf-8');
  return context.body(JSON.stringify(reply.body), reply.status as 200);
}

const permissionNames = ({ permissions }: Needs): string =>
  permissions
    .map((set) =>
      Object.entries(set)
        .map(([scope, level]) => `${scope.replaceAll('-', '_')}=${level}`)
        .join(','),
    )
    .join('; ') || 'allows_permissionless_access=true';

/** Endpoints of no repository, such as `GET /user`. */
function assertPerson(caller: Caller | undefined, needs: Needs): void {
  if (!caller) throw requiresAuthentication();
  if (needs.peopleOnly && caller.token.kind === 'job') throw notAccessible();
}
