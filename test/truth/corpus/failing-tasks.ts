import type { Subject } from '../case.ts';
import { again, crash, going, noSuchImage, notStarted } from './courses.ts';

const noBreaker = [[going]];

export const failingTasks: Subject = {
  title: 'Tasks that fail',
  about: 'New tasks that do not start or do not stay, mostly where no circuit breaker counts them.',
  cases: [
    {
      name: 'New tasks crash as soon as they start, for ever',
      given: { rollouts: noBreaker, stops: again(crash, 5, 15, 25, 35), log: ['Error: cannot read configuration'] },
      expect: {
        verdict: 'failed',
        reason: 'DEPLOY_REPEATED_STOPS',
        cause: 'CRASH_LOOP',
        says: 'cannot read configuration',
        endsBy: 50,
      },
      aws: { does: 'With default settings **exit 0**: it does not wait.', known: 'measured' },
    },
    {
      name: 'The image does not exist for ECS',
      given: { rollouts: noBreaker, stops: again(noSuchImage, 4, 14, 24) },
      expect: { verdict: 'failed', reason: 'DEPLOY_HOPELESS', cause: 'IMAGE_NOT_FOUND', endsBy: 20 },
    },
    {
      name: 'The image is built for another processor',
      given: {
        rollouts: noBreaker,
        stops: again(
          notStarted(
            'CannotPullContainerError: image Manifest does not contain descriptor matching platform linux/arm64',
          ),
          4,
          14,
        ),
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_HOPELESS', cause: 'IMAGE_PLATFORM', endsBy: 20 },
    },
    {
      name: 'A secret of the task definition does not exist',
      given: {
        rollouts: noBreaker,
        stops: again(
          notStarted(
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
          ),
          4,
          14,
          24,
        ),
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_HOPELESS', cause: 'SECRET_MISSING', endsBy: 36 },
    },
    {
      name: 'The execution role’s new policy has not reached every server yet: the first task is denied, the next ones start',
      given: {
        rollouts: [[going, { at: 30, status: 'SUCCESSFUL' }]],
        stops: again(
          notStarted(
            'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/boat-listing-execution/x is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
          ),
          3,
        ),
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'The first three tasks start together, miss the database together, and then all of them stay',
      given: {
        desiredCount: 3,
        rollouts: [[going, { at: 40, status: 'SUCCESSFUL' }]],
        stops: again(crash, 3, 3.1, 3.2),
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'Tasks of the former release are stopped while the new one comes up',
      given: {
        rollouts: [[going, { at: 25, status: 'SUCCESSFUL' }]],
        stops: again({ ...crash, release: 'old', containers: [{ name: 'app', exitCode: 137 }] }, 3, 5, 7, 9),
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'ECS scales tasks of the new release in again, with exit code 143',
      given: {
        rollouts: [[going, { at: 25, status: 'SUCCESSFUL' }]],
        stops: again(
          {
            stopCode: 'ServiceSchedulerInitiated',
            stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
            containers: [{ name: 'app', exitCode: 143 }],
          },
          3,
          5,
          7,
          9,
        ),
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'A target never becomes healthy: the load balancer gets 404 from the health check path',
      given: {
        timeout: 40,
        rollouts: [[going, { at: 4, status: 'IN_PROGRESS', running: 2 }]],
        health: [
          {
            state: 'unhealthy',
            reason: 'Target.ResponseCodeMismatch',
            description: 'Health checks failed with these codes: [404]',
          },
        ],
      },
      expect: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', cause: 'HEALTH_CHECK_STATUS' },
    },
    {
      name: 'The load balancer has ECS replace each new task, because nothing listens on the port',
      given: {
        rollouts: noBreaker,
        health: [
          {
            state: 'unhealthy',
            reason: 'Target.FailedHealthChecks',
            description: 'Health checks failed: connection refused',
          },
        ],
        stops: again(
          {
            stopCode: 'ServiceSchedulerInitiated',
            stoppedReason:
              'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/boat/0123456789abcdef)',
            containers: [{ name: 'app', exitCode: 143 }],
          },
          6,
          16,
          26,
        ),
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_REPEATED_STOPS', cause: 'HEALTH_CHECK_CONNECTION', endsBy: 45 },
    },
    {
      name: 'No capacity: ECS cannot place a task until the time is up',
      given: {
        timeout: 30,
        rollouts: noBreaker,
        events: [
          '(service boat-listing) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
        ],
      },
      expect: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', cause: 'CAPACITY' },
    },
    {
      name: 'It does not go on, and nothing tells why',
      given: { timeout: 25, rollouts: noBreaker },
      expect: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', cause: 'UNKNOWN' },
    },
    {
      name: 'A task that crashes prints a secret of its environment',
      given: {
        rollouts: noBreaker,
        stops: again(crash, 5, 15, 25),
        log: ['connecting with password hunter2-canary-secret'],
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_REPEATED_STOPS', cause: 'CRASH_LOOP' },
    },
  ],
};
