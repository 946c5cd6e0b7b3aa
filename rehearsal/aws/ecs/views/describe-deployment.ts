import type {
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceRevision,
  ServiceRevisionSummary,
} from '@aws-sdk/client-ecs';
import type { DeploymentRecord, EcsState, RevisionRecord } from '../records.ts';
import { revisionCounts } from '../scheduler/service-tasks.ts';

/** A service deployment as DescribeServiceDeployments answers it. */
export function describeDeployment(state: EcsState, deployment: DeploymentRecord): ServiceDeployment {
  const { breaker, alarms, rollback } = deployment;
  const { target, sources } = deployment.final ?? liveCounts(state, deployment);
  return {
    ...briefOf(deployment),
    stoppedAt: deployment.stoppedAt,
    updatedAt: deployment.updatedAt,
    targetServiceRevision: target,
    sourceServiceRevisions: sources,
    lifecycleStage: deployment.stage,
    lifecycleHookDetails: [],
    deploymentConfiguration: deployment.configuration,
    ...(rollback && {
      rollback: { reason: rollback.reason, startedAt: rollback.startedAt, serviceRevisionArn: rollback.revision },
    }),
    deploymentCircuitBreaker: {
      status: breaker.status,
      failureCount: breaker.failures,
      threshold: breaker.threshold,
    },
    alarms: { status: alarms.status, alarmNames: alarms.names, triggeredAlarmNames: alarms.triggered },
  };
}

/** A service deployment as ListServiceDeployments answers it, and the head of its full description. */
export function describeBriefly(deployment: DeploymentRecord): ServiceDeploymentBrief {
  return { ...briefOf(deployment), targetServiceRevisionArn: deployment.target };
}

const briefOf = (deployment: DeploymentRecord) => ({
  serviceDeploymentArn: deployment.arn,
  serviceArn: deployment.service,
  clusterArn: deployment.cluster,
  createdAt: deployment.createdAt,
  startedAt: deployment.startedAt,
  finishedAt: deployment.finishedAt,
  status: deployment.status,
  statusReason: deployment.statusReason,
});

function liveCounts(state: EcsState, { target, sources, service, rollback }: DeploymentRecord) {
  const desired = state.services.get(service)?.desiredCount ?? 0;
  const counts = (arn: string): ServiceRevisionSummary =>
    revisionCounts(state, arn, arn === (rollback?.revision ?? target) ? desired : 0);
  return { target: counts(target), sources: sources.map(counts) };
}

/** A service revision as DescribeServiceRevisions answers it. */
export function describeRevision(revision: RevisionRecord): ServiceRevision {
  const { loadBalancers = [] } = revision.settings;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: revision.service,
    clusterArn: revision.cluster,
    taskDefinition: revision.taskDefinition,
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    ...revision.settings,
    containerImages: revision.images,
    guardDutyEnabled: false,
    createdAt: revision.createdAt,
    resolvedConfiguration: { loadBalancers: loadBalancers.map(({ targetGroupArn }) => ({ targetGroupArn })) },
  };
}
