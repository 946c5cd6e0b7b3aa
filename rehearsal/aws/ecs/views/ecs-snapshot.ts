import type { EcsState, ServiceRecord, TaskRecord } from '../records.ts';
import { isStopped, revisionCounts, tasksOf } from '../scheduler/service-tasks.ts';

export type EcsSnapshot = {
  clusters: { arn: string; name: string; services: ServiceSnapshot[]; tasks: TaskSnapshot[] }[];
};

type ServiceSnapshot = {
  arn: string;
  name: string;
  status: string;
  desired: number;
  running: number;
  pending: number;
  steady: boolean;
  taskDefinition: string;
  /** By container: the digest of the primary revision's image. */
  images: Record<string, string>;
  /** Newest first. */
  deployments: {
    arn: string;
    status: string;
    reason?: string;
    stage?: string;
    createdAt: string;
    finishedAt?: string;
    target: string;
    /** Of the target revision's first image. */
    digest: string;
  }[];
  /** Newest first, at most ten. */
  events: { at: string; message: string }[];
};

type TaskSnapshot = {
  arn: string;
  service?: string;
  taskDefinition: string;
  status: string;
  desired: string;
  health: string;
  digests: string[];
  ports: number[];
  stopCode?: string;
  stoppedReason?: string;
  exitCodes: number[];
};

// Of stopped tasks a page shows the newest only.
const SHOWN_STOPPED = 20;

/** The state of ECS as plain JSON, for a page. */
export function ecsSnapshot(state: EcsState): EcsSnapshot {
  return {
    clusters: [...state.clusters.values()].map(({ clusterArn = '', clusterName = '' }) => {
      const tasks = [...state.tasks.values()].filter(({ view }) => view.clusterArn === clusterArn);
      const shown = [...tasks.filter((task) => !isStopped(task)), ...tasks.filter(isStopped).slice(-SHOWN_STOPPED)];
      const services = [...state.services.values()].filter(({ cluster }) => cluster === clusterArn);
      return {
        arn: clusterArn,
        name: clusterName,
        services: services.map((service) => serviceSnapshot(state, service)),
        tasks: shown.map(taskSnapshot),
      };
    }),
  };
}

function serviceSnapshot(state: EcsState, service: ServiceRecord): ServiceSnapshot {
  const revision = state.revisions.get(service.primary);
  const counts = liveCounts(state, service);
  const deployments = [...state.deployments.values()].filter((deployment) => deployment.service === service.arn);
  return {
    arn: service.arn,
    name: service.name,
    status: service.status,
    desired: service.desiredCount,
    ...counts,
    steady: service.steady,
    taskDefinition: revision?.taskDefinition ?? '',
    images: Object.fromEntries(
      (revision?.images ?? []).map(({ containerName = '', imageDigest = '' }) => [containerName, imageDigest]),
    ),
    deployments: deployments.toReversed().map((deployment) => ({
      arn: deployment.arn,
      status: deployment.status,
      ...(deployment.statusReason !== undefined && { reason: deployment.statusReason }),
      ...(deployment.stage !== undefined && { stage: deployment.stage }),
      createdAt: deployment.createdAt.toISOString(),
      ...(deployment.finishedAt && { finishedAt: deployment.finishedAt.toISOString() }),
      target: deployment.target,
      digest: state.revisions.get(deployment.target)?.images[0]?.imageDigest ?? '',
    })),
    events: service.events.slice(0, 10).map(({ createdAt, message = '' }) => ({
      at: createdAt?.toISOString() ?? '',
      message,
    })),
  };
}

function liveCounts(state: EcsState, { arn }: ServiceRecord): { running: number; pending: number } {
  const revisions = new Set(tasksOf(state, arn).flatMap(({ revision }) => revision ?? []));
  const counts = [...revisions].map((revision) => revisionCounts(state, revision));
  return {
    running: counts.reduce((sum, { runningTaskCount = 0 }) => sum + runningTaskCount, 0),
    pending: counts.reduce((sum, { pendingTaskCount = 0 }) => sum + pendingTaskCount, 0),
  };
}

function taskSnapshot({ arn, service, view, targets }: TaskRecord): TaskSnapshot {
  const containers = view.containers ?? [];
  return {
    arn,
    ...(service !== undefined && { service }),
    taskDefinition: view.taskDefinitionArn ?? '',
    status: view.lastStatus ?? '',
    desired: view.desiredStatus ?? '',
    health: view.healthStatus ?? 'UNKNOWN',
    digests: containers.flatMap(({ imageDigest }) => imageDigest ?? []),
    ports: targets.map(({ port }) => port),
    ...(view.stopCode !== undefined && { stopCode: view.stopCode }),
    ...(view.stoppedReason !== undefined && { stoppedReason: view.stoppedReason }),
    exitCodes: containers.flatMap(({ exitCode }) => exitCode ?? []),
  };
}
