import { expect, test } from '@jest/globals';
import type { ServiceRef } from '#lib/domain/rollout/model';
import type { ValidationPorts } from '#lib/validation/context';
import { digest, look, recorded } from '#test/support/validation-world';

const group = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/boat/0123';
const service = (targetGroupArns: string[]) => ({ targetGroupArns }) as never;

test.each([
  ['all services', '', { web: [group], worker: [group] }, 'pass', /boat: 1 of 1.*boat: 1 of 1/],
  ['the named one', 'services: [web]', { web: [group] }, 'pass', /^boat: 1 of 1 targets are healthy$/],
  ['too few', 'services: [web], min-healthy: 2', { web: [group] }, 'fail', /at least 2/],
  ['one without a target group', 'services: [worker]', { worker: [] }, 'inconclusive', /worker has no target group/],
  ['one that does not exist', 'services: [web]', {}, 'inconclusive', /no service "web"/],
] as const)('target-health: %s', async (_case, more, groups: Record<string, readonly string[]>, judgement, seen) => {
  const ports: Partial<ValidationPorts> = {
    services: {
      service: async ({ service: name }) => (groups[name] ? service([...groups[name]]) : undefined),
      runningTasks: async () => [],
    },
    loadBalancers: { targetHealth: async () => [{ target: '10.0.0.1:80', state: 'healthy' }] },
  };
  const found = await look(`kind: target-health, ${more}`, { ports });
  expect(found).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
});

test.each([
  [
    'all services',
    '',
    [
      ['boat-staging', 'web'],
      ['boat-staging', 'worker'],
    ],
    'pass',
  ],
  ['the named one', 'services: [worker]', [['boat-staging', 'worker']], 'pass'],
  ['too few', 'services: [web], min-running: 2', [['boat-staging', 'web']], 'fail'],
] as const)('task-digests: %s', async (_case, more, asked, judgement) => {
  const containers = [{ name: 'app', image: 'x', digest, health: 'HEALTHY' as const }];
  const task = { arn: 'a/b', taskDefinitionArn: 't', lastStatus: 'RUNNING', health: 'HEALTHY' as const, containers };
  const tasks = recorded((_ref: ServiceRef) => [task]);
  const ports = { services: { service: async () => undefined, runningTasks: tasks.method } };
  expect(await look(`kind: task-digests, ${more}`, { ports })).toMatchObject({ judgement });
  expect(tasks.calls.map(([{ cluster, service: name }]) => [cluster, name])).toEqual(asked);
});
