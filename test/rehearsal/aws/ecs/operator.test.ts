import {
  ContinueServiceDeploymentCommand,
  DeleteServiceCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  type StopServiceDeploymentStopType,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type EcsWorld,
  eventsOf,
  eventually,
  imageOf,
  reached,
  release,
  serviceOf,
  startEcsWorld,
  tasksOf,
} from './ecs-world.ts';

let world: EcsWorld;
beforeAll(async () => {
  world = await startEcsWorld();
});
afterAll(() => world.close());

const service = 'boat-listing';
const settled = (cluster: string, count: number) =>
  eventually(async () => {
    const { runningCount, pendingCount, events } = await serviceOf(world, cluster);
    const isSteady = events?.[0]?.message?.endsWith('has reached a steady state.') ?? false;
    return runningCount === count && pendingCount === 0 && isSteady ? true : undefined;
  });

test('stopping a deployment goes back, and there is no other way to stop', async () => {
  const cluster = 'stop-rollback';
  const { url } = await world.provision({ cluster });
  const deploymentConfiguration = { bakeTimeInMinutes: 60 };
  const arn = await release(world, { cluster, image: imageOf('better'), deploymentConfiguration });
  await eventually(async () =>
    (await reached(world, arn, ['IN_PROGRESS'])).lifecycleStage === 'BAKE_TIME' ? true : undefined,
  );
  const stop = (stopType: StopServiceDeploymentStopType) =>
    world.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType }));
  await expect(stop('ABORT')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  expect((await stop('ROLLBACK')).serviceDeploymentArn).toBe(arn);
  expect(await reached(world, arn)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because of a StopServiceDeployment request.',
  });
  expect(await (await fetch(url)).json()).toMatchObject({ name: 'good' });
  await expect(stop('ROLLBACK')).rejects.toMatchObject({ name: 'ConflictException' });
});

test('a service is scaled without a deployment, to zero and back, and deleted', async () => {
  const cluster = 'scaled';
  await world.provision({ cluster });
  const scale = (desiredCount: number) =>
    world.client.send(new UpdateServiceCommand({ cluster, service, desiredCount }));
  const { currentServiceDeployment } = await serviceOf(world, cluster);
  for (const count of [3, 0, 1]) {
    expect((await scale(count)).service?.currentServiceDeployment).toBe(currentServiceDeployment);
    await settled(cluster, count);
  }
  const scaled = world.client.send(new DeleteServiceCommand({ cluster, service }));
  await expect(scaled).rejects.toThrow('The service cannot be stopped while it is scaled above 0.');
  await world.client.send(new DeleteServiceCommand({ cluster, service, force: true }));
  await eventually(async () => ((await serviceOf(world, cluster)).status === 'INACTIVE' ? true : undefined));
  expect(await tasksOf(world, cluster, 'RUNNING')).toEqual([]);
  await expect(scale(1)).rejects.toMatchObject({ name: 'ServiceNotActiveException' });
});

test('a task that dies is replaced, and the service recovers its steady state', async () => {
  const cluster = 'replaced';
  await world.provision({ cluster, image: imageOf('mayfly'), environment: { LIVE_MS: '400' } });
  const died = await eventually(async () => (await tasksOf(world, cluster, 'STOPPED'))[0]);
  expect(died).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 9 }] });
  await eventually(async () => {
    const steady = (await eventsOf(world, cluster)).filter((event) => event.endsWith('steady state.'));
    return steady.length >= 2 ? true : undefined;
  });
});

test('an update that changes nothing starts no deployment; force does', async () => {
  const cluster = 'unchanged';
  const { taskDefinition } = await world.provision({ cluster });
  const { currentServiceDeployment: first, deploymentConfiguration } = await serviceOf(world, cluster);
  const same = await world.client.send(new UpdateServiceCommand({ cluster, service, taskDefinition }));
  expect(same.service?.currentServiceDeployment).toBe(first);
  const configured = await world.client.send(
    new UpdateServiceCommand({ cluster, service, deploymentConfiguration: { maximumPercent: 250 } }),
  );
  expect(configured.service).toMatchObject({
    currentServiceDeployment: first,
    deploymentConfiguration: { ...deploymentConfiguration, maximumPercent: 250 },
  });
  const forced = await world.client.send(new UpdateServiceCommand({ cluster, service, forceNewDeployment: true }));
  const second = forced.service?.currentServiceDeployment ?? '';
  expect(second).not.toBe(first);
  expect((await reached(world, second)).status).toBe('SUCCESSFUL');

  const list = (input: object) => world.client.send(new ListServiceDeploymentsCommand({ cluster, service, ...input }));
  const pageOne = await list({ maxResults: 1 });
  expect(pageOne.serviceDeployments?.map((deployment) => deployment.serviceDeploymentArn)).toEqual([second]);
  const pageTwo = await list({ maxResults: 1, nextToken: pageOne.nextToken });
  expect(pageTwo.serviceDeployments?.map((deployment) => deployment.serviceDeploymentArn)).toEqual([first]);
  expect(pageTwo.nextToken).toBeUndefined();
  expect((await list({ status: ['IN_PROGRESS'] })).serviceDeployments).toEqual([]);
  const createdAt = { after: pageOne.serviceDeployments?.[0]?.createdAt };
  expect((await list({ createdAt })).serviceDeployments).toHaveLength(1);
  await expect(list({ nextToken: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('what nobody can do is refused in ECS’s words', async () => {
  const cluster = 'refusals';
  await world.provision({ cluster });
  const { currentServiceDeployment = '' } = await serviceOf(world, cluster);
  const send = world.client.send.bind(world.client);
  const update = (input: object) => send(new UpdateServiceCommand({ cluster, service, ...input }));
  const gone = currentServiceDeployment.replace(/\/[^/]+$/, '/000000000000000000000');
  const refused: [Promise<unknown>, string][] = [
    [update({ cluster: 'nowhere' }), 'ClusterNotFoundException'],
    [update({ service: 'nothing' }), 'ServiceNotFoundException'],
    [update({ taskDefinition: 'refusals-boat-listing:99' }), 'ClientException'],
    [update({ desiredCount: -1 }), 'InvalidParameterException'],
    [update({ deploymentConfiguration: { strategy: 'CANARY' } }), 'UnsupportedFeatureException'],
    [
      update({ loadBalancers: [{ targetGroupArn: 'arn:no', containerName: 'app', containerPort: 1 }] }),
      'InvalidParameterException',
    ],
    [send(new StopServiceDeploymentCommand({ serviceDeploymentArn: gone })), 'ServiceDeploymentNotFoundException'],
    [send(new StopServiceDeploymentCommand({ serviceDeploymentArn: currentServiceDeployment })), 'ConflictException'],
    [
      send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: currentServiceDeployment, hookId: 'h' })),
      'InvalidParameterException',
    ],
  ];
  for (const [call, name] of refused) await expect(call).rejects.toMatchObject({ name });
  const described = await send(new DescribeServicesCommand({ cluster, services: ['nothing'] }));
  expect(described).toMatchObject({
    services: [],
    failures: [{ arn: 'arn:aws:ecs:eu-west-1:111122223333:service/refusals/nothing', reason: 'MISSING' }],
  });
});
