import type { Subject } from '../case.ts';
import { going, wellAfter } from './courses.ts';

const update = 'ecs:UpdateService';

export const writes: Subject = {
  title: 'Writes that fail or whose answer is lost',
  about: 'A change that was asked for happened once, or not at all; which of the two is found out, not guessed.',
  cases: [
    {
      name: 'UpdateService is throttled three times',
      given: { faults: [{ on: update, kind: 'throttle', times: 3 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
      aws: {
        does: '**Exit 1** “Rate exceeded” after three attempts within 0.3 s; the service keeps the former release.',
        known: 'measured',
      },
    },
    {
      name: 'The answer to UpdateService is lost: the rollout goes on, and is found',
      given: { faults: [{ on: update, kind: 'lost-response', times: 1 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'Every answer to UpdateService is lost: the rollout is found in the list',
      given: { faults: [{ on: update, kind: 'lost-response' }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'Every answer to UpdateService is lost, and ECS rolls the release back',
      given: {
        rollouts: [[going, { at: 20, status: 'ROLLBACK_SUCCESSFUL', breaker: 'TRIGGERED' }]],
        faults: [{ on: update, kind: 'lost-response' }],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_CIRCUIT_BREAKER', started: 1 },
    },
    {
      name: 'Every answer to UpdateService is lost, and somebody else’s rollout takes the place of ours',
      given: {
        rollouts: [[going]],
        faults: [{ on: update, kind: 'lost-response' }],
        acts: [{ when: 1, act: 'update the service' }],
      },
      expect: { verdict: 'superseded', reason: 'DEPLOY_SUPERSEDED', started: 1 },
    },
    {
      name: 'UpdateService never reaches ECS: nothing was started, and that is said',
      given: { faults: [{ on: update, kind: 'reset' }] },
      expect: { verdict: 'failed', reason: 'AWS_UNREACHABLE', started: 0, outputs: { changed: 'false' } },
    },
    {
      name: 'ECS answers UpdateService with server errors only: nothing was started',
      given: { faults: [{ on: update, kind: 'server-error' }] },
      expect: { verdict: 'failed', reason: 'AWS_UNREACHABLE', started: 0, outputs: { changed: 'false' } },
    },
    {
      name: 'UpdateService is not allowed',
      given: { denied: [update] },
      expect: { verdict: 'failed', reason: 'AWS_ACCESS_DENIED', started: 0, record: 'failure', endsBy: 10 },
    },
    {
      name: 'Registering the task definition is not allowed; the whole document must not come out with the error',
      given: { denied: ['ecs:RegisterTaskDefinition'] },
      expect: { verdict: 'failed', reason: 'AWS_ACCESS_DENIED', started: 0 },
      aws: {
        does: 'Prints the whole task definition, with the values of its environment, to the debug log.',
        known: 'measured',
      },
    },
    {
      name: 'The answer to RegisterTaskDefinition is lost',
      given: { faults: [{ on: 'ecs:RegisterTaskDefinition', kind: 'lost-response', times: 1 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'RegisterTaskDefinition is throttled five times',
      given: { faults: [{ on: 'ecs:RegisterTaskDefinition', kind: 'throttle', times: 5 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'Somebody deregisters the task definition between its registration and the update',
      given: { acts: [{ when: 'ecs:RegisterTaskDefinition', act: 'deregister the task definition', of: 'fresh' }] },
      expect: { verdict: 'failed', reason: 'AWS_REJECTED', started: 0, record: 'failure' },
    },
    {
      name: 'ECS names the former rollout in its answer and shows ours only after ten seconds',
      given: {
        rollouts: [wellAfter(20)],
        faults: [
          { on: 'ecs:ListServiceDeployments', kind: 'stale-read', ms: 10_000 },
          { on: 'ecs:DescribeServiceRevisions', kind: 'server-error', times: 6 },
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'Only the number of tasks changes: the service is updated, no rollout is waited for',
      given: {
        history: [{ release: 'old' }, { release: 'fresh' }],
        config: { service: ', desired-count: 3' },
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 0, says: '3 tasks run' },
    },
  ],
};
