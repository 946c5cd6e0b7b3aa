import type { Subject } from '../case.ts';

const config = { services: '      before: [{ name: migrate, command: [migrate], timeout: 20s }]' };
const after = { services: '      after: [{ name: warm-up, command: [warm], timeout: 20s }]' };

export const oneOffTasks: Subject = {
  title: 'One-off tasks',
  about: 'A migration before the rollout, or a task after it, that decides over the deployment.',
  cases: [
    {
      name: 'The migration works, then the rollout',
      given: { config },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, calls: { 'ecs:RunTask': 1 } },
    },
    {
      name: 'The migration ends with an error: nothing is rolled out',
      given: { config, oneOff: { exitCode: 1 }, log: ['relation "boats" does not exist'] },
      expect: {
        verdict: 'failed',
        reason: 'ONE_OFF_FAILED',
        cause: 'EXIT_CODE',
        started: 0,
        record: 'failure',
        says: 'relation',
      },
    },
    {
      name: 'The migration cannot start',
      given: {
        config,
        oneOff: {
          stop: {
            stopCode: 'TaskFailedToStart',
            stoppedReason: 'CannotPullContainerError: manifest not found: manifest unknown',
          },
        },
      },
      expect: { verdict: 'failed', reason: 'ONE_OFF_FAILED', cause: 'IMAGE_NOT_FOUND', started: 0 },
    },
    {
      name: 'The migration never ends',
      given: { config, oneOff: { after: 600 } },
      expect: { verdict: 'timed-out', reason: 'ONE_OFF_TIMED_OUT', started: 0, calls: { 'ecs:StopTask': 1 } },
    },
    {
      name: 'The answer to RunTask is lost: the migration runs once',
      given: { config, faults: [{ on: 'ecs:RunTask', kind: 'lost-response', times: 2 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'How the migration ended may not be looked at',
      given: { config, denied: ['ecs:DescribeTasks'] },
      expect: { verdict: 'inconclusive', reason: 'AWS_ACCESS_DENIED', started: 0 },
    },
    {
      name: 'The rollout works, and the task after it fails',
      given: { config: after, oneOff: { exitCode: 3 } },
      expect: { verdict: 'failed', reason: 'ONE_OFF_FAILED', started: 1, record: 'failure' },
    },
  ],
};
