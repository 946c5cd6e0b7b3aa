import { expect, test } from '@jest/globals';
import type { TargetHealth } from '#lib/domain/observations';
import type { Task } from '#lib/domain/rollout/model';
import { judgeCertificate } from '#lib/domain/validation/judge-certificate';
import { judgeTargets } from '#lib/domain/validation/judge-targets';
import { judgeTaskDigests } from '#lib/domain/validation/judge-task-digests';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 2) + seconds * 1000);

const certificate = { validTo: at(30 * 86_400), subject: 'shop.example', trusted: true };

test.each([
  ['one that lasts', certificate, { 'min-days': 14, trusted: true }, 'pass', /lasts 30 days, until 2026-02-01/],
  ['one that ends too soon', certificate, { 'min-days': 31, trusted: true }, 'fail', /at least 31/],
  [
    'one that has ended',
    { ...certificate, validTo: at(-1) },
    { 'min-days': 0, trusted: true },
    'fail',
    /lasts -1 days/,
  ],
  [
    'one that nobody trusts',
    { ...certificate, trusted: false },
    { 'min-days': 1, trusted: true },
    'fail',
    /not trusted/,
  ],
  [
    'one that nobody needs to trust',
    { ...certificate, trusted: false },
    { 'min-days': 1, trusted: false },
    'pass',
    /lasts/,
  ],
] as const)('certificate: %s', (_case, shown, given, judgement, seen) => {
  expect(judgeCertificate(shown, given, at(0))).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

const targets = (...states: TargetHealth['state'][]): TargetHealth[] =>
  states.map((state, index) => ({
    target: `10.0.0.${index}:80`,
    state,
    ...(state === 'unhealthy' && { reason: 'Target.Timeout' }),
  }));

test.each([
  ['all healthy', targets('healthy', 'healthy'), 2, 'pass', /^web: 2 of 2 targets are healthy$/],
  ['too few', targets('healthy'), 2, 'fail', /at least 2/],
  ['none', [], 1, 'fail', /0 of 0/],
  ['an unhealthy one', targets('healthy', 'unhealthy'), 1, 'fail', /10\.0\.0\.1:80 is unhealthy \(Target\.Timeout\)/],
  ['one that is still checked', targets('healthy', 'initial'), 1, 'inconclusive', /is initial/],
  ['one that no load balancer uses', targets('unused'), 1, 'fail', /is unused/],
  ['an old one that drains', targets('healthy', 'draining', 'unhealthy.draining'), 1, 'pass', /1 of 1/],
  ['one whose health is unknown', targets('healthy', 'unavailable'), 1, 'inconclusive', /is unavailable/],
  ['an unknown and an unhealthy one', targets('unknown', 'unhealthy'), 1, 'fail', /is unhealthy/],
] as const)('target health: %s', (_case, found, minimum, judgement, seen) => {
  expect(judgeTargets('web', [...found], minimum)).toEqual({ judgement, seen: expect.stringMatching(seen) });
});

const digest = `sha256:${'a'.repeat(64)}`;
const old = `sha256:${'b'.repeat(64)}`;
const task = (
  name: string,
  containers: Record<string, string | undefined>,
  lastStatus = 'RUNNING',
  image = 'boat',
): Task => ({
  arn: `arn:aws:ecs:eu-west-1:111122223333:task/boat/${name}`,
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/boat:1',
  lastStatus,
  health: 'HEALTHY',
  containers: Object.entries(containers).map(([container, found]) => ({
    name: container,
    image,
    health: 'HEALTHY',
    ...(found && { digest: found }),
  })),
});
const expected = { service: 'web', digest, container: 'app', minRunning: 1 };

test.each([
  ['all have it', [task('one', { app: digest }), task('two', { app: digest })], expected, 'pass', /2 running tasks/],
  [
    'one still has the old one',
    [task('one', { app: digest }), task('two', { app: old })],
    expected,
    'fail',
    /two runs sha256:bbbbbbbbbbbb/,
  ],
  [
    "it was pulled by the digest, and ECS tells that of one platform's manifest",
    [task('one', { app: old }, 'RUNNING', `boat@${digest}`)],
    expected,
    'pass',
    /1 running/,
  ],
  ['the sidecar has another one', [task('one', { app: digest, proxy: old })], expected, 'pass', /1 running/],
  [
    'the only container needs no name',
    [task('one', { main: digest })],
    { ...expected, container: undefined },
    'pass',
    /1 running/,
  ],
  [
    'of two containers none is named',
    [task('one', { a: digest, b: digest })],
    { ...expected, container: undefined },
    'inconclusive',
    /no digest/,
  ],
  ['ECS names no digest', [task('one', { app: undefined })], expected, 'inconclusive', /no digest for one/],
  [
    'one has no digest and one the old',
    [task('one', { app: undefined }), task('two', { app: old })],
    expected,
    'fail',
    /two runs/,
  ],
  ['none runs', [], expected, 'fail', /0 tasks run, at least 1/],
  ['too few run', [task('one', { app: digest })], { ...expected, minRunning: 2 }, 'fail', /1 tasks run, at least 2/],
  ['one that starts is not counted', [task('one', { app: digest }, 'PENDING')], expected, 'fail', /0 tasks run/],
] as const)('task digests: %s', (_case, tasks, wanted, judgement, seen) => {
  expect(judgeTaskDigests([...tasks], wanted)).toEqual({ judgement, seen: expect.stringMatching(seen) });
});
