import type { RevisionRecord, ServiceRecord, TaskRecord } from '../records.ts';
import { failuresAfter } from './circuit-breaker.ts';
import type { Engine } from './engine.ts';
import { IMPAIRED_AFTER, restartDelaySeconds } from './restart-delay.ts';
import { events, stoppedReasons } from './sentences.ts';
import { addEvent } from './service-events.ts';
import { isActive, isRunning, isStopped, tasksOf } from './service-tasks.ts';
import { type Fitness, judgeFitness } from './task-fitness.ts';

// ECS waits 40 seconds before a task without any check counts as healthy; a process needs a real second to fail.
const SETTLE_MS = 40_000;
const SHORTEST_SETTLE_MS = 1_000;
// Where a service asks for grace at all, a process on a busy machine gets real seconds to boot.
const SHORTEST_GRACE_MS = 8_000;

export function fitnessOf({ clock, loadBalancing }: Engine, service: ServiceRecord, task: TaskRecord): Fitness {
  const { view, targets } = task;
  const graceSeconds = service.options.healthCheckGracePeriodSeconds ?? 0;
  return judgeFitness({
    running: isRunning(task),
    ageMs: clock.now().getTime() - (view.startedAt?.getTime() ?? 0),
    containerHealth: task.hasHealthCheck ? view.healthStatus : undefined,
    targets: targets.map(({ targetGroup, containerPort, port }) => ({
      targetGroup,
      containerPort,
      health: loadBalancing.health(targetGroup, { id: '127.0.0.1', port }),
    })),
    graceMs: graceSeconds === 0 ? 0 : Math.max((graceSeconds * 1000) / clock.factor, SHORTEST_GRACE_MS),
    settleMs: Math.max(SETTLE_MS / clock.factor, SHORTEST_SETTLE_MS),
  });
}

/** Notes tasks that became healthy and tasks that ended, and stops the ones that fail their health checks. */
export function watchTasks(engine: Engine, service: ServiceRecord): void {
  for (const task of tasksOf(engine.store.now(), service.arn)) {
    if (isStopped(task)) countEnd(engine, task);
    else if (isActive(task)) look(engine, service, task);
  }
}

function look(engine: Engine, service: ServiceRecord, task: TaskRecord): void {
  const fitness = fitnessOf(engine, service, task);
  if (fitness.kind === 'healthy' && !task.wasHealthy) {
    engine.store.patch('tasks', task.arn, { wasHealthy: true });
    tally(engine, task, { failed: 0, becameHealthy: 1 });
  }
  if (fitness.kind !== 'unhealthy') return;
  const byBalancer = fitness.by === 'load-balancer';
  const sentence = byBalancer
    ? events.unhealthyTarget(task.id, fitness.containerPort, fitness.targetGroup, fitness.reason)
    : events.unhealthyContainer(task.id);
  addEvent(engine, service.arn, sentence);
  addEvent(engine, service.arn, events.stopped([task.id]));
  const reason = byBalancer ? stoppedReasons.loadBalancer(fitness.targetGroup) : stoppedReasons.container;
  engine.tasks.stop(task.arn, { code: 'ServiceSchedulerInitiated', reason, drain: true });
}

function countEnd(engine: Engine, task: TaskRecord): void {
  if (task.counted) return;
  engine.store.patch('tasks', task.arn, { counted: true });
  if (!task.stopRequested) tally(engine, task, { failed: 1, becameHealthy: 0 });
}

/** Counts for the revision (how slowly it restarts) and for the deployment's circuit breaker. */
function tally(engine: Engine, task: TaskRecord, change: { failed: number; becameHealthy: number }): void {
  const { store } = engine;
  const revision = store.now().revisions.get(task.revision ?? '');
  if (!revision) return;
  tallyRevision(engine, revision, change.failed);
  const service = store.now().services.get(revision.service);
  const deployment = store.now().deployments.get(service?.deployment ?? '');
  if (!deployment) return;
  const { breaker, configuration, status, target, rollback, arn } = deployment;
  const count = (before: number): number => failuresAfter(before, change, configuration.deploymentCircuitBreaker);
  if (status === 'IN_PROGRESS' && target === revision.arn) {
    store.patch('deployments', arn, { breaker: { ...breaker, failures: count(breaker.failures) } });
  }
  if (status === 'ROLLBACK_IN_PROGRESS' && rollback?.revision === revision.arn) {
    store.patch('deployments', arn, { breaker: { ...breaker, rollbackFailures: count(breaker.rollbackFailures) } });
  }
}

function tallyRevision(engine: Engine, revision: RevisionRecord, failed: number): void {
  const { store, clock } = engine;
  const consecutiveFailures = failed > 0 ? revision.consecutiveFailures + failed : 0;
  const delayMs = (restartDelaySeconds(consecutiveFailures) * 1000) / clock.factor;
  store.patch('revisions', revision.arn, {
    failedTasks: revision.failedTasks + failed,
    consecutiveFailures,
    noStartBefore: clock.now().getTime() + delayMs,
  });
  if (failed > 0 && consecutiveFailures === IMPAIRED_AFTER) addEvent(engine, revision.service, events.impaired());
}
