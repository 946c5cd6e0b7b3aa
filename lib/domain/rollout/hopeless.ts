import { type CauseCode, hopelessCauses } from './causes.ts';
import type { StoppedTask } from './model.ts';
import { stopCause } from './stop-cause.ts';

/** As many as ECS's own circuit breaker counts at the least. */
const identicalStops = 3;

/**
 * What the next attempt may find in place: roles, policies and secrets reach AWS's servers in their own time, and somebody may
 * be making them right now. An image that is not there, or for another processor, stays so.
 */
const mayArrive: readonly CauseCode[] = [
  'IMAGE_PULL_DENIED',
  'SECRET_MISSING',
  'SECRET_DENIED',
  'ROLE_MISSING',
  'LOG_GROUP_MISSING',
  'LOG_DENIED',
];

/** What AWS or a person did to the tasks, however often, says nothing of the release: the next task may stay. */
const fromOutside: readonly CauseCode[] = ['SPOT_INTERRUPTION', 'INFRASTRUCTURE', 'STOPPED_BY_USER'];

type Told = { code: CauseCode; key: string; task: StoppedTask };

/**
 * The cause for which waiting is pointless, if there is one: what no attempt can heal, or the same stop three times over
 * where no circuit breaker counts them. Tasks that fell together are one attempt: the next one may do better.
 */
export function hopelessCause(stops: StoppedTask[], hasBreaker: boolean): CauseCode | undefined {
  const told = stops.map((task): Told => ({ ...stopCause(task, { logs: [], health: [] }), task }));
  const groups = [...Map.groupBy(told, ({ key }) => key).values()];
  const final = groups.find((group) => isFinal(group));
  if (final || hasBreaker) return final?.[0]?.code;
  return groups.find((group) => isLoop(group))?.[0]?.code;
}

const isLoop = (group: Told[]): boolean =>
  group.length >= identicalStops && cameAgain(group) && !fromOutside.includes(group[0]?.code ?? 'UNKNOWN');

const isFinal = (group: Told[]): boolean => {
  const code = group[0]?.code ?? 'UNKNOWN';
  return hopelessCauses.includes(code) && (!mayArrive.includes(code) || cameAgain(group));
};

/** One of the tasks was created after another had stopped, and stopped alike. A task that says no time counts as such. */
const cameAgain = (group: Told[]): boolean =>
  group.some(({ task: { createdAt } }, index) =>
    group.some(({ task: { stoppedAt } }, other) => (createdAt && stoppedAt ? createdAt >= stoppedAt : index !== other)),
  );
