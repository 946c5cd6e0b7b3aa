import type { Container, Rollout, Service, StoppedTask, Task } from '#lib/domain/rollout/model';

/** Plain rollout facts for tests: as they are in the middle of a deployment that goes well. */
export const digest = `sha256:${'a'.repeat(64)}`;
export const image = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/boat-listing@${digest}`;
export const taskDefinitionArn = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/boat-listing:8';
export const startOfTime = new Date('2026-01-01T12:00:00Z');

export const container = (over: Partial<Container> = {}): Container => ({
  name: 'app',
  image,
  digest,
  health: 'UNKNOWN',
  ...over,
});

export const task = (over: Partial<Task> = {}): Task => ({
  arn: 'arn:aws:ecs:eu-west-1:111122223333:task/boat-staging/t1',
  taskDefinitionArn,
  lastStatus: 'RUNNING',
  health: 'UNKNOWN',
  containers: [container()],
  ...over,
});

export const stopped = (over: Partial<StoppedTask> = {}): StoppedTask => ({
  ...task({ lastStatus: 'STOPPED' }),
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  stoppedAt: new Date(startOfTime.getTime() + 30_000),
  containers: [container({ exitCode: 1 })],
  ...over,
});

export const rollout = (over: Partial<Rollout> = {}): Rollout => ({
  arn: 'rollout-2',
  status: 'IN_PROGRESS',
  createdAt: startOfTime,
  startedAt: startOfTime,
  targetRevisionArn: 'revision-2',
  requestedCount: 2,
  runningCount: 1,
  pendingCount: 1,
  sourceRevisionArns: ['revision-1'],
  circuitBreaker: { status: 'MONITORING', failureCount: 0, threshold: 3 },
  ...over,
});

export const service = (over: Partial<Service> = {}): Service => ({
  arn: 'arn:aws:ecs:eu-west-1:111122223333:service/boat-staging/boat-listing',
  name: 'boat-listing',
  status: 'ACTIVE',
  taskDefinitionArn,
  desiredCount: 2,
  runningCount: 2,
  pendingCount: 0,
  currentRolloutArn: 'rollout-2',
  currentRevisionArns: ['revision-2'],
  targetGroupArns: ['arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/boat/1'],
  placement: { launchType: 'FARGATE' },
  events: [],
  ...over,
});
