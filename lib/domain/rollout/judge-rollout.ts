import type { CauseCode } from './causes.ts';
import { hopelessCause } from './hopeless.ts';
import type { Rollout, Service, StoppedTask, Task } from './model.ts';
import { type FinalPhase, isFinal, phaseOf } from './phase.ts';
import { runsDigest } from './runs-digest.ts';

/** Why waiting for a rollout is pointless while ECS still works on it. */
export type Hopeless = CauseCode | 'CIRCUIT_BREAKER';

export type Judgement =
  | { kind: 'ended'; phase: FinalPhase }
  | { kind: 'hopeless'; cause: Hopeless }
  | { kind: 'look-again' };

/** How long ECS may take to turn back after its breaker or an alarm went off; if it does not, it will not. */
const turningMs = 8_000;

const hasBreaker = ({ circuitBreaker: breaker }: Rollout): boolean =>
  breaker !== undefined && breaker.status !== 'DISABLED';

/** A monitor of the rollout went off. */
export const triggeredMonitor = ({ circuitBreaker, alarms }: Rollout): Hopeless | undefined => {
  if (circuitBreaker?.status === 'TRIGGERED') return 'CIRCUIT_BREAKER';
  return alarms?.status === 'TRIGGERED' ? 'ALARM' : undefined;
};

/** ECS's own circuit breaker would take the release back by itself, and so far nothing speaks for that. */
export const isWatched = (rollout: Rollout): boolean =>
  hasBreaker(rollout) &&
  rollout.circuitBreaker?.rollback !== false &&
  rollout.circuitBreaker?.failureCount === 0 &&
  triggeredMonitor(rollout) === undefined;

/** What went off may not turn the rollout back: there is nothing to wait for. */
const staysForward = ({ circuitBreaker, alarms }: Rollout): boolean =>
  [circuitBreaker, alarms].every((monitor) => monitor?.status !== 'TRIGGERED' || monitor.rollback === false);

/** One look at a rollout. `triggeredForMs` counts from the first look that saw a monitor gone off. */
export function judgeRollout(rollout: Rollout, stops: StoppedTask[], triggeredForMs: number): Judgement {
  const phase = phaseOf(rollout.status);
  if (isFinal(phase)) return { kind: 'ended', phase };
  // ECS takes the release back by itself: the end to wait for is the rollback's.
  if (phase === 'turning-back') return { kind: 'look-again' };
  const triggered = triggeredMonitor(rollout);
  if (triggered && (staysForward(rollout) || triggeredForMs >= turningMs))
    return { kind: 'hopeless', cause: triggered };
  const cause = hopelessCause(stops, hasBreaker(rollout));
  return cause ? { kind: 'hopeless', cause } : { kind: 'look-again' };
}

/** Stopped tasks cost two calls: they are looked at when the breaker counted a new failure, or without one every 10 s. */
export function stopsAreDue(rollout: Rollout, last: { failures: number; agoMs: number }): boolean {
  if (hasBreaker(rollout)) return (rollout.circuitBreaker?.failureCount ?? 0) > last.failures;
  return rollout.runningCount < rollout.requestedCount && last.agoMs >= 10_000;
}

export type Expected = { taskDefinitionArn: string; container: string; digest: string };

/** `isShort`: all that runs is right, but it is not enough yet. */
export type Doubt = { why: string; isShort: boolean };

/** What speaks against "the service runs this digest, at its full count"; undefined when nothing does. */
export function doubt(service: Service, tasks: Task[], expected: Expected): Doubt | undefined {
  const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  const others = running.filter(({ taskDefinitionArn }) => taskDefinitionArn !== expected.taskDefinitionArn);
  const wrong = running.filter((task) => !others.includes(task) && !carries(task, expected));
  const because = (why: string, isShort = false): Doubt => ({ why, isShort });
  if (others.length > 0) return because(`${others.length} tasks still run another task definition`);
  if (wrong.length > 0)
    return because(`${wrong.length} tasks of the new task definition do not carry ${expected.digest}`);
  if (running.length < service.desiredCount)
    return because(`${running.length} of ${service.desiredCount} tasks run`, true);
  return undefined;
}

const carries = (task: Task, { container, digest }: Expected): boolean =>
  task.containers.some((found) => found.name === container && runsDigest(found, digest));
