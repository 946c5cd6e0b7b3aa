import type { TargetHealth } from '@aws-sdk/client-elastic-load-balancing-v2';

/** What one health check saw. */
export type Probe = { kind: 'answered'; status: number } | { kind: 'timed-out' } | { kind: 'failed' };

/** When a target counts as healthy: thresholds are consecutive checks, `matcher` is `200`, `200,202` or `200-299`. */
export type HealthPolicy = { healthyThreshold: number; unhealthyThreshold: number; matcher: string };

export type CheckedHealth = { health: TargetHealth; passes: number; failures: number };

export const registering: CheckedHealth = {
  health: {
    State: 'initial',
    Reason: 'Elb.RegistrationInProgress',
    Description: 'Target registration is in progress',
  },
  passes: 0,
  failures: 0,
};

export const draining: TargetHealth = {
  State: 'draining',
  Reason: 'Target.DeregistrationInProgress',
  Description: 'Target deregistration is in progress',
};

export const notInUse: TargetHealth = {
  State: 'unused',
  Reason: 'Target.NotInUse',
  Description: 'Target group is not configured to receive traffic from the load balancer',
};

export const notRegistered: TargetHealth = {
  State: 'unused',
  Reason: 'Target.NotRegistered',
  Description: 'Target is not registered to the target group',
};

/**
 * A target's health after one more check. As an Application Load Balancer does, a new target is healthy after its first
 * passed check; one that was unhealthy has to pass `healthyThreshold` in a row.
 */
export function afterProbe(before: CheckedHealth, probe: Probe, policy: HealthPolicy): CheckedHealth {
  const passed = probe.kind === 'answered' && matches(policy.matcher, probe.status);
  const passes = passed ? before.passes + 1 : 0;
  const failures = passed ? 0 : before.failures + 1;
  const wasInitial = before.health.State === 'initial';
  if (passed && passes >= (wasInitial ? 1 : policy.healthyThreshold)) {
    return { health: { State: 'healthy' }, passes, failures };
  }
  if (!passed && failures >= policy.unhealthyThreshold) return { health: unhealthy(probe), passes, failures };
  return { health: wasInitial ? checking : before.health, passes, failures };
}

const checking: TargetHealth = {
  State: 'initial',
  Reason: 'Elb.InitialHealthChecking',
  Description: 'Initial health checks in progress',
};

function unhealthy(probe: Probe): TargetHealth {
  if (probe.kind === 'timed-out') {
    return { State: 'unhealthy', Reason: 'Target.Timeout', Description: 'Request timed out' };
  }
  if (probe.kind === 'failed') {
    return { State: 'unhealthy', Reason: 'Target.FailedHealthChecks', Description: 'Health checks failed' };
  }
  const Description = `Health checks failed with these codes: [${probe.status}]`;
  return { State: 'unhealthy', Reason: 'Target.ResponseCodeMismatch', Description };
}

/** Whether a status code is among those that a target group's `Matcher.HttpCode` names. */
export function matches(matcher: string, status: number): boolean {
  return matcher.split(',').some((part) => {
    const [from, to] = part.split('-').map(Number);
    return from !== undefined && status >= from && status <= (to ?? from);
  });
}
