import type { ServiceRecord } from '../records.ts';
import type { Engine } from './engine.ts';
import { isSettled, moveDeployment } from './move-deployment.ts';
import { scaleService } from './scale-service.ts';
import { events } from './sentences.ts';
import { addEvent } from './service-events.ts';
import { isStopped, tasksOf } from './service-tasks.ts';
import { watchTasks } from './watch-tasks.ts';

/** One pass of the scheduler over a service: see what happened, judge the deployment, act. */
export function reconcile(engine: Engine, arn: string): void {
  const current = (): ServiceRecord | undefined => engine.store.now().services.get(arn);
  for (const step of [watchTasks, moveDeployment, scaleService, noteSteadiness, noteEnd]) {
    const service = current();
    if (service && service.status !== 'INACTIVE') step(engine, service);
  }
}

/** ECS says it once, on reaching a steady state. */
function noteSteadiness(engine: Engine, service: ServiceRecord): void {
  const steady = isSettled(engine, service);
  if (steady === service.steady) return;
  engine.store.patch('services', service.arn, { steady });
  if (!steady) return;
  addEvent(engine, service.arn, events.steady());
  engine.store.patch('revisions', service.primary, { failedTasks: 0 });
}

/** A deleted service is DRAINING until its last task has stopped. */
function noteEnd(engine: Engine, service: ServiceRecord): void {
  const isEmpty = tasksOf(engine.store.now(), service.arn).every(isStopped);
  if (service.status === 'DRAINING' && isEmpty) engine.store.patch('services', service.arn, { status: 'INACTIVE' });
}
