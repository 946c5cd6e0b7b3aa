import * as ecs from '@aws-sdk/client-ecs';
import { afterEach, expect, test } from '@jest/globals';
import { rewriteBody, startToy, update } from './toy-ecs.ts';

type World = Awaited<ReturnType<typeof startToy>>;
let world: World | undefined;
afterEach(() => world?.close());
const start = async (options: Parameters<typeof startToy>[0] = {}): Promise<World> => {
  world = await startToy(options);
  return world;
};

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

test('an API that nothing serves says so', async () => {
  const { aws } = await start();
  const response = await fetch(aws.url, { method: 'POST', headers: { 'x-amz-target': 'Lambda.Invoke' } });
  expect(await response.json()).toMatchObject({
    __type: 'UnknownOperationException',
    message: expect.stringContaining('Lambda.Invoke'),
  });
});
