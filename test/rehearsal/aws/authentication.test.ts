import * as ecs from '@aws-sdk/client-ecs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, expect, test } from '@jest/globals';
import { type AwsWorld, allow, sessionOf } from './aws-world.ts';
import { rewriteBody, startToy, update } from './toy-ecs.ts';

type World = Awaited<ReturnType<typeof startToy>>;
let world: World | undefined;
afterEach(() => world?.close());
const start = async (options: Parameters<typeof startToy>[0] = {}): Promise<World> => {
  world = await startToy(options);
  return world;
};

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

test('a session that ended is refused in both protocols, even when the signature is old by then, too', async () => {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const current = await start({ clock: { factor: 1, now, sleep: async () => {} } });
  const config = { ...current.asRoot, credentials: await sessionOf(current, [allow('ecs:*')]) };
  await expect(new ecs.ECSClient(config).send(update())).resolves.toBeDefined();
  ahead = 3_601_000;
  const expired = { message: 'The security token included in the request is expired' };
  await expect(new ecs.ECSClient(config).send(update())).rejects.toMatchObject({
    name: 'ExpiredTokenException',
    ...expired,
  });
  const sts = new STSClient(config);
  await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ Code: 'ExpiredToken', ...expired });
});

test.each<[string, number, string]>([
  ['behind', 600_000, 'Signature expired: '],
  ['ahead', -600_000, 'Signature not yet current: '],
])('a clock that is ten minutes %s does not sign', async (_case, offset, words) => {
  const { client } = await start({
    clock: { factor: 1, now: () => new Date(Date.now() + offset), sleep: async () => {} },
  });
  await expect(client.send(update())).rejects.toMatchObject({
    name: 'InvalidSignatureException',
    message: expect.stringContaining(words),
  });
});
