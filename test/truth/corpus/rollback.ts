import type { Given, Play, Step, Subject } from '../case.ts';
import { going, wellAfter } from './courses.ts';

const back: Play[] = [{ action: 'rollback' }];
const digests = '    validate: { deadline: 20s, checks: [{ kind: task-digests, name: digests }] }';
const records: Given['records'] = [
  { release: 'older', fate: 'validated' },
  { release: 'old', fate: 'validated' },
  { release: 'fresh', fate: 'failed' },
];
/** `fresh` was rolled out over `old` and is bad. */
const bad = (course: Step[] = [{ at: 0, status: 'SUCCESSFUL' }], more: Given = {}): Given => ({
  history: [{ release: 'older' }, { release: 'old' }, { release: 'fresh', course }],
  records,
  config: { environment: digests },
  ...more,
});

const recovered = {
  verdict: 'succeeded' as const,
  reason: 'OK',
  outputs: { recovered: 'true' },
  record: 'success' as const,
};
const not = { outputs: { recovered: 'false' } };

export const rollback: Subject = {
  title: 'Rollback',
  about:
    '`recovered` is true only with evidence: the rollout ended, the tasks carry the digest, validation passed. AWS’s own action does not roll back.',
  cases: [
    {
      name: 'The bad release has settled: the service is updated to the last verified one',
      given: bad(),
      play: back,
      expect: { ...recovered, started: 1 },
    },
    {
      name: 'The bad rollout is still under way: ECS is told to roll it back',
      given: bad([going]),
      play: back,
      expect: { ...recovered, started: 0, calls: { 'ecs:StopServiceDeployment': 1 } },
    },
    {
      name: 'ECS rolls back already: it is waited for',
      given: bad([
        { at: 0, status: 'ROLLBACK_IN_PROGRESS' },
        { at: 3615, status: 'ROLLBACK_SUCCESSFUL' },
      ]),
      play: back,
      expect: { ...recovered, started: 0 },
    },
    {
      name: 'ECS has rolled back by itself: that is verified',
      given: bad([{ at: 0, status: 'ROLLBACK_SUCCESSFUL' }]),
      play: back,
      expect: { ...recovered, started: 0 },
    },
    {
      name: 'ECS’s own rollback has failed',
      given: bad([{ at: 0, status: 'ROLLBACK_FAILED' }]),
      play: back,
      expect: { ...recovered, started: 1 },
    },
    {
      name: 'The bad rollout was stopped half-way',
      given: bad([{ at: 0, status: 'STOPPED' }]),
      play: back,
      expect: { ...recovered, started: 1 },
    },
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
    {
      name: 'The answer to UpdateService is lost on the way back',
      given: bad(undefined, { faults: [{ on: 'ecs:UpdateService', kind: 'lost-response', times: 1 }] }),
      play: back,
      expect: { ...recovered, started: 1 },
    },
    {
      name: 'Every answer to UpdateService is lost on the way back: the rollout is found in the list',
      given: bad(undefined, { faults: [{ on: 'ecs:UpdateService', kind: 'lost-response' }] }),
      play: back,
      expect: { ...recovered, started: 1 },
    },
    {
      name: 'UpdateService is throttled on the way back',
      given: bad(undefined, { faults: [{ on: 'ecs:UpdateService', kind: 'throttle', times: 4 }] }),
      play: back,
      expect: { ...recovered, started: 1 },
    },
    {
      name: 'GitHub is out of reach during the whole way back',
      given: bad(undefined, { faults: [{ on: 'github:POST *', kind: 'server-error' }] }),
      play: back,
      expect: { verdict: 'failed', reason: 'QUARANTINE_NOT_WRITTEN', started: 1, outputs: { recovered: 'true' } },
    },
    {
      name: 'Nothing was ever deployed by Slipway',
      given: { config: { environment: digests } },
      play: back,
      expect: { verdict: 'refused', reason: 'ROLLBACK_NO_RECORD', started: 0, ...not },
    },
    {
      name: 'The release to leave is the one to go back to',
      given: bad(),
      play: [{ action: 'rollback', with: { to: `sha256:${Buffer.from('fresh').toString('hex').padEnd(64, '0')}` } }],
      expect: { verdict: 'refused', reason: 'ROLLBACK_TO_ITSELF', started: 0, ...not },
    },
    {
      name: 'A second rollback by hand, right after one that was verified',
      given: bad(),
      play: [{ action: 'rollback' }, { action: 'rollback', with: { 'failed-digest': '' } }],
      expect: { verdict: 'refused', reason: 'ALREADY_ROLLED_BACK', started: 1, ...not },
    },
    {
      name: 'The bad digest is deployed again after the rollback',
      given: bad(),
      play: [{ action: 'rollback' }, { action: 'deploy-env' }],
      expect: { verdict: 'refused', reason: 'DIGEST_QUARANTINED', started: 1 },
    },
    {
      name: 'A deployment fails, and is rolled back by the next step',
      given: {
        records: [{ release: 'old', fate: 'validated' }],
        rollouts: [[going, { at: 4, status: 'IN_PROGRESS', breaker: 'TRIGGERED' }]],
        config: { environment: digests },
      },
      play: [{ action: 'deploy-env' }, { action: 'rollback' }],
      expect: { ...recovered, started: 1, calls: { 'ecs:StopServiceDeployment': 1 } },
    },
  ],
};
