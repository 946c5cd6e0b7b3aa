import type { TargetGroup, TargetHealth } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RehearsalClock } from '#rehearsal/contracts';
import { watchHealth } from './health-watch.ts';
import { targetGroupNotFound } from './refusals.ts';
import { type CheckedHealth, draining, notInUse, notRegistered, registering } from './target-health.ts';

export type TargetAddress = { id: string; port: number };

export type Target = {
  address: TargetAddress;
  checked: CheckedHealth;
  registeredAt: number;
  inFlight: number;
  /** Set while the target drains; called when its last request ends. */
  onIdle?: () => void;
  gone: AbortController;
};

export type TargetGroupRecord = {
  arn: string;
  description: TargetGroup;
  /** `deregistration_delay.timeout_seconds` and the like. */
  attributes: Map<string, string>;
  targets: Map<string, Target>;
  /** Counts choices, for round robin. */
  turn: number;
};

/** A target chosen for one request: `release` when the request has ended. */
export type Lease = { address: TargetAddress; release(): void };

export type TargetGroups = ReturnType<typeof createTargetGroups>;

type Dependencies = {
  clock: RehearsalClock;
  /** Whether a listener forwards to the group: one that no listener uses is not health-checked. */
  isInUse(arn: string): boolean;
  onChecked(group: TargetGroupRecord): void;
};

const keyOf = ({ id, port }: TargetAddress): string => `${id}:${port}`;

/** Target groups with live health checks, round robin and draining. */
export function createTargetGroups({ clock, isInUse, onChecked }: Dependencies) {
  const groups = new Map<string, TargetGroupRecord>();

  const get = (arn: string): TargetGroupRecord => {
    const group = groups.get(arn);
    if (!group) throw targetGroupNotFound();
    return group;
  };

  const register = (arn: string, address: TargetAddress): void => {
    const group = get(arn);
    const existing = group.targets.get(keyOf(address));
    if (existing && !existing.onIdle) return;
    const registeredAt = clock.now().getTime();
    const target = { address, checked: registering, registeredAt, inFlight: 0, gone: new AbortController() };
    group.targets.set(keyOf(address), target);
    void watchHealth({ clock, group, target, isInUse: () => isInUse(arn), onChecked });
  };

  const deregister = async (arn: string, address: TargetAddress): Promise<void> => {
    const group = get(arn);
    const target = group.targets.get(keyOf(address));
    if (!target || target.onIdle) return;
    await drain(clock, group, target);
    if (group.targets.get(keyOf(address)) === target) group.targets.delete(keyOf(address));
    target.gone.abort();
  };

  const health = (arn: string, address: TargetAddress): TargetHealth => {
    const target = get(arn).targets.get(keyOf(address));
    if (!target) return notRegistered;
    if (target.onIdle) return draining;
    return isInUse(arn) ? target.checked.health : notInUse;
  };

  return {
    get,
    register,
    deregister,
    health,
    all: () => [...groups.values()],
    add: (group: TargetGroupRecord): void => void groups.set(group.arn, group),
    choose: (arn: string): Lease | undefined => choose(get(arn)),
    close: (): void => {
      for (const group of groups.values()) for (const target of group.targets.values()) target.gone.abort();
    },
  };
}

/** No new requests from now on; resolves when those in flight have ended, or after the deregistration delay. */
async function drain(clock: RehearsalClock, group: TargetGroupRecord, target: Target): Promise<void> {
  const delaySeconds = Number(group.attributes.get('deregistration_delay.timeout_seconds') ?? 300);
  const waited = new AbortController();
  const idle = new Promise<void>((resolve) => {
    target.onIdle = resolve;
  });
  if (target.inFlight === 0) return;
  const signal = AbortSignal.any([waited.signal, target.gone.signal]);
  await Promise.race([idle, clock.sleep(delaySeconds * 1000, signal).catch(() => {})]);
  waited.abort();
}

/** Round robin over healthy targets; where none is healthy, over the unhealthy ones, since a load balancer fails open. */
function choose(group: TargetGroupRecord): Lease | undefined {
  const serving = [...group.targets.values()].filter((target) => !target.onIdle);
  const inState = (state: string): Target[] => serving.filter((target) => target.checked.health.State === state);
  const healthy = inState('healthy');
  const candidates = healthy.length > 0 ? healthy : inState('unhealthy');
  const target = candidates[group.turn++ % Math.max(1, candidates.length)];
  if (!target) return undefined;
  target.inFlight += 1;
  return { address: target.address, release: () => release(target) };
}

function release(target: Target): void {
  target.inFlight -= 1;
  if (target.inFlight === 0) target.onIdle?.();
}
