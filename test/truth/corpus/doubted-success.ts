import type { Running, Subject } from '../case.ts';
import { wellAfter } from './courses.ts';

const ends = (...tasks: Running[]) => [wellAfter(8, { tasks })];

export const doubtedSuccess: Subject = {
  title: 'A success that is not believed at its word',
  about: 'ECS calls the rollout successful; what runs says something else, or nothing.',
  cases: [
    {
      name: 'Every task runs the new task definition, but the image behind it is another one',
      given: { rollouts: ends({ release: 'fresh', count: 2, digest: 'other' }) },
      expect: { verdict: 'failed', reason: 'DEPLOY_NOT_STEADY', record: 'failure' },
      aws: { does: 'Does not look at digests.', known: 'source' },
    },
    {
      name: 'One task still runs the former release',
      given: { rollouts: ends({ release: 'fresh', count: 2 }, { release: 'old', count: 1 }) },
      expect: { verdict: 'failed', reason: 'DEPLOY_NOT_STEADY' },
    },
    {
      name: 'A task of the former release still drains for a few seconds',
      given: {
        rollouts: [
          [
            { at: 0, status: 'IN_PROGRESS' },
            {
              at: 8,
              status: 'SUCCESSFUL',
              tasks: [
                { release: 'fresh', count: 2 },
                { release: 'old', count: 1 },
              ],
            },
            { at: 18, status: 'SUCCESSFUL' },
          ],
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'Only one of two tasks runs',
      given: { rollouts: ends({ release: 'fresh', count: 1 }) },
      expect: { verdict: 'failed', reason: 'DEPLOY_NOT_STEADY', says: '1 of 2 tasks run' },
    },
    {
      name: 'The second task is still starting, and runs a few seconds later',
      given: {
        rollouts: [
          [
            { at: 0, status: 'IN_PROGRESS' },
            {
              at: 8,
              status: 'SUCCESSFUL',
              tasks: [
                { release: 'fresh', count: 1 },
                { release: 'fresh', count: 1, status: 'PENDING' },
              ],
            },
            { at: 16, status: 'SUCCESSFUL' },
          ],
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'Nothing runs at all',
      given: { rollouts: ends() },
      expect: { verdict: 'failed', reason: 'DEPLOY_NOT_STEADY' },
    },
    {
      name: 'Auto scaling asks for more tasks in the second in which the rollout ends; they start within a minute',
      given: {
        rollouts: [
          [
            { at: 0, status: 'IN_PROGRESS' },
            { at: 8, status: 'SUCCESSFUL', tasks: [{ release: 'fresh', count: 2 }] },
            { at: 60, status: 'SUCCESSFUL' },
          ],
        ],
        acts: [{ when: 9, act: 'scale the service', to: 6 }],
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'Every new task runs, and the former ones drain for four minutes: it is not over before ECS says so',
      given: {
        timeout: 600,
        rollouts: [
          [
            { at: 0, status: 'IN_PROGRESS' },
            { at: 20, status: 'IN_PROGRESS', running: 2 },
            { at: 260, status: 'SUCCESSFUL' },
          ],
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK', endsBy: 268 },
      aws: {
        does: 'Fails when its time is up first, although the deployment succeeds (its issues 30, 31).',
        known: 'reported',
      },
    },
    {
      name: 'The service runs 250 tasks: their lists come in pages',
      given: { desiredCount: 250 },
      expect: { verdict: 'succeeded', reason: 'OK', says: '250 tasks run' },
    },
    {
      name: 'The service runs 250 tasks, and the 240th carries another image',
      given: {
        desiredCount: 250,
        rollouts: ends(
          { release: 'fresh', count: 239 },
          { release: 'fresh', count: 1, digest: 'other' },
          { release: 'fresh', count: 10 },
        ),
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_NOT_STEADY' },
    },
    {
      name: 'The service is scaled to zero from the start: nothing runs, and that is said',
      given: { desiredCount: 0 },
      expect: { verdict: 'succeeded', reason: 'OK', says: 'nothing runs' },
      aws: { does: 'Calls it stable at once, without a word.', known: 'source' },
    },
    {
      name: 'Somebody scales the service to zero half-way: nobody ever saw the release run',
      given: { rollouts: [wellAfter(12)], acts: [{ when: 5, act: 'scale the service', to: 0 }] },
      expect: { verdict: 'inconclusive', reason: 'DEPLOY_NOTHING_RUNS', record: 'error' },
      aws: { does: '**Success**: a service with zero tasks is stable (its issue 191).', known: 'reported' },
    },
    {
      name: 'The release runs already: nothing is started',
      given: {
        history: [{ release: 'old' }, { release: 'fresh' }],
        records: [{ release: 'fresh', fate: 'validated' }],
      },
      expect: {
        verdict: 'succeeded',
        reason: 'NO_CHANGE',
        started: 0,
        record: 'success',
        outputs: { changed: 'false' },
      },
    },
    {
      name: 'The service names the release already, but its last rollout was stopped half-way and old tasks still run',
      given: {
        history: [
          { release: 'old' },
          {
            release: 'fresh',
            course: [
              {
                at: 0,
                status: 'STOPPED',
                tasks: [
                  { release: 'old', count: 1 },
                  { release: 'fresh', count: 1 },
                ],
              },
            ],
          },
        ],
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_NOT_STEADY' },
    },
    {
      name: 'ECS rolls the very same release back while it is asked for again',
      given: {
        history: [{ release: 'old' }, { release: 'fresh', course: [{ at: 0, status: 'ROLLBACK_IN_PROGRESS' }] }],
      },
      expect: { verdict: 'refused', reason: 'ROLLOUT_TURNING_BACK', started: 0 },
    },
    {
      name: 'An earlier attempt’s rollout of the same release still goes on: it is followed, not repeated',
      given: {
        history: [
          { release: 'old' },
          {
            release: 'fresh',
            course: [
              { at: 0, status: 'IN_PROGRESS' },
              { at: 3612, status: 'SUCCESSFUL' },
            ],
          },
        ],
        records: [{ release: 'fresh', fate: 'open' }],
      },
      expect: { verdict: 'succeeded', reason: 'OK', started: 0 },
    },
  ],
};
