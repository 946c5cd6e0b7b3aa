import type { EcsSnapshot } from '#rehearsal/aws/ecs/views/ecs-snapshot';
import type { AwsWorld } from './aws-world.ts';
import type { WorldEnvironment } from './world.ts';

type Cluster = EcsSnapshot['clusters'][number];

/** What ECS has of one environment: its own services and their tasks, also where a cluster holds more. */
export function environmentState(
  aws: AwsWorld,
  { cluster, services }: Pick<WorldEnvironment, 'cluster' | 'services'>,
): Pick<Cluster, 'services' | 'tasks'> {
  const found = aws.ecs.snapshot().clusters.find(({ arn }) => arn === cluster);
  const own = (found?.services ?? []).filter(({ name }) => services.includes(name));
  const arns = own.map(({ arn }) => arn);
  const tasks = (found?.tasks ?? []).filter(({ service }) => service !== undefined && arns.includes(service));
  return { services: own, tasks };
}
