import { expect, test } from '@jest/globals';
import { awsAccessDenied } from '#lib/domain/errors/aws';
import { newDigest, world } from './world.ts';

const never = new Promise<never>(() => {});

/** Cancels after `ms`, and tells how long the action then took. */
async function cancelAfter(ms: number, one: ReturnType<typeof world>) {
  const outcome = one.deploy();
  await one.ports.clock.sleep(ms);
  const cancelledAt = one.ports.clock.now().getTime();
  one.cancel.abort();
  return { outcome: await outcome, tookMs: one.ports.clock.now().getTime() - cancelledAt };
}

test.each([
  ['leave', 'CANCELLED_LEFT', []],
  ['stop', 'CANCELLED_STOPPED', ['stop rollout-boat-listing-1 ABORT']],
  ['rollback', 'CANCELLED_ROLLING_BACK', ['stop rollout-boat-listing-1 ROLLBACK']],
])('cancelled while following, on-cancel %s', async (policy, reason, stops) => {
  const one = world({ environment: `    on-cancel: ${policy}` });
  const { outcome, tookMs } = await cancelAfter(20_000, one);
  expect([outcome.verdict, outcome.reason]).toEqual(['cancelled', reason]);
  expect(one.ecs.changes.slice(2)).toEqual(stops);
  expect(one.records.written.at(-1)).toMatch(/^mark 1001 error: CANCELLED/);
  expect(tookMs).toBeLessThan(5_000);
});

test.each<[string, Parameters<typeof world>[0], string]>([
  [
    'stopping is denied',
    {
      before: (method) => {
        if (method === 'stopRollout') throw awsAccessDenied('ecs:StopServiceDeployment', 'no');
      },
    },
    'CANCELLED_NOT_STOPPED',
  ],
  [
    'stopping gets no answer',
    { before: (method) => (method === 'stopRollout' ? never : undefined) },
    'CANCELLED_NOT_STOPPED',
  ],
  [
    'a look hangs',
    { before: (method, number) => (method === 'rollout' && number > 4 ? never : undefined) },
    'CANCELLED_ROLLING_BACK',
  ],
])('within five seconds even when %s', async (_case, options, reason) => {
  const one = world({ environment: '    on-cancel: rollback', ...options });
  const { outcome, tookMs } = await cancelAfter(20_000, one);
  expect([outcome.verdict, outcome.reason]).toEqual(['cancelled', reason]);
  expect(tookMs).toBeLessThan(5_000);
});

test('cancelled while UpdateService gives no answer: what was started is not known, and said so', async () => {
  const one = world({
    after: (method, number) => void (method === 'update' && number),
    before: (method) => (method === 'update' ? never : undefined),
  });
  const { outcome, tookMs } = await cancelAfter(5_000, one);
  expect([outcome.reason, outcome.outputs['changed']]).toEqual(['CANCELLED_UNKNOWN', 'true']);
  expect(tookMs).toBeLessThan(5_000);
});

test('cancelled while UpdateService answers: what it started is stopped', async () => {
  const one = world({
    environment: '    on-cancel: rollback',
    before: (method, _number, ecs) => {
      if (method === 'update') one.cancel.abort();
      if (method === 'stopRollout') expect(ecs.rolloutsOf.size).toBe(2);
    },
  });
  expect(await one.deploy()).toMatchObject({ reason: 'CANCELLED_ROLLING_BACK' });
});

test('cancelled before anything was changed', async () => {
  const one = world();
  one.cancel.abort();
  const outcome = await one.deploy();
  expect([outcome.verdict, outcome.reason, outcome.outputs['changed']]).toEqual([
    'cancelled',
    'CANCELLED_BEFORE_CHANGE',
    'false',
  ]);
  expect([one.ecs.changes, one.records.written]).toEqual([[], []]);
});

test('a GitHub that does not answer does not keep a cancelled run', async () => {
  const one = world();
  const mark = one.records.mark;
  one.records.mark = (id, state, ...rest) => (state === 'error' ? never : mark(id, state, ...rest));
  const { outcome, tookMs } = await cancelAfter(20_000, one);
  expect([outcome.verdict, outcome.outputs['digest']]).toEqual(['cancelled', newDigest]);
  expect(tookMs).toBeLessThan(5_000);
});
