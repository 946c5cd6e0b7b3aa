import * as sdk from '@aws-sdk/client-elastic-load-balancing-v2';
import { createIds } from '#rehearsal/aws/ids';
import type { AwsService, MetricSink, RehearsalClock } from '#rehearsal/contracts';
import { changeOperations } from './change-operations.ts';
import { describeOperations } from './describe-operations.ts';
import { type ElbSnapshot, elbSnapshot } from './elb-snapshot.ts';
import { createLoadBalancers } from './load-balancers.ts';
import { createTargetGroups, type TargetAddress, type TargetGroupRecord } from './target-groups.ts';
import type { Traffic } from './traffic.ts';
import { measureHosts, measureRequest } from './traffic-metrics.ts';

export type ElbDependencies = {
  clock: RehearsalClock;
  metrics: MetricSink;
  /** Seed of the identifiers. Default `elb`. */
  seed?: string;
};

/** What ECS needs of load balancing. */
export type LoadBalancing = {
  /** Throws TargetGroupNotFound. */
  assertTargetGroup(arn: string): void;
  register(targetGroup: string, target: TargetAddress): void;
  /** Resolves when the target has drained: its requests have ended, or the deregistration delay is over. */
  deregister(targetGroup: string, target: TargetAddress): Promise<void>;
  health(targetGroup: string, target: TargetAddress): sdk.TargetHealth;
};

export type ElbService = AwsService & {
  loadBalancing: LoadBalancing;
  /** What went through a load balancer, by its name; undefined where there is none. */
  traffic(loadBalancer: string): Omit<Traffic, 'add'> | undefined;
  /** Plain JSON for a page. */
  snapshot(): ElbSnapshot;
  close(): Promise<void>;
};

/**
 * Elastic Load Balancing v2: Application Load Balancers that are real HTTP proxies on the loopback interface, with target
 * groups whose health checks run, and CloudWatch metrics of their real traffic.
 */
export function elbService({ clock, metrics, seed = 'elb' }: ElbDependencies): ElbService {
  const ids = createIds(seed);
  const groups = createTargetGroups({
    clock,
    isInUse: (arn) => balancers.usersOf(arn).length > 0,
    onChecked: (group) => measureHosts({ metrics, clock }, group.arn, balancers.usersOf(group.arn), hostsOf(group)),
  });
  const balancers = createLoadBalancers({
    clock,
    choose: groups.choose,
    traceId: () => `${ids.hex(8)}-${ids.hex(24)}`,
    onRequest: (balancer, group, record) => measureRequest(metrics, balancer, group, record),
  });
  return {
    prefix: 'elasticloadbalancing',
    sdk,
    operations: { ...describeOperations({ groups, balancers }), ...changeOperations({ groups, balancers, ids }) },
    loadBalancing: {
      assertTargetGroup: (arn) => void groups.get(arn),
      register: groups.register,
      deregister: groups.deregister,
      health: groups.health,
    },
    traffic: (name) => balancers.all().find(({ description }) => description.LoadBalancerName === name)?.traffic,
    snapshot: () => elbSnapshot(groups, balancers),
    close: async () => {
      groups.close();
      await balancers.close();
    },
  };
}

function hostsOf({ targets }: TargetGroupRecord): { healthy: number; unhealthy: number } {
  const states = [...targets.values()].filter(({ onIdle }) => !onIdle).map(({ checked }) => checked.health.State);
  return {
    healthy: states.filter((state) => state === 'healthy').length,
    unhealthy: states.filter((state) => state === 'unhealthy').length,
  };
}
