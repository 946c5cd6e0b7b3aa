import type { TargetHealthStateEnum } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Case, Expected, Subject } from '../case.ts';
import { alarms, checks, fails, given, metric, open, passes, running, validate } from './checked.ts';

const digests = '{ kind: task-digests, name: digests }';
const targets = '{ kind: target-health, name: targets }';

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
