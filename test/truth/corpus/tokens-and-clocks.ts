import type { Subject } from '../case.ts';
import { wellAfter } from './courses.ts';

const looks = 'ecs:DescribeServiceDeployments';

export const tokensAndClocks: Subject = {
  title: 'Tokens and clocks',
  about: 'Credentials that end early, and clocks that do not agree.',
  cases: [
    {
      name: 'AWS calls the session expired while the rollout is followed',
      given: { rollouts: [wellAfter(20)], faults: [{ on: looks, kind: 'expired-token', skip: 2 }] },
      expect: { verdict: 'inconclusive', reason: 'AWS_CREDENTIALS_EXPIRED', started: 1, record: 'error', endsBy: 12 },
    },
    {
      name: 'AWS calls the session expired before anything was changed',
      given: { faults: [{ on: 'ecs:DescribeServices', kind: 'expired-token' }] },
      expect: { verdict: 'failed', reason: 'AWS_CREDENTIALS_EXPIRED', started: 0 },
    },
    {
      name: 'The role does not trust this job',
      given: { faults: [{ on: 'sts:*', kind: 'expired-token' }] },
      expect: { verdict: 'failed', reason: 'AWS_ROLE_NOT_ASSUMED', started: 0 },
    },
    {
      name: 'STS is throttled and out of reach before it answers',
      given: {
        faults: [
          { on: 'sts:*', kind: 'throttle', times: 2 },
          { on: 'sts:*', kind: 'server-error', skip: 2, times: 2 },
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'The runner’s clock is three hours ahead of AWS’s',
      given: { skew: 3 * 3600, rollouts: [wellAfter(15)] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, calls: { 'sts:AssumeRoleWithWebIdentity': 2 } },
    },
    {
      name: 'The runner’s clock is three hours behind AWS’s',
      given: { skew: -3 * 3600, rollouts: [wellAfter(15)] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, calls: { 'sts:AssumeRoleWithWebIdentity': 2 } },
    },
    {
      name: 'The runner’s clock is three hours ahead, and the release fails',
      given: {
        skew: 3 * 3600,
        rollouts: [[{ at: 0, status: 'IN_PROGRESS' }]],
        stops: [5, 15, 25].map((at) => ({
          at,
          stopCode: 'EssentialContainerExited' as const,
          stoppedReason: 'Essential container in task exited',
          containers: [{ name: 'app', exitCode: 1 }],
        })),
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_REPEATED_STOPS', cause: 'CRASH_LOOP', started: 1, endsBy: 45 },
    },
  ],
};
