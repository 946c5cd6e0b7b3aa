import { causeOfHealth, causeOfLog, causeOfReason } from './cause-patterns.ts';
import type { CauseCode } from './causes.ts';
import { culprit, type Evidence } from './evidence.ts';
import type { StoppedTask } from './model.ts';

/** Why one task stopped. Tasks with the same `key` stopped for the same cause. */
export type StopCause = { code: CauseCode; key: string; evidence: string };

const byStopCode: Record<string, CauseCode> = {
  SpotInterruption: 'SPOT_INTERRUPTION',
  TerminationNotice: 'INFRASTRUCTURE',
  InfrastructureHealth: 'INFRASTRUCTURE',
  UserInitiated: 'STOPPED_BY_USER',
};

/** From the most specific sign to the least: ECS's reason, a failed health check, the process's end, ECS's stop code. */
export function stopCause(task: StoppedTask, seen: Pick<Evidence, 'logs' | 'health'>): StopCause {
  const container = culprit(task);
  const reason = [container?.reason, task.stoppedReason].filter(Boolean).join(' — ');
  const told = causeOfReason(reason) ?? healthCause(reason, seen.health) ?? byStopCode[task.stopCode ?? ''];
  const code = told ?? exitCause(container?.exitCode, logOf(task, container?.name, seen)) ?? 'UNKNOWN';
  const exit =
    container?.exitCode === undefined ? '' : ` (${container.name}: exit code ${exitText(container.exitCode)})`;
  return {
    code,
    key: `${code} ${container?.name ?? ''} ${container?.exitCode ?? ''}`,
    evidence: `Task ${task.arn.split('/').at(-1)}: ${reason || task.stopCode || 'no reason given'}${exit}`,
  };
}

const logOf = (task: StoppedTask, container: string | undefined, { logs }: Pick<Evidence, 'logs'>): string[] =>
  logs.find((log) => log.taskArn === task.arn && log.container === container)?.lines ?? [];

function healthCause(reason: string, health: Evidence['health']): CauseCode | undefined {
  if (/container health check/i.test(reason)) return 'CONTAINER_HEALTH_CHECK';
  if (!/(ELB|load balancer|target.?group|VPC Lattice).*health|health.*target.?group|is unhealthy in/i.test(reason))
    return undefined;
  const told = causeOfHealth(reason);
  return told === 'HEALTH_CHECK' ? (unhealthyCause(health) ?? told) : told;
}

/** What the load balancer says of its unhealthy targets, where it says one thing. */
export function unhealthyCause(health: Evidence['health']): CauseCode | undefined {
  const unhealthy = health.filter(({ state }) => state === 'unhealthy');
  const found = new Set(
    unhealthy.map(({ reason = '', description = '' }) => causeOfHealth(`${reason} ${description}`)),
  );
  return found.size === 1 ? [...found][0] : found.size > 1 ? 'HEALTH_CHECK' : undefined;
}

function exitCause(exitCode: number | undefined, log: string[]): CauseCode | undefined {
  if (exitCode === undefined) return undefined;
  if (exitCode === 0) return 'EXITED_CLEANLY';
  if (exitCode === 139) return 'SEGMENTATION_FAULT';
  return causeOfLog(log) ?? (exitCode === 127 ? 'COMMAND_NOT_FOUND' : 'EXIT_CODE');
}

const signals: Record<number, string> = { 134: 'SIGABRT', 137: 'SIGKILL', 139: 'SIGSEGV', 143: 'SIGTERM' };

export const exitText = (code: number): string => (signals[code] ? `${code}, ${signals[code]}` : String(code));
