import * as ecs from '@aws-sdk/client-ecs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, expect, test } from '@jest/globals';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import type { AwsCall, AwsService, FaultRule } from '#rehearsal/contracts';
import { type AwsWorld, allow, startWorld, trust } from './aws-world.ts';

let world: AwsWorld | undefined;
afterEach(() => world?.close());

const arn = 'arn:aws:ecs:eu-west-1:111122223333:service/boat-staging/boat-listing';

/** One service that counts its updates, keeps a task definition, and asks for iam:PassRole. */
function toyEcs() {
  const state = { updates: 0, taskDefinition: {} as object };
  const service: AwsService = {
    prefix: 'ecs',
    sdk: ecs,
    operations: {
      UpdateService: {
        resources: () => [arn],
        conditions: (input: ecs.UpdateServiceRequest) => ({ 'ecs:cluster': String(input.cluster) }),
        handle: (input: ecs.UpdateServiceRequest) => {
          if (input.service === 'none') throw awsError('ServiceNotFoundException', 'Service not found.');
          state.updates += 1;
          return {
            service: {
              serviceName: input.service,
              desiredCount: state.updates,
              createdAt: new Date(1_700_000_000_250),
            },
          };
        },
      },
      DescribeServices: {
        resources: () => [arn],
        handle: () => ({ services: [{ serviceName: 'boat-listing', desiredCount: state.updates }], failures: [] }),
      },
      RegisterTaskDefinition: {
        resources: () => ['*'],
        handle: (input: ecs.RegisterTaskDefinitionRequest, call: AwsCall) => {
          if (input.taskRoleArn)
            call.authorize('iam:PassRole', input.taskRoleArn, { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' });
          state.taskDefinition = input;
          return { taskDefinition: input };
        },
      },
    },
  };
  return { state, service };
}

async function start(rules: FaultRule[] = []) {
  const toy = toyEcs();
  world = await startWorld({ services: [toy.service], rules });
  return { ...world, state: toy.state, client: new ecs.ECSClient(world.asRoot) };
}

/** A session of a role with these policies, as STS gives it. */
async function sessionOf(current: AwsWorld, policies: Parameters<AwsWorld['aws']['iam']['putRole']>[0]['policies']) {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const role = current.aws.iam.putRole({ name: 'deployer', trust: trust(), policies });
  const answer = await new STSClient(current.asRoot).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: role.arn,
      RoleSessionName: 'run-1',
      WebIdentityToken: await current.token(),
    }),
  );
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = answer.Credentials ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

function rewriteBody(request: unknown, change: (body: string) => string) {
  const http = request as { body: Uint8Array | string };
  http.body = change(typeof http.body === 'string' ? http.body : new TextDecoder().decode(http.body));
}

const update = (service = 'boat-listing') => new ecs.UpdateServiceCommand({ cluster: 'boat-staging', service });

test('an answer comes back through the real client, with its types', async () => {
  const { client, aws } = await start();
  const { service } = await client.send(update());
  expect(service).toEqual({ serviceName: 'boat-listing', desiredCount: 1, createdAt: new Date(1_700_000_000_250) });
  expect(aws.calls).toMatchObject([
    {
      service: 'ecs',
      operation: 'UpdateService',
      principal: 'arn:aws:iam::111122223333:root',
      status: 200,
      input: { cluster: 'boat-staging' },
    },
  ]);
});

test('listeners hear each call until they stop listening', async () => {
  const { client, aws } = await start();
  const heard: string[] = [];
  const stop = aws.onCall(({ operation }) => heard.push(operation));
  await client.send(update());
  stop();
  await client.send(update());
  expect(heard).toEqual(['UpdateService']);
});

test.each<[string, () => object, { name: string; message?: unknown; status: number }]>([
  [
    "a handler's error",
    () => update('none'),
    { name: 'ServiceNotFoundException', message: 'Service not found.', status: 400 },
  ],
  [
    'a missing required member',
    () => new ecs.UpdateServiceCommand({ cluster: 'boat-staging' } as ecs.UpdateServiceRequest),
    {
      name: 'InvalidParameterException',
      message:
        "1 validation error detected: Value null at 'service' failed to satisfy constraint: Member must not be null",
      status: 400,
    },
  ],
  [
    'a member of the wrong type',
    () => new ecs.UpdateServiceCommand({ service: 7 as unknown as string }),
    {
      name: 'SerializationException',
      message: "NUMBER_VALUE can not be converted to string at 'service'",
      status: 400,
    },
  ],
  [
    'an operation that is not there',
    () => new ecs.ListClustersCommand({}),
    { name: 'UnknownOperationException', message: 'The operation ecs:ListClusters is not known here.', status: 400 },
  ],
])('%s arrives as the error that AWS gives', async (_case, command, { status, ...error }) => {
  const { client, aws } = await start();
  await expect(client.send(command() as ecs.UpdateServiceCommand)).rejects.toMatchObject(error);
  expect(aws.calls.at(-1)).toMatchObject({ status, error: error.name });
});

test('a field that the schema does not know survives the round trip', async () => {
  const { client, aws, state } = await start();
  const definition = {
    family: 'boat',
    containerDefinitions: [{ name: 'app', image: 'x', tomorrow: { on: true } }],
    alsoNew: [1],
  };
  let body = '';
  client.middlewareStack.add(
    (next) => (args) => {
      rewriteBody(args.request, () => JSON.stringify(definition));
      return next(args);
    },
    { step: 'build', priority: 'high' },
  );
  aws.onCall(({ input }) => {
    body = JSON.stringify(input);
  });
  await client.send(new ecs.RegisterTaskDefinitionCommand({ family: 'boat', containerDefinitions: [] }));
  expect(JSON.parse(body)).toEqual(definition);
  expect(state.taskDefinition).toEqual(definition);
});

const denied = 'User: arn:aws:sts::111122223333:assumed-role/deployer/run-1 is not authorized to perform: ';
const register = (taskRoleArn: string) =>
  new ecs.RegisterTaskDefinitionCommand({ family: 'boat', containerDefinitions: [], taskRoleArn });
const passRole = (Resource: string): Parameters<AwsWorld['aws']['iam']['putRole']>[0]['policies'][0] => ({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource,
    Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
  },
});
const taskRole = 'arn:aws:iam::111122223333:role/boat-task';

test.each<[string, Parameters<AwsWorld['aws']['iam']['putRole']>[0]['policies'], object, string | undefined]>([
  [
    'nothing allowed',
    [],
    update(),
    `${denied}ecs:UpdateService on resource: ${arn} because no identity-based policy allows the ecs:UpdateService action`,
  ],
  ['allowed on this service', [allow('ecs:UpdateService', arn)], update(), undefined],
  [
    'allowed on another service',
    [allow('ecs:UpdateService', `${arn}-2`)],
    update(),
    `${denied}ecs:UpdateService on resource: ${arn} because`,
  ],
  [
    'denied explicitly',
    [allow('*'), { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: 'ecs:Update*', Resource: '*' } }],
    update(),
    `${denied}ecs:UpdateService on resource: ${arn} with an explicit deny in an identity-based policy`,
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
  const { aws, asRoot } = await start();
  const client = new ecs.ECSClient({ ...asRoot, credentials: await sessionOf(world as AwsWorld, policies) });
  const answer = client.send(command as ecs.UpdateServiceCommand);
  if (message === undefined) await expect(answer).resolves.toBeDefined();
  else
    await expect(answer).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(message),
    });
  expect(aws.calls.at(-1)?.principal).toBe('arn:aws:sts::111122223333:assumed-role/deployer/run-1');
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

test.each<[string, (root: AwsWorld['asRoot']['credentials']) => object, string, string]>([
  [
    'an unknown key',
    () => ({ accessKeyId: 'AKIANONE', secretAccessKey: 'x' }),
    'UnrecognizedClientException',
    'InvalidClientTokenId',
  ],
  [
    'a wrong secret',
    (root) => ({ ...root, secretAccessKey: 'x' }),
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
  ],
  [
    'a token that does not belong',
    (root) => ({ ...root, sessionToken: 'x' }),
    'UnrecognizedClientException',
    'InvalidClientTokenId',
  ],
])('credentials: %s is refused in both protocols', async (_case, credentialsOf, inJson, inQuery) => {
  const { asRoot } = await start();
  const credentials = credentialsOf(asRoot.credentials) as AwsWorld['asRoot']['credentials'];
  await expect(new ecs.ECSClient({ ...asRoot, credentials }).send(update())).rejects.toMatchObject({ name: inJson });
  const sts = new STSClient({ ...asRoot, credentials });
  await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: inQuery });
});

test('an unsigned request is refused', async () => {
  const { aws } = await start();
  const headers = { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.UpdateService' };
  const response = await fetch(aws.url, { method: 'POST', headers, body: '{"service":"x"}' });
  expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([
    400,
    'MissingAuthenticationTokenException',
  ]);
});

test('a body changed on the way does not fit its signature', async () => {
  const { client } = await start();
  client.middlewareStack.add(
    (next) => (args) => {
      rewriteBody(args.request, (body) => body.replace('boat-staging', 'evil-cluster'));
      return next(args);
    },
    { step: 'deserialize', priority: 'low' },
  );
  await expect(client.send(update())).rejects.toMatchObject({ name: 'InvalidSignatureException' });
});

test('an API that nothing serves says so', async () => {
  const { aws } = await start();
  const response = await fetch(aws.url, { method: 'POST', headers: { 'x-amz-target': 'Lambda.Invoke' } });
  expect(await response.json()).toMatchObject({
    __type: 'UnknownOperationException',
    message: expect.stringContaining('Lambda.Invoke'),
  });
});

test.each<[FaultRule['kind'], string, string, number]>([
  ['throttle', 'ThrottlingException', 'Throttling', 0],
  ['server-error', 'ServiceUnavailableException', 'ServiceUnavailable', 0],
  ['expired-token', 'ExpiredTokenException', 'ExpiredToken', 0],
  ['reset', 'Error', 'Error', 0],
  ['lost-response', 'Error', 'Error', 1],
])('fault %s strikes once, in each protocol, and is recorded', async (kind, inJson, inQuery, updates) => {
  const { client, state, aws, asRoot, faults } = await start([{ on: '*', kind, times: 2 }]);
  await expect(client.send(update())).rejects.toMatchObject({ name: expect.stringMatching(`${inJson}|TimeoutError`) });
  expect(state.updates).toBe(updates);
  const sts = new STSClient(asRoot);
  await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: expect.stringMatching(`${inQuery}|TimeoutError`),
  });
  await expect(client.send(update())).resolves.toBeDefined();
  expect(aws.calls.map(({ fault }) => fault)).toEqual([kind, kind, undefined]);
  expect(faults.struck()).toHaveLength(2);
});

test('latency delays the answer', async () => {
  const { client } = await start([{ on: 'ecs:*', kind: 'latency', ms: 60 }]);
  const started = performance.now();
  await client.send(update());
  expect(performance.now() - started).toBeGreaterThan(55);
});

test('a stale read answers what the same read answered before the write', async () => {
  const { client } = await start([{ on: 'ecs:Describe*', kind: 'stale-read', skip: 1, times: 1 }]);
  const counted = async () =>
    (await client.send(new ecs.DescribeServicesCommand({ services: ['boat-listing'] }))).services?.[0]?.desiredCount;
  expect(await counted()).toBe(0);
  await client.send(update());
  expect([await counted(), await counted()]).toEqual([0, 1]);
});
