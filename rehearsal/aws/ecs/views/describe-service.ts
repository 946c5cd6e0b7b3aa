import type { Deployment, Service, Tag } from '@aws-sdk/client-ecs';
import type { EcsState, RevisionRecord, ServiceRecord } from '../records.ts';
import { deploymentId } from '../scheduler/sentences.ts';
import { isPending, isRunning, liveRevisions, revisionCounts, tasksOf } from '../scheduler/service-tasks.ts';

/** A service as DescribeServices, CreateService and UpdateService answer it. */
export function describeService(state: EcsState, service: ServiceRecord, tags?: Tag[]): Service {
  const tasks = tasksOf(state, service.arn);
  const revisions = activeRevisions(state, service);
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster,
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: tasks.filter(isRunning).length,
    pendingCount: tasks.filter(isPending).length,
    taskDefinition: state.revisions.get(service.primary)?.taskDefinition ?? '',
    ...SERVICE_DEFAULTS,
    ...service.settings,
    ...service.options,
    deployments: revisions.map((revision) => classicDeployment(state, service, revision)),
    events: service.events,
    createdAt: service.createdAt,
    createdBy: service.createdBy,
    currentServiceDeployment: service.deployment,
    currentServiceRevisions: revisions.map(({ arn }) => revisionCounts(state, arn, requestedOf(service, arn))),
    ...(tags && { tags }),
  };
}

const SERVICE_DEFAULTS: Service = {
  launchType: 'FARGATE',
  platformVersion: 'LATEST',
  platformFamily: 'Linux',
  loadBalancers: [],
  serviceRegistries: [],
  placementConstraints: [],
  placementStrategy: [],
  schedulingStrategy: 'REPLICA',
  deploymentController: { type: 'ECS' },
  enableECSManagedTags: false,
  enableExecuteCommand: false,
  propagateTags: 'NONE',
};

/** The primary revision first, then others that still have tasks. */
function activeRevisions(state: EcsState, service: ServiceRecord): RevisionRecord[] {
  const arns = new Set([service.primary, ...liveRevisions(state, service.arn)]);
  return [...arns].flatMap((arn) => state.revisions.get(arn) ?? []);
}

/** What is asked of a revision: all of the desired count, or nothing of those that are on their way out. */
const requestedOf = (service: ServiceRecord, revision: string): number =>
  revision === service.primary ? service.desiredCount : 0;

/** The classic deployment of a revision: PRIMARY is worked toward, ACTIVE ones are on their way out. */
function classicDeployment(state: EcsState, service: ServiceRecord, revision: RevisionRecord): Deployment {
  const { runningTaskCount, pendingTaskCount } = revisionCounts(state, revision.arn);
  return {
    id: deploymentId(revision.id),
    status: revision.arn === service.primary ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: revision.taskDefinition,
    desiredCount: requestedOf(service, revision.arn),
    pendingCount: pendingTaskCount,
    runningCount: runningTaskCount,
    failedTasks: revision.failedTasks,
    createdAt: revision.createdAt,
    updatedAt: revision.updatedAt,
    launchType: revision.settings.launchType ?? 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    networkConfiguration: revision.settings.networkConfiguration,
    rolloutState: revision.rollout.state,
    rolloutStateReason: revision.rollout.reason,
  };
}
