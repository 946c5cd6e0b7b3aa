import { type CauseCode, hopelessCauses } from './causes.ts';
import type { StoppedTask } from './model.ts';
import { stopCause } from './stop-cause.ts';

const identicalStops = 3;

/**
 * The cause for which waiting is pointless, if there is one: what no attempt can heal at once, or the same stop three times
 * over where no circuit breaker counts them.
 */
export function hopelessCause(stops: StoppedTask[], hasBreaker: boolean): CauseCode | undefined {
  const told = stops.map((task) => stopCause(task, { logs: [], health: [] }));
  const final = told.find(({ code }) => hopelessCauses.includes(code));
  if (final || hasBreaker) return final?.code;
  const groups = Map.groupBy(told, ({ key }) => key).values();
  return [...groups].find((group) => group.length >= identicalStops)?.[0]?.code;
}
