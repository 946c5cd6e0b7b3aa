import { expect, test } from '@jest/globals';
import type { CauseCode } from '#lib/domain/rollout/causes';
import { type Evidence, failedStops, noEvidence } from '#lib/domain/rollout/evidence';
import { hopelessCause } from '#lib/domain/rollout/hopeless';
import { rankedCauses, rootCause } from '#lib/domain/rollout/root-cause';
import { container, startOfTime, stopped, taskDefinitionArn } from '#test/support/rollouts';

/** A task that did not start, with ECS's sentence. */
const notStarted = (stoppedReason: string, reason?: string) =>
  stops(stopped({ stopCode: 'TaskFailedToStart', stoppedReason, containers: [container(reason ? { reason } : {})] }));
const exited = (exitCode: number, over: { reason?: string; lines?: string[]; times?: number } = {}): Evidence => {
  const one = stopped({ containers: [container({ exitCode, ...(over.reason && { reason: over.reason }) })] });
  const logs = over.lines ? [{ container: 'app', taskArn: one.arn, lines: over.lines }] : [];
  return { ...stops(...Array(over.times ?? 1).fill(one)), logs };
};
const stops = (...all: Evidence['stops']): Evidence => ({ ...noEvidence, stops: all });
const events = (...all: string[]): Evidence => ({ ...noEvidence, events: all });
const unhealthy = (reason: string, description: string): Evidence['health'] => [
  { target: '10.0.0.1:8080', state: 'unhealthy', reason, description },
];
const elb = (health: Evidence['health'] = []): Evidence => ({
  ...stops(
    stopped({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason:
        'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/boat/1)',
      containers: [container({ exitCode: 143 })],
    }),
  ),
  health,
});

const repository = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/boat-listing';

test.each<[string, Evidence, CauseCode]>([
  [
    'an image that is not there',
    notStarted(
      `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${repository}@sha256:00: ${repository}@sha256:00: not found`,
    ),
    'IMAGE_NOT_FOUND',
  ],
  [
    'a tag that is not there',
    notStarted(
      `CannotPullContainerError: Error response from daemon: manifest for ${repository}:nope not found: manifest unknown: Requested image not found`,
    ),
    'IMAGE_NOT_FOUND',
  ],
  [
    'a repository that is not there',
    notStarted(
      'CannotPullContainerError: inspect image has been retried 1 time(s): failed to resolve ref: unexpected status: repository does not exist',
    ),
    'IMAGE_NOT_FOUND',
  ],
  [
    'a pull without permission',
    notStarted(
      'CannotPullECRContainerError: AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/x is not authorized to perform: ecr:BatchGetImage',
    ),
    'IMAGE_PULL_DENIED',
  ],
  [
    'a pull that the registry forbids',
    notStarted(
      `CannotPullContainerError: pull access denied for ${repository}, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
    ),
    'IMAGE_NOT_FOUND',
  ],
  [
    'a 403 of the registry',
    notStarted(
      'CannotPullContainerError: pulling from host failed with status code [manifests sha256:00]: 403 Forbidden',
    ),
    'IMAGE_PULL_DENIED',
  ],
  [
    'a registry out of reach',
    notStarted(
      'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to do request: Head "https://x/v2/": dial tcp 10.0.0.9:443: i/o timeout',
    ),
    'IMAGE_PULL_NETWORK',
  ],
  [
    'no registry credentials for lack of a route',
    notStarted(
      'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. RequestError: send request failed',
    ),
    'IMAGE_PULL_NETWORK',
  ],
  [
    'no registry credentials for lack of permission',
    notStarted(
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/x is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
    ),
    'IMAGE_PULL_DENIED',
  ],
  [
    'a pull that fails for another reason',
    notStarted('CannotPullContainerError: write /var/lib/docker/tmp/x: no space left on device'),
    'IMAGE_PULL',
  ],
  [
    'an image for another platform',
    notStarted('CannotPullContainerError: image Manifest does not contain descriptor matching platform linux/amd64'),
    'IMAGE_PLATFORM',
  ],
  [
    'a binary for another platform',
    exited(255, { lines: ['exec /usr/local/bin/node: exec format error'] }),
    'IMAGE_PLATFORM',
  ],
  [
    'a command that is not in the image',
    notStarted(
      'CannotStartContainerError: Error response from daemon: failed to create task for container: OCI runtime create failed: exec: "noed": executable file not found in $PATH: unknown',
    ),
    'COMMAND_NOT_FOUND',
  ],
  ['a shell that finds no command', exited(127), 'COMMAND_NOT_FOUND'],
  [
    'a container that the runtime refuses',
    notStarted(
      'CannotStartContainerError: Error response from daemon: failed to create shim task: OCI runtime create failed: cgroup is gone',
    ),
    'CONTAINER_START',
  ],
  [
    'a secret that is not there',
    notStarted(
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
    ),
    'SECRET_MISSING',
  ],
  [
    'a parameter that is not there',
    notStarted(
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /boat/db',
    ),
    'SECRET_MISSING',
  ],
  [
    'a key that the secret lacks',
    notStarted(
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: retrieved secret from Secrets Manager did not contain json key password',
    ),
    'SECRET_MISSING',
  ],
  [
    'a secret that may not be read',
    notStarted(
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: failed to fetch secret arn from secrets manager: AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/boat-listing-execution/x is not authorized to perform: secretsmanager:GetSecretValue',
    ),
    'SECRET_DENIED',
  ],
  [
    'a parameter that may not be read',
    notStarted(
      'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secrets from ssm: AccessDeniedException: not authorized to perform: ssm:GetParameters',
    ),
    'SECRET_DENIED',
  ],
  [
    'a secret out of reach',
    notStarted(
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 5 time(s): failed to fetch secret from secrets manager: RequestCanceled: request context canceled caused by: context deadline exceeded',
    ),
    'SECRET_NETWORK',
  ],
  [
    'a role that nobody may assume',
    notStarted(
      "ECS was unable to assume the role 'arn:aws:iam::111122223333:role/boat-listing-task' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.",
    ),
    'ROLE_MISSING',
  ],
  [
    'a service that may not assume its role',
    events(
      "(service boat-listing) failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::111122223333:role/boat-listing-execution' that was provided for this task.).",
    ),
    'ROLE_MISSING',
  ],
  [
    'a log group that is not there',
    notStarted(
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.: exit status 1',
    ),
    'LOG_GROUP_MISSING',
  ],
  [
    'a file system that cannot be mounted',
    notStarted(
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-1.efs.eu-west-1.amazonaws.com"',
    ),
    'VOLUME',
  ],
  [
    'subnets without addresses',
    events(
      '(service boat-listing) was unable to place a task. Reason: The subnet subnet-1 does not have enough free addresses: insufficient free addresses in subnet-1.',
    ),
    'SUBNET_IPS',
  ],
  [
    'no spot capacity',
    events(
      '(service boat-listing) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    ),
    'CAPACITY',
  ],
  [
    'a cluster that is full',
    events(
      '(service boat-listing) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 1) has insufficient memory available.',
    ),
    'CAPACITY',
  ],
  ['no room for a task', notStarted('RESOURCE:MEMORY'), 'CAPACITY'],
  [
    'a quota of vCPUs',
    events(
      "(service boat-listing) was unable to place a task. Reason: You've reached the limit on the number of vCPUs you can run concurrently.",
    ),
    'TASK_QUOTA',
  ],
  [
    'a container over its memory',
    exited(137, { reason: 'OutOfMemoryError: Container killed due to memory usage' }),
    'OUT_OF_MEMORY',
  ],
  [
    'a heap that is full',
    exited(134, {
      lines: [
        '<--- Last few GCs --->',
        'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      ],
    }),
    'OUT_OF_MEMORY',
  ],
  [
    'a Java heap that is full',
    exited(1, { lines: ['Exception in thread "main" java.lang.OutOfMemoryError: Java heap space'] }),
    'OUT_OF_MEMORY',
  ],
  ['a killed process of which nothing says why', exited(137), 'EXIT_CODE'],
  [
    'a health check path that answers 404',
    elb(unhealthy('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [404]')),
    'HEALTH_CHECK_STATUS',
  ],
  ['a health check that times out', elb(unhealthy('Target.Timeout', 'Request timed out')), 'HEALTH_CHECK_TIMEOUT'],
  ['a health check that fails, no more is known', elb(), 'HEALTH_CHECK'],
  [
    'unhealthy targets of two kinds',
    elb([
      ...unhealthy('Target.Timeout', 'Request timed out'),
      ...unhealthy('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [500]'),
    ]),
    'HEALTH_CHECK',
  ],
  [
    'an event about a wrong answer',
    events(
      '(service boat-listing) (port 8080) is unhealthy in (target-group arn:aws:elasticloadbalancing:1) due to (reason Health checks failed with these codes: [500]).',
    ),
    'HEALTH_CHECK_STATUS',
  ],
  [
    'an event about no answer',
    events(
      '(service boat-listing) (port 8080) is unhealthy in (target-group arn:aws:elasticloadbalancing:1) due to (reason Request timed out).',
    ),
    'HEALTH_CHECK_TIMEOUT',
  ],
  [
    'an unhealthy target alone',
    { ...noEvidence, health: unhealthy('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [503]') },
    'HEALTH_CHECK_STATUS',
  ],
  [
    "a container's own health check",
    stops(
      stopped({
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Task failed container health checks',
        containers: [container({ exitCode: 137 })],
      }),
    ),
    'CONTAINER_HEALTH_CHECK',
  ],
  ['a process that ends with an error', exited(1, { lines: ['TypeError: x is not a function'] }), 'EXIT_CODE'],
  ['a process that ends so three times', exited(1, { times: 3 }), 'CRASH_LOOP'],
  ['a process that ends without an error', exited(0), 'EXITED_CLEANLY'],
  ['a segmentation fault', exited(139), 'SEGMENTATION_FAULT'],
  [
    'a port that is taken',
    exited(1, { lines: ['Error: listen EADDRINUSE: address already in use 0.0.0.0:8080'] }),
    'PORT_IN_USE',
  ],
  [
    'spot capacity taken back',
    stops(
      stopped({
        stopCode: 'SpotInterruption',
        stoppedReason: 'Your Spot Task was interrupted.',
        containers: [container({})],
      }),
    ),
    'SPOT_INTERRUPTION',
  ],
  [
    'a host that is gone',
    stops(
      stopped({
        stopCode: 'InfrastructureHealth',
        stoppedReason: 'Host EC2 (instance i-1) terminated.',
        containers: [container({})],
      }),
    ),
    'INFRASTRUCTURE',
  ],
  [
    'a task that somebody stopped',
    stops(
      stopped({
        stopCode: 'UserInitiated',
        stoppedReason: 'Task stopped by user',
        containers: [container({ exitCode: 143 })],
      }),
    ),
    'STOPPED_BY_USER',
  ],
  ['an alarm', { ...noEvidence, triggeredAlarms: ['boat-errors'] }, 'ALARM'],
  [
    'a sidecar that was killed with the app',
    stops(stopped({ containers: [container({ name: 'proxy', exitCode: 137 }), container({ exitCode: 1 })] })),
    'EXIT_CODE',
  ],
  ['nothing at all', noEvidence, 'UNKNOWN'],
  ['words that we do not know', notStarted('SomethingNewError: the moon is full'), 'UNKNOWN'],
  [
    'a log that only talks of memory',
    { ...noEvidence, logs: [{ container: 'app', taskArn: 't', lines: ['JavaScript heap out of memory'] }] },
    'UNKNOWN',
  ],
  [
    'ordinary events',
    events(
      '(service boat-listing) has started 2 tasks: (task 1) (task 2).',
      '(service boat-listing) has reached a steady state.',
    ),
    'UNKNOWN',
  ],
])('%s', (_case, evidence, code) => {
  expect(rootCause(evidence).code).toBe(code);
});

test('the cause of most tasks leads, and among equals the first', () => {
  const spot = stopped({ stopCode: 'SpotInterruption', stoppedReason: 'interrupted', containers: [container({})] });
  const crash = stopped({ containers: [container({ exitCode: 2 })] });
  expect(rankedCauses(stops(spot, crash, crash)).map(({ code }) => code)).toEqual(['EXIT_CODE', 'SPOT_INTERRUPTION']);
  expect(rankedCauses(stops(spot, crash)).map(({ code }) => code)).toEqual(['SPOT_INTERRUPTION', 'EXIT_CODE']);
});

test('evidence names the task, the reason and the exit code, with its signal', () => {
  expect(rootCause(exited(137)).evidence).toEqual([
    'Task t1: Essential container in task exited (app: exit code 137, SIGKILL)',
  ]);
});

test('only failed tasks of this rollout count', () => {
  const later = new Date(startOfTime.getTime() + 1);
  const ours = stopped({ createdAt: later });
  const all = [
    ours,
    stopped({ createdAt: new Date(0) }),
    stopped({ createdAt: later, taskDefinitionArn: 'another:1' }),
    stopped({
      createdAt: later,
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
    }),
  ];
  expect(failedStops(all, taskDefinitionArn, startOfTime)).toEqual([ours]);
});

const crash = stopped();
const later = (seconds: number) => new Date(startOfTime.getTime() + seconds * 1_000);
const firstCrash = stopped({ createdAt: later(0), stoppedAt: later(5) });
const secondCrash = stopped({ createdAt: later(6), stoppedAt: later(9) });
const denied = (seconds: number) =>
  stopped({
    createdAt: later(seconds),
    stoppedAt: later(seconds + 5),
    stopCode: 'TaskFailedToStart',
    stoppedReason: 'CannotPullECRContainerError: AccessDeniedException: not authorized to perform: ecr:BatchGetImage',
    containers: [container()],
  });
test.each<[string, Evidence['stops'], boolean, CauseCode | undefined]>([
  ['two equal stops are no proof', [crash, crash], false, undefined],
  ['three equal stops without a breaker', [crash, crash, crash], false, 'EXIT_CODE'],
  ['three equal stops with a breaker, which counts them', [crash, crash, crash], true, undefined],
  [
    'three different stops',
    [
      crash,
      stopped({ containers: [container({ exitCode: 2 })] }),
      stopped({ containers: [container({ exitCode: 3 })] }),
    ],
    false,
    undefined,
  ],
  [
    'one image that is not there, with a breaker',
    notStarted('CannotPullContainerError: x: not found').stops,
    true,
    'IMAGE_NOT_FOUND',
  ],
  ['three that fell together are one attempt', [firstCrash, firstCrash, firstCrash], false, undefined],
  ['three, one of them a later attempt', [firstCrash, firstCrash, secondCrash], false, 'EXIT_CODE'],
  ['one denied pull: a policy may still be on its way', [denied(0)], true, undefined],
  ['a denied pull, and denied again', [denied(0), denied(60)], true, 'IMAGE_PULL_DENIED'],
  [
    'one timeout of the registry may pass',
    notStarted('CannotPullContainerError: x: i/o timeout').stops,
    false,
    undefined,
  ],
])('waiting is pointless or not: %s', (_case, all, hasBreaker, cause) => {
  expect(hopelessCause(all, hasBreaker)).toBe(cause);
});
