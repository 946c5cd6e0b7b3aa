import type { Subject } from '../case.ts';
import { going, wellAfter } from './courses.ts';

const looks = 'ecs:DescribeServiceDeployments';

export const reads: Subject = {
  title: 'Reads that fail, lag or lie',
  about: 'AWS answers late, with an error, with an old state, or in pages.',
  cases: [
    {
      name: 'Looking is never allowed: nobody can tell how it ends, and that is said at once',
      given: { denied: [looks], rollouts: [wellAfter(15)] },
      expect: { verdict: 'inconclusive', reason: 'AWS_ACCESS_DENIED', started: 1, record: 'error', endsBy: 12 },
      aws: { does: 'Exit 1 only after the whole budget: 180 s of a 3-minute one were burnt.', known: 'measured' },
    },
    {
      name: 'The running tasks may not be looked at: success is not claimed',
      given: { denied: ['ecs:ListTasks'], rollouts: [wellAfter(8)] },
      expect: { verdict: 'inconclusive', reason: 'DEPLOY_NOT_OBSERVED', started: 1 },
    },
    {
      name: 'Every other look is throttled',
      given: { faults: [{ on: looks, kind: 'throttle', probability: 0.5 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'All of AWS throttles four calls of five for ten minutes',
      given: {
        timeout: 1500,
        rollouts: [wellAfter(540)],
        faults: [{ on: 'ecs:*', kind: 'throttle', probability: 0.8 }],
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
      aws: { does: '**Exit 1** “Rate exceeded”: three throttled answers to UpdateService end it.', known: 'measured' },
    },
    {
      name: 'All of AWS throttles four calls of five, and the release fails',
      given: {
        timeout: 900,
        rollouts: [
          [
            going,
            { at: 200, status: 'ROLLBACK_IN_PROGRESS', breaker: 'TRIGGERED' },
            { at: 260, status: 'ROLLBACK_SUCCESSFUL', breaker: 'TRIGGERED' },
          ],
        ],
        faults: [{ on: 'ecs:*', kind: 'throttle', probability: 0.8 }],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_CIRCUIT_BREAKER', started: 1 },
    },
    {
      name: 'Looks are throttled from the start to the deadline',
      given: { timeout: 30, rollouts: [wellAfter(8)], faults: [{ on: looks, kind: 'throttle', skip: 2 }] },
      expect: { verdict: 'inconclusive', reason: 'DEPLOY_NOT_OBSERVED', started: 1 },
    },
    {
      name: 'A third of all answers is a server error',
      given: { faults: [{ on: 'ecs:*', kind: 'server-error', probability: 0.33 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'A third of all connections breaks',
      given: {
        faults: [
          { on: 'ecs:Describe*', kind: 'reset', probability: 0.33 },
          { on: 'ecs:List*', kind: 'reset', probability: 0.33 },
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'ECS is out of reach for twenty looks, and back before the deadline',
      given: { rollouts: [wellAfter(20)], faults: [{ on: looks, kind: 'server-error', skip: 3, times: 20 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'ECS is out of reach until the deadline',
      given: { timeout: 30, rollouts: [wellAfter(20)], faults: [{ on: looks, kind: 'server-error', skip: 2 }] },
      expect: { verdict: 'inconclusive', reason: 'DEPLOY_NOT_OBSERVED', started: 1, record: 'error' },
    },
    {
      name: 'ECS shows the rollout as it was twelve seconds ago',
      given: {
        rollouts: [[going, { at: 15, status: 'ROLLBACK_SUCCESSFUL', breaker: 'TRIGGERED' }]],
        faults: [{ on: looks, kind: 'stale-read', ms: 12_000 }],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_CIRCUIT_BREAKER', started: 1 },
    },
    {
      name: 'ECS shows the service as it was before the update, for fifteen seconds after it',
      given: {
        rollouts: [wellAfter(5)],
        faults: [{ on: 'ecs:DescribeServices', kind: 'stale-read', ms: 15_000, skip: 2, times: 4 }],
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
      aws: {
        does: 'The CloudFormation action, with one second of staleness: **exit 0** “NO_CHANGES”.',
        known: 'measured',
      },
    },
    {
      name: 'The list of running tasks lags ten seconds behind',
      given: { rollouts: [wellAfter(8)], faults: [{ on: 'ecs:ListTasks', kind: 'stale-read', ms: 10_000 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'Each answer of ECS takes half a second',
      given: { faults: [{ on: 'ecs:*', kind: 'latency', ms: 500 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'One look never gets an answer',
      given: { faults: [{ on: looks, kind: 'latency', ms: 600_000, skip: 3, times: 1 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'The service has 130 former rollouts: their list comes in pages',
      given: { history: Array.from({ length: 130 }, () => ({ release: 'old' as const })) },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'The causes cannot be read either: the verdict stands, the cause is unknown',
      given: {
        denied: ['ecs:ListTasks', 'logs:*', 'elasticloadbalancing:*'],
        rollouts: [[going, { at: 10, status: 'ROLLBACK_SUCCESSFUL', breaker: 'TRIGGERED', failures: 3 }]],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_CIRCUIT_BREAKER', cause: 'UNKNOWN' },
    },
  ],
};
