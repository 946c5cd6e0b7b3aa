import { createHash } from 'node:crypto';
import { afterCancel } from '#lib/domain/cancellation';
import type { OneOffSettings } from '#lib/domain/config/schema';
import { isNotAllowed } from '#lib/domain/errors/aws';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { culprit, noEvidence } from '#lib/domain/rollout/evidence';
import type { StoppedTask } from '#lib/domain/rollout/model';
import { targetContainer } from '#lib/domain/rollout/render';
import { rootCause } from '#lib/domain/rollout/root-cause';
import { exitText } from '#lib/domain/rollout/stop-cause';
import type { HeldLease } from '#lib/flow/take-lease';
import { within } from '#lib/flow/within';
import type { Plan } from './plan-deployment.ts';
import type { Ports } from './ports.ts';
import type { Ending, ServiceEnd } from './service-end.ts';

type OneOff = {
  settings: OneOffSettings;
  when: 'before' | 'after';
  plan: Plan;
  /** Task definition ARN by service. */
  taskDefinitions: Record<string, string>;
  /** The deployment record: an attempt that carries it on gets the task that an earlier one started. */
  recordId: number;
  lease: HeldLease;
};

const longestLookMs = 15_000;
const longestPauseMs = 5_000;
const stopMs = 2_000;
const logLines = 20;

/** Runs a task such as a migration to its end, from the task definition that is being released, and judges its exit code. */
export async function runOneOff(oneOff: OneOff, ports: Ports): Promise<ServiceEnd> {
  const { settings, when, plan, lease } = oneOff;
  const startedAt = ports.clock.now().getTime();
  for (const { name } of plan.services) await lease.confirm(name, when === 'before');
  const task = taskOf(oneOff);
  const { arn } = await ports.services.runTask(task);
  ports.log.info(`${settings.name}: task ${arn.split('/').at(-1)} started ${when} the services.`);
  const deadline = new Date(startedAt + settings.timeout);
  const end = await follow(task.cluster, arn, task.container, deadline, ports);
  ports.log.info(`${settings.name}: ${end.verdict}, ${end.sentence}.`);
  const durationMs = ports.clock.now().getTime() - startedAt;
  return { name: settings.name, taskDefinitionArn: task.taskDefinitionArn, changed: true, durationMs, ...end };
}

function taskOf({ settings, when, plan, taskDefinitions, recordId }: OneOff) {
  const service = plan.services.find(({ name }) => name === settings.service) ?? plan.services[0];
  const identity = [plan.image, plan.environment, recordId, when, settings.name].join(' ');
  return {
    cluster: service?.ref.cluster ?? '',
    taskDefinitionArn: taskDefinitions[service?.name ?? ''] ?? '',
    container: service ? targetContainer(service.document, settings.container ?? service.container) : '',
    command: settings.command,
    environment: settings.environment,
    // ECS takes letters, digits, hyphens, slashes and underscores.
    startedBy: `slipway/${plan.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`,
    // One deployment never starts it twice, whichever attempt asks; a new deployment does.
    clientToken: createHash('sha256').update(identity).digest('hex'),
    placement: service?.service.placement ?? {},
  };
}

type End = Ending & Pick<ServiceEnd, 'cause' | 'evidence'>;

async function follow(cluster: string, arn: string, container: string, deadline: Date, ports: Ports): Promise<End> {
  const { clock, services, run } = ports;
  for (let pause = 1_000; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const isLast = clock.now() >= deadline;
    const look = await within(services.task(cluster, arn), longestLookMs, clock, run.cancelled);
    if (look.kind === 'cancelled') return cancel(cluster, arn, ports);
    if (look.kind === 'failed' && isNotAllowed(look.error)) return unseen(look.error);
    if (look.kind === 'done' && look.value?.lastStatus === 'STOPPED') return judge(look.value, container, ports);
    if (isLast)
      return look.kind === 'done' && look.value ? tooLate(cluster, arn, ports) : unseen('ECS did not show it');
    const left = deadline.getTime() - clock.now().getTime();
    await clock.sleep(Math.max(0, Math.min(pause, left)), run.cancelled);
  }
}

const unseen = (error: unknown): End => ({
  verdict: 'inconclusive',
  reason: isOpsError(error) ? error.code : 'ONE_OFF_NOT_OBSERVED',
  sentence: `the task was started, but how it ended could not be seen: ${messageOf(error)}`,
});

async function tooLate(cluster: string, arn: string, { services, clock }: Ports): Promise<End> {
  const stopped = await within(services.stopTask(cluster, arn, 'Slipway: the time for this task is up'), stopMs, clock);
  const state = stopped.kind === 'done' ? 'it was stopped' : 'it could not be stopped and may still run';
  return {
    verdict: 'timed-out',
    reason: 'ONE_OFF_TIMED_OUT',
    sentence: `the task had not ended at its deadline; ${state}`,
  };
}

/** `leave` leaves a migration to its end: one that is stopped half-way may be worse than either. */
async function cancel(cluster: string, arn: string, { services, clock, settings }: Ports): Promise<End> {
  const cancelled = (reason: string, what: string): End => ({
    verdict: 'cancelled',
    reason,
    sentence: `the run was cancelled; ${what}`,
  });
  if (settings['on-cancel'] === 'leave') return cancelled('CANCELLED_LEFT', 'the task goes on without us');
  const stopped = await within(
    services.stopTask(cluster, arn, 'Slipway: the run was cancelled'),
    afterCancel.stop,
    clock,
  );
  return stopped.kind === 'done'
    ? cancelled('CANCELLED_STOPPED', 'the task was stopped')
    : cancelled('CANCELLED_NOT_STOPPED', 'the task goes on, it could not be stopped');
}

async function judge(task: StoppedTask, container: string, ports: Ports): Promise<End> {
  const ended = task.containers.find(({ name }) => name === container);
  if (ended?.exitCode === 0) return { verdict: 'succeeded', reason: 'OK', sentence: 'the task ended with exit code 0' };
  const evidence = { ...noEvidence, stops: [task], logs: await lastLines(task, ports) };
  const cause = rootCause(evidence);
  const how =
    ended?.exitCode === undefined
      ? `the task did not run: ${cause.sentence}`
      : `the task ended with exit code ${exitText(ended.exitCode)}`;
  return { verdict: 'failed', reason: 'ONE_OFF_FAILED', sentence: how, cause, evidence };
}

async function lastLines(task: StoppedTask, { logs, clock }: Ports) {
  const container = culprit(task);
  if (!container?.log) return [];
  const read = await within(logs.tail(container.log.group, container.log.stream, logLines), longestLookMs, clock);
  const lines = read.kind === 'done' ? read.value : [];
  return [{ container: container.name, taskArn: task.arn, lines }];
}
