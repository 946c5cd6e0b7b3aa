import { expect, test } from '@jest/globals';
import { awsAccessDenied, awsUnreachable } from '#lib/domain/errors/aws';
import type { Rollout } from '#lib/domain/rollout/model';
import { arnOf, type Course } from '#test/support/fake-ecs';
import { documentOf, newDigest, world } from './world.ts';

const fresh = arnOf('boat-listing', 8);
const _at =
  (ms: number, before: Partial<Rollout>, after: Partial<Rollout>): Course =>
  (now) =>
    now < ms ? before : after;
const _going: Partial<Rollout> = { status: 'IN_PROGRESS' };

const denied = awsAccessDenied('ecs:UpdateService', 'no');
test('nothing is rolled out when UpdateService is denied', async () => {
  const { deploy, records } = world({
    before: (method) => {
      if (method === 'update') throw denied;
    },
  });
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason, outcome.outputs['changed']]).toEqual([
    'failed',
    'AWS_ACCESS_DENIED',
    'false',
  ]);
  expect(records.written.at(-1)).toMatch(/^mark 1001 failure: AWS_ACCESS_DENIED/);
});

test('a lost answer to UpdateService does not start a second rollout', async () => {
  const { deploy, ecs } = world({
    after: (method) => {
      if (method === 'update') throw awsUnreachable('ecs:UpdateService', 'reset');
    },
  });
  expect((await deploy()).verdict).toBe('succeeded');
  expect(ecs.rolloutsOf.size).toBe(2);
});

test('a stale read that names the former rollout is not followed', async () => {
  const { deploy, ecs } = world();
  const update = ecs.update;
  ecs.update = async (...args) => ({ ...(await update(...args)), rolloutArn: 'rollout-boat-listing-0' });
  const { details } = await deploy();
  expect(details['services']).toMatchObject([{ rolloutArn: 'rollout-boat-listing-1', verdict: 'succeeded' }]);
});

test("somebody else's newer rollout is never taken for ours", async () => {
  const { deploy } = world({
    after: (method, _number, ecs) => {
      const ours = ecs.rolloutsOf.get('rollout-boat-listing-1');
      if (method === 'update' && ours)
        ecs.rolloutsOf.set('rollout-boat-listing-2', { ...ours, taskDefinitionArn: 'other:9' });
    },
  });
  expect((await deploy()).details['services']).toMatchObject([{ rolloutArn: 'rollout-boat-listing-1' }]);
});

const boat = (digest: string, over = {}) => [
  { name: 'boat-listing', document: documentOf('boat-listing', digest), over },
];

test('the same release again changes nothing, and says so', async () => {
  const { deploy, ecs, records } = world({ services: boat(newDigest) });
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason, outcome.outputs['changed']]).toEqual(['succeeded', 'NO_CHANGE', 'false']);
  expect(ecs.changes).toEqual([]);
  expect(records.written.at(-1)).toBe(`mark 1001 success: deployed ${newDigest}`);
  const again = await world({ services: boat(newDigest), records }).deploy();
  expect(again.outputs['deployment-id']).toBe('1001');
  expect(records.written).toHaveLength(3);
});

test('the same release that is not steady is no success', async () => {
  const outcome = await world({ services: boat(newDigest), running: () => [] }).deploy();
  expect([outcome.verdict, outcome.reason, outcome.outputs['changed']]).toEqual([
    'failed',
    'DEPLOY_NOT_STEADY',
    'false',
  ]);
});

test('a rollout that an earlier attempt started is taken over', async () => {
  const first = world();
  const half = first.deploy();
  await first.ports.clock.sleep(20_000);
  const { deploy, ecs, records } = first;
  const second = await deploy();
  expect([second.verdict, second.reason]).toEqual(['succeeded', 'OK']);
  expect((await half).verdict).toBe('succeeded');
  expect(ecs.changes).toHaveLength(2);
  expect(records.all).toHaveLength(1);
});

test('a release that ECS is rolling back is refused', async () => {
  const { deploy, ecs } = world({
    services: boat(newDigest),
    before: (method, _n, { rolloutsOf }) => {
      const found = rolloutsOf.get('rollout-boat-listing-0');
      if (method === 'service' && found) found.rollout = { ...found.rollout, status: 'ROLLBACK_IN_PROGRESS' };
    },
  });
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason]).toEqual(['refused', 'ROLLOUT_TURNING_BACK']);
  expect(ecs.changes).toEqual([]);
});

test('a revision that an earlier attempt registered is used', async () => {
  const { deploy, ecs } = world();
  ecs.documents.set(arnOf('boat-listing', 8), documentOf('boat-listing', newDigest));
  expect((await deploy()).verdict).toBe('succeeded');
  expect(ecs.changes).toEqual([`update boat-listing {"taskDefinitionArn":"${fresh}"}`]);
});
