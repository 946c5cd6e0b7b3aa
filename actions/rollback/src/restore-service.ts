import { messageOf } from '#lib/domain/errors/ops-error';
import { decideMove, type Move, type ServiceState } from '#lib/domain/rollback/decide-move';
import type { Restored } from '#lib/domain/rollback/judge-recovery';
import type { ServiceRef } from '#lib/domain/rollout/model';
import { type FollowEnd, followRollout } from '#lib/flow/follow-rollout';
import { startRollout } from '#lib/flow/start-rollout';
import { observeService } from './observe-service.ts';
import type { Journal, Ports } from './ports.ts';

/** Wait for what runs, stop it, start the target, and a few for lagging reads: more would be going in circles. */
const rounds = 6;

export type Restoration = { ref: ServiceRef; first: ServiceState; deadline: Date };

/** Looks, decides, acts and follows until the target runs, or until going on needs a person. */
export async function restoreService(plan: Restoration, ports: Ports, journal: Journal): Promise<Restored> {
  const { service } = plan.ref;
  const done: Move['kind'][] = [];
  let state = plan.first;
  for (let round = 0; round < rounds; round++) {
    if (ports.run.cancelled.aborted)
      return { service, end: 'cancelled', why: 'The run was cancelled; nothing more was changed.' };
    const move = decideMove(state, done);
    if (move.kind === 'none') return { service, end: 'there', why: move.why };
    if (move.kind === 'escalate') return { service, end: 'escalate', why: move.why };
    done.push(move.kind);
    const arn = await act(move, state, plan, ports, journal);
    if (arn === undefined) return { service, end: 'unseen', why: 'The service deployment never showed up at ECS.' };
    const followed = await follow(arn, state, plan, ports);
    journal.note(`${service}: ${words(followed)}`);
    const end = unfinished(followed, move, state);
    if (end) return { service, end, why: words(followed) };
    // By this rollout, and not by what the service names: reads of the service may lag behind.
    state = await observeService(plan.ref, state.target, ports, arn);
  }
  return { service, end: 'escalate', why: `The service did not settle in ${rounds} rounds.` };
}

type Action = Exclude<Move, { kind: 'none' | 'escalate' }>;

/** Carries the decision out; answers the rollout to follow. */
async function act(
  move: Action,
  { taskDefinition, target }: ServiceState,
  { ref }: Restoration,
  { services, run }: Ports,
  { note }: Journal,
): Promise<string | undefined> {
  if (move.kind === 'wait') {
    note(`${ref.service}: ${move.why} Waiting for it.`);
    return move.rolloutArn;
  }
  if (move.kind === 'stop') {
    note(`${ref.service}: ${move.why} Stopping it with ROLLBACK.`);
    await services.stopRollout(move.rolloutArn, 'ROLLBACK');
    return move.rolloutArn;
  }
  note(`${ref.service}: ${move.why} Updating it to ${target.split('/').at(-1)}.`);
  const known = new Set((await services.rollouts(ref)).map(({ arn }) => arn));
  // ECS starts nothing for the task definition that the service already names.
  const same = taskDefinition === target;
  const change = { taskDefinitionArn: target, ...(same && { forceNewDeployment: true }) };
  const start = { ref, change, known, confirm: async () => {} };
  const started = await startRollout(start, { services, clock: run.clock, log: run.log }, run.cancelled);
  return 'rollout' in started ? started.rollout.arn : undefined;
}

const follow = (arn: string, { target }: ServiceState, { ref, deadline }: Restoration, { services, run }: Ports) => {
  const { clock, log, cancelled } = run;
  // Stops of the bad release say nothing about the way back: only the target's own count against it.
  const followed = { ref, arn, taskDefinitionArn: target, since: clock.now() };
  return followRollout(followed, { services, clock, log }, { deadline, cancelled });
};

/** Ends that another look cannot change. */
function unfinished(followed: FollowEnd, move: Action, { rollout, target }: ServiceState): Restored['end'] | undefined {
  if (followed.kind === 'timed-out' || followed.kind === 'cancelled' || followed.kind === 'unseen')
    return followed.kind;
  const toTarget = move.kind === 'update' || (move.kind === 'wait' && rollout?.forwardTo === target);
  return followed.kind === 'hopeless' && toTarget ? 'escalate' : undefined;
}

function words(end: FollowEnd): string {
  const status = end.rollout ? `ECS says ${end.rollout.status}` : 'ECS said nothing';
  switch (end.kind) {
    case 'timed-out':
      return `The time is up and it still goes on; ${status}.`;
    case 'cancelled':
      return `The run was cancelled; ${status}, and goes on by itself.`;
    case 'unseen':
      return `It could not be looked at${end.error === undefined ? '' : `: ${messageOf(end.error)}`}.`;
    case 'hopeless':
      return `It cannot succeed any more (${end.cause}); ${status}.`;
    default:
      return `The rollout ended; ${status}.`;
  }
}
