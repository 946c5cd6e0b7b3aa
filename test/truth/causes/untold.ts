import { noEvidence } from '#lib/domain/rollout/evidence';
import { events, type FailureSubject, notStarted } from './failure.ts';

/** Nobody could tell the cause from what ECS shows: any answer but "unknown" would be a guess. */
export const untold: FailureSubject = {
  title: 'Not to be told from what ECS shows',
  failures: [
    { name: 'ECS shows nothing', shows: noEvidence, cause: 'UNKNOWN' },
    { name: 'ECS says only that the task did not start', shows: notStarted('Task failed to start'), cause: 'UNKNOWN' },
    {
      name: 'ECS uses words that nobody knew when this was built',
      shows: notStarted('SomethingNewError: the moon is full'),
      cause: 'UNKNOWN',
    },
    {
      name: 'ECS has an error of its own',
      shows: notStarted('InternalError: An internal error has occurred. Please try again.'),
      cause: 'UNKNOWN',
    },
    {
      name: 'A task cannot be placed for a reason that ECS keeps to itself',
      shows: events('(service boat-listing) was unable to place a task. Reason: Internal error.'),
      cause: 'UNKNOWN',
    },
    {
      name: 'Tasks do not start one after the other',
      shows: events(
        '(service boat-listing) (deployment ecs-svc/1) deployment failed: tasks failed to start.',
        '(service boat-listing) is unable to consistently start tasks successfully.',
      ),
      cause: 'UNKNOWN',
    },
    {
      name: 'The container does not come up in time',
      shows: notStarted(
        'ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 3m0s: context deadline exceeded',
      ),
      cause: 'UNKNOWN',
    },
    {
      name: 'ECS throttles itself',
      shows: events('(service boat-listing) operations are being throttled. Will try again later.'),
      cause: 'UNKNOWN',
    },
    {
      name: 'A log talks of memory, but no container ended',
      shows: {
        ...noEvidence,
        logs: [{ container: 'app', taskArn: 't', lines: ['JavaScript heap out of memory'] }],
      },
      cause: 'UNKNOWN',
    },
    {
      name: 'Ordinary events',
      shows: events(
        '(service boat-listing) has started 2 tasks: (task 1) (task 2).',
        `(service boat-listing) registered 1 targets in (target-group boat)`,
        '(service boat-listing) has reached a steady state.',
      ),
      cause: 'UNKNOWN',
    },
  ],
};
