import type { Clock } from '#lib/ports';
import { tokenBucket } from './token-bucket.ts';

/** Resolves when an operation may be called, such as `UpdateService`. */
export type Pace = (operation: string) => Promise<void>;

/**
 * What ECS grants an account in a region by default; operations of one row share a bucket. RegisterTaskDefinition alone is not
 * held to its default (20, then one a second): who deploys by the hundred has had that raised; where not, the repeats keep to it.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
 */
const quotas = [
  { burst: 20, perSecond: 20, operations: ['RegisterTaskDefinition'] },
  { burst: 50, perSecond: 20, operations: ['DescribeTaskDefinition'] },
  { burst: 20, perSecond: 10, operations: ['TagResource', 'UntagResource'] },
  { burst: 100, perSecond: 20, operations: ['DescribeTasks', 'ListTasks'] },
  { burst: 50, perSecond: 5, operations: ['UpdateService'] },
  { burst: 100, perSecond: 20, operations: ['DescribeServices'] },
  { burst: 50, perSecond: 20, operations: ['DescribeServiceDeployments', 'ListServiceDeployments'] },
  { burst: 50, perSecond: 20, operations: ['DescribeServiceRevisions'] },
];

/** Of each burst: calls arrive a little sooner or later than they were sent, and others call, too. */
const ownShare = 0.9;

/**
 * The shared budget of all calls of a session. A run that follows many services stays within ECS's quotas by itself: a call
 * that is throttled costs more than one that waited, and takes from everybody in the account.
 */
export function ecsPace(clock: Clock): Pace {
  const buckets = quotas.map(({ operations, burst, perSecond }) => ({
    operations,
    take: tokenBucket(clock, { burst: burst * ownShare, perSecond }),
  }));
  return async (operation) => {
    const wait = buckets.find(({ operations }) => operations.includes(operation))?.take() ?? 0;
    if (wait > 0) await clock.sleep(wait);
  };
}
