import { isDeepStrictEqual } from 'node:util';
import type { OneOffSettings } from '#lib/domain/config/schema';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { inOrder } from '#lib/flow/in-order';
import { runOneOff } from './one-off.ts';
import { overallEnd } from './overall-end.ts';
import { isNoChange, type Plan } from './plan-deployment.ts';
import type { ServicePlan } from './plan-service.ts';
import type { Ports } from './ports.ts';
import { closeRecord, existingRecord, openRecord } from './record.ts';
import { releaseService } from './release-service.ts';
import type { Ending, ServiceEnd } from './service-end.ts';

export type Applied = {
  /** In the order of the configuration: tasks before, services, tasks after. */
  ends: ServiceEnd[];
  overall: Ending;
  /** GitHub's deployment record; absent where cancelled before there was one. */
  recordId?: number;
  /** Why the record could not be closed. */
  recordFailure?: string | undefined;
};

/** Does what the plan says, within the environment's timeout. */
export async function applyPlan(plan: Plan, ports: Ports): Promise<Applied> {
  if (ports.run.cancelled.aborted) return { ends: [], overall: cancelledEarly };
  const deadline = new Date(ports.clock.now().getTime() + ports.settings.timeout);
  const taskDefinitions = await register(plan, ports);
  const record = await recordOf(plan, taskDefinitions, ports);
  const ends = await play(plan, taskDefinitions, deadline, ports);
  const overall = overallEnd(ends);
  const recordFailure = record.isClosed ? undefined : await closeRecord(record.id, overall, plan.digest, ports);
  return { ends, overall, recordId: record.id, recordFailure };
}

const cancelledEarly: Ending = {
  verdict: 'cancelled',
  reason: 'CANCELLED_BEFORE_CHANGE',
  sentence: 'the run was cancelled before anything was changed',
};

/** Task definition ARN by service. One that an earlier attempt registered, and nobody used, is used again. */
async function register({ services }: Plan, ports: Ports): Promise<Record<string, string>> {
  const arnOf = async (plan: ServicePlan): Promise<string> => {
    if (plan.kind !== 'rollout') return plan.current.arn;
    const latest = await ports.services.taskDefinition(plan.document.family);
    if (latest.status === 'ACTIVE' && isDeepStrictEqual(latest.document, plan.document)) return latest.arn;
    const { arn } = await ports.services.register(plan.document);
    ports.log.info(`${plan.name}: registered ${arn}`);
    return arn;
  };
  return Object.fromEntries(await Promise.all(services.map(async (plan) => [plan.name, await arnOf(plan)] as const)));
}

/** Where nothing is started, the record of the deployment that brought this release says all there is to say. */
async function recordOf(plan: Plan, taskDefinitions: Record<string, string>, ports: Ports) {
  const isTakeOver = plan.services.some(({ kind }) => kind === 'take-over');
  const known = isNoChange(plan) || isTakeOver ? await existingRecord(plan, isTakeOver, ports) : undefined;
  return known === undefined
    ? { id: await openRecord(plan, taskDefinitions, ports), isClosed: false }
    : { id: known, isClosed: !isTakeOver };
}

/** One-off tasks belong to a change of the release: where there is none, or somebody else's attempt made it, they rest. */
async function play(
  plan: Plan,
  taskDefinitions: Record<string, string>,
  deadline: Date,
  ports: Ports,
): Promise<ServiceEnd[]> {
  const { ecs } = ports.settings;
  const oneOff = (when: 'before' | 'after') => (settings: OneOffSettings) =>
    guarded(settings.name, () => runOneOff({ settings, when, plan, taskDefinitions }, ports));
  const isNew = plan.services.some(({ kind }) => kind === 'rollout');
  const before = isNew ? await inSequence(ecs.before, oneOff('before')) : [];
  if (!before.every(endedWell)) return before;
  const services = await releaseAll(plan, taskDefinitions, deadline, ports);
  const movesOn =
    services.every(endedWell) && !plan.services.every(({ kind }) => kind === 'keep' || kind === 'settings');
  return [...before, ...services, ...(movesOn ? await inSequence(ecs.after, oneOff('after')) : [])];
}

const endedWell = ({ verdict }: ServiceEnd): boolean => verdict === 'succeeded';

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

const releaseAll = (plan: Plan, taskDefinitions: Record<string, string>, deadline: Date, ports: Ports) => {
  const planOf = new Map(plan.services.map((service) => [service.name, service]));
  return inOrder(
    [...planOf.keys()],
    (name) => planOf.get(name)?.settings.needs ?? [],
    async (name) => {
      const service = planOf.get(name);
      if (!service || ports.run.cancelled.aborted) return { name, changed: false, ...cancelledEarly };
      const release = { plan: service, digest: plan.digest, taskDefinitionArn: taskDefinitions[name] ?? '', deadline };
      return guarded(name, () => releaseService(release, ports));
    },
    endedWell,
    notStarted,
  );
};

const notStarted = (name: string, need: string): ServiceEnd => ({
  name,
  verdict: 'refused',
  reason: 'DEPLOY_NOT_STARTED',
  sentence: `it was not started, because it needs ${need}`,
  changed: false,
});

/** What AWS refused ends this service, not the report about the others. */
async function guarded(name: string, work: () => Promise<ServiceEnd>): Promise<ServiceEnd> {
  try {
    return await work();
  } catch (error) {
    const reason = isOpsError(error) ? error.code : 'UNEXPECTED';
    return { name, verdict: 'failed', reason, sentence: messageOf(error), changed: false };
  }
}
