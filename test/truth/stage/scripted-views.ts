import type { Service, ServiceDeployment, ServiceDeploymentBrief, ServiceRevision } from '@aws-sdk/client-ecs';
import { arn, service } from './releases.ts';
import { type Deployment, definitionNow, phase, runningTasks, type State } from './scripted-state.ts';

const final = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

/** The service as DescribeServices tells it. */
export function serviceView(state: State): Service {
  const current = state.deployments.at(-1);
  return {
    serviceArn: arn(`service/boat-staging/${service}`),
    serviceName: service,
    clusterArn: arn('cluster/boat-staging'),
    status: state.status,
    desiredCount: state.desiredCount,
    runningCount: runningTasks(state).length,
    pendingCount: 0,
    taskDefinition: definitionNow(state),
    launchType: 'FARGATE',
    deploymentConfiguration: state.configuration,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    loadBalancers: state.given.health
      ? [{ targetGroupArn: targetGroup, containerName: 'app', containerPort: 8080 }]
      : [],
    currentServiceDeployment: current?.arn,
    currentServiceRevisions: current ? [{ arn: current.revision }] : [],
    events: eventsOf(state),
    tags: [...state.tags].map(([key, value]) => ({ key, value })),
  };
}

const targetGroup = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/boat/0123456789abcdef';

function eventsOf({ given, changedAt, now }: State): Service['events'] {
  if (changedAt === undefined) return [];
  return (given.events ?? []).map((message, index) => ({ id: String(index), createdAt: now(), message }));
}

export function brief(state: State, deployment: Deployment): ServiceDeploymentBrief {
  const step = phase(state, deployment);
  const since = new Date(deployment.since);
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: arn(`service/boat-staging/${service}`),
    clusterArn: arn('cluster/boat-staging'),
    createdAt: since,
    startedAt: since,
    status: step.status as ServiceDeploymentBrief['status'],
    statusReason: step.reason,
    targetServiceRevisionArn: deployment.revision,
    ...(final.includes(step.status) && { finishedAt: new Date(deployment.since + step.at * 1000) }),
  };
}

/** A deployment as DescribeServiceDeployments tells it. */
export function described(state: State, deployment: Deployment): ServiceDeployment {
  const step = phase(state, deployment);
  const { targetServiceRevisionArn: target, ...head } = brief(state, deployment);
  const source = state.deployments[state.deployments.indexOf(deployment) - 1];
  const running = step.running ?? (step.status === 'SUCCESSFUL' ? state.desiredCount : 0);
  const isBack = step.status.startsWith('ROLLBACK');
  return {
    ...head,
    lifecycleStage: step.stage,
    lifecycleHookDetails: step.hook ? [{ hookId: '1', targetType: 'PAUSE', status: step.hook }] : [],
    targetServiceRevision: { arn: target, requestedTaskCount: state.desiredCount, runningTaskCount: running },
    sourceServiceRevisions: source ? [{ arn: source.revision }] : [],
    deploymentConfiguration: state.configuration,
    deploymentCircuitBreaker: {
      status: (step.breaker ?? 'DISABLED') as 'DISABLED',
      failureCount: step.failures ?? 0,
      threshold: 3,
    },
    alarms: {
      status: (step.alarms ?? 'DISABLED') as 'DISABLED',
      alarmNames: step.triggered ?? [],
      triggeredAlarmNames: step.triggered ?? [],
    },
    ...(isBack && source && { rollback: { reason: step.reason ?? '', serviceRevisionArn: source.revision } }),
  };
}

export function revision(state: State, wanted: string): ServiceRevision[] {
  const found = state.deployments.find((one) => one.revision === wanted);
  return found ? [{ serviceRevisionArn: wanted, taskDefinition: found.definition }] : [];
}
