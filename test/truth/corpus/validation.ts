import type { StatusCode } from '@aws-sdk/client-cloudwatch';
import type { TargetHealthStateEnum } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Case, Expected, Given, Play, Subject } from '../case.ts';

const validate: Play[] = [{ action: 'validate-deployment' }];
const running = {
  history: [{ release: 'old' as const }, { release: 'fresh' as const }],
  records: [{ release: 'fresh' as const, fate: 'deployed' as const }],
};
const checks = (...all: string[]) => ({ environment: `    validate: { deadline: 20s, checks: [${all.join(', ')}] }` });
const given = (check: string, more: Given = {}): Given => ({ ...running, ...more, config: checks(check) });

const digests = '{ kind: task-digests, name: digests }';
const alarms = '{ kind: alarms, name: alarms, names: [boat-errors] }';
const metric = (noData: string, points = '') =>
  `{ kind: metric, name: errors, namespace: Boats, metric: Errors, statistic: Sum, window: 5m, since: window, max: 5, no-data: ${noData}${points} }`;
const errors = (since: string) =>
  `{ kind: log-errors, name: log, group: /ecs/boat, pattern: error, window: 5m, since: ${since}, max: 3 }`;
const targets = '{ kind: target-health, name: targets }';

const passes: Expected = { verdict: 'succeeded', reason: 'OK', record: 'success' };
const fails: Expected = { verdict: 'failed', reason: 'VALIDATION_FAILED', record: 'failure' };
const open: Expected = { verdict: 'inconclusive', reason: 'VALIDATION_INCONCLUSIVE', record: 'success' };

/** One target healthy, the other in that state. Does not compile when the SDK learns one that has no row. */
const healthStates: Record<TargetHealthStateEnum, Expected> = {
  healthy: passes,
  draining: passes,
  'unhealthy.draining': passes,
  unhealthy: fails,
  unused: fails,
  initial: open,
  unavailable: open,
};
const byHealthState: Case[] = Object.entries(healthStates).map(([state, expect]) => ({
  name: `One target is healthy, the other ${state}`,
  given: given(targets, { health: [{ state: 'healthy' }, { state }] }),
  play: validate,
  expect,
}));

const statusCodes: Record<StatusCode, Expected> = {
  Complete: passes,
  PartialData: open,
  InternalError: open,
  Forbidden: open,
};
const byStatusCode: Case[] = Object.entries(statusCodes).map(([status, expect]) => ({
  name: `CloudWatch calls its answer ${status}`,
  given: given(metric('pass'), { metric: { values: [0], status: status as StatusCode } }),
  play: validate,
  expect,
}));

const soak = (check: string) => ({
  environment: `    validate: { deadline: 20s, soak: 2m, interval: 10s, checks: [${check}] }`,
});

export const validation: Subject = {
  title: 'Validation',
  about:
    'Three answers: it works, it does not, or nobody can tell. A doubt is never a pass, and never a failure. AWS’s own actions do not validate.',
  cases: [
    { name: 'Every task runs the digest', given: given(digests), play: validate, expect: passes },
    {
      name: 'One task runs another digest',
      given: given(digests, {
        history: [
          { release: 'old' },
          {
            release: 'fresh',
            course: [
              {
                at: 0,
                status: 'SUCCESSFUL',
                tasks: [
                  { release: 'fresh', count: 1 },
                  { release: 'fresh', count: 1, digest: 'old' },
                ],
              },
            ],
          },
        ],
      }),
      play: validate,
      expect: fails,
    },
    { name: 'No task runs', given: given(digests, { desiredCount: 0 }), play: validate, expect: fails },
    {
      name: 'Tasks may not be looked at',
      given: given(digests, { denied: ['ecs:ListTasks'] }),
      play: validate,
      expect: open,
    },
    {
      name: 'The alarm is OK',
      given: given(alarms, { alarms: { 'boat-errors': 'OK' } }),
      play: validate,
      expect: passes,
    },
    {
      name: 'The alarm is in ALARM',
      given: given(alarms, { alarms: { 'boat-errors': 'ALARM' } }),
      play: validate,
      expect: fails,
    },
    {
      name: 'The alarm has too little data',
      given: given(alarms, { alarms: { 'boat-errors': 'INSUFFICIENT_DATA' } }),
      play: validate,
      expect: open,
    },
    { name: 'There is no such alarm', given: given(alarms, { alarms: {} }), play: validate, expect: open },
    {
      name: 'The metric stays within its bounds',
      given: given(metric('inconclusive'), { metric: { values: [0, 1, 2] } }),
      play: validate,
      expect: passes,
    },
    {
      name: 'One point of the metric is out of bounds',
      given: given(metric('inconclusive'), { metric: { values: [0, 9, 2] } }),
      play: validate,
      expect: fails,
    },
    {
      name: 'The metric has no data, and that means a doubt',
      given: given(metric('inconclusive')),
      play: validate,
      expect: open,
    },
    {
      name: 'The metric has no data, and that means a failure',
      given: given(metric('fail')),
      play: validate,
      expect: fails,
    },
    {
      name: 'The metric has no data, and that was declared to be fine',
      given: given(metric('pass')),
      play: validate,
      expect: passes,
    },
    ...byStatusCode,
    {
      name: 'CloudWatch is out of reach',
      given: given(metric('pass'), { faults: [{ on: 'cloudwatch:*', kind: 'server-error' }] }),
      play: validate,
      expect: open,
    },
    {
      name: 'CloudWatch throttles for a while',
      given: given(metric('fail'), {
        metric: { values: [1] },
        faults: [{ on: 'cloudwatch:*', kind: 'throttle', times: 4 }],
      }),
      play: validate,
      expect: passes,
    },
    { name: 'The log has few errors', given: given(errors('window'), { matches: 2 }), play: validate, expect: passes },
    {
      name: 'The log has 250 errors: they come in pages',
      given: given(errors('window'), { matches: 250 }),
      play: validate,
      expect: { ...fails, says: '250 events match' },
    },
    {
      name: 'The runner’s clock is an hour behind GitHub’s: no second of the log is later than the deployment, so no error is either',
      given: given(errors('deployment'), { matches: 0, skew: -3600 }),
      play: validate,
      expect: open,
    },
    ...byHealthState,
    {
      name: 'Auto scaling has just added a target, which is not judged yet',
      given: given(targets, {
        health: [{ state: 'healthy' }, { state: 'initial', reason: 'Elb.RegistrationInProgress' }],
      }),
      play: validate,
      expect: open,
    },
    {
      name: 'A target is in a state that nobody knew when this was built',
      given: given(targets, { health: [{ state: 'healthy' }, { state: 'pondering' }] }),
      play: validate,
      expect: open,
    },
    {
      name: 'It is watched for two minutes, and stays well',
      given: { ...running, alarms: { 'boat-errors': 'OK' }, config: soak(alarms) },
      play: validate,
      expect: passes,
    },
    {
      name: 'It is watched for two minutes, and an alarm goes off after the first look: that ends it',
      given: {
        ...running,
        alarms: { 'boat-errors': 'OK' },
        acts: [{ when: 'cloudwatch:DescribeAlarms', act: 'set the alarm', alarm: 'boat-errors', to: 'ALARM' }],
        config: soak(alarms),
      },
      play: validate,
      expect: { ...fails, calls: { 'cloudwatch:DescribeAlarms': 3 } },
    },
    {
      name: 'One check fails and one is in doubt',
      given: { ...running, alarms: { 'boat-errors': 'ALARM' }, config: checks(alarms, metric('inconclusive')) },
      play: validate,
      expect: fails,
    },
    {
      name: 'Nothing is to be checked',
      given: running,
      play: validate,
      expect: { verdict: 'inconclusive', reason: 'VALIDATION_NOT_CONFIGURED' },
    },
    {
      name: 'It works, but GitHub does not take the verdict: what is not on record cannot be relied on',
      given: given(digests, {
        faults: [
          { on: 'github:POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', kind: 'server-error' },
        ],
      }),
      play: validate,
      expect: { verdict: 'inconclusive', reason: 'VALIDATION_NOT_RECORDED' },
    },
    {
      name: 'The record is of another digest',
      given: { ...given(digests), records: [{ release: 'old', fate: 'deployed' }] },
      play: [{ action: 'deploy-env' }, { action: 'validate-deployment', with: { digest: `sha256:${'e'.repeat(64)}` } }],
      expect: { verdict: 'refused', reason: 'DEPLOYMENT_MISMATCH' },
    },
    {
      name: 'A release is deployed and validated',
      given: { config: checks(digests) },
      play: [{ action: 'deploy-env' }, { action: 'validate-deployment' }],
      expect: { ...passes, started: 1 },
    },
  ],
};
