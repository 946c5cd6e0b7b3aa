import { DescribeServiceRevisionsCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  digestOf,
  type EcsWorld,
  eventsOf,
  imageOf,
  type Release,
  reached,
  release,
  serviceOf,
  startEcsWorld,
  tasksOf,
  userOf,
} from './ecs-world.ts';

let world: EcsWorld;
beforeAll(async () => {
  world = await startEcsWorld();
});
afterAll(() => world.close());

const breaker = (rollback: boolean, value?: number) => ({
  deploymentCircuitBreaker: {
    enable: true,
    rollback,
    ...(value !== undefined && { thresholdConfiguration: { type: 'COUNT' as const, value } }),
  },
});

test('a good release replaces every task, and no user notices', async () => {
  const cluster = 'good-release';
  const { url, loadBalancer } = await world.provision({ cluster, desiredCount: 2 });
  const before = await serviceOf(world, cluster);
  const user = userOf(url);
  const arn = await release(world, { cluster, image: imageOf('better') });
  expect(arn).toMatch(/:service-deployment\/good-release\/boat-listing\/[\w-]{21}$/);
  const deployment = await reached(world, arn);
  const statuses = await user.stop();

  expect(deployment).toMatchObject({
    status: 'SUCCESSFUL',
    lifecycleStage: 'CLEAN_UP',
    sourceServiceRevisions: [
      { arn: before.currentServiceRevisions?.[0]?.arn, requestedTaskCount: 0, runningTaskCount: 0 },
    ],
    targetServiceRevision: { requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 },
    deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0, threshold: 3 },
  });
  expect(deployment.statusReason).toBeUndefined();
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  expect(world.elb.traffic(loadBalancer.name)?.totals()).toEqual({ requests: statuses.length, failures: 0 });

  const service = await serviceOf(world, cluster);
  const id = deployment.targetServiceRevision?.arn?.split('/').at(-1);
  expect(service).toMatchObject({
    runningCount: 2,
    currentServiceDeployment: arn,
    deployments: [{ id: `ecs-svc/${id}`, status: 'PRIMARY', rolloutState: 'COMPLETED', failedTasks: 0 }],
  });
  const running = await tasksOf(world, cluster, 'RUNNING');
  expect(running.map(({ containers }) => containers?.[0]?.imageDigest)).toEqual(Array(2).fill(digestOf('better')));
  expect(running.map(({ startedBy }) => startedBy)).toEqual(Array(2).fill(`ecs-svc/${id}`));
  const events = await eventsOf(world, cluster);
  expect(events).toContain(`(service boat-listing) (deployment ecs-svc/${id}) deployment completed.`);
  expect(events.at(-1)).toBe('(service boat-listing) has reached a steady state.');
  const stopped = await tasksOf(world, cluster, 'STOPPED');
  expect(stopped[0]).toMatchObject({
    lastStatus: 'STOPPED',
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: `Scaling activity initiated by (deployment ecs-svc/${id})`,
    containers: [{ exitCode: 0 }],
  });
});

/** What a broken release does and what ECS then says of its tasks. */
const broken: [string, Omit<Release, 'cluster'>, Record<string, unknown>, RegExp?][] = [
  [
    'that crashes at start',
    { image: imageOf('crash') },
    { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
  ],
  [
    'that answers its health check with 500',
    { image: imageOf('sick') },
    {
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: expect.stringMatching(/^Task failed ELB health checks in \(target-group arn:.*\)$/),
    },
    /\(task [0-9a-f]{32}\) \(port 8080\) is unhealthy in \(target-group arn:.*\) due to \(reason Health checks failed with these codes: \[500\]\)\.$/,
  ],
  [
    'with an image that is not there',
    { image: imageOf('gone') },
    { stopCode: 'TaskFailedToStart', stoppedReason: expect.stringMatching(/^CannotPullContainerError: /) },
  ],
  [
    'whose secret is not there',
    {
      container: {
        secrets: [{ name: 'KEY', valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:key-AbCdEf' }],
      },
    },
    {
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(/^ResourceInitializationError: .*secret:key-AbCdEf/),
    },
  ],
  [
    'whose command is not there',
    { container: { command: ['/usr/bin/no-such-program'] } },
    { stopCode: 'TaskFailedToStart', stoppedReason: expect.stringMatching(/^CannotStartContainerError: .*ENOENT/) },
  ],
  [
    'that fails its container health check',
    {
      deploymentConfiguration: breaker(true, 1),
      container: {
        healthCheck: {
          command: ['CMD-SHELL', `node -e "fetch('http://localhost:8080/broken').then(r=>process.exit(r.ok?0:1))"`],
          interval: 5,
          retries: 1,
        },
      },
    },
    {
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Task failed container health checks',
      healthStatus: 'UNHEALTHY',
    },
    /\(task [0-9a-f]{32}\) failed container health checks\.$/,
  ],
];

test.concurrent.each(broken)(
  'a release %s is rolled back by the circuit breaker',
  async (sentence, change, task, event) => {
    const cluster = sentence.replaceAll(/[^a-z]+/gi, '').slice(0, 16);
    const threshold = change.deploymentConfiguration ? 1 : 3;
    const { url } = await world.provision({ cluster });
    const before = await serviceOf(world, cluster);
    const user = userOf(url);
    const arn = await release(world, { cluster, ...change });
    const deployment = await reached(world, arn);
    const statuses = await user.stop();

    const reason = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
    const good = before.currentServiceRevisions?.[0]?.arn;
    expect(deployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: reason,
      rollback: { reason, serviceRevisionArn: good },
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: threshold, threshold },
    });
    expect(deployment.finishedAt).toBeInstanceOf(Date);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);

    const events = await eventsOf(world, cluster);
    const bad = deployment.targetServiceRevision?.arn?.split('/').at(-1);
    const goodId = good?.split('/').at(-1);
    expect(events).toContain(
      `(service boat-listing) (deployment ecs-svc/${bad}) deployment failed: tasks failed to start.`,
    );
    expect(events).toContain(`(service boat-listing) rolling back to deployment ecs-svc/${goodId}.`);
    if (event) expect(events).toContainEqual(expect.stringMatching(event));
    const failed = (await tasksOf(world, cluster, 'STOPPED')).filter(({ startedBy }) => startedBy === `ecs-svc/${bad}`);
    expect(failed.length).toBeGreaterThanOrEqual(threshold);
    expect(failed[0]).toMatchObject(task);
    expect(await serviceOf(world, cluster)).toMatchObject({
      taskDefinition: before.taskDefinition,
      runningCount: 1,
      deployments: [{ id: `ecs-svc/${goodId}`, status: 'PRIMARY', rolloutState: 'COMPLETED' }],
    });
  },
);

test('a crash leaves its exit code and its last words', async () => {
  const cluster = 'last-words';
  await world.provision({ cluster });
  await reached(world, await release(world, { cluster, image: imageOf('crash') }));
  const crashed = (await tasksOf(world, cluster, 'STOPPED')).find(
    ({ stopCode }) => stopCode === 'EssentialContainerExited',
  );
  expect(crashed?.containers?.[0]).toMatchObject({
    lastStatus: 'STOPPED',
    exitCode: 3,
    imageDigest: digestOf('crash'),
  });
  const id = crashed?.taskArn?.split('/').at(-1);
  const said = world.lines.filter(({ stream }) => stream === `ecs/app/${id}`);
  expect(said.map(({ group, message }) => [group, message])).toEqual([
    ['/ecs/last-words/boat-listing', 'starting crash'],
    ['/ecs/last-words/boat-listing', 'cannot read configuration'],
  ]);
});

test('without rollback a failed deployment stops, and the classic one is FAILED', async () => {
  const cluster = 'no-rollback';
  await world.provision({ cluster, deploymentConfiguration: breaker(false, 2) });
  const deployment = await reached(world, await release(world, { cluster, image: imageOf('crash') }));
  expect(deployment).toMatchObject({
    status: 'STOPPED',
    statusReason: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 2, threshold: 2 },
    stoppedAt: expect.any(Date),
  });
  expect((await serviceOf(world, cluster)).deployments).toMatchObject([
    {
      status: 'PRIMARY',
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
    },
    { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 1 },
  ]);
});

test('a service whose first deployment fails has nothing to go back to', async () => {
  const cluster = 'first-fails';
  await expect(world.provision({ cluster, image: imageOf('crash') })).rejects.toThrow(
    'is ROLLBACK_FAILED: No rollback candidate was found to run the rollback.',
  );
});

test('a newer deployment stops the one under way', async () => {
  const cluster = 'superseded';
  await world.provision({ cluster, deploymentConfiguration: {} });
  const first = await release(world, { cluster, image: imageOf('sick') });
  await reached(world, first, ['IN_PROGRESS']);
  const second = await release(world, { cluster, image: imageOf('better') });
  expect(await reached(world, first)).toMatchObject({
    status: 'STOPPED',
    statusReason: 'Service deployment stopped because a newer service deployment was created.',
  });
  const deployment = await reached(world, second);
  expect(deployment.status).toBe('SUCCESSFUL');
  expect(deployment.sourceServiceRevisions?.length).toBeGreaterThanOrEqual(1);
});

test('an alarm during the bake time rolls back; one that rang before the deployment does not count', async () => {
  const cluster = 'alarmed';
  world.alarmStates.set('errors', 'OK').set('old', 'ALARM');
  await world.provision({
    cluster,
    deploymentConfiguration: {
      bakeTimeInMinutes: 1,
      alarms: { enable: true, rollback: true, alarmNames: ['errors', 'old'] },
    },
  });
  const arn = await release(world, { cluster, image: imageOf('better') });
  const baking = await reached(world, arn, ['IN_PROGRESS']);
  expect(baking.alarms).toMatchObject({ status: 'MONITORING', alarmNames: ['errors', 'old'] });
  world.alarmStates.set('errors', 'ALARM');
  expect(await reached(world, arn)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['errors'] },
  });
  expect(await eventsOf(world, cluster)).toContainEqual(expect.stringMatching(/deployment failed: alarm detected\.$/));
});

test('a service revision keeps what a deployment ran', async () => {
  const cluster = 'revisions';
  await world.provision({ cluster });
  const { currentServiceRevisions } = await serviceOf(world, cluster);
  const serviceRevisionArns = [
    currentServiceRevisions?.[0]?.arn ?? '',
    'arn:aws:ecs:eu-west-1:111122223333:service-revision/a/b/1',
  ];
  const answer = await world.client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }));
  expect(answer.failures).toEqual([{ arn: serviceRevisionArns[1], reason: 'MISSING' }]);
  expect(answer.serviceRevisions).toMatchObject([
    {
      taskDefinition: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/revisions-boat-listing:1',
      launchType: 'FARGATE',
      containerImages: [{ containerName: 'app', image: imageOf('good'), imageDigest: digestOf('good') }],
    },
  ]);
});
