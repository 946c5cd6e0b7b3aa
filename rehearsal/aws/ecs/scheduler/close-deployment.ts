import type { ServiceDeploymentRollbackMonitorsStatus } from '@aws-sdk/client-ecs';
import type { DeploymentRecord } from '../records.ts';
import type { Engine } from './engine.ts';
import { revisionCounts } from './service-tasks.ts';

type Ending =
  | { status: 'SUCCESSFUL' }
  | { status: 'STOPPED' | 'ROLLBACK_FAILED'; statusReason: string }
  | { status: 'ROLLBACK_SUCCESSFUL' };

/** Brings a deployment to its terminal state; its task counts stay as they are now. */
export function closeDeployment(
  { store, clock }: Pick<Engine, 'store' | 'clock'>,
  deployment: DeploymentRecord,
  ending: Ending,
) {
  const now = clock.now();
  const state = store.now();
  const desired = state.services.get(deployment.service)?.desiredCount ?? 0;
  const { breaker, alarms } = state.deployments.get(deployment.arn) ?? deployment;
  store.patch('deployments', deployment.arn, {
    ...ending,
    finishedAt: now,
    updatedAt: now,
    ...(ending.status === 'STOPPED' && { stoppedAt: now }),
    breaker: { ...breaker, status: whenOver(breaker.status) },
    alarms: { ...alarms, status: whenOver(alarms.status) },
    final: {
      target: revisionCounts(state, deployment.target, deployment.rollback ? 0 : desired),
      sources: deployment.sources.map((source) => revisionCounts(state, source)),
    },
  });
}

const whenOver = (status: ServiceDeploymentRollbackMonitorsStatus): ServiceDeploymentRollbackMonitorsStatus =>
  status === 'MONITORING' ? 'MONITORING_COMPLETE' : status;
