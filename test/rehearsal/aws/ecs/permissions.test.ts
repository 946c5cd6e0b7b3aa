import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import { sessionOf } from '#test/rehearsal/aws/aws-world';
import { type EcsWorld, imageOf, serviceOf, startEcsWorld, tasksOf } from './ecs-world.ts';

const ecs = (resource: string): string => `arn:aws:ecs:eu-west-1:111122223333:${resource}`;
const cluster = ecs('cluster/mine');
const statement = (Action: string[], Resource: string | string[]) => ({
  Effect: 'Allow' as const,
  Action: Action.map((name) => `ecs:${name}`),
  Resource,
});

/** The least that deploys one service of one cluster: each statement is scoped as AWS's service authorization reference allows. */
const policy = {
  Version: '2012-10-17',
  Statement: [
    statement(['RegisterTaskDefinition'], '*'),
    statement(['UpdateService', 'DescribeServices', 'ListServiceDeployments'], ecs('service/mine/boat-listing')),
    statement(['DescribeServiceDeployments', 'StopServiceDeployment'], ecs('service-deployment/mine/boat-listing/*')),
    statement(['DescribeServiceRevisions'], ecs('service-revision/mine/boat-listing/*')),
    {
      ...statement(['RunTask'], ecs('task-definition/mine-*:*')),
      Condition: { ArnEquals: { 'ecs:cluster': cluster } },
    },
    { ...statement(['ListTasks'], '*'), Condition: { ArnEquals: { 'ecs:cluster': cluster } } },
    statement(['DescribeTasks'], ecs('task/mine/*')),
  ],
} as PolicyDocument;

let world: EcsWorld;
let deployer: ECSClient;
beforeAll(async () => {
  world = await startEcsWorld();
  for (const name of ['mine', 'other']) await world.provision({ cluster: name });
  deployer = new ECSClient({ ...world.asRoot, credentials: await sessionOf(world, [policy]) });
});
afterAll(() => world.close());

/** Everything that a deployment asks of ECS, for the service of a cluster. */
async function callsFor(name: string) {
  const { currentServiceDeployment = '', currentServiceRevisions } = await serviceOf(world, name);
  const [task] = await tasksOf(world, name, 'RUNNING');
  const service = { cluster: name, service: 'boat-listing' };
  return [
    new UpdateServiceCommand({ ...service, desiredCount: 1 }),
    new DescribeServicesCommand({ cluster: name, services: ['boat-listing'] }),
    new ListServiceDeploymentsCommand(service),
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [currentServiceDeployment] }),
    new DescribeServiceRevisionsCommand({ serviceRevisionArns: [currentServiceRevisions?.[0]?.arn ?? ''] }),
    new ListTasksCommand({ cluster: name }),
    new DescribeTasksCommand({ cluster: name, tasks: [task?.taskArn ?? ''] }),
    new RunTaskCommand({ cluster: name, taskDefinition: 'mine-boat-listing' }),
  ];
}

const nameOfError = (call: Promise<unknown>): Promise<string | undefined> =>
  call.then(
    () => undefined,
    (error: Error) => error.name,
  );

test('a role for one service may do with it all that a deployment needs', async () => {
  for (const command of await callsFor('mine'))
    expect(await nameOfError(deployer.send(command as never))).toBeUndefined();
});

test('and nothing with another service', async () => {
  for (const command of await callsFor('other')) {
    expect([command.constructor.name, await nameOfError(deployer.send(command as never))]).toEqual([
      command.constructor.name,
      'AccessDeniedException',
    ]);
  }
  const { currentServiceDeployment } = await serviceOf(world, 'other');
  const stop = new StopServiceDeploymentCommand({ serviceDeploymentArn: currentServiceDeployment });
  expect(await nameOfError(deployer.send(stop))).toBe('AccessDeniedException');
});

test('a task’s roles are handed on only with iam:PassRole', async () => {
  const containerDefinitions = [{ name: 'app', image: imageOf('good') }];
  const register = (more: object) =>
    deployer.send(new RegisterTaskDefinitionCommand({ family: 'mine-boat-listing', containerDefinitions, ...more }));
  await register({});
  await expect(register({ executionRoleArn: 'arn:aws:iam::111122223333:role/execution' })).rejects.toThrow(
    /is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role\/execution/,
  );
});

test("a task definition's tags need a right of their own, and AWS's own tags nobody may write", async () => {
  const definition = { family: 'mine-tagged', containerDefinitions: [{ name: 'app', image: 'boat', memory: 64 }] };
  const tagged = (key: string) => new RegisterTaskDefinitionCommand({ ...definition, tags: [{ key, value: '1' }] });
  await expect(deployer.send(tagged('team'))).rejects.toMatchObject({ name: 'AccessDeniedException' });
  await world.client.send(tagged('team'));
  const reserved = world.client.send(tagged('aws:cloudformation:stack-name'));
  await expect(reserved).rejects.toMatchObject({ name: 'InvalidParameterException' });
});
