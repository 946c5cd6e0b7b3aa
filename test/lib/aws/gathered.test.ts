import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { gathered } from '#lib/aws/gathered';
import { awsAccessDenied, awsThrottled } from '#lib/domain/errors/aws';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));

/** Asks for each key at once; what was called for, and what each was told. */
async function ask(keys: string[], fail: (keys: string[]) => Error | undefined = () => undefined) {
  const calls: string[][] = [];
  const find = gathered<string>(
    3,
    () => sleep(1),
    async (asked) => {
      calls.push(asked);
      const error = fail(asked);
      if (error) throw error;
      return new Map(asked.filter((key) => key !== 'nobody').map((key) => [key, `found ${key}`]));
    },
  );
  const told = await Promise.all(keys.map((key) => find(key).catch((error: Error) => error)));
  return { calls, told, find };
}

test.each([
  ['one goes alone', ['0'], [['0']]],
  ['as many as fit share a call', numbers(3), [['0', '1', '2']]],
  ['the rest goes in the next', numbers(4), [['0', '1', '2'], ['3']]],
  ['two who ask for the same are told by one', ['0', '0', '1'], [['0', '1']]],
])('%s', async (_case, keys, expected) => {
  const { calls, told } = await ask(keys);
  expect(calls).toEqual(expected);
  expect(told).toEqual(keys.map((key) => `found ${key}`));
});

test('what is not there is undefined, for whoever asked for it alone', async () => {
  expect((await ask(['0', 'nobody', '1'])).told).toEqual(['found 0', undefined, 'found 1']);
});

test('who asks while a call waits for its turn goes along', async () => {
  const { find, calls } = await ask([]);
  const first = find('0');
  await Promise.resolve();
  await Promise.all([first, find('1')]);
  expect(calls).toEqual([['0', '1']]);
});

test('nobody is refused for the sake of another', async () => {
  const denied = awsAccessDenied('ecs:DescribeServices', 'no');
  const { calls, told } = await ask(numbers(3), (keys) => (keys.includes('1') ? denied : undefined));
  expect(calls).toEqual([['0', '1', '2'], ['0'], ['1'], ['2']]);
  expect(told).toEqual(['found 0', denied, 'found 2']);
});

test('throttling is told to all, and not answered with more calls', async () => {
  const throttled = awsThrottled('ecs:DescribeServices');
  const { calls, told } = await ask(numbers(3), () => throttled);
  expect(calls).toEqual([['0', '1', '2']]);
  expect(told).toEqual([throttled, throttled, throttled]);
});
