import { expect, test } from '@jest/globals';
import type { Rollout } from '#lib/domain/rollout/model';
import { arnOf, type Course, goesWell } from '#test/support/fake-ecs';
import { container, stopped } from '#test/support/rollouts';
import { documentOf, world } from './world.ts';

const fresh = arnOf('boat-listing', 8);
const at =
  (ms: number, before: Partial<Rollout>, after: Partial<Rollout>): Course =>
  (now) =>
    now < ms ? before : after;
const going: Partial<Rollout> = { status: 'IN_PROGRESS' };

const breaker = { circuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 } };
const later = new Date('2026-01-02T03:04:30Z');
const crash = stopped({ taskDefinitionArn: fresh, createdAt: later, containers: [container({ exitCode: 1 })] });

const others = `        search: { container: app, needs: [boat-listing] }
        mail: { container: app }`;
const three = ['boat-listing', 'search', 'mail'].map((name) => ({ name, document: documentOf(name) }));

test('services go in dependency order, independent ones beside each other', async () => {
  const { deploy, ecs, ports } = world({ others, services: three });
  const startedAt = ports.clock.now().getTime();
  expect((await deploy()).verdict).toBe('succeeded');
  const updates = ecs.changes.filter((change) => change.startsWith('update')).map((change) => change.split(' ')[1]);
  expect(updates).toEqual(['boat-listing', 'mail', 'search']);
  expect(ports.clock.now().getTime() - startedAt).toBeLessThan(150_000);
});

test('what needs a failed service is not started; what does not goes on', async () => {
  const course: Course = (ms, name) =>
    name === 'boat-listing' && ms > 5_000 ? { status: 'ROLLBACK_SUCCESSFUL', ...breaker } : goesWell(ms, name);
  const { deploy, ecs } = world({ others, services: three, course });
  const outcome = await deploy();
  expect([outcome.verdict, outcome.reason]).toEqual(['rolled-back', 'DEPLOY_CIRCUIT_BREAKER']);
  expect(outcome.details['services']).toMatchObject([
    { verdict: 'rolled-back' },
    { reason: 'DEPLOY_NOT_STARTED' },
    { verdict: 'succeeded' },
  ]);
  expect(ecs.changes.join()).not.toContain('update search');
});

test('only the services that are asked for are touched', async () => {
  const { deploy, ecs } = world({ others, services: three });
  await deploy({ services: ['mail'] });
  expect(ecs.changes).toEqual(['register mail', expect.stringMatching(/^update mail/)]);
  expect(await deploy({ services: ['nope'] })).toMatchObject({ verdict: 'refused', reason: 'SERVICE_UNKNOWN' });
});

test('a GitHub that fails at the end changes no verdict, and is told of', async () => {
  const { deploy, records } = world();
  const mark = records.mark;
  records.mark = async (id, state, ...rest) =>
    state === 'success' ? Promise.reject(new Error('GitHub is away')) : mark(id, state, ...rest);
  const outcome = await deploy();
  expect(outcome.verdict).toBe('succeeded');
  expect(JSON.stringify(outcome.report.facts)).toContain('GitHub is away');
});

test('the root cause stands in the report with its evidence', async () => {
  const log = { group: '/ecs/boat', stream: 'app/app/t1' };
  const failed = { ...crash, containers: [container({ exitCode: 1, log })] };
  const { deploy } = world({
    course: at(30_000, going, { status: 'ROLLBACK_SUCCESSFUL', ...breaker }),
    stopped: [failed, failed, failed],
    logs: { tail: async (group, stream) => [`${group} ${stream}`, 'Error: no database'] },
  });
  const { report, details } = await deploy();
  expect(details['services']).toMatchObject([{ cause: { code: 'CRASH_LOOP' } }]);
  expect(report.sections).toContainEqual(
    expect.objectContaining({ kind: 'code', text: '/ecs/boat app/app/t1\nError: no database' }),
  );
  expect(report.next[0]).toMatch(/last log lines/);
});
