import type { MetricSink, RehearsalClock } from '#rehearsal/contracts';
import { loadBalancerDimension, targetGroupDimension } from './arns.ts';
import type { RequestRecord } from './traffic.ts';

const NAMESPACE = 'AWS/ApplicationELB';

/** Puts what one request was into CloudWatch, under the names and dimensions of an Application Load Balancer. */
export function measureRequest(metrics: MetricSink, loadBalancer: string, group: string, record: RequestRecord): void {
  const ofBalancer = { LoadBalancer: loadBalancerDimension(loadBalancer) };
  const put = (metric: string, value: number, alsoByGroup = true): void => {
    metrics.put(NAMESPACE, metric, ofBalancer, value, record.at);
    if (!alsoByGroup) return;
    metrics.put(NAMESPACE, metric, { ...ofBalancer, TargetGroup: targetGroupDimension(group) }, value, record.at);
  };
  const statusClass = `${Math.floor(record.status / 100)}XX`;
  put('RequestCount', 1, record.target !== '-');
  if (record.byLoadBalancer) {
    put(`HTTPCode_ELB_${statusClass}_Count`, 1, false);
    if (record.status >= 502) put(`HTTPCode_ELB_${record.status}_Count`, 1, false);
    return;
  }
  put(`HTTPCode_Target_${statusClass}_Count`, 1);
  put('TargetResponseTime', record.ms / 1000);
}

/** HealthyHostCount and UnHealthyHostCount of a group, for every load balancer that forwards to it. */
export function measureHosts(
  { metrics, clock }: { metrics: MetricSink; clock: RehearsalClock },
  group: string,
  loadBalancers: string[],
  hosts: { healthy: number; unhealthy: number },
): void {
  for (const loadBalancer of loadBalancers) {
    const dimensions = {
      LoadBalancer: loadBalancerDimension(loadBalancer),
      TargetGroup: targetGroupDimension(group),
    };
    metrics.put(NAMESPACE, 'HealthyHostCount', dimensions, hosts.healthy, clock.now());
    metrics.put(NAMESPACE, 'UnHealthyHostCount', dimensions, hosts.unhealthy, clock.now());
  }
}
