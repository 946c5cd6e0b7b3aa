import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalogue } from './catalogue.ts';
import { log } from './log.ts';
import type { Version } from './version.ts';

type Answer = { status: number; body: unknown };
type Handler = (url: URL) => Answer;

const ok = (body: unknown): Answer => ({ status: 200, body });
const notFound: Answer = { status: 404, body: { error: 'not found' } };

/** Handles every request: a defect in one answers 500 and leaves the others alone. */
export function createApp(catalogue: Catalogue, version: Version) {
  const routes: [pattern: RegExp, handler: Handler][] = [
    [/^\/healthz$/, () => ok({ status: 'ok' })],
    [/^\/version$/, () => ok(version)],
    [/^\/listings$/, (url) => listings(catalogue, url)],
    [/^\/listings\/[\w-]+$/, (url) => listing(catalogue, url)],
    [/^\/search$/, (url) => search(catalogue, url)],
  ];
  return (request: IncomingMessage, response: ServerResponse): void => {
    const start = performance.now();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { status, body } = answer(routes, request.method ?? 'GET', url);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
    // The load balancer asks every few seconds: that would be most of the log.
    if (url.pathname === '/healthz') return;
    log('info', 'request', { method: request.method, path: url.pathname, status, ms: elapsed(start) });
  };
}

function answer(routes: [RegExp, Handler][], method: string, url: URL): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: { error: 'only GET and HEAD' } };
  const route = routes.find(([pattern]) => pattern.test(url.pathname));
  if (!route) return notFound;
  try {
    return route[1](url);
  } catch (error) {
    log('error', 'request failed', { path: url.pathname, error: error instanceof Error ? error.stack : String(error) });
    return { status: 500, body: { error: 'internal error' } };
  }
}

function listings(catalogue: Catalogue, _url: URL): Answer {
  const found = catalogue.all();
  return ok({ total: found.length, listings: found });
}

function listing(catalogue: Catalogue, url: URL): Answer {
  const found = catalogue.find(url.pathname.split('/').at(-1) ?? '');
  return found ? ok(found) : notFound;
}

function search(catalogue: Catalogue, { searchParams }: URL): Answer {
  const limit = searchParams.get('max-price');
  const maxPrice = limit === null ? undefined : Number(limit);
  if (Number.isNaN(maxPrice)) return { status: 400, body: { error: 'max-price is not a number' } };
  const text = searchParams.get('q') ?? '';
  const found = catalogue.search({ text, type: searchParams.get('type') ?? undefined, maxPrice });
  return ok({ total: found.length, results: found });
}

const elapsed = (start: number) => Math.round((performance.now() - start) * 10) / 10;
