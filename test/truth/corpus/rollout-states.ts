import type { ServiceDeploymentLifecycleStage, ServiceDeploymentStatus } from '@aws-sdk/client-ecs';
import type { Case, Expected, Subject } from '../case.ts';
import { going, pending, wellAfter } from './courses.ts';

/** A rollout that stays in a state. Does not compile when the SDK learns one that has no row. */
const lasting: Record<ServiceDeploymentStatus, Expected> = {
  PENDING: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', record: 'error' },
  IN_PROGRESS: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', record: 'error' },
  STOP_REQUESTED: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', record: 'error' },
  ROLLBACK_REQUESTED: { verdict: 'failed', reason: 'DEPLOY_ROLLED_BACK', record: 'failure' },
  ROLLBACK_IN_PROGRESS: { verdict: 'failed', reason: 'DEPLOY_ROLLED_BACK', record: 'failure' },
  SUCCESSFUL: { verdict: 'succeeded', reason: 'OK', record: 'success' },
  STOPPED: { verdict: 'failed', reason: 'DEPLOY_STOPPED', record: 'failure' },
  ROLLBACK_SUCCESSFUL: { verdict: 'rolled-back', reason: 'DEPLOY_ROLLED_BACK', record: 'error' },
  ROLLBACK_FAILED: { verdict: 'failed', reason: 'DEPLOY_ROLLBACK_FAILED', record: 'failure' },
};

const stages: Record<ServiceDeploymentLifecycleStage, true> = {
  RECONCILE_SERVICE: true,
  PRE_SCALE_UP: true,
  SCALE_UP: true,
  POST_SCALE_UP: true,
  TEST_TRAFFIC_SHIFT: true,
  POST_TEST_TRAFFIC_SHIFT: true,
  PRODUCTION_TRAFFIC_SHIFT: true,
  POST_PRODUCTION_TRAFFIC_SHIFT: true,
  BAKE_TIME: true,
  CLEAN_UP: true,
};

const statesAlone: Case[] = Object.entries(lasting).map(([status, expect]) => ({
  name: `ECS calls the rollout ${status}, and nothing else comes of it`,
  given: { timeout: 25, rollouts: [[going, { at: 5, status: status as ServiceDeploymentStatus }]] },
  expect: { ...expect, started: 1, endsBy: 32 },
}));

export const rolloutStates: Subject = {
  title: 'Every state of a rollout',
  about:
    'Each state that ECS has for a service deployment, as the last that is seen of it, and one that it does not have yet.',
  cases: [
    ...statesAlone,
    {
      name: 'ECS shows a state that nobody knew when this was built, and stays there',
      given: { timeout: 25, rollouts: [[going, { at: 5, status: 'PONDERING' }]] },
      expect: { verdict: 'inconclusive', reason: 'ROLLOUT_STATE_UNKNOWN', started: 1, record: 'error' },
    },
    {
      name: 'ECS shows a state that nobody knew when this was built, then succeeds',
      given: { rollouts: [[going, { at: 4, status: 'PONDERING' }, { at: 12, status: 'SUCCESSFUL' }]] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'ECS shows a state that nobody knew when this was built, then rolls back',
      given: { rollouts: [[going, { at: 4, status: 'PONDERING' }, { at: 12, status: 'ROLLBACK_SUCCESSFUL' }]] },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_ROLLED_BACK', started: 1 },
    },
    {
      name: 'The rollout goes through every stage of a lifecycle, and succeeds',
      given: {
        rollouts: [
          [
            pending,
            ...Object.keys(stages).map((stage, index) => ({
              at: 2 + index * 2,
              status: 'IN_PROGRESS' as const,
              stage: stage as ServiceDeploymentLifecycleStage,
              running: 2,
            })),
            { at: 24, status: 'SUCCESSFUL' },
          ],
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, endsBy: 32 },
    },
    {
      name: 'The rollout is over before the first look',
      given: { rollouts: [[{ at: 0, status: 'SUCCESSFUL' }]] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, endsBy: 5 },
    },
    {
      name: 'Somebody asks to stop it too late: it succeeds all the same',
      given: { rollouts: [[going, { at: 5, status: 'STOP_REQUESTED' }, { at: 10, status: 'SUCCESSFUL' }]] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'It ends after four fifths of the time that it may take',
      given: { timeout: 100, rollouts: [wellAfter(80)] },
      expect: { verdict: 'succeeded', reason: 'OK', endsBy: 88 },
      aws: {
        does: 'Gives up early: stable at 24 of 30 minutes is reported as **failed** in 34 % of runs.',
        known: 'simulated',
      },
    },
    {
      name: 'It ends just before its deadline',
      given: { timeout: 30, rollouts: [wellAfter(23)] },
      expect: { verdict: 'succeeded', reason: 'OK' },
      aws: {
        does: 'Gives up early: stable at 27 of 30 minutes is reported as **failed** in 61 % of runs.',
        known: 'simulated',
      },
    },
    {
      name: 'The time that it may take is up, and it still goes on',
      given: { timeout: 30, rollouts: [[going]] },
      expect: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', says: 'IN_PROGRESS', endsBy: 33 },
      aws: {
        does: 'Exit 1, possibly too early. The Express action and the CloudFormation action: **exit 0**.',
        known: 'measured',
      },
    },
    {
      name: 'It takes five minutes',
      given: { timeout: 600, rollouts: [wellAfter(300)] },
      expect: { verdict: 'succeeded', reason: 'OK', endsBy: 312, calls: { 'ecs:DescribeServiceDeployments': 70 } },
      aws: { does: 'Right, but ended **399.9 s** after the service was stable.', known: 'measured' },
    },
  ],
};
