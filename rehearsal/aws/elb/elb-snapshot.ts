import { describeTarget } from './describe-operations.ts';
import type { LoadBalancers } from './load-balancers.ts';
import type { TargetGroups } from './target-groups.ts';
import type { TrafficSecond } from './traffic.ts';

export type ElbSnapshot = {
  loadBalancers: {
    name: string;
    arn: string;
    /** http://127.0.0.1:PORT of each listener. */
    urls: string[];
    requests: number;
    failures: number;
    /** The last two minutes. */
    seconds: TrafficSecond[];
  }[];
  targetGroups: {
    name: string;
    arn: string;
    targets: { address: string; state: string; reason?: string; description?: string }[];
  }[];
};

/** The state of load balancing as plain JSON, for a page. */
export function elbSnapshot(groups: TargetGroups, balancers: LoadBalancers): ElbSnapshot {
  return {
    loadBalancers: balancers.all().map(({ arn, description, listeners, traffic }) => ({
      name: description.LoadBalancerName ?? '',
      arn,
      urls: [...listeners.values()].map((listener) => `http://127.0.0.1:${listener.description.Port}`),
      ...traffic.totals(),
      seconds: traffic.seconds().slice(-120),
    })),
    targetGroups: groups.all().map((group) => ({
      name: group.description.TargetGroupName ?? '',
      arn: group.arn,
      targets: [...group.targets.values()].map(({ address }) => {
        const { State = '', Reason, Description } = describeTarget(groups, group, address).TargetHealth ?? {};
        return {
          address: `${address.id}:${address.port}`,
          state: State,
          ...(Reason && { reason: Reason }),
          ...(Description && { description: Description }),
        };
      }),
    })),
  };
}
