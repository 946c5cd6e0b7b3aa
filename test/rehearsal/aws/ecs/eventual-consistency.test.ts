import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import { eventually, serviceOf, startEcsWorld } from './ecs-world.ts';

test('with a read lag, a service that was just updated still looks as before', async () => {
  const world = await startEcsWorld({ readLagMs: 400 });
  const cluster = 'lagging';
  await world.provision({ cluster });
  await eventually(async () => ((await serviceOf(world, cluster)).runningCount === 1 ? true : undefined));
  const input = { cluster, service: 'boat-listing', desiredCount: 2 };
  const answer = await world.client.send(new UpdateServiceCommand(input));
  expect(answer.service?.desiredCount).toBe(2);
  expect((await serviceOf(world, cluster)).desiredCount).toBe(1);
  await eventually(async () => ((await serviceOf(world, cluster)).desiredCount === 2 ? true : undefined));
  await world.close();
});
