import { expect, test } from '@jest/globals';
import { ecsPace } from '#lib/aws/ecs-pace';
import { fakeClock } from '#test/support/fake-clock';

/** After how many milliseconds each of these calls, all wanted at once, may be made. */
async function turns(operations: string[]): Promise<number[]> {
  const clock = fakeClock();
  const start = clock.now().getTime();
  const pace = ecsPace(clock);
  return Promise.all(operations.map((operation) => pace(operation).then(() => clock.now().getTime() - start)));
}

const times = (count: number, operation: string) => Array.from({ length: count }, () => operation);

test.each([
  ['updates of services: nearly fifty at once, then five a second', times(55, 'UpdateService'), 2_000],
  ['tags written and taken away share a bucket', [...times(18, 'TagResource'), ...times(10, 'UntagResource')], 1_000],
  [
    'rollouts that are listed and looked at share one, too',
    [...times(45, 'ListServiceDeployments'), ...times(20, 'DescribeServiceDeployments')],
    1_000,
  ],
  ['different operations do not wait for each other', [...times(45, 'UpdateService'), 'DescribeTaskDefinition'], 0],
  ['task definitions are registered as where that quota was raised', times(218, 'RegisterTaskDefinition'), 10_000],
])('%s', async (_case, operations, last) => {
  expect((await turns(operations)).at(-1)).toBe(last);
});

test('a burst that was used up fills again', async () => {
  const clock = fakeClock();
  const pace = ecsPace(clock);
  await Promise.all(times(18, 'TagResource').map(pace));
  clock.advance(2_000);
  const start = clock.now().getTime();
  await Promise.all(times(18, 'TagResource').map(pace));
  expect(clock.now().getTime() - start).toBe(0);
  await pace('TagResource');
  expect(clock.now().getTime() - start).toBe(100);
});
