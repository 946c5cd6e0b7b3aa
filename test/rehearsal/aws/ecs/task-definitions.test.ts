import {
  CreateClusterCommand,
  DeregisterTaskDefinitionCommand,
  DescribeClustersCommand,
  DescribeTaskDefinitionCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EcsWorld, imageOf, startEcsWorld } from './ecs-world.ts';

let world: EcsWorld;
beforeAll(async () => {
  world = await startEcsWorld();
});
afterAll(() => world.close());

const arnOf = (family: string, revision: number) =>
  `arn:aws:ecs:eu-west-1:111122223333:task-definition/${family}:${revision}`;
const container = { name: 'app', image: imageOf('good') };
const register = (family: string, more: object = {}) =>
  world.client.send(new RegisterTaskDefinitionCommand({ family, containerDefinitions: [container], ...more }));

test('a revision keeps members that the SDK does not know, and gets ECS’s defaults', async () => {
  const unknown = { futureSetting: { mode: 'on' }, containerDefinitions: [{ ...container, futureOption: [1, 2] }] };
  // The SDK drops what it does not know, so the request goes out with the members put back.
  world.client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body: string; headers: Record<string, string> };
      request.body = JSON.stringify({ ...args.input, ...unknown });
      request.headers['content-length'] = String(Buffer.byteLength(request.body));
      return next(args);
    },
    { step: 'build', name: 'unknownMembers' },
  );
  const { taskDefinition } = await register('lossless').finally(() =>
    world.client.middlewareStack.remove('unknownMembers'),
  );
  expect(taskDefinition).toMatchObject({ revision: 1, status: 'ACTIVE', compatibilities: ['EC2'], volumes: [] });
  expect(taskDefinition?.containerDefinitions?.[0]).toMatchObject({
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
  });
  const recorded = world.ecs.operations.DescribeTaskDefinition?.handle(
    { taskDefinition: 'lossless' } as never,
    {} as never,
  );
  expect(recorded).toMatchObject({
    taskDefinition: { futureSetting: { mode: 'on' }, containerDefinitions: [{ futureOption: [1, 2] }] },
  });
});

test('revisions are counted by family, named in three ways, and stay when they are deregistered', async () => {
  const tags = [{ key: 'team', value: 'harbour' }];
  for (const revision of [1, 2, 3]) {
    const { taskDefinition } = await register('counted', { tags });
    expect(taskDefinition?.taskDefinitionArn).toBe(arnOf('counted', revision));
  }
  const describe = async (taskDefinition: string) =>
    await world.client.send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }));
  await world.client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'counted:3' }));
  expect((await describe('counted')).taskDefinition?.revision).toBe(2);
  expect(await describe('counted:3')).toMatchObject({
    tags,
    taskDefinition: { status: 'INACTIVE', deregisteredAt: expect.any(Date) },
  });
  expect((await describe(arnOf('counted', 1))).taskDefinition?.status).toBe('ACTIVE');
  const list = async (input: object) =>
    (await world.client.send(new ListTaskDefinitionsCommand({ familyPrefix: 'counted', ...input }))).taskDefinitionArns;
  expect(await list({ sort: 'DESC' })).toEqual([arnOf('counted', 2), arnOf('counted', 1)]);
  expect(await list({ status: 'INACTIVE' })).toEqual([arnOf('counted', 3)]);
  await world.client.send(new CreateClusterCommand({}));
  const run = world.client.send(new RunTaskCommand({ taskDefinition: 'counted:3' }));
  await expect(run).rejects.toThrow('TaskDefinition is inactive');
  await expect(describe('counted:4')).rejects.toThrow('Unable to describe task definition.');
});

test.each([
  ['no container', { containerDefinitions: [] }, 'Container list cannot be empty.'],
  [
    'a container without image',
    { containerDefinitions: [{ name: 'app' }] },
    'Container.image should not be null or empty.',
  ],
  ['two containers of one name', { containerDefinitions: [container, container] }, 'Container.name should be unique.'],
  [
    'no essential container',
    { containerDefinitions: [{ ...container, essential: false }] },
    'At least one container must be essential.',
  ],
])('a revision with %s is refused', async (_case, input, message) => {
  await expect(register('refused', input)).rejects.toMatchObject({
    name: 'ClientException',
    message: expect.stringContaining(message),
  });
});

test('resources are tagged and untagged', async () => {
  const clusterName = 'tagged';
  const created = await world.client.send(new CreateClusterCommand({ clusterName, tags: [{ key: 'a', value: '1' }] }));
  const resourceArn = created.cluster?.clusterArn;
  const tags = [
    { key: 'a', value: '2' },
    { key: 'b', value: '3' },
  ];
  await world.client.send(new TagResourceCommand({ resourceArn, tags }));
  expect((await world.client.send(new ListTagsForResourceCommand({ resourceArn }))).tags).toEqual(tags);
  await world.client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }));
  const described = await world.client.send(
    new DescribeClustersCommand({ clusters: [clusterName, 'none'], include: ['TAGS'] }),
  );
  expect(described).toMatchObject({
    clusters: [{ clusterName, status: 'ACTIVE', activeServicesCount: 0, tags: [{ key: 'b', value: '3' }] }],
    failures: [{ arn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/none', reason: 'MISSING' }],
  });
  await expect(
    world.client.send(new ListTagsForResourceCommand({ resourceArn: `${resourceArn}x` })),
  ).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  expect((await world.client.send(new ListServicesCommand({ cluster: clusterName }))).serviceArns).toEqual([]);
});
