import type { RevisionRecord, ServiceLoadBalancer, ServiceRecord, TaskRecord } from '../records.ts';
import type { Engine } from './engine.ts';
import { newTask } from './new-task.ts';
import { rollingStep, type TaskCounts } from './rolling-step.ts';
import { deploymentId, events, stoppedReasons } from './sentences.ts';
import { addEvent } from './service-events.ts';
import { isActive, tasksOf } from './service-tasks.ts';
import { fitnessOf } from './watch-tasks.ts';

/** Starts and stops tasks toward what is wanted of the primary revision. */
export function scaleService(engine: Engine, service: ServiceRecord): void {
  const state = engine.store.now();
  const revision = state.revisions.get(service.primary);
  // ECS starts and stops nothing more for a deployment that failed without rollback.
  if (!revision || (revision.rollout.state === 'FAILED' && service.status === 'ACTIVE')) return;
  const active = tasksOf(state, service.arn).filter(isActive);
  const targets = active.filter((task) => task.revision === service.primary);
  const others = active.filter((task) => task.revision !== service.primary);
  const { minimumHealthyPercent = 100, maximumPercent = 200 } = service.options.deploymentConfiguration ?? {};
  const step = rollingStep({
    desired: service.desiredCount,
    minimumHealthyPercent,
    maximumPercent,
    target: countsOf(engine, service, targets),
    others: countsOf(engine, service, others),
  });
  const isThrottled = engine.clock.now().getTime() < revision.noStartBefore;
  if (step.start > 0 && !isThrottled) startTasks(engine, service, revision, step.start);
  const leaving = [
    ...unfitFirst(engine, service, others).slice(0, step.stopOthers),
    ...unfitFirst(engine, service, targets).slice(0, step.stopTarget),
  ];
  if (leaving.length > 0) stopTasks(engine, service, revision, leaving);
}

const isFit = (engine: Engine, service: ServiceRecord, task: TaskRecord): boolean =>
  fitnessOf(engine, service, task).kind === 'healthy';

const countsOf = (engine: Engine, service: ServiceRecord, tasks: TaskRecord[]): TaskCounts => ({
  active: tasks.length,
  healthy: tasks.filter((task) => isFit(engine, service, task)).length,
});

const unfitFirst = (engine: Engine, service: ServiceRecord, tasks: TaskRecord[]): TaskRecord[] =>
  tasks.toSorted((a, b) => Number(isFit(engine, service, a)) - Number(isFit(engine, service, b)));

function startTasks(engine: Engine, service: ServiceRecord, revision: RevisionRecord, count: number): void {
  const definition = engine.store.now().taskDefinitions.get(revision.taskDefinition)?.document;
  if (!definition) return;
  const started = Array.from({ length: count }, () =>
    newTask({
      ids: engine.ids,
      now: engine.clock.now(),
      cluster: service.cluster,
      definition,
      group: `service:${service.name}`,
      startedBy: deploymentId(revision.id),
      request: { ...revision.settings, enableExecuteCommand: service.options.enableExecuteCommand },
      service: service.arn,
      revision: revision.arn,
    }),
  );
  const loadBalancers = loadBalancersOf(revision);
  const region = service.arn.split(':')[3] ?? '';
  for (const task of started) engine.tasks.launch(task, { definition, images: revision.images, loadBalancers, region });
  addEvent(engine, service.arn, events.started(started.map(({ id }) => id)));
  for (const { targetGroupArn } of loadBalancers) {
    addEvent(engine, service.arn, events.registered(started.length, targetGroupArn));
  }
}

const loadBalancersOf = ({ settings }: RevisionRecord): ServiceLoadBalancer[] =>
  (settings.loadBalancers ?? []).map(({ targetGroupArn = '', containerName = '', containerPort = 0 }) => ({
    targetGroupArn,
    containerName,
    containerPort,
  }));

function stopTasks(engine: Engine, service: ServiceRecord, revision: RevisionRecord, leaving: TaskRecord[]): void {
  const behindBalancer = leaving.filter(({ targets }) => targets.length > 0);
  const groups = new Set(behindBalancer.flatMap(({ targets }) => targets.map(({ targetGroup }) => targetGroup)));
  for (const group of groups) addEvent(engine, service.arn, events.deregistered(behindBalancer.length, group));
  if (groups.size > 0) addEvent(engine, service.arn, events.draining(behindBalancer.length));
  const reason = stoppedReasons.scaling(revision.id);
  for (const { arn } of leaving) {
    engine.store.patch('tasks', arn, { stopRequested: true });
    engine.tasks.stop(arn, { code: 'ServiceSchedulerInitiated', reason, drain: true });
  }
  addEvent(engine, service.arn, events.stopped(leaving.map(({ id }) => id)));
}
