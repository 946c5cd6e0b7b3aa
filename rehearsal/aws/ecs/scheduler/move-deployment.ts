import type { DeploymentRecord, ServiceRecord } from '../records.ts';
import { applyJudgement } from './apply-judgement.ts';
import type { Engine } from './engine.ts';
import { judgeDeployment } from './judge-deployment.ts';
import { isActive, isStopped, tasksOf } from './service-tasks.ts';
import { fitnessOf } from './watch-tasks.ts';

const MINUTE_MS = 60_000;

/** Looks at a service's deployment and does what follows from it. */
export function moveDeployment(engine: Engine, service: ServiceRecord): void {
  const deployment = engine.store.now().deployments.get(service.deployment);
  if (!deployment) return;
  const watched = watchAlarms(engine, deployment);
  const { breaker, configuration, status } = watched;
  const judgement = judgeDeployment({
    status,
    settled: isSettled(engine, service),
    failures: status === 'ROLLBACK_IN_PROGRESS' ? breaker.rollbackFailures : breaker.failures,
    breaker: {
      enabled: breaker.status !== 'DISABLED',
      rollback: configuration.deploymentCircuitBreaker?.rollback ?? false,
      threshold: breaker.threshold,
    },
    alarms: { triggered: watched.alarms.triggered, rollback: configuration.alarms?.rollback ?? false },
    bakeMs: ((configuration.bakeTimeInMinutes ?? 0) * MINUTE_MS) / engine.clock.factor,
    bakeUntil: watched.bakeUntil,
    now: engine.clock.now().getTime(),
  });
  applyJudgement(engine, service, watched, judgement);
}

/** Every wanted task of the primary revision is healthy, and no other task is left, not even a draining one. */
export function isSettled(engine: Engine, service: ServiceRecord): boolean {
  const live = tasksOf(engine.store.now(), service.arn).filter((task) => !isStopped(task));
  return (
    live.length === service.desiredCount &&
    live.every((task) => task.revision === service.primary && isActive(task)) &&
    live.every((task) => fitnessOf(engine, service, task).kind === 'healthy')
  );
}

/** The deployment with the alarms that have gone off by now. */
function watchAlarms({ alarms, store }: Engine, deployment: DeploymentRecord): DeploymentRecord {
  const { names, ignored, triggered } = deployment.alarms;
  if (deployment.status !== 'IN_PROGRESS' || names.length === 0) return deployment;
  const ringing = names.filter((name) => !ignored.includes(name) && alarms.state(name) === 'ALARM');
  if (ringing.length === triggered.length) return deployment;
  store.patch('deployments', deployment.arn, {
    alarms: { ...deployment.alarms, status: 'TRIGGERED', triggered: ringing },
  });
  return store.now().deployments.get(deployment.arn) ?? deployment;
}
