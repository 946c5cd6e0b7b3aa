/** The REST API: each route behind the same steps — traced, struck by faults, identified, limited, conditional. */
import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import type { Github } from '#rehearsal/github/github';
import { dispatch } from './dispatch.ts';
import { errorBody, errorHeaders, notFound } from './errors.ts';
import { identify } from './identify.ts';
import { limit } from './limit.ts';
import type { Operation, Route } from './route.ts';
import { createStaleReads } from './stale-reads.ts';
import { strike } from './strike.ts';
import { trace } from './trace.ts';
import type { Step, Wire, WireContext } from './wire.ts';

/** As on GitHub Enterprise Server, so that API, uploads and git live on one port. */
export const paths = { api: '/api/v3', graphql: '/api/graphql', uploads: '/api/uploads' };

const upload: Operation = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';

export function mountApi(app: Hono<Wire>, github: Github, routes: Route[]): void {
  const stale = createStaleReads(github.clock.now);
  const steps = [trace(github), strike(github), identify(github), limit(github.limiter)] as const;
  for (const route of routes) {
    const [method = 'GET', template = '/'] = route.operation.split(' ');
    const base = route.operation === upload ? paths.uploads : paths.api;
    app.on(
      method,
      base + honoPath(template),
      known(route),
      ...steps,
      etag({ weak: true }),
      dispatch(github, stale, route),
    );
  }
  for (const base of [paths.api, paths.uploads]) {
    app.all(`${base}/*`, ...steps, () => {
      throw notFound();
    });
  }
}

function known(route: Route): Step {
  return async (context, next) => {
    context.set('route', route);
    await next();
  };
}

/** Numbers are numbers, so that `releases/latest` is no release id; what may hold slashes takes the rest. */
function honoPath(template: string): string {
  return template.replace(/\{(\w+)\}/g, (_all, name: string) => {
    if (/(_id|_number)$/.test(name) && !['workflow_id', 'sarif_id'].includes(name)) return `:${name}{[0-9]+}`;
    return ['ref', 'path', 'basehead'].includes(name) && template.endsWith(`{${name}}`) ? `:${name}{.+}` : `:${name}`;
  });
}

/** Every refusal in GitHub's shape. What is not a refusal is a defect of the stand-in, and says so. */
export function answerError(error: Error, context: WireContext): Response {
  const refusal = error instanceof HTTPException ? error : new HTTPException(500, { message: defect(error) });
  for (const [name, value] of Object.entries(errorHeaders(refusal))) context.header(name, value);
  return context.json(errorBody(refusal), refusal.status);
}

const defect = (error: Error): string => `The GitHub stand-in broke: ${error.stack ?? error.message}`;
