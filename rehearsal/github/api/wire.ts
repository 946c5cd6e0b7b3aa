import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { FaultRule } from '#rehearsal/contracts';
import type { RequestRecord } from '#rehearsal/github/model/state';
import type { Caller, Route } from './route.ts';

/** What the steps of the gateway leave for each other on a call's way to its handler. */
export type Wire = {
  Bindings: HttpBindings;
  Variables: {
    route: Route | undefined;
    requestId: string;
    record: RequestRecord;
    fault: FaultRule | undefined;
    caller: Caller | undefined;
  };
};

export type Step = MiddlewareHandler<Wire>;
export type WireContext = Context<Wire>;
