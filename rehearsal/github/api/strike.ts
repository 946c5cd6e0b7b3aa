import type { HTTPException } from 'hono/http-exception';
import type { FaultRule } from '#rehearsal/contracts';
import type { Github } from '#rehearsal/github/github';
import { badCredentials, refuse, secondaryLimit } from './errors.ts';
import type { Step, WireContext } from './wire.ts';

/** Lets the fault that is due strike this call: before it is understood, or after it has had its effect. */
export function strike(github: Github): Step {
  return async (context, next) => {
    const fault = github.faults.next(`github:${operationOf(context)}`);
    context.set('fault', fault);
    context.get('record').fault = fault?.kind;
    if (fault?.kind === 'latency') await networkDelay(github, fault.ms ?? 1000, context.req.raw.signal);
    const refusal = fault && refusalFor(fault, context.get('requestId'));
    if (refusal) throw refusal;
    if (fault?.kind === 'reset') return hangUp(context);
    await next();
    if (fault?.kind === 'lost-response') return hangUp(context);
  };
}

/** A slow network is slow in real time, whatever the factor: the product's own timeouts are real, too. */
const networkDelay = ({ clock }: Github, ms: number, signal: AbortSignal): Promise<void> =>
  clock.sleep(ms * clock.factor, signal);

const operationOf = (context: WireContext): string =>
  context.get('route')?.operation ?? `${context.req.method} ${new URL(context.req.url).pathname}`;

function refusalFor(fault: FaultRule, requestId: string): HTTPException | undefined {
  if (fault.kind === 'throttle') return secondaryLimit(Math.ceil((fault.ms ?? 1000) / 1000), requestId);
  if (fault.kind === 'server-error') return refuse(502, 'Server Error');
  if (fault.kind === 'expired-token') return badCredentials();
  return undefined;
}

/** The client sees the connection break; what the server has done is done. */
function hangUp(context: WireContext): Response {
  context.env.incoming.socket.destroy();
  return new Response(null, { status: 500 });
}
