import type { Subject } from '../case.ts';
import { back, bad, digests, not, recovered } from './bad-release.ts';
import { going, wellAfter } from './courses.ts';

export const rollback: Subject = {
  title: 'Rollback',
  about:
    '`recovered` is true only with evidence: the rollout ended, the tasks carry the digest, validation passed. AWS’s own action does not roll back.',
  cases: [
    {
      name: 'The bad rollout cannot be rolled back: the service is updated instead',
      given: bad([going], {
        onStop: [
          { at: 0, status: 'ROLLBACK_IN_PROGRESS' },
          { at: 5, status: 'ROLLBACK_FAILED' },
        ],
      }),
      play: back,
      expect: { ...recovered, started: 1 },
    },
    {
      name: 'The rollout is in a state that nobody knew when this was built',
      given: bad([{ at: 0, status: 'PONDERING' }]),
      play: back,
      expect: { verdict: 'failed', reason: 'ROLLBACK_ESCALATE', started: 0, ...not },
    },
    {
      name: 'The image of the last verified release is gone: the one before it is taken',
      given: bad(undefined, { missing: ['old'] }),
      play: back,
      expect: {
        ...recovered,
        started: 1,
        outputs: { recovered: 'true', digest: `sha256:${Buffer.from('older').toString('hex').padEnd(64, '0')}` },
      },
    },
    {
      name: 'No verified release can be started any more',
      given: bad(undefined, { missing: ['old', 'older'] }),
      play: back,
      expect: { verdict: 'failed', reason: 'ROLLBACK_NO_TARGET', started: 0, ...not },
    },
    {
      name: 'The good release does not start either',
      given: bad(undefined, { rollouts: [[going, { at: 6, status: 'ROLLBACK_SUCCESSFUL', breaker: 'TRIGGERED' }]] }),
      play: back,
      expect: { verdict: 'failed', reason: 'ROLLBACK_ESCALATE', started: 1, record: 'failure', ...not },
    },
    {
      name: 'The way back does not end in time',
      given: bad(undefined, {
        rollouts: [[going]],
        config: { environment: `${digests}\n    rollback: { timeout: 30s }` },
      }),
      play: back,
      expect: { verdict: 'timed-out', reason: 'ROLLBACK_TIMED_OUT', started: 1, ...not },
    },
    {
      name: 'ECS calls the way back successful, but a task still runs the bad release',
      given: bad(undefined, {
        rollouts: [
          wellAfter(5, {
            tasks: [
              { release: 'old', count: 1 },
              { release: 'fresh', count: 1 },
            ],
          }),
        ],
      }),
      play: back,
      expect: { verdict: 'inconclusive', reason: 'ROLLBACK_UNPROVEN', started: 1, ...not },
    },
    {
      name: 'The good release runs again, but validation fails on it, too',
      given: bad(undefined, {
        alarms: { 'boat-errors': 'ALARM' },
        config: {
          environment:
            '    validate: { deadline: 20s, checks: [{ kind: alarms, name: alarms, names: [boat-errors] }] }',
        },
      }),
      play: back,
      expect: { verdict: 'failed', reason: 'ROLLBACK_VALIDATION_FAILED', started: 1, record: 'failure', ...not },
    },
    {
      name: 'The good release runs again, and there is nothing to validate it by',
      given: bad(undefined, { config: {} }),
      play: back,
      expect: { verdict: 'inconclusive', reason: 'ROLLBACK_NOT_VALIDATED', started: 1, ...not },
    },
    {
      name: 'The service is scaled to zero: no task proves anything',
      given: bad(undefined, {
        desiredCount: 0,
        alarms: { 'boat-errors': 'OK' },
        config: {
          environment:
            '    validate: { deadline: 20s, checks: [{ kind: alarms, name: alarms, names: [boat-errors] }] }',
        },
      }),
      play: back,
      expect: { verdict: 'inconclusive', reason: 'ROLLBACK_UNPROVEN', ...not },
    },
    {
      name: 'Somebody deletes the service during the way back',
      given: bad(undefined, { rollouts: [wellAfter(6)], acts: [{ when: 6, act: 'delete the service' }] }),
      play: back,
      expect: { verdict: 'failed', reason: 'ROLLBACK_ESCALATE', started: 1, ...not },
    },
    {
      name: 'Somebody else deploys over the way back',
      given: bad(undefined, { rollouts: [[going]], acts: [{ when: 5, act: 'update the service' }] }),
      play: back,
      expect: { verdict: 'failed', reason: 'ROLLBACK_ESCALATE', started: 1, ...not },
    },
    {
      name: 'The way back may not be looked at',
      given: bad([{ at: 0, status: 'SUCCESSFUL' }], { denied: ['ecs:ListServiceDeployments'] }),
      play: back,
      expect: { verdict: 'failed', reason: 'ROLLBACK_ESCALATE', started: 0, ...not },
    },
  ],
};
