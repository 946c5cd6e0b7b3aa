import { expect, test } from '@jest/globals';
import { afterProbe, type CheckedHealth, matches, type Probe, registering } from '#rehearsal/aws/elb/target-health';

const policy = { healthyThreshold: 3, unhealthyThreshold: 2, matcher: '200' };
const ok: Probe = { kind: 'answered', status: 200 };
const error: Probe = { kind: 'answered', status: 500 };
const refused: Probe = { kind: 'failed' };
const late: Probe = { kind: 'timed-out' };
const checking = {
  State: 'initial',
  Reason: 'Elb.InitialHealthChecking',
  Description: 'Initial health checks in progress',
};
const unhealthy = (Reason: string, Description: string) => ({ State: 'unhealthy', Reason, Description });
const mismatch = unhealthy('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [500]');

test.each<[string, Probe[], unknown]>([
  ['never checked is initial', [], registering.health],
  ['healthy after its first passed check', [ok], { State: 'healthy' }],
  ['still initial after one failure', [error], checking],
  ['healthy after a failure and a success', [error, ok], { State: 'healthy' }],
  ['unhealthy after two wrong codes', [error, error], mismatch],
  ['unhealthy for the last reason', [error, late], unhealthy('Target.Timeout', 'Request timed out')],
  [
    'unhealthy when nothing answers',
    [refused, refused],
    unhealthy('Target.FailedHealthChecks', 'Health checks failed'),
  ],
  ['healthy through a single failure', [ok, error], { State: 'healthy' }],
  ['unhealthy after two failures in a row', [ok, error, error], mismatch],
  ['not unhealthy by failures that do not follow each other', [ok, error, ok, error], { State: 'healthy' }],
  ['still unhealthy after two of three successes', [error, error, ok, ok], mismatch],
  ['healthy again after three successes', [error, error, ok, ok, ok], { State: 'healthy' }],
])('a target is %s', (_case, probes, expected) => {
  const checked = probes.reduce<CheckedHealth>((before, probe) => afterProbe(before, probe, policy), registering);
  expect(checked.health).toEqual(expected);
});

test.each<[string, number, boolean]>([
  ['200', 200, true],
  ['200', 204, false],
  ['200,204', 204, true],
  ['200-299', 204, true],
  ['200-299,404', 404, true],
  ['200-299', 302, false],
])('matcher %s and status %d: %s', (matcher, status, expected) => {
  expect(matches(matcher, status)).toBe(expected);
});
