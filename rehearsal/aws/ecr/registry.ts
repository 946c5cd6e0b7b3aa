import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultRule, Faults, RehearsalClock } from '#rehearsal/contracts';
import type { BlobStore } from './blob-store.ts';
import { blobRoutes } from './registry-blobs.ts';
import { manifestRoutes } from './registry-manifests.ts';
import { type Reply, refuse, replyToError, send } from './registry-reply.ts';
import type { RegistryTokens } from './registry-tokens.ts';
import type { Repositories, Repository } from './repositories.ts';

/** One request to one repository, when its sender may do this. */
export type RegistryCall = {
  repository: Repository;
  /** A digest, a tag or an upload's id: what the path ends with. */
  reference: string;
  query: URLSearchParams;
  request: IncomingMessage;
  now: Date;
};

export type Answer = (call: RegistryCall) => Reply | Promise<Reply>;

export type Route = {
  method: string;
  /** What it is about: `PUT manifest` is what a fault rule calls it, after `registry:`. */
  what: 'blob' | 'upload' | 'manifest' | 'tags';
  /** Behind the repository's name; group 1 is the reference. */
  path: RegExp;
  /** The IAM action that AWS asks the policy for. */
  action: string;
  answer: Answer;
};

export type RegistryState = { repositories: Repositories; blobs: BlobStore; tokens: RegistryTokens };
type World = RegistryState & { clock: RehearsalClock; faults: Faults };
type Match = { route: Route; name: string; reference: string };

/** The OCI distribution API (v2): what docker, buildah and skopeo push to and pull from. */
export function createRegistry(world: World) {
  const routes = [...blobRoutes(world), ...manifestRoutes()];
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://registry');
    const match = findRoute(routes, request.method ?? 'GET', url.pathname);
    const fault = world.faults.next(`registry:${match ? `${match.route.method} ${match.route.what}` : 'GET base'}`);
    if (fault?.kind === 'latency') await world.clock.sleep((fault.ms ?? 1000) * world.clock.factor);
    const reply = struck(fault) ?? (await answer(world, request, url, match));
    if (fault?.kind === 'reset' || fault?.kind === 'lost-response') return void request.socket.destroy();
    await send(response, reply);
  };
}

function findRoute(routes: Route[], method: string, pathname: string): Match | undefined {
  for (const route of routes) {
    const [, name, reference = ''] = new RegExp(`^/v2/(.+?)/${route.path.source}$`).exec(pathname) ?? [];
    if (name !== undefined && route.method === method) return { route, name, reference };
  }
  return undefined;
}

function struck(fault: FaultRule | undefined): Reply | undefined {
  if (fault?.kind === 'throttle') return refuse(429, 'TOOMANYREQUESTS', 'Rate exceeded', { 'retry-after': 1 });
  if (fault?.kind === 'server-error') return refuse(503, 'UNAVAILABLE', 'Service is unavailable.');
  if (fault?.kind === 'expired-token')
    return refuse(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.');
  return fault?.kind === 'reset' ? { status: 0 } : undefined;
}

async function answer(world: World, request: IncomingMessage, url: URL, match: Match | undefined): Promise<Reply> {
  const now = world.clock.now();
  const authorize = world.tokens.holder(request.headers.authorization, now);
  if (!authorize) {
    const challenge = {
      'www-authenticate': `Basic realm="http://${request.headers.host}/",service="ecr.amazonaws.com"`,
    };
    return refuse(401, 'UNAUTHORIZED', 'Not Authorized', challenge);
  }
  if (url.pathname === '/v2/') return { status: 200 };
  if (!match) return refuse(405, 'UNSUPPORTED', 'The operation is unsupported.');
  try {
    const repository = world.repositories.get(match.name);
    authorize(match.route.action, repository.arn);
    return await match.route.answer({ repository, reference: match.reference, query: url.searchParams, request, now });
  } catch (error) {
    return replyToError(error);
  }
}
