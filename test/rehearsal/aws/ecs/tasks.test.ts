import {
  CreateClusterCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EcsWorld, eventually, imageOf, startEcsWorld } from './ecs-world.ts';

const cluster = 'one-off';
const secretArn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:database-AbCdEf';
let world: EcsWorld;

beforeAll(async () => {
  world = await startEcsWorld();
  await world.client.send(new CreateClusterCommand({ clusterName: cluster }));
  for (const mode of ['once', 'stubborn', 'good']) await register(mode);
});
afterAll(() => world.close());

const register = (mode: string) =>
  world.client.send(
    new RegisterTaskDefinitionCommand({
      family: mode,
      containerDefinitions: [
        {
          name: 'app',
          image: imageOf(mode),
          portMappings: [{ containerPort: 8080 }],
          environment: [
            { name: 'NAME', value: 'definition' },
            { name: 'PORT', value: '8080' },
          ],
          secrets: [{ name: 'SECRET', valueFrom: `${secretArn}:password::` }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/ecs/one-off', 'awslogs-stream-prefix': 'job' },
          },
          stopTimeout: 30,
        },
      ],
    }),
  );

const run = async (taskDefinition: string, input: Partial<RunTaskCommandInput> = {}): Promise<Task> => {
  world.ecs.secrets.put(secretArn, JSON.stringify({ password: 'swordfish' }));
  const answer = await world.client.send(new RunTaskCommand({ cluster, taskDefinition, ...input }));
  return answer.tasks?.[0] ?? {};
};

const inStatus = (task: Task, status: string): Promise<Task> =>
  eventually(async () => {
    const answer = await world.client.send(new DescribeTasksCommand({ cluster, tasks: [task.taskArn ?? ''] }));
    return answer.tasks?.find(({ lastStatus }) => lastStatus === status);
  });

test.each([
  ['0', 0],
  ['7', 7],
])('a one-off task that exits with %s is STOPPED with that code', async (code, exitCode) => {
  const overrides = {
    containerOverrides: [
      {
        name: 'app',
        command: ['node', '/app.mjs', 'up', '--all'],
        environment: [
          { name: 'EXIT', value: code },
          { name: 'NAME', value: 'override' },
        ],
      },
    ],
  };
  const started = await run('once', { overrides, startedBy: `deploy-${code}` });
  expect(started).toMatchObject({ lastStatus: 'PROVISIONING', group: 'family:once', startedBy: `deploy-${code}` });
  const stopped = await inStatus(started, 'STOPPED');
  expect(stopped).toMatchObject({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'app', exitCode, lastStatus: 'STOPPED' }],
  });
  const stream = `job/app/${started.taskArn?.split('/').at(-1)}`;
  const said = world.lines.filter((line) => line.stream === stream).map(({ message }) => message);
  expect(said).toEqual(['starting once', 'migrated by up --all for override']);
});

test('a task is told its port and its secret, and asks who it is', async () => {
  const { containers = [], healthStatus } = await inStatus(await run('good'), 'RUNNING');
  const { hostPort, containerPort } = containers[0]?.networkBindings?.[0] ?? {};
  expect([containerPort, healthStatus]).toEqual([8080, 'UNKNOWN']);
  const answer = await eventually(() => fetch(`http://127.0.0.1:${hostPort}/`).catch(() => undefined));
  expect(await answer.json()).toMatchObject({ name: 'definition', secret: 'swordfish' });
  const version = await fetch(`http://127.0.0.1:${hostPort}/version`);
  expect(await version.text()).toBe(containers[0]?.imageDigest);
});

test.each([
  ['is asked with SIGTERM and ends by itself', 'good', 0],
  ['that ignores SIGTERM is killed after its stop timeout', 'stubborn', 137],
])('a task that is stopped %s', async (_case, family, exitCode) => {
  const running = await inStatus(await run(family), 'RUNNING');
  const port = running.containers?.[0]?.networkBindings?.[0]?.hostPort;
  await eventually(() => fetch(`http://127.0.0.1:${port}/`).catch(() => undefined));
  const stopping = await world.client.send(new StopTaskCommand({ cluster, task: running.taskArn, reason: 'drill' }));
  expect(stopping.task).toMatchObject({ desiredStatus: 'STOPPED' });
  expect(await inStatus(running, 'STOPPED')).toMatchObject({
    stopCode: 'UserInitiated',
    stoppedReason: 'drill',
    containers: [{ exitCode }],
  });
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('tasks are listed by page and filter', async () => {
  const startedBy = 'listing';
  const answer = await world.client.send(new RunTaskCommand({ cluster, taskDefinition: 'good', count: 3, startedBy }));
  const started = (answer.tasks ?? []).map(({ taskArn }) => taskArn);
  const list = (input: object) => world.client.send(new ListTasksCommand({ cluster, startedBy, ...input }));
  const first = await list({ maxResults: 2 });
  const second = await list({ maxResults: 2, nextToken: first.nextToken });
  expect([...(first.taskArns ?? []), ...(second.taskArns ?? [])]).toEqual(started);
  expect(second.nextToken).toBeUndefined();
  expect((await list({ family: 'once' })).taskArns).toEqual([]);
  expect((await list({ desiredStatus: 'STOPPED' })).taskArns).toEqual([]);
  await expect(list({ serviceName: 'none' })).rejects.toMatchObject({ name: 'ServiceNotFoundException' });
  const missing = await world.client.send(new DescribeTasksCommand({ cluster, tasks: ['0123'] }));
  expect(missing.failures).toMatchObject([{ reason: 'MISSING' }]);
});

test.each(['slipway sha256:0123', 'a'.repeat(129)])('RunTask refuses startedBy %s', async (startedBy) => {
  await expect(run('good', { startedBy })).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('an override for a container that is not there is refused', async () => {
  const overrides = { containerOverrides: [{ name: 'other' }] };
  await expect(run('good', { overrides })).rejects.toThrow(
    'Override for container named other is not a container in the TaskDefinition.',
  );
});
