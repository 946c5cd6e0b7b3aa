import type { TaskStopCode } from '@aws-sdk/client-ecs';
import type { TaskRecord } from '../records.ts';
import { stoppedReasons } from '../scheduler/sentences.ts';
import { pullImages } from './pull-images.ts';
import { resolveSecrets } from './secrets.ts';
import { type RunningContainer, startContainer } from './start-container.ts';
import { changeContainer, changeTask } from './task-changes.ts';
import type { TaskDependencies, TaskPlan } from './task-dependencies.ts';

export type StopCause = {
  code: TaskStopCode;
  reason: string;
  /** Whether requests in flight are let end first. */
  drain: boolean;
  /** Instead of the containers' own stop timeouts. */
  graceSeconds?: number;
};

export type TaskLife = {
  /** Stops the task, once: later causes change nothing. Resolves when it is STOPPED. */
  end(cause: StopCause): Promise<void>;
};

type Life = {
  task: TaskRecord;
  plan: TaskPlan;
  running: RunningContainer[];
  stopping: AbortController;
  begun: Promise<void>;
  ended?: Promise<void>;
  end(cause: StopCause): Promise<void>;
};

/** Runs one task from PROVISIONING to STOPPED; what happens on the way is put into the store. */
export function startTaskLife(deps: TaskDependencies, task: TaskRecord, plan: TaskPlan): TaskLife {
  const life: Life = {
    task,
    plan,
    running: [],
    stopping: new AbortController(),
    begun: Promise.resolve(),
    end: (cause) => {
      life.ended ??= finish(deps, life, cause);
      return life.ended;
    },
  };
  life.begun = begin(deps, life).catch((error: Error) => {
    void life.end({ code: 'TaskFailedToStart', reason: error.message, drain: false });
  });
  return { end: life.end };
}

async function begin(deps: TaskDependencies, life: Life): Promise<void> {
  const { task, plan, stopping } = life;
  const { arn } = task;
  const containers = plan.definition.containerDefinitions ?? [];
  changeTask(deps, arn, { lastStatus: 'PENDING' });
  const secrets = new Map(containers.map((container) => [container.name, resolveSecrets(deps.secrets, container)]));
  const images = await pullImages(deps, arn, plan);
  for (const definition of containers) {
    const image = images.get(definition.name ?? '');
    if (stopping.signal.aborted || !image) return;
    const own = secrets.get(definition.name) ?? {};
    const container = await startContainer(deps, { task, definition, image, secrets: own, region: plan.region });
    life.running.push(container);
    followExit(deps, life, container);
  }
  if (!stopping.signal.aborted) becomeRunning(deps, life);
}

function becomeRunning(deps: TaskDependencies, { task, plan, running, stopping }: Life): void {
  for (const { definition, bindings, watchHealth } of running) {
    changeContainer(deps, task.arn, definition.name ?? '', { lastStatus: 'RUNNING', networkBindings: bindings });
    watchHealth(stopping.signal);
  }
  const targets = plan.loadBalancers.flatMap(({ targetGroupArn, containerName, containerPort }) =>
    running
      .filter(({ definition }) => definition.name === containerName)
      .flatMap(({ bindings }) => bindings.filter((binding) => binding.containerPort === containerPort))
      .map(({ hostPort = 0 }) => ({ targetGroup: targetGroupArn, port: hostPort, containerPort })),
  );
  for (const { targetGroup, port } of targets) deps.loadBalancing.register(targetGroup, { id: '127.0.0.1', port });
  deps.store.patch('tasks', task.arn, { targets });
  const now = deps.clock.now();
  changeTask(deps, task.arn, { lastStatus: 'RUNNING', startedAt: now, connectivity: 'CONNECTED', connectivityAt: now });
}

function followExit(deps: TaskDependencies, life: Life, { definition, process }: RunningContainer): void {
  void process.exited.then((exitCode) => {
    changeContainer(deps, life.task.arn, definition.name ?? '', { lastStatus: 'STOPPED', exitCode });
    if (definition.essential === false) return;
    void life.end({ code: 'EssentialContainerExited', reason: stoppedReasons.exited, drain: false });
  });
}

async function finish(deps: TaskDependencies, life: Life, cause: StopCause): Promise<void> {
  const { arn } = life.task;
  const { code: stopCode, reason: stoppedReason } = cause;
  life.stopping.abort();
  changeTask(deps, arn, { desiredStatus: 'STOPPED', stopCode, stoppedReason, stoppingAt: deps.clock.now() });
  await life.begun;
  await leaveTargets(deps, arn, cause.drain);
  changeTask(deps, arn, { lastStatus: 'STOPPING' });
  await Promise.all(
    life.running.map(({ process, definition }) => process.stop(cause.graceSeconds ?? definition.stopTimeout ?? 30)),
  );
  for (const { bindings } of life.running) for (const { hostPort = 0 } of bindings) deps.ports.give(hostPort);
  const at = deps.clock.now();
  if (stopCode === 'TaskFailedToStart') blameContainers(deps, life, stoppedReason);
  changeTask(deps, arn, { lastStatus: 'STOPPED', executionStoppedAt: at, stoppedAt: at, connectivity: 'DISCONNECTED' });
}

async function leaveTargets(deps: TaskDependencies, arn: string, drain: boolean): Promise<void> {
  const targets = deps.store.now().tasks.get(arn)?.targets ?? [];
  if (targets.length === 0) return;
  changeTask(deps, arn, { lastStatus: 'DEACTIVATING' });
  const left = targets.map(({ targetGroup, port }) =>
    deps.loadBalancing.deregister(targetGroup, { id: '127.0.0.1', port }),
  );
  if (drain) await Promise.all(left);
}

/** Containers that never ran carry the reason why. */
function blameContainers(deps: TaskDependencies, { task, running, plan }: Life, reason: string): void {
  for (const { name = '' } of plan.definition.containerDefinitions ?? []) {
    const ran = running.some(({ definition }) => definition.name === name);
    if (!ran) changeContainer(deps, task.arn, name, { lastStatus: 'STOPPED', reason });
  }
}
