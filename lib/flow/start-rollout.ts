import { isTemporary } from '#lib/domain/errors/aws';
import { rolloutNotFound } from '#lib/domain/errors/deploy';
import type { Rollout, ServiceChange, ServiceRef } from '#lib/domain/rollout/model';
import type { Clock, Log, Services } from '#lib/ports';
import { findRollout } from './find-rollout.ts';

/** `known`: the rollouts that were there before. */
export type Start = {
  ref: ServiceRef;
  change: ServiceChange & { taskDefinitionArn: string };
  known: ReadonlySet<string>;
  /** Asked before each attempt; throws when the service must not be changed any more. */
  confirm(): Promise<void>;
};

/** `unseen`: something may have been started, and what became of it cannot be seen. */
export type Started = { rollout: Rollout } | { unseen: unknown };

type Ports = {
  services: Pick<Services, 'update' | 'service' | 'rollout' | 'rollouts' | 'revisions'>;
  clock: Clock;
  log: Log;
};

const attempts = 3;
const findMs = 60_000;
/** As long as ECS's lists may lag: what does not show up by then was not started. */
const lagMs = 10_000;

/**
 * Asks ECS for a rollout, and finds it. When no answer comes the change may have been made or not: it is looked for first, and
 * asked for again only while the service is as it was, so that nobody's newer rollout is run over.
 *
 * @throws what AWS or `confirm` refused, while nothing was started
 */
export async function startRollout(start: Start, ports: Ports, cancelled: AbortSignal): Promise<Started> {
  const find = (hint: string | undefined, ms: number) => findOwn(start, hint, ms, ports, cancelled);
  for (let attempt = 1; ; attempt++) {
    await start.confirm();
    const asked = await ask(start, ports);
    if ('answer' in asked) return (await find(asked.answer.rolloutArn, findMs)) ?? notFound(start);
    ports.log.warning(`${start.ref.service}: no answer to UpdateService; looking for what came of it.`);
    const found = await find(undefined, lagMs);
    if (found) return found;
    if (cancelled.aborted || !(await isAsBefore(start, ports))) return { unseen: asked.lost };
    if (attempt === attempts) throw asked.lost;
  }
}

type Asked = { answer: { rolloutArn?: string } } | { lost: unknown };

const ask = ({ ref, change }: Start, { services }: Ports): Promise<Asked> =>
  services.update(ref, change).then(
    (answer) => ({ answer }),
    (lost: unknown) => {
      if (!isTemporary(lost)) throw lost;
      return { lost };
    },
  );

const notFound = ({ ref }: Start): Started => ({ unseen: rolloutNotFound(ref.service) });

async function findOwn(
  { ref, change: { taskDefinitionArn }, known }: Start,
  hint: string | undefined,
  ms: number,
  { services, clock }: Ports,
  cancelled: AbortSignal,
): Promise<Started | undefined> {
  const deadline = new Date(clock.now().getTime() + ms);
  try {
    const rollout = await findRollout(
      ref,
      { taskDefinitionArn, hint, known },
      { services, clock },
      { deadline, cancelled },
    );
    return rollout && { rollout };
  } catch (unseen) {
    return { unseen };
  }
}

/** No, where that cannot be seen. */
const isAsBefore = ({ ref, known }: Start, { services }: Ports): Promise<boolean> =>
  services.service(ref).then(
    (service) => service?.currentRolloutArn === undefined || known.has(service.currentRolloutArn),
    () => false,
  );
