import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { LoadBalancers, TargetHealth } from '#lib/ports';
import { awsClient } from './aws-client.ts';
import type { AwsSession } from './session.ts';

/** Elastic Load Balancing v2. Needs `elasticloadbalancing:DescribeTargetHealth`, which AWS does not scope by resource. */
export function awsLoadBalancers(session: AwsSession): LoadBalancers {
  const client = awsClient(new ElasticLoadBalancingV2Client(session.config));
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
