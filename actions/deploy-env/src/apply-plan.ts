import { isDeepStrictEqual } from 'node:util';
import type { OneOffSettings } from '#lib/domain/config/schema';
import type { HeldLease } from '#lib/flow/take-lease';
import { cancelledEarly, endedWell, guarded } from './guarded.ts';
import { leaseFor } from './lease.ts';
import { runOneOff } from './one-off.ts';
import { overallEnd } from './overall-end.ts';
import type { Plan } from './plan-deployment.ts';
import type { ServicePlan } from './plan-service.ts';
import type { Ports } from './ports.ts';
import { closeRecord, type Past, pastOf, recordOf } from './record.ts';
import { historiesOf, releaseAll, type Work } from './release-all.ts';
import type { Ending, ServiceEnd } from './service-end.ts';

export type Applied = {
  /** In the order of the configuration: tasks before, services, tasks after. */
  ends: ServiceEnd[];
  overall: Ending;
  /** GitHub's deployment record; absent where cancelled before there was one. */
  recordId?: number;
  /** The run that had begun this deployment and ended without a word. */
  carriedOn?: number;
  /** Why the record could not be closed. */
  recordFailure?: string | undefined;
};

/**
 * Does what the plan says, within the environment's timeout, while nobody else deploys to these services.
 * @throws OpsError DEPLOY_LEASE_HELD, DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED before anything was changed
 */
export async function applyPlan(plan: Plan, ports: Ports): Promise<Applied> {
  if (ports.run.cancelled.aborted) return { ends: [], overall: cancelledEarly };
  const past = await pastOf(plan, ports);
  const lease = await leaseFor(plan, past, ports);
  try {
    return await applyAlone(plan, past, lease, ports);
  } finally {
    await lease.release();
  }
}

async function applyAlone(plan: Plan, past: Past, lease: HeldLease, ports: Ports): Promise<Applied> {
  if (ports.run.cancelled.aborted) return { ends: [], overall: cancelledEarly };
  const deadline = new Date(ports.clock.now().getTime() + ports.settings.timeout);
  // Read meanwhile: of many services, that takes as long.
  const histories = historiesOf(plan, ports);
  const taskDefinitions = await register(plan, ports);
  const record = await recordOf(plan, past, taskDefinitions, ports);
  const ends = await play({ plan, taskDefinitions, histories, record, lease, deadline }, ports);
  const overall = overallEnd(ends);
  const close = record.isClosed ? undefined : closeRecord(record.id, overall, plan.digest, ports);
  // Beside each other: a cancelled run has no time for one after the other.
  const [recordFailure] = await Promise.all([close, lease.release()]);
  const { id: recordId, carriedOn } = record;
  return { ends, overall, recordId, recordFailure, ...(carriedOn !== undefined && { carriedOn }) };
}

/** Task definition ARN by service. One that an earlier attempt registered, and nobody used, is used again. */
async function register({ services }: Plan, ports: Ports): Promise<Record<string, string>> {
  const arnOf = async (plan: ServicePlan): Promise<string> => {
    if (plan.kind !== 'rollout') return plan.current.arn;
    const { latest } = plan;
    if (latest.status === 'ACTIVE' && isDeepStrictEqual(latest.document, plan.document)) return latest.arn;
    const { arn } = await ports.services.register(plan.document);
    ports.log.info(`${plan.name}: registered ${arn}`);
    return arn;
  };
  return Object.fromEntries(await Promise.all(services.map(async (plan) => [plan.name, await arnOf(plan)] as const)));
}

/**
 * One-off tasks belong to a change of the release: where there is none they rest. Those that an earlier attempt started
 * are not started again: the record is their identity.
 */
async function play(work: Work, ports: Ports): Promise<ServiceEnd[]> {
  const { plan, record } = work;
  const { ecs } = ports.settings;
  const oneOff = (when: 'before' | 'after') => (settings: OneOffSettings) =>
    guarded(settings.name, () => runOneOff({ settings, when, recordId: record.id, ...work }, ports));
  const isNew = plan.services.some(({ kind }) => kind === 'rollout');
  const before = isNew ? await inSequence(ecs.before, oneOff('before')) : [];
  if (!before.every(endedWell)) return before;
  const services = await releaseAll(work, ports);
  const isMove = !plan.services.every(({ kind }) => kind === 'keep' || kind === 'settings');
  const movesOn = services.every(endedWell) && (isMove || record.carriedOn !== undefined);
  return [...before, ...services, ...(movesOn ? await inSequence(ecs.after, oneOff('after')) : [])];
}

async function inSequence(
  tasks: OneOffSettings[],
  run: (task: OneOffSettings) => Promise<ServiceEnd>,
): Promise<ServiceEnd[]> {
  const ends: ServiceEnd[] = [];
  for (const task of tasks) {
    ends.push(await run(task));
    if (!ends.every(endedWell)) break;
  }
  return ends;
}
