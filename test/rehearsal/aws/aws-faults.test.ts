import * as ecs from '@aws-sdk/client-ecs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, expect, test } from '@jest/globals';
import type { FaultKind } from '#rehearsal/contracts';
import { startToy, update } from './toy-ecs.ts';

type World = Awaited<ReturnType<typeof startToy>>;
let world: World | undefined;
afterEach(() => world?.close());
const start = async (options: Parameters<typeof startToy>[0] = {}): Promise<World> => {
  world = await startToy(options);
  return world;
};

const broken = { message: expect.stringContaining('socket hang up') };

test.each<[FaultKind, object, object, number]>([
  ['throttle', { name: 'ThrottlingException' }, { Code: 'Throttling' }, 0],
  ['server-error', { name: 'ServiceUnavailableException' }, { Code: 'ServiceUnavailable' }, 0],
  ['expired-token', { name: 'ExpiredTokenException' }, { Code: 'ExpiredToken' }, 0],
  ['reset', broken, broken, 0],
  ['lost-response', broken, broken, 1],
])(
  'fault %s strikes as often as its rule says, in each protocol, and is recorded',
  async (kind, inJson, inQuery, done) => {
    const { client, state, aws, asRoot, faults } = await start({ rules: [{ on: '*', kind, times: 2 }] });
    await expect(client.send(update())).rejects.toMatchObject(inJson);
    expect(state.updates).toBe(done);
    await expect(new STSClient(asRoot).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject(inQuery);
    await expect(client.send(update())).resolves.toBeDefined();
    expect(aws.calls.map(({ fault }) => fault)).toEqual([kind, kind, undefined]);
    expect(faults.struck()).toHaveLength(2);
  },
);

test('latency delays the answer', async () => {
  const { client } = await start({ rules: [{ on: 'ecs:*', kind: 'latency', ms: 60 }] });
  const started = performance.now();
  await client.send(update());
  expect(performance.now() - started).toBeGreaterThan(55);
});

test('a stale read answers what the same read answered before the write', async () => {
  const { client } = await start({ rules: [{ on: 'ecs:Describe*', kind: 'stale-read', skip: 1, times: 1 }] });
  const counted = async () =>
    (await client.send(new ecs.DescribeServicesCommand({ services: ['boat-listing'] }))).services?.[0]?.desiredCount;
  expect(await counted()).toBe(0);
  await client.send(update());
  expect([await counted(), await counted()]).toEqual([0, 1]);
});
