import type { RolloutBrief } from '#lib/domain/rollout/model';
import { usualTime } from '#lib/domain/rollout/poll';
import { inOrder } from '#lib/flow/in-order';
import type { HeldLease } from '#lib/flow/take-lease';
import { cancelledEarly, endedWell, guarded } from './guarded.ts';
import type { Plan } from './plan-deployment.ts';
import type { ServicePlan } from './plan-service.ts';
import type { Ports } from './ports.ts';
import type { OpenRecord } from './record.ts';
import { releaseService } from './release-service.ts';
import type { ServiceEnd } from './service-end.ts';

/** What is known once the record is open. `taskDefinitions`: ARN by service. */
export type Work = {
  plan: Plan;
  taskDefinitions: Record<string, string>;
  histories: Histories;
  record: OpenRecord;
  lease: HeldLease;
  deadline: Date;
};

/** Every service of the plan, after those that it needs and beside all others. In the order of the configuration. */
export async function releaseAll(work: Work, ports: Ports): Promise<ServiceEnd[]> {
  const { plan, taskDefinitions, histories, record, lease, deadline } = work;
  const common = { digest: plan.digest, deadline, lease, isCarriedOn: record.carriedOn !== undefined };
  const release = async (name: string): Promise<ServiceEnd> => {
    const service = plan.services.find((one) => one.name === name);
    const history = histories.get(name);
    if (!service || !history || ports.run.cancelled.aborted) return { name, changed: false, ...cancelledEarly };
    const taskDefinitionArn = taskDefinitions[name] ?? '';
    return guarded(name, () => releaseService({ plan: service, taskDefinitionArn, history, ...common }, ports));
  };
  const needs = (name: string) => plan.services.find((one) => one.name === name)?.settings.needs ?? [];
  const ends = await inOrder(await slowestFirst(histories), needs, release, endedWell, notStarted);
  return plan.services.flatMap(({ name }) => ends.find((end) => end.name === name) ?? []);
}

/** The rollouts so far of what is rolled out, by service; who needs one learns then whether it could be read. */
export type Histories = Map<string, Promise<RolloutBrief[]>>;

export function historiesOf({ services }: Plan, ports: Ports): Histories {
  const read = async ({ kind, ref }: ServicePlan) =>
    kind === 'rollout' || kind === 'take-over' ? ports.services.rollouts(ref) : [];
  return new Map(
    services.map((service) => {
      const history = read(service);
      // Where nobody comes to need it, its failure is nobody's either.
      history.catch(() => undefined);
      return [service.name, history];
    }),
  );
}

/** ECS starts five rollouts a second at the most: those that usually take longest must not be the last. */
async function slowestFirst(histories: Histories): Promise<string[]> {
  const usual = [...histories].map(async ([name, history]) => {
    const known = await history.then(usualTime, () => undefined);
    return { name, ms: known?.ms ?? 0 };
  });
  return (await Promise.all(usual)).toSorted((a, b) => b.ms - a.ms).map(({ name }) => name);
}

const notStarted = (name: string, need: string): ServiceEnd => ({
  name,
  verdict: 'refused',
  reason: 'DEPLOY_NOT_STARTED',
  sentence: `it was not started, because it needs ${need}`,
  changed: false,
});
