import { randomUUID } from 'node:crypto';
import type { AwsService, FaultRule, Faults, RehearsalClock } from '#rehearsal/contracts';
import { type Attempt, admit, type Guard, type Target } from './admission.ts';
import type { CallLog, RecordedCall } from './call-log.ts';
import { isAwsError } from './protocol/aws-error.ts';
import type { WireAnswer, WireRequest } from './protocol/codec.ts';
import { type CommonErrors, jsonErrors } from './protocol/common-errors.ts';
import { wireOf } from './protocol/wire.ts';
import { createSnapshots, isRead, type Snapshots } from './snapshots.ts';

/** `undefined` is a connection that breaks without an answer. */
export type Gateway = (request: WireRequest, endpoint: string) => Promise<WireAnswer | undefined>;

type World = Guard & { clock: RehearsalClock; faults: Faults; calls: CallLog };

/** Every AWS API behind one address: finds the operation, lets faults strike, checks session and policy, and answers. */
export function createGateway(services: AwsService[], world: World): Gateway {
  const wires = services.map((service) => ({ service, wire: wireOf(service.sdk) }));
  const snapshots = createSnapshots();
  return async (request, endpoint) => {
    const target = findTarget(wires, request);
    if (!target) return noSuchService(request);
    const fault = world.faults.next(`${target.service.prefix}:${target.name}`);
    const attempt = { request, endpoint, record: newRecord(target, world.clock.now(), fault) };
    if (fault?.kind === 'latency') await networkDelay(world.clock, fault.ms ?? 1000);
    const answer =
      fault?.kind === 'reset' ? undefined : await answerOf(target, attempt, fault, { ...world, snapshots });
    const delivered = fault?.kind === 'lost-response' ? undefined : answer;
    world.calls.add({ ...attempt.record, ...(delivered ? { status: delivered.status } : {}) });
    return delivered;
  };
}

function findTarget(wires: Omit<Target, 'name'>[], request: WireRequest): Target | undefined {
  for (const { service, wire } of wires) {
    const name = wire.operationOf(request);
    if (name !== undefined) return { service, wire, name };
  }
  return undefined;
}

/** Nothing here speaks for that API: said in JSON, which every SDK can show. */
function noSuchService(request: WireRequest): WireAnswer {
  const asked = String(request.headers['x-amz-target'] ?? `${request.method} ${request.url}`);
  const { code, message } = jsonErrors('ValidationException').unknownOperation(asked);
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': code };
  return { status: 400, headers, body: JSON.stringify({ __type: code, message }) };
}

function newRecord({ service, name }: Target, at: Date, fault: FaultRule | undefined): RecordedCall {
  const struck = fault ? { fault: fault.kind } : {};
  const call = { service: service.prefix, operation: name, principal: 'anonymous', input: {} };
  return { at, requestId: randomUUID(), ...call, ...struck };
}

/** A slow network is slow in real time, whatever the factor: the product's own timeouts are real, too. */
const networkDelay = (clock: RehearsalClock, ms: number): Promise<void> => clock.sleep(ms * clock.factor);

async function answerOf(
  target: Target,
  attempt: Attempt,
  fault: FaultRule | undefined,
  world: Guard & { snapshots: Snapshots },
): Promise<WireAnswer> {
  const { wire, name } = target;
  const { record, request } = attempt;
  try {
    refuseWhenStruck(fault, wire.errors);
    const perform = admit(target, attempt, world);
    const question = `${target.service.prefix}:${name} ${request.url} ${request.body.toString('utf8')}`;
    const stale =
      fault?.kind === 'stale-read' ? world.snapshots.find(question, ago(record.at, fault.ms ?? 0)) : undefined;
    const answer = wire.encode(name, await perform(), record.requestId);
    // What is true now is what a stale read tells later.
    if (isRead(name)) world.snapshots.keep(question, record.at, answer);
    return stale ?? answer;
  } catch (thrown) {
    const error = isAwsError(thrown) ? thrown : wire.errors.internal(thrown);
    record.error = error.code;
    return wire.encodeError(error, record.requestId);
  }
}

function refuseWhenStruck(fault: FaultRule | undefined, errors: CommonErrors): void {
  if (fault?.kind === 'throttle') throw errors.throttled();
  if (fault?.kind === 'server-error') throw errors.unavailable();
  if (fault?.kind === 'expired-token') throw errors.expiredToken();
}

const ago = (at: Date, ms: number): Date => new Date(at.getTime() - ms);
