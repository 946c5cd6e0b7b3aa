import { ECSClient, TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-ecs';
import { leaseTag } from '#lib/domain/rollout/lease';
import type { Leases } from '#lib/ports';
import { awsClient } from './aws-client.ts';
import type { AwsSession } from './session.ts';

/** Leases in a tag of the ECS service. Needs `ecs:TagResource` and `ecs:UntagResource` on it. */
export function awsLeases(session: AwsSession): Leases {
  const ecs = awsClient(new ECSClient(session.config), session.pace);
  return {
    write: async (resourceArn, value) => {
      await ecs.send(new TagResourceCommand({ resourceArn, tags: [{ key: leaseTag, value }] }));
    },
    clear: async (resourceArn) => {
      await ecs.send(new UntagResourceCommand({ resourceArn, tagKeys: [leaseTag] }));
    },
  };
}
