import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';

/** All that decides what becomes of a deployment. Times are epoch milliseconds. */
export type DeploymentFacts = {
  status: ServiceDeploymentStatus;
  /** Every wanted task of the target is fit for traffic and no other task is left. */
  settled: boolean;
  failures: number;
  breaker: { enabled: boolean; rollback: boolean; threshold: number };
  alarms: { triggered: string[]; rollback: boolean };
  /** Bake time in real milliseconds, and when it ends if it has begun. */
  bakeMs: number;
  bakeUntil: number | undefined;
  now: number;
};

/** `cause` names what failed: it selects ECS's sentences. */
export type Judgement =
  | { kind: 'wait' }
  | { kind: 'begin' }
  | { kind: 'bake'; until: number }
  | { kind: 'succeed' }
  | { kind: 'stop'; cause: FailureCause }
  | { kind: 'roll-back'; cause: FailureCause }
  | { kind: 'finish-rollback' }
  | { kind: 'fail-rollback' };

export type FailureCause = 'breaker' | 'alarm' | 'user';

/** What happens to a service deployment now. Terminal ones wait for ever. */
export function judgeDeployment(facts: DeploymentFacts): Judgement {
  switch (facts.status) {
    case 'PENDING':
      return { kind: 'begin' };
    case 'IN_PROGRESS':
      return judgeProgress(facts);
    case 'STOP_REQUESTED':
      return { kind: 'stop', cause: 'user' };
    case 'ROLLBACK_REQUESTED':
      return { kind: 'roll-back', cause: 'user' };
    case 'ROLLBACK_IN_PROGRESS':
      if (hasTripped(facts)) return { kind: 'fail-rollback' };
      return facts.settled ? { kind: 'finish-rollback' } : { kind: 'wait' };
    default:
      return { kind: 'wait' };
  }
}

function judgeProgress(facts: DeploymentFacts): Judgement {
  if (facts.alarms.triggered.length > 0) {
    return { kind: facts.alarms.rollback ? 'roll-back' : 'stop', cause: 'alarm' };
  }
  if (hasTripped(facts)) return { kind: facts.breaker.rollback ? 'roll-back' : 'stop', cause: 'breaker' };
  if (!facts.settled) return { kind: 'wait' };
  if (facts.bakeMs === 0) return { kind: 'succeed' };
  if (facts.bakeUntil === undefined) return { kind: 'bake', until: facts.now + facts.bakeMs };
  return facts.now >= facts.bakeUntil ? { kind: 'succeed' } : { kind: 'wait' };
}

const hasTripped = ({ breaker, failures }: DeploymentFacts): boolean =>
  breaker.enabled && failures >= breaker.threshold;
