import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { awsServices } from '#lib/aws/services';
import { startAwsJson, type WireAnswer, type WireCall } from '#test/support/aws-json-server';
import { testSession } from '#test/support/aws-session';

let aws: Awaited<ReturnType<typeof startAwsJson>>;
let answers: Record<string, (call: WireCall) => WireAnswer> = {};
const ref = { cluster: 'boat-staging', service: 'boat-listing' };
const arn = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/boat-listing:7';

beforeEach(async () => {
  answers = {};
  aws = await startAwsJson((call) => answers[call.operation]?.(call) ?? {});
  process.env['AWS_ENDPOINT_URL'] = aws.url;
});
afterEach(() => aws.close());

const described = {
  taskDefinition: {
    taskDefinitionArn: arn,
    family: 'boat-listing',
    revision: 7,
    status: 'ACTIVE',
    requiresAttributes: [{ name: 'ecs.capability.secrets' }],
    compatibilities: ['EC2'],
    registeredAt: 1_767_225_600.5,
    registeredBy: 'arn:aws:iam::111122223333:user/ada',
    enableWarpDrive: { speed: 9 },
    containerDefinitions: [{ name: 'app', image: 'a@sha256:1', environment: [], fromTheFuture: [1, null, 'x'] }],
  },
  tags: [{ key: 'team', value: 'harbour' }],
};

test('a task definition makes the round trip with fields that the SDK does not know', async () => {
  answers['ecs:DescribeTaskDefinition'] = () => ({ body: described });
  answers['ecs:RegisterTaskDefinition'] = () => ({ body: { taskDefinition: { taskDefinitionArn: `${arn}8` } } });
  const services = awsServices(testSession());
  const { document, status } = await services.taskDefinition(arn);
  expect(status).toBe('ACTIVE');
  expect(await services.register(document)).toEqual({ arn: `${arn}8` });
  expect(aws.of('ecs:DescribeTaskDefinition')[0]?.body).toEqual({ taskDefinition: arn, include: ['TAGS'] });
  expect(aws.of('ecs:RegisterTaskDefinition')[0]?.body).toEqual({
    family: 'boat-listing',
    enableWarpDrive: { speed: 9 },
    containerDefinitions: described.taskDefinition.containerDefinitions,
    tags: described.tags,
  });
});

test('an update sends the fields of the change and no other', async () => {
  answers['ecs:UpdateService'] = () => ({
    body: { service: { taskDefinition: arn, currentServiceDeployment: 'r-1' } },
  });
  const services = awsServices(testSession());
  expect(await services.update(ref, { taskDefinitionArn: arn })).toEqual({ taskDefinitionArn: arn, rolloutArn: 'r-1' });
  await services.update(ref, { deploymentConfiguration: { maximumPercent: 200, newer: true } });
  expect(aws.of('ecs:UpdateService').map(({ body }) => body)).toEqual([
    { ...ref, taskDefinition: arn },
    { ...ref, deploymentConfiguration: { maximumPercent: 200, newer: true } },
  ]);
});

test('rollouts come from all pages, newest first', async () => {
  const brief = (id: string, createdAt: number) => ({ serviceDeploymentArn: id, createdAt, status: 'SUCCESSFUL' });
  answers['ecs:ListServiceDeployments'] = ({ body }) =>
    body['nextToken']
      ? { body: { serviceDeployments: [brief('new', 200)] } }
      : { body: { serviceDeployments: [brief('old', 100)], nextToken: 'more' } };
  const found = await awsServices(testSession()).rollouts(ref, { statuses: ['SUCCESSFUL'] });
  expect(found.map(({ arn }) => arn)).toEqual(['new', 'old']);
  expect(aws.of('ecs:ListServiceDeployments')[0]?.body).toEqual({ ...ref, status: ['SUCCESSFUL'], maxResults: 100 });
});

test('a rollout in a state that is newer than this bundle keeps its name', async () => {
  answers['ecs:DescribeServiceDeployments'] = () => ({
    body: { serviceDeployments: [{ serviceDeploymentArn: 'r-1', status: 'PONDERING' }], failures: [] },
  });
  expect((await awsServices(testSession()).rollout('r-1'))?.status).toBe('PONDERING');
});

test('a stopped task tells why, and where its containers logged', async () => {
  const logConfiguration = {
    logDriver: 'awslogs',
    options: { 'awslogs-group': '/boat', 'awslogs-stream-prefix': 'listing' },
  };
  answers['ecs:ListTasks'] = () => ({
    body: { taskArns: ['arn:aws:ecs:eu-west-1:111122223333:task/boat-staging/abc'] },
  });
  answers['ecs:DescribeTasks'] = () => ({
    body: {
      tasks: [
        {
          taskArn: 'arn:aws:ecs:eu-west-1:111122223333:task/boat-staging/abc',
          taskDefinitionArn: arn,
          stopCode: 'EssentialContainerExited',
          stoppedReason: 'Essential container in task exited',
          containers: [{ name: 'app', image: 'x', exitCode: 1, imageDigest: 'sha256:2' }],
        },
      ],
    },
  });
  answers['ecs:DescribeTaskDefinition'] = () => ({
    body: { taskDefinition: { family: 'f', containerDefinitions: [{ name: 'app', image: 'x', logConfiguration }] } },
  });
  const [task] = await awsServices(testSession()).stoppedTasks(ref);
  expect(task).toMatchObject({
    stopCode: 'EssentialContainerExited',
    containers: [{ exitCode: 1, digest: 'sha256:2', log: { group: '/boat', stream: 'listing/app/abc' } }],
  });
  expect(aws.of('ecs:ListTasks')[0]?.body).toEqual({
    cluster: 'boat-staging',
    serviceName: 'boat-listing',
    desiredStatus: 'STOPPED',
  });
});

test('a one-off task carries its command, token and place', async () => {
  answers['ecs:RunTask'] = () => ({ body: { tasks: [{ taskArn: 't-1' }], failures: [] } });
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'], newer: 1 } };
  const started = await awsServices(testSession()).runTask({
    cluster: 'boat-staging',
    taskDefinitionArn: arn,
    container: 'app',
    command: ['npm', 'run', 'migrate'],
    environment: { STEP: 'before' },
    startedBy: 'slipway',
    clientToken: 'token-1',
    placement: { networkConfiguration, launchType: 'FARGATE' },
  });
  expect(started).toEqual({ arn: 't-1' });
  expect(aws.of('ecs:RunTask')[0]?.body).toEqual({
    cluster: 'boat-staging',
    taskDefinition: arn,
    count: 1,
    startedBy: 'slipway',
    clientToken: 'token-1',
    networkConfiguration,
    launchType: 'FARGATE',
    overrides: {
      containerOverrides: [
        { name: 'app', command: ['npm', 'run', 'migrate'], environment: [{ name: 'STEP', value: 'before' }] },
      ],
    },
  });
});

test('a task that ECS cannot place is a failure that names the reason', async () => {
  answers['ecs:RunTask'] = () => ({ body: { tasks: [], failures: [{ reason: 'RESOURCE:MEMORY' }] } });
  const task = { cluster: 'c', taskDefinitionArn: arn, container: 'app', command: ['x'], environment: {} };
  const run = awsServices(testSession()).runTask({ ...task, startedBy: 's', clientToken: 't', placement: {} });
  await expect(run).rejects.toMatchObject({
    code: 'TASK_NOT_PLACED',
    message: expect.stringContaining('RESOURCE:MEMORY'),
  });
});
