import type { DeploymentConfiguration, TaskDefinition } from '@aws-sdk/client-ecs';
import { belowService } from '../arns.ts';
import type { DeploymentRecord, RevisionRecord, ServiceRecord } from '../records.ts';
import { breakerThreshold } from './circuit-breaker.ts';
import { closeDeployment } from './close-deployment.ts';
import type { Engine } from './engine.ts';
import { rollout, statusReasons } from './sentences.ts';
import { liveRevisions } from './service-tasks.ts';

/** The service as its row will be, without what a deployment gives it. */
export type ServiceDraft = Omit<ServiceRecord, 'primary' | 'deployment'>;

const TERMINAL = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
export const isTerminal = ({ status }: DeploymentRecord): boolean => TERMINAL.has(status);

/** Starts a service deployment of a new revision; one under way is stopped, as ECS does. Puts the service's row. */
export function openDeployment(engine: Engine, draft: ServiceDraft, definition: TaskDefinition): ServiceRecord {
  const { store, clock, ids } = engine;
  const superseded = store.now().services.get(draft.arn)?.deployment;
  const running = superseded === undefined ? undefined : store.now().deployments.get(superseded);
  if (running && !isTerminal(running)) {
    closeDeployment(engine, running, { status: 'STOPPED', statusReason: statusReasons.superseded });
  }
  const sources = liveRevisions(store.now(), draft.arn);
  const revision = newRevision(engine, draft, definition);
  store.put('revisions', revision.arn, revision);
  const now = clock.now();
  const configuration = draft.options.deploymentConfiguration ?? {};
  const deployment: DeploymentRecord = {
    arn: belowService(draft.arn, 'service-deployment', ids.token(21)),
    service: draft.arn,
    cluster: draft.cluster,
    target: revision.arn,
    sources,
    status: 'PENDING',
    createdAt: now,
    updatedAt: now,
    configuration,
    ...monitorsOf(engine, configuration, draft.desiredCount),
  };
  store.put('deployments', deployment.arn, deployment);
  const service = { ...draft, primary: revision.arn, deployment: deployment.arn, steady: false };
  store.put('services', service.arn, service);
  return service;
}

function newRevision({ ids, clock, images }: Engine, draft: ServiceDraft, definition: TaskDefinition): RevisionRecord {
  const id = ids.digits(19);
  const now = clock.now();
  return {
    arn: belowService(draft.arn, 'service-revision', id),
    id,
    service: draft.arn,
    cluster: draft.cluster,
    taskDefinition: definition.taskDefinitionArn ?? '',
    settings: draft.settings,
    images: (definition.containerDefinitions ?? []).map(({ name, image = '' }) => {
      const imageDigest = images.resolve(image);
      return { containerName: name, image, ...(imageDigest !== undefined && { imageDigest }) };
    }),
    createdAt: now,
    updatedAt: now,
    rollout: { state: 'IN_PROGRESS', reason: rollout.inProgress(id) },
    failedTasks: 0,
    consecutiveFailures: 0,
    noStartBefore: 0,
  };
}

/** An alarm that is in ALARM already when the deployment starts says nothing about it: ECS ignores it. */
function monitorsOf({ alarms }: Engine, configuration: DeploymentConfiguration, desired: number) {
  const { deploymentCircuitBreaker: breaker, alarms: watched } = configuration;
  const names = watched?.enable ? (watched.alarmNames ?? []) : [];
  const ignored = names.filter((name) => alarms.state(name) === 'ALARM');
  return {
    breaker: {
      status: breaker?.enable ? ('MONITORING' as const) : ('DISABLED' as const),
      failures: 0,
      rollbackFailures: 0,
      threshold: breakerThreshold(desired, breaker),
    },
    alarms: {
      status: names.length > ignored.length ? ('MONITORING' as const) : ('DISABLED' as const),
      names,
      triggered: [],
      ignored,
    },
  };
}
