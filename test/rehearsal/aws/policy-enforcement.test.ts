import * as ecs from '@aws-sdk/client-ecs';
import { afterEach, expect, test } from '@jest/globals';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import { allow, sessionOf, trust } from './aws-world.ts';
import { serviceArn, startToy, update } from './toy-ecs.ts';

type World = Awaited<ReturnType<typeof startToy>>;
let world: World | undefined;
afterEach(() => world?.close());
const start = async (options: Parameters<typeof startToy>[0] = {}): Promise<World> => {
  world = await startToy(options);
  return world;
};

const denied = 'User: arn:aws:sts::111122223333:assumed-role/deployer/run-1 is not authorized to perform: ';
const register = (taskRoleArn: string) =>
  new ecs.RegisterTaskDefinitionCommand({ family: 'boat', containerDefinitions: [], taskRoleArn });
const passRole = (Resource: string): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource,
    Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
  },
});
const taskRole = 'arn:aws:iam::111122223333:role/boat-task';

test.each<[string, PolicyDocument[], object, string | undefined]>([
  [
    'nothing allowed',
    [],
    update(),
    `${denied}ecs:UpdateService on resource: ${serviceArn} because no identity-based policy allows the ecs:UpdateService action`,
  ],
  ['allowed on this service', [allow('ecs:UpdateService', serviceArn)], update(), undefined],
  [
    'allowed on another service',
    [allow('ecs:UpdateService', `${serviceArn}-2`)],
    update(),
    `${denied}ecs:UpdateService on resource: ${serviceArn} because`,
  ],
  [
    'denied explicitly',
    [allow('*'), { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: 'ecs:Update*', Resource: '*' } }],
    update(),
    `${denied}ecs:UpdateService on resource: ${serviceArn} with an explicit deny in an identity-based policy`,
  ],
  [
    'allowed on another cluster by condition',
    [
      {
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Action: 'ecs:*',
          Resource: '*',
          Condition: { ArnEquals: { 'ecs:cluster': 'boat-production' } },
        },
      },
    ],
    update(),
    `${denied}ecs:UpdateService`,
  ],
  ['PassRole missing', [allow('ecs:*')], register(taskRole), `${denied}iam:PassRole on resource: ${taskRole} because`],
  ['PassRole for this role', [allow('ecs:*'), passRole(taskRole)], register(taskRole), undefined],
  [
    'PassRole for another role',
    [allow('ecs:*'), passRole(`${taskRole}-2`)],
    register(taskRole),
    `${denied}iam:PassRole`,
  ],
])('policy: %s', async (_case, policies, command, message) => {
  const current = await start();
  const client = new ecs.ECSClient({ ...current.asRoot, credentials: await sessionOf(current, policies) });
  const answer = client.send(command as ecs.UpdateServiceCommand);
  if (message === undefined) await expect(answer).resolves.toBeDefined();
  else
    await expect(answer).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(message),
    });
  expect(current.aws.calls.at(-1)?.principal).toBe('arn:aws:sts::111122223333:assumed-role/deployer/run-1');
});

test('a policy with an operator that is not supported is refused when it is put, not ignored', async () => {
  const { aws } = await start();
  const policy = {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringEqual: { a: 'b' } } },
  } as const;
  expect(() => aws.iam.putRole({ name: 'x', trust: trust(), policies: [policy] })).toThrow(
    'StringEqual is not supported',
  );
});
