import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  type ElasticLoadBalancingV2ClientConfig,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { LoadBalancers, TargetHealth } from '#lib/ports';

/** Elastic Load Balancing v2. Needs `elasticloadbalancing:DescribeTargetHealth`, which AWS does not scope by resource. */
export function awsLoadBalancers(config: ElasticLoadBalancingV2ClientConfig): LoadBalancers {
  const client = new ElasticLoadBalancingV2Client(config);
  return {
    // AWS answers all targets at once: this operation has no pages.
    targetHealth: async (targetGroupArn) => {
      const answer = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }));
      return (answer.TargetHealthDescriptions ?? []).map(toTargetHealth);
    },
  };
}

const toTargetHealth = ({ Target, TargetHealth: health }: TargetHealthDescription): TargetHealth => ({
  target: [Target?.Id ?? '?', ...(Target?.Port === undefined ? [] : [Target.Port])].join(':'),
  state: health?.State ?? 'unknown',
  ...(health?.Reason && { reason: health.Reason }),
  ...(health?.Description && { description: health.Description }),
});
