import { afterCancel } from '#lib/domain/cancellation';
import { messageOf } from '#lib/domain/errors/ops-error';
import { within } from '#lib/flow/within';
import type { Ports } from './ports.ts';
import type { Ending } from './service-end.ts';

type Started<T> = { kind: 'started'; value: T } | { kind: 'cancelled'; ending: Ending };

/** Waits for the start of a rollout; a cancellation in between still learns what was started, if the answer comes soon. */
export async function startOrCancel<T>(start: Promise<T>, ports: Ports): Promise<Started<T>> {
  const { cancelled } = ports.run;
  const never = 2 ** 31 - 1;
  const first = await within(start, never, ports.clock, cancelled);
  const result = first.kind === 'cancelled' ? await within(start, afterCancel.answer, ports.clock) : first;
  if (result.kind === 'failed') throw result.error;
  if (result.kind === 'done') return { kind: 'started', value: result.value };
  const sentence = 'the run was cancelled while ECS was asked for the rollout: it may have started';
  return { kind: 'cancelled', ending: { verdict: 'cancelled', reason: 'CANCELLED_UNKNOWN', sentence } };
}

/** Leaves, stops or rolls back a rollout, as the environment's `on-cancel` says, and says in which state it is left. */
export async function leaveOnCancel(rolloutArn: string, ports: Ports): Promise<Ending> {
  const policy = ports.settings['on-cancel'];
  const cancelled = (reason: string, what: string): Ending => ({
    verdict: 'cancelled',
    reason,
    sentence: `the run was cancelled; ${what}`,
  });
  if (policy === 'leave') return cancelled('CANCELLED_LEFT', 'the rollout goes on without us');
  const work = ports.services.stopRollout(rolloutArn, policy === 'rollback' ? 'ROLLBACK' : 'ABORT');
  const stopped = await within(work, afterCancel.stop, ports.clock);
  if (stopped.kind !== 'done') {
    const why = stopped.kind === 'failed' ? messageOf(stopped.error) : 'ECS did not answer in time';
    return cancelled('CANCELLED_NOT_STOPPED', `the rollout goes on, stopping it failed: ${why}`);
  }
  return policy === 'rollback'
    ? cancelled('CANCELLED_ROLLING_BACK', 'ECS rolls the release back')
    : cancelled('CANCELLED_STOPPED', 'ECS stops the rollout where it is; old and new tasks may both run');
}
