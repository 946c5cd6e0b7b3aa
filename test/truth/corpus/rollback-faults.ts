import type { Subject } from '../case.ts';
import { back, bad, digests, not, recovered } from './bad-release.ts';
import { going } from './courses.ts';

export const rollbackFaults: Subject = {
  title: 'Rollback whose calls fail, or that must not begin',
  about: 'The way back is found when its answers are lost, and nobody goes in circles.',
  cases: [
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
