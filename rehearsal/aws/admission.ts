import type { AwsCall, AwsOperation, AwsService } from '#rehearsal/contracts';
import type { RecordedCall } from './call-log.ts';
import { authorize } from './iam/access.ts';
import type { Ask } from './iam/ask-log.ts';
import { authenticate } from './iam/authenticate.ts';
import type { Iam } from './iam/roles.ts';
import type { Sessions } from './iam/sessions.ts';
import type { WireRequest } from './protocol/codec.ts';
import type { Wire } from './protocol/wire.ts';

type Account = { id: string; region: string };
export type Target = { service: AwsService; wire: Wire; name: string };
/** `asks` takes what policies are asked. */
export type Guard = { account: Account; iam: Iam; sessions: Sessions; asks: Ask[] };
export type Attempt = { request: WireRequest; endpoint: string; record: RecordedCall };

/**
 * The handler's work, ready to be done: the caller is known, the input complete, and the policy allows it.
 * Throws in the wire's words otherwise. What becomes known of the call on the way is noted in its record.
 */
export function admit({ service, wire, name }: Target, attempt: Attempt, guard: Guard): () => unknown {
  const { request, record } = attempt;
  const { input, raw } = wire.decode(name, request);
  record.input = input;
  const operation = service.operations[name];
  if (!operation) throw wire.errors.unknownOperation(`${service.prefix}:${name}`);
  const caller = identify(operation, wire, attempt, guard);
  record.principal = caller.principal;
  wire.validate(name, input);
  const call: AwsCall = {
    account: caller.account,
    region: caller.region,
    principal: caller.principal,
    requestId: record.requestId,
    now: record.at,
    endpoint: attempt.endpoint,
    raw,
    authorize: caller.authorize,
  };
  if ((operation.access ?? 'policy') === 'policy') {
    const conditions = operation.conditions?.(input as never, call);
    for (const resource of operation.resources(input as never, call)) {
      caller.authorize(`${service.prefix}:${name}`, resource, conditions);
    }
  }
  return () => operation.handle(input as never, call);
}

type Caller = Pick<AwsCall, 'account' | 'principal' | 'region' | 'authorize'>;

function identify(operation: AwsOperation, wire: Wire, { request, record }: Attempt, guard: Guard): Caller {
  const { errors } = wire;
  if (operation.access === 'anyone') {
    const authorizeNobody = () => {
      throw errors.missingAuthentication();
    };
    const { id: account, region } = guard.account;
    return { account, principal: 'anonymous', region, authorize: authorizeNobody };
  }
  const { session, region } = authenticate(request, { sessions: guard.sessions, now: record.at, errors });
  const { account, principal } = session;
  const circumstances = { 'aws:RequestedRegion': region, 'aws:PrincipalAccount': account };
  return {
    account,
    principal,
    region,
    authorize(action, resource, conditions = {}) {
      const ask = { principal, action, resource, conditions, allowed: false };
      guard.asks.push(ask);
      authorize({ iam: guard.iam, errors }, session, {
        action,
        resource,
        context: { ...circumstances, ...conditions },
      });
      ask.allowed = true;
    },
  };
}
