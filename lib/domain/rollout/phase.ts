import type { RolloutStatus } from './model.ts';

/**
 * What a rollout's state means to us. `going` and `turning-back` are not the end; `unknown` is a state that AWS added after
 * this bundle was built: it is looked at again, and never taken for a success.
 */
export type Phase = 'going' | 'turning-back' | 'succeeded' | 'stopped' | 'rolled-back' | 'rollback-failed' | 'unknown';

/** Does not compile with a state left out. */
const phases: Record<RolloutStatus, Exclude<Phase, 'unknown'>> = {
  PENDING: 'going',
  IN_PROGRESS: 'going',
  STOP_REQUESTED: 'going',
  ROLLBACK_REQUESTED: 'turning-back',
  ROLLBACK_IN_PROGRESS: 'turning-back',
  SUCCESSFUL: 'succeeded',
  STOPPED: 'stopped',
  ROLLBACK_SUCCESSFUL: 'rolled-back',
  ROLLBACK_FAILED: 'rollback-failed',
};

export const phaseOf = (status: string): Phase =>
  Object.hasOwn(phases, status) ? phases[status as RolloutStatus] : 'unknown';

export type FinalPhase = 'succeeded' | 'stopped' | 'rolled-back' | 'rollback-failed';

export const isFinal = (phase: Phase): phase is FinalPhase =>
  phase === 'succeeded' || phase === 'stopped' || phase === 'rolled-back' || phase === 'rollback-failed';
