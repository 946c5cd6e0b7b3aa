import { awsError } from '#rehearsal/aws/protocol/aws-error';

/** How many calls a second ECS answers to an account in a region, for ever, and how many at once. */
export type Quota = { burst: number; perSecond: number; operations: string[] };

/** The defaults: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html */
export const defaultQuotas: Quota[] = [
  { burst: 20, perSecond: 1, operations: ['RegisterTaskDefinition'] },
  { burst: 50, perSecond: 20, operations: ['DescribeTaskDefinition'] },
  { burst: 20, perSecond: 10, operations: ['TagResource', 'UntagResource'] },
  { burst: 100, perSecond: 20, operations: ['DescribeTasks', 'ListTasks'] },
  { burst: 50, perSecond: 5, operations: ['UpdateService'] },
  { burst: 100, perSecond: 20, operations: ['DescribeServices'] },
  { burst: 50, perSecond: 20, operations: ['DescribeServiceDeployments', 'ListServiceDeployments'] },
  { burst: 50, perSecond: 20, operations: ['DescribeServiceRevisions'] },
];

/** Lets a call of this operation pass, or throws ECS's ThrottlingException. */
export type Admit = (operation: string) => void;

export function admission(quotas: Quota[], now: () => Date): Admit {
  const buckets = quotas.map((quota) => ({ ...quota, level: quota.burst, at: now().getTime() }));
  return (operation) => {
    const bucket = buckets.find(({ operations }) => operations.includes(operation));
    if (!bucket) return;
    const passed = (now().getTime() - bucket.at) / 1_000;
    bucket.level = Math.min(bucket.burst, bucket.level + passed * bucket.perSecond);
    bucket.at = now().getTime();
    if (bucket.level < 1) throw awsError('ThrottlingException', 'Rate exceeded');
    bucket.level -= 1;
  };
}
