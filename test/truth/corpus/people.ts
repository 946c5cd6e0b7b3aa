import type { Subject } from '../case.ts';
import { going, wellAfter } from './courses.ts';

export const people: Subject = {
  title: 'Somebody else changes the same service',
  about: 'Another pipeline, an operator in the console, or whoever cancels the run.',
  cases: [
    {
      name: 'Another rollout takes the place of ours half-way',
      given: { rollouts: [[going]], acts: [{ when: 8, act: 'update the service' }] },
      expect: { verdict: 'superseded', reason: 'DEPLOY_SUPERSEDED', started: 1, record: 'inactive', endsBy: 20 },
      aws: {
        does: 'Exit 1 with a **wrong diagnosis**: “likely rolled back by the deployment circuit breaker”. The Express action may follow the other rollout.',
        known: 'measured',
      },
    },
    {
      name: 'Another rollout takes the place of ours and succeeds: that is not our success',
      given: {
        rollouts: [[going]],
        acts: [{ when: 8, act: 'update the service', course: [going, { at: 4, status: 'SUCCESSFUL' }] }],
      },
      expect: { verdict: 'superseded', reason: 'DEPLOY_SUPERSEDED', started: 1 },
      aws: { does: 'Reported as rolled back.', known: 'source' },
    },
    {
      name: 'Another rollout takes the place of ours, while reads of the service lag ten seconds behind',
      given: {
        rollouts: [[going]],
        acts: [{ when: 8, act: 'update the service' }],
        faults: [{ on: 'ecs:DescribeServices', kind: 'stale-read', ms: 10_000, skip: 2 }],
      },
      expect: { verdict: 'superseded', reason: 'DEPLOY_SUPERSEDED', started: 1 },
    },
    {
      name: 'Ours succeeds, and somebody deploys another release right after it',
      given: {
        rollouts: [wellAfter(8)],
        acts: [{ when: 8.5, act: 'update the service', course: [going, { at: 3, status: 'SUCCESSFUL' }] }],
      },
      expect: { verdict: 'superseded', reason: 'DEPLOY_SUPERSEDED', started: 1 },
    },
    {
      name: 'Somebody stops the rollout and leaves it there',
      given: {
        rollouts: [[going]],
        acts: [
          {
            when: 8,
            act: 'stop the rollout',
            course: [
              { at: 0, status: 'STOP_REQUESTED' },
              { at: 3, status: 'STOPPED' },
            ],
          },
        ],
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_STOPPED', started: 1, record: 'failure' },
    },
    {
      name: 'Somebody stops the rollout and rolls it back',
      given: {
        rollouts: [[going]],
        acts: [
          {
            when: 8,
            act: 'stop the rollout',
            course: [
              { at: 0, status: 'ROLLBACK_REQUESTED' },
              { at: 2, status: 'ROLLBACK_IN_PROGRESS' },
              { at: 8, status: 'ROLLBACK_SUCCESSFUL', reason: 'Service deployment rolled back by a user.' },
            ],
          },
        ],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_ROLLED_BACK', started: 1 },
      aws: { does: 'Reported as a rollback of the circuit breaker.', known: 'source' },
    },
    {
      name: 'Somebody deletes the service while the rollout goes on',
      given: {
        rollouts: [[going]],
        acts: [
          { when: 8, act: 'delete the service' },
          { when: 8, act: 'stop the rollout', course: [{ at: 0, status: 'STOPPED' }] },
        ],
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_SERVICE_GONE', started: 1, record: 'failure' },
    },
    {
      name: 'Somebody deletes the service, and ECS goes on calling the rollout under way',
      given: { timeout: 40, rollouts: [[going]], acts: [{ when: 8, act: 'delete the service' }] },
      expect: { verdict: 'failed', reason: 'DEPLOY_SERVICE_GONE', started: 1 },
    },
    {
      name: 'Somebody deletes the service, and it drains for a while',
      given: {
        timeout: 40,
        rollouts: [[going]],
        acts: [{ when: 8, act: 'delete the service', until: 'DRAINING' }],
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_SERVICE_GONE', started: 1 },
    },
    {
      name: 'Somebody deletes the service right after the rollout was successful',
      given: { rollouts: [wellAfter(8)], acts: [{ when: 8, act: 'delete the service' }] },
      expect: { verdict: 'failed', reason: 'DEPLOY_SERVICE_GONE', started: 1, record: 'failure' },
    },
    {
      name: 'Somebody deletes the service between our look at it and the update',
      given: { acts: [{ when: 'ecs:RegisterTaskDefinition', act: 'delete the service' }] },
      expect: { verdict: 'failed', reason: 'AWS_REJECTED', started: 0, record: 'failure' },
    },
    {
      name: 'Somebody deregisters our task definition while the rollout goes on: what runs keeps running',
      given: { acts: [{ when: 5, act: 'deregister the task definition', of: 'fresh' }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'Somebody scales the service up half-way',
      given: { acts: [{ when: 5, act: 'scale the service', to: 4 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, says: '4 tasks run' },
    },
    {
      name: 'A tag is deployed, and moves to another image right after it was read: the digest that was read is what runs',
      given: { acts: [{ when: 'ecr:DescribeImages', act: 'move the tag', to: 'other' }] },
      play: [{ action: 'deploy-env', with: { image: 'v2' } }],
      expect: {
        verdict: 'succeeded',
        reason: 'OK',
        started: 1,
        outputs: { digest: `sha256:${Buffer.from('fresh').toString('hex').padEnd(64, '0')}` },
      },
      aws: { does: 'Deploys whatever the tag stands for when each task starts.', known: 'source' },
    },
    {
      name: 'The run is cancelled: the rollout goes on, as configured, and nobody claims to know its end',
      given: { rollouts: [[going]] },
      play: [{ action: 'deploy-env', cancelOn: 'IN_PROGRESS' }],
      expect: { verdict: 'cancelled', reason: 'CANCELLED_LEFT', started: 1, record: 'error' },
      aws: { does: 'Ends without a word; the rollout goes on.', known: 'source' },
    },
    {
      name: 'The run is cancelled: ECS is told to roll back, as configured',
      given: { rollouts: [[going]], config: { environment: '    on-cancel: rollback' } },
      play: [{ action: 'deploy-env', cancelOn: 'IN_PROGRESS' }],
      expect: {
        verdict: 'cancelled',
        reason: 'CANCELLED_ROLLING_BACK',
        started: 1,
        calls: { 'ecs:StopServiceDeployment': 1 },
      },
    },
    {
      name: 'The run is cancelled, ECS should roll back, and does not let us',
      given: {
        rollouts: [[going]],
        denied: ['ecs:StopServiceDeployment'],
        config: { environment: '    on-cancel: rollback' },
      },
      play: [{ action: 'deploy-env', cancelOn: 'IN_PROGRESS' }],
      expect: { verdict: 'cancelled', reason: 'CANCELLED_NOT_STOPPED', started: 1 },
    },
  ],
};
