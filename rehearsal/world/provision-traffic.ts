import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
  type ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { TrafficInfrastructure } from '#rehearsal/product/infrastructure';

/** The listener's real port is a free one, as port 80 is not ours to take. */
export async function provisionTraffic(
  elb: ElasticLoadBalancingV2Client,
  wanted: TrafficInfrastructure,
): Promise<{ targetGroupArn: string; url: string }> {
  const group = await elb.send(new CreateTargetGroupCommand(wanted.targetGroup));
  const TargetGroupArn = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
  await elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes: wanted.targetGroupAttributes }));
  const balancer = await elb.send(new CreateLoadBalancerCommand(wanted.loadBalancer));
  const { LoadBalancerArn, DNSName } = balancer.LoadBalancers?.[0] ?? {};
  const DefaultActions = [{ Type: 'forward' as const, TargetGroupArn }];
  await elb.send(new CreateListenerCommand({ ...wanted.listener, LoadBalancerArn, DefaultActions }));
  const listeners = await elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
  return { targetGroupArn: TargetGroupArn, url: `http://${DNSName}:${listeners.Listeners?.[0]?.Port}` };
}
