import type { Release } from '../case.ts';

export const account = '111122223333';
export const repository = `${account}.dkr.ecr.eu-west-1.amazonaws.com/boat-listing`;
export const service = 'boat-listing';
/** A value of the task definition that must come out nowhere. */
export const canary = 'hunter2-canary-secret';

const revisions: Record<Release, number> = { older: 6, old: 7, fresh: 8, other: 99 };

/** An ARN of ECS: `arn('service', …)`. */
export const arn = (resource: string): string => `arn:aws:ecs:eu-west-1:${account}:${resource}`;
export const digestOf = (release: Release): string => `sha256:${Buffer.from(release).toString('hex').padEnd(64, '0')}`;
export const definitionOf = (release: Release): string => arn(`task-definition/${service}:${revisions[release]}`);
export const revisionNumber = (definition: string): number => Number(definition.split(':').at(-1));

export const releases = Object.keys(revisions) as Release[];

/** The task definition of a release, as it was registered. */
export const documentOf = (release: Release, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...more,
  family: service,
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    {
      name: 'app',
      image: `${repository}@${digestOf(release)}`,
      essential: true,
      environment: [{ name: 'DB_PASSWORD', value: canary }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/boat', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' },
      },
    },
  ],
});
