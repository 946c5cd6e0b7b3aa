import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  type ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';

export type HealthCheckSpec = {
  path?: string;
  intervalSeconds?: number;
  timeoutSeconds?: number;
  healthyThreshold?: number;
  unhealthyThreshold?: number;
  /** Default 30. */
  deregistrationDelaySeconds?: number;
};

type Provisioned = { targetGroup: string; loadBalancer: { arn: string; name: string }; url: string };

/** A load balancer with one listener and one target group, all of one name. */
export async function provisionLoadBalancer(
  elb: ElasticLoadBalancingV2Client,
  name: string,
  check: HealthCheckSpec = {},
): Promise<Provisioned> {
  const group = await elb.send(
    new CreateTargetGroupCommand({
      Name: name,
      Protocol: 'HTTP',
      Port: 8080,
      TargetType: 'ip',
      HealthCheckPath: check.path ?? '/healthz',
      HealthCheckIntervalSeconds: check.intervalSeconds ?? 5,
      HealthCheckTimeoutSeconds: check.timeoutSeconds ?? 2,
      HealthyThresholdCount: check.healthyThreshold ?? 2,
      UnhealthyThresholdCount: check.unhealthyThreshold ?? 2,
    }),
  );
  const targetGroup = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
  const delay = String(check.deregistrationDelaySeconds ?? 30);
  await elb.send(
    new ModifyTargetGroupAttributesCommand({
      TargetGroupArn: targetGroup,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: delay }],
    }),
  );
  const balancer = await elb.send(new CreateLoadBalancerCommand({ Name: name, Subnets: ['subnet-0rehearsal'] }));
  const arn = balancer.LoadBalancers?.[0]?.LoadBalancerArn ?? '';
  const forward = { Type: 'forward' as const, TargetGroupArn: targetGroup };
  const listener = await elb.send(
    new CreateListenerCommand({ LoadBalancerArn: arn, Protocol: 'HTTP', Port: 80, DefaultActions: [forward] }),
  );
  return { targetGroup, loadBalancer: { arn, name }, url: `http://127.0.0.1:${listener.Listeners?.[0]?.Port}` };
}
