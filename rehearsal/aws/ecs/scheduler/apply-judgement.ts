import type { DeploymentRolloutState } from '@aws-sdk/client-ecs';
import type { DeploymentRecord, RevisionRecord, ServiceRecord } from '../records.ts';
import { closeDeployment } from './close-deployment.ts';
import type { Engine } from './engine.ts';
import type { FailureCause, Judgement } from './judge-deployment.ts';
import { events, rollout, statusReasons } from './sentences.ts';
import { addEvent } from './service-events.ts';

/** Carries out what was judged of a deployment. */
export function applyJudgement(
  engine: Engine,
  service: ServiceRecord,
  deployment: DeploymentRecord,
  judgement: Judgement,
): void {
  const change = (changed: Partial<DeploymentRecord>): void =>
    engine.store.patch('deployments', deployment.arn, { ...changed, updatedAt: engine.clock.now() });
  switch (judgement.kind) {
    case 'wait':
      break;
    case 'begin':
      change({ status: 'IN_PROGRESS', startedAt: engine.clock.now(), stage: 'SCALE_UP' });
      break;
    case 'bake':
      change({ bakeUntil: judgement.until, stage: 'BAKE_TIME' });
      break;
    case 'succeed':
      succeed(engine, service, deployment);
      break;
    case 'stop':
      stop(engine, deployment, judgement.cause);
      break;
    case 'roll-back':
      rollBack(engine, service, deployment, judgement.cause);
      break;
    case 'finish-rollback':
      closeDeployment(engine, deployment, { status: 'ROLLBACK_SUCCESSFUL' });
      completeRevision(engine, service.primary);
      break;
    case 'fail-rollback':
      failRollback(engine, service, deployment);
  }
}

function succeed(engine: Engine, service: ServiceRecord, deployment: DeploymentRecord): void {
  engine.store.patch('deployments', deployment.arn, { stage: 'CLEAN_UP' });
  closeDeployment(engine, deployment, { status: 'SUCCESSFUL' });
  engine.store.patch('services', service.arn, { completed: deployment.target });
  completeRevision(engine, deployment.target);
}

function completeRevision(engine: Engine, arn: string): void {
  const revision = setRollout(engine, arn, 'COMPLETED', (id) => rollout.completed(id));
  if (revision) addEvent(engine, revision.service, events.completed(revision.id));
}

/** Ends a deployment that failed and is not rolled back: the service stays as it is. */
function stop(engine: Engine, deployment: DeploymentRecord, cause: FailureCause): void {
  noteFailure(engine, deployment, cause);
  closeDeployment(engine, deployment, { status: 'STOPPED', statusReason: statusReasons.stopped[cause] });
}

function failRollback(engine: Engine, service: ServiceRecord, deployment: DeploymentRecord): void {
  setRollout(engine, service.primary, 'FAILED', rollout.failed('breaker'));
  closeDeployment(engine, deployment, { status: 'ROLLBACK_FAILED', statusReason: statusReasons.rollbackFailed });
}

function rollBack(engine: Engine, service: ServiceRecord, deployment: DeploymentRecord, cause: FailureCause): void {
  const { store, clock } = engine;
  const candidate = store.now().revisions.get(service.completed ?? '');
  noteFailure(engine, deployment, cause);
  if (!candidate) {
    closeDeployment(engine, deployment, { status: 'ROLLBACK_FAILED', statusReason: statusReasons.noCandidate });
    return;
  }
  const now = clock.now();
  const reason = statusReasons.rolledBack[cause];
  store.patch('deployments', deployment.arn, {
    status: 'ROLLBACK_IN_PROGRESS',
    statusReason: reason,
    rollback: { reason, startedAt: now, revision: candidate.arn },
    stage: 'SCALE_UP',
    updatedAt: now,
  });
  store.patch('services', service.arn, { primary: candidate.arn, steady: false });
  setRollout(engine, candidate.arn, 'IN_PROGRESS', (id) => rollout.inProgress(id));
  addEvent(engine, service.arn, events.rollingBack(candidate.id));
}

function noteFailure(engine: Engine, deployment: DeploymentRecord, cause: FailureCause): void {
  if (cause === 'breaker') {
    engine.store.patch('deployments', deployment.arn, { breaker: { ...deployment.breaker, status: 'TRIGGERED' } });
  }
  const revision = setRollout(engine, deployment.target, 'FAILED', rollout.failed(cause));
  if (revision) addEvent(engine, revision.service, events.failed(revision.id, cause));
}

function setRollout(
  { store, clock }: Engine,
  arn: string,
  state: DeploymentRolloutState,
  reason: string | ((id: string) => string),
): RevisionRecord | undefined {
  const revision = store.now().revisions.get(arn);
  if (!revision) return undefined;
  const text = typeof reason === 'string' ? reason : reason(revision.id);
  store.patch('revisions', arn, { rollout: { state, reason: text }, updatedAt: clock.now() });
  return revision;
}
