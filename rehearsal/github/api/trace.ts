import type { Github } from '#rehearsal/github/github';
import type { RequestRecord } from '#rehearsal/github/model/state';
import type { Step, WireContext } from './wire.ts';

/** Records the call and its outcome; everyone who watches hears of a change. */
export function trace(github: Github): Step {
  return async (context, next) => {
    const record = recordOf(context, github.clock.now());
    github.state.requests.push(record);
    context.set('record', record);
    context.set('requestId', `REHE:${github.nextId().toString(16).toUpperCase()}`);
    await next();
    record.status = context.res.status;
    context.header('x-github-request-id', context.get('requestId'));
    context.header('x-github-media-type', 'github.v3; format=json');
    if (record.method !== 'GET') github.changed();
  };
}

function recordOf(context: WireContext, at: Date): RequestRecord {
  return {
    method: context.req.method,
    path: new URL(context.req.url).pathname,
    template: context.get('route')?.operation.split(' ')[1],
    query: context.req.query(),
    body: undefined,
    status: 0,
    token: 'none',
    actor: undefined,
    runId: undefined,
    fault: undefined,
    at,
  };
}
