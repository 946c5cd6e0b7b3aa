import type * as sdk from '@aws-sdk/client-ecs';
import { leaseTag } from '#lib/domain/rollout/lease';
import type { Placement, Revision, Rollout, RolloutBrief, RolloutStatus, Service } from '#lib/domain/rollout/model';

/** ECS's states and ours: does not compile when the SDK learns a state that the domain has no rule for, or loses one. */
const statuses: Record<sdk.ServiceDeploymentStatus, RolloutStatus> &
  Record<RolloutStatus, sdk.ServiceDeploymentStatus> = {
  PENDING: 'PENDING',
  IN_PROGRESS: 'IN_PROGRESS',
  STOP_REQUESTED: 'STOP_REQUESTED',
  ROLLBACK_REQUESTED: 'ROLLBACK_REQUESTED',
  ROLLBACK_IN_PROGRESS: 'ROLLBACK_IN_PROGRESS',
  SUCCESSFUL: 'SUCCESSFUL',
  STOPPED: 'STOPPED',
  ROLLBACK_SUCCESSFUL: 'ROLLBACK_SUCCESSFUL',
  ROLLBACK_FAILED: 'ROLLBACK_FAILED',
};

/** A state that AWS added after this bundle was built keeps its name; the domain treats it as unknown. */
const statusOf = (status: string | undefined): RolloutBrief['status'] =>
  status === undefined ? 'UNKNOWN' : (statuses[status as RolloutStatus] ?? status);

/** Without the members that are undefined: `exactOptionalPropertyTypes` tells absent from undefined. */
type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;

const texts = (values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined);

/** `raw` is the same service as it came over the wire. */
export function toService(service: sdk.Service, raw: Record<string, unknown>): Service {
  return {
    arn: service.serviceArn ?? '',
    name: service.serviceName ?? '',
    status: service.status ?? 'UNKNOWN',
    taskDefinitionArn: service.taskDefinition ?? '',
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    ...(service.currentServiceDeployment && { currentRolloutArn: service.currentServiceDeployment }),
    ...defined({ lease: service.tags?.find(({ key }) => key === leaseTag)?.value }),
    currentRevisionArns: texts((service.currentServiceRevisions ?? []).map(({ arn }) => arn)),
    targetGroupArns: texts((service.loadBalancers ?? []).map(({ targetGroupArn }) => targetGroupArn)),
    ...(isObject(raw['deploymentConfiguration']) && { deploymentConfiguration: raw['deploymentConfiguration'] }),
    placement: toPlacement(service, raw),
    events: (service.events ?? []).map((event) => ({
      id: event.id ?? '',
      at: event.createdAt ?? new Date(0),
      message: event.message ?? '',
    })),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** ECS takes either a launch type or a capacity provider strategy, never both. */
function toPlacement(service: sdk.Service, raw: Record<string, unknown>): Placement {
  const strategy = raw['capacityProviderStrategy'];
  const byProvider = Array.isArray(strategy) && strategy.length > 0;
  return {
    ...(isObject(raw['networkConfiguration']) && { networkConfiguration: raw['networkConfiguration'] }),
    ...(byProvider && { capacityProviderStrategy: strategy as Record<string, unknown>[] }),
    ...(!byProvider && service.launchType && { launchType: service.launchType }),
    ...(service.platformVersion && { platformVersion: service.platformVersion }),
  };
}

type BriefSource = sdk.ServiceDeploymentBrief & { targetServiceRevision?: sdk.ServiceRevisionSummary | undefined };

export const toBrief = (brief: BriefSource): RolloutBrief => ({
  arn: brief.serviceDeploymentArn ?? '',
  status: statusOf(brief.status),
  ...defined({
    statusReason: brief.statusReason,
    createdAt: brief.createdAt,
    startedAt: brief.startedAt,
    finishedAt: brief.finishedAt,
    targetRevisionArn: brief.targetServiceRevisionArn ?? brief.targetServiceRevision?.arn,
  }),
});

export function toRollout(rollout: sdk.ServiceDeployment): Rollout {
  const { targetServiceRevision: target, deploymentCircuitBreaker: breaker, alarms, rollback } = rollout;
  const configured = rollout.deploymentConfiguration;
  return {
    ...toBrief(rollout),
    ...defined({ lifecycleStage: rollout.lifecycleStage }),
    requestedCount: target?.requestedTaskCount ?? 0,
    runningCount: target?.runningTaskCount ?? 0,
    pendingCount: target?.pendingTaskCount ?? 0,
    sourceRevisionArns: texts((rollout.sourceServiceRevisions ?? []).map(({ arn }) => arn)),
    ...(rollback && {
      rollback: {
        reason: rollback.reason ?? '',
        ...defined({ startedAt: rollback.startedAt, revisionArn: rollback.serviceRevisionArn }),
      },
    }),
    ...(breaker && {
      circuitBreaker: {
        status: breaker.status ?? 'UNKNOWN',
        failureCount: breaker.failureCount ?? 0,
        threshold: breaker.threshold ?? 0,
        ...defined({ rollback: configured?.deploymentCircuitBreaker?.rollback }),
      },
    }),
    ...(alarms && {
      alarms: {
        status: alarms.status ?? 'UNKNOWN',
        triggered: alarms.triggeredAlarmNames ?? [],
        ...defined({ rollback: configured?.alarms?.rollback }),
      },
    }),
  };
}

export const toRevision = (revision: sdk.ServiceRevision): Revision => ({
  arn: revision.serviceRevisionArn ?? '',
  taskDefinitionArn: revision.taskDefinition ?? '',
  images: (revision.containerImages ?? []).map((image) => ({
    container: image.containerName ?? '',
    image: image.image ?? '',
    ...defined({ digest: image.imageDigest }),
  })),
  ...defined({ createdAt: revision.createdAt }),
});
