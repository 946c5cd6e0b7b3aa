import type { Subject } from '../case.ts';

export const rolloutEnds: Subject = {
  title: 'How a rollout ends',
  about: 'x',
  cases: [
    { name: 'The rollout goes well', expect: { verdict: 'succeeded', reason: 'OK', started: 1, record: 'success' } },
    {
      name: 'ECS rolls it back',
      given: {
        rollouts: [
          [
            { at: 0, status: 'IN_PROGRESS' },
            { at: 20, status: 'ROLLBACK_IN_PROGRESS', breaker: 'TRIGGERED' },
            { at: 40, status: 'ROLLBACK_SUCCESSFUL', breaker: 'TRIGGERED' },
          ],
        ],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_CIRCUIT_BREAKER', started: 1, record: 'error' },
    },
    {
      name: 'Never ends',
      given: { timeout: 30, rollouts: [[{ at: 0, status: 'IN_PROGRESS' }]] },
      expect: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', started: 1, record: 'error' },
    },
  ],
};
