import { noEvidence } from '#lib/domain/rollout/evidence';
import { container, stopped } from '#test/support/rollouts';
import { events, type FailureSubject, failedTargetChecks, stops, targetGroup, unhealthy } from './failure.ts';

const event = (reason: string) =>
  events(`(service boat-listing) (port 8080) is unhealthy in (target-group ${targetGroup}) due to (reason ${reason}).`);

export const health: FailureSubject = {
  title: 'Health checks and alarms',
  failures: [
    {
      name: 'The health check path answers 404',
      shows: failedTargetChecks(
        unhealthy('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [404]'),
      ),
      cause: 'HEALTH_CHECK_STATUS',
    },
    {
      name: 'The health check path answers 500: the service says so',
      shows: event('Health checks failed with these codes: [500]'),
      cause: 'HEALTH_CHECK_STATUS',
    },
    {
      name: 'The targets answer 503, and no task has stopped yet',
      shows: {
        ...noEvidence,
        health: unhealthy('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [503]'),
      },
      cause: 'HEALTH_CHECK_STATUS',
    },
    {
      name: 'The health check gets no answer in time',
      shows: failedTargetChecks(unhealthy('Target.Timeout', 'Request timed out')),
      cause: 'HEALTH_CHECK_TIMEOUT',
    },
    {
      name: 'The health check gets no answer in time: the service says so',
      shows: event('Request timed out'),
      cause: 'HEALTH_CHECK_TIMEOUT',
    },
    {
      name: 'Nothing listens on the port',
      shows: failedTargetChecks(unhealthy('Target.FailedHealthChecks', 'Health checks failed: connection refused')),
      cause: 'HEALTH_CHECK_CONNECTION',
    },
    {
      name: 'The connection fails or the answer is malformed: the load balancer says either',
      shows: failedTargetChecks(unhealthy('Target.FailedHealthChecks', 'Health checks failed')),
      cause: 'HEALTH_CHECK',
    },
    { name: 'The health check fails, no more is known', shows: failedTargetChecks(), cause: 'HEALTH_CHECK' },
    {
      name: 'Targets fail in two ways',
      shows: failedTargetChecks([
        ...unhealthy('Target.Timeout', 'Request timed out'),
        ...unhealthy('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [500]'),
      ]),
      cause: 'HEALTH_CHECK',
    },
    {
      name: 'A classic load balancer counts failures',
      shows: events(
        '(service boat-listing) (instance i-0123) is unhealthy in (elb boat) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)',
      ),
      cause: 'HEALTH_CHECK',
    },
    {
      name: 'The container’s own health check fails',
      shows: stops(
        stopped({
          stopCode: 'ServiceSchedulerInitiated',
          stoppedReason: 'Task failed container health checks',
          containers: [container({ exitCode: 137 })],
        }),
      ),
      cause: 'CONTAINER_HEALTH_CHECK',
    },
    {
      name: 'The container’s own health check fails: the service says so',
      shows: events('(service boat-listing) (task 0123) failed container health checks.'),
      cause: 'CONTAINER_HEALTH_CHECK',
    },
    { name: 'An alarm goes off', shows: { ...noEvidence, triggeredAlarms: ['boat-errors'] }, cause: 'ALARM' },
  ],
};
