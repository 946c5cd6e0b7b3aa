import { phaseOf } from '#lib/domain/rollout/phase';

/** One service as ECS shows it, beside where it has to go. Task definitions are ARNs. */
export type ServiceState = {
  /** What the rollback target says this service ran. */
  target: string;
  /** ACTIVE, DRAINING, INACTIVE; undefined where ECS knows no such service. */
  status: string | undefined;
  taskDefinition: string;
  /** The service deployment that ECS works on or finished last; undefined where ECS has none. */
  rollout:
    | {
        arn: string;
        status: string;
        /** What it brings in. */
        forwardTo: string | undefined;
        /** What it goes back to when it is stopped or fails. */
        backTo: string | undefined;
      }
    | undefined;
};

export type Move =
  /** The target runs: nothing to start. */
  | { kind: 'none'; why: string }
  /** ECS is at it: follow this rollout, then look again. */
  | { kind: 'wait'; rolloutArn: string; why: string }
  /** StopServiceDeployment with ROLLBACK: ECS restores the whole former revision, not the task definition alone. */
  | { kind: 'stop'; rolloutArn: string; why: string }
  /** UpdateService to the target's task definition. */
  | { kind: 'update'; taskDefinition: string; why: string }
  /** Nothing here is safe to do without a person. */
  | { kind: 'escalate'; why: string };

/** The right mechanism for a service in this state. `done` names what this rollback has tried on it before. */
export function decideMove(state: ServiceState, done: Move['kind'][] = []): Move {
  const first = firstChoice(state);
  const ignored = first.kind === 'stop' && done.includes('stop');
  const move = ignored ? update(state, 'ECS did not turn the rollout back.') : first;
  if (move.kind !== 'update' || !done.includes('update')) return move;
  // Tried once and still not there: trying it again would go round in circles while users wait.
  return { kind: 'escalate', why: 'The good revision was started and did not stay either.' };
}

function firstChoice(state: ServiceState): Move {
  const { status, rollout, target, taskDefinition } = state;
  if (status !== 'ACTIVE')
    return { kind: 'escalate', why: `The service is ${status ?? 'gone'}: there is nothing to update.` };
  if (!rollout) return settled(state, taskDefinition === target);
  switch (phaseOf(rollout.status)) {
    case 'going':
      return underWay(state, rollout);
    case 'turning-back':
      return { kind: 'wait', rolloutArn: rollout.arn, why: 'ECS rolls back already.' };
    case 'succeeded':
      return settled(state, rollout.forwardTo === target);
    case 'rolled-back':
      return settled(state, (rollout.backTo ?? taskDefinition) === target);
    case 'stopped':
      return update(state, 'The last rollout was stopped half-way.');
    case 'rollback-failed':
      return update(state, "ECS's own rollback failed.");
    case 'unknown':
      return { kind: 'escalate', why: `ECS says "${rollout.status}", which this version does not know.` };
  }
}

function underWay(state: ServiceState, rollout: NonNullable<ServiceState['rollout']>): Move {
  const { arn: rolloutArn, status, forwardTo, backTo } = rollout;
  if (forwardTo === state.target) return { kind: 'wait', rolloutArn, why: 'The target is being rolled out already.' };
  if (status === 'STOP_REQUESTED') return { kind: 'wait', rolloutArn, why: 'Somebody has stopped the rollout.' };
  if (backTo === state.target) return { kind: 'stop', rolloutArn, why: 'The bad rollout is still under way.' };
  return update(state, 'The bad rollout is under way, and what it would go back to is not the target.');
}

const settled = (state: ServiceState, there: boolean): Move =>
  there
    ? { kind: 'none', why: 'The target runs already.' }
    : update(state, 'The service has settled on another revision.');

const update = ({ target }: ServiceState, why: string): Move => ({ kind: 'update', taskDefinition: target, why });
