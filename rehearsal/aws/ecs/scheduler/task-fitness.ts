import type { HealthStatus } from '@aws-sdk/client-ecs';
import type { TargetHealth } from '@aws-sdk/client-elastic-load-balancing-v2';

export type FitnessFacts = {
  running: boolean;
  /** Real milliseconds since the task is RUNNING. */
  ageMs: number;
  /** The task's health by its containers' checks, or undefined where it has none. */
  containerHealth: HealthStatus | undefined;
  /** Where the task is registered, and how it does there. */
  targets: { targetGroup: string; containerPort: number; health: TargetHealth }[];
  /** Real milliseconds in which failed checks do not count. */
  graceMs: number;
  /** Real milliseconds after which a task without any check counts as healthy. */
  settleMs: number;
};

export type Fitness =
  | { kind: 'healthy' }
  | { kind: 'starting' }
  | { kind: 'unhealthy'; by: 'container' }
  | { kind: 'unhealthy'; by: 'load-balancer'; targetGroup: string; containerPort: number; reason: string };

/** Whether a task counts toward the healthy ones, has still time to get there, or is to be replaced. */
export function judgeFitness(facts: FitnessFacts): Fitness {
  if (!facts.running) return { kind: 'starting' };
  const inGrace = facts.ageMs < facts.graceMs;
  if (facts.containerHealth === 'UNHEALTHY')
    return inGrace ? { kind: 'starting' } : { kind: 'unhealthy', by: 'container' };
  const failing = facts.targets.find(({ health }) => health.State === 'unhealthy');
  if (failing && !inGrace) {
    const { targetGroup, containerPort, health } = failing;
    const reason = health.Description ?? 'Health checks failed';
    return { kind: 'unhealthy', by: 'load-balancer', targetGroup, containerPort, reason };
  }
  // `unused` is a target group that no listener uses: nobody checks it, and ECS does not wait for it.
  const serving = facts.targets.every(({ health }) => health.State === 'healthy' || health.State === 'unused');
  const checked = facts.containerHealth !== undefined || facts.targets.length > 0;
  const passed = checked ? facts.containerHealth !== 'UNKNOWN' && serving : facts.ageMs >= facts.settleMs;
  return { kind: passed ? 'healthy' : 'starting' };
}
