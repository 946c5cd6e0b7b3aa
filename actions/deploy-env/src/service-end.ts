import { isTemporary } from '#lib/domain/errors/aws';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import type { Verdict } from '#lib/domain/outcome';
import { type CauseCode, causes, hopelessCauses } from '#lib/domain/rollout/causes';
import type { Evidence } from '#lib/domain/rollout/evidence';
import type { Rollout } from '#lib/domain/rollout/model';
import { phaseOf } from '#lib/domain/rollout/phase';
import type { Cause } from '#lib/domain/rollout/root-cause';
import type { FollowEnd } from '#lib/flow/follow-rollout';
import type { Proof } from '#lib/flow/prove-running';

/** How one service, or one one-off task, ended. */
export type ServiceEnd = {
  name: string;
  verdict: Verdict;
  reason: string;
  /** What happened, after "boat-listing: ". */
  sentence: string;
  /** Something was started at AWS. */
  changed: boolean;
  taskDefinitionArn?: string;
  rolloutArn?: string;
  looks?: number;
  durationMs?: number;
  cause?: Cause;
  evidence?: Evidence;
};

export type Ending = Pick<ServiceEnd, 'verdict' | 'reason' | 'sentence'>;

/** Without a full stop, also where the sentence ends in AWS's or GitHub's words: whoever tells it adds one. */
const ending = (verdict: Verdict, reason: string, sentence: string): Ending => ({
  verdict,
  reason,
  sentence: sentence.replace(/\.$/, ''),
});

/** The end of a rollout that did not succeed. A success is not believed before `endOfProof`. */
export function endOfRollout(end: Exclude<FollowEnd, { kind: 'succeeded' }>): Ending {
  const because = end.rollout?.statusReason ?? end.rollout?.rollback?.reason;
  const why = because ? `: ${because}` : '';
  const monitor = monitorReason(end.rollout);
  switch (end.kind) {
    case 'rolled-back':
      return ending('rolled-back', monitor ?? 'DEPLOY_ROLLED_BACK', `ECS rolled it back${why}`);
    case 'rollback-failed':
      return ending('failed', 'DEPLOY_ROLLBACK_FAILED', `ECS could not roll it back${why}`);
    case 'stopped':
      return ending('failed', monitor ?? 'DEPLOY_STOPPED', `the rollout was stopped${why}`);
    case 'superseded':
      return ending('superseded', 'DEPLOY_SUPERSEDED', `another rollout of the service took its place${why}`);
    case 'gone':
      return gone;
    case 'hopeless':
      return hopeless(end.cause);
    case 'timed-out':
      return timedOut(end.rollout, monitor);
    case 'unseen':
      return unseenEnd(end.error);
    case 'cancelled':
      return ending('cancelled', 'CANCELLED_LEFT', 'the run was cancelled and the rollout left as it is');
  }
}

const monitorReason = (rollout: Rollout | undefined): string | undefined => {
  if (rollout?.circuitBreaker?.status === 'TRIGGERED') return 'DEPLOY_CIRCUIT_BREAKER';
  return rollout?.alarms?.status === 'TRIGGERED' ? 'DEPLOY_ALARM' : undefined;
};

function hopeless(cause: CauseCode | 'CIRCUIT_BREAKER'): Ending {
  const still = 'ECS still works on the rollout, which cannot succeed';
  if (cause === 'CIRCUIT_BREAKER')
    return ending('failed', 'DEPLOY_CIRCUIT_BREAKER', `the circuit breaker went off; ${still}`);
  if (cause === 'ALARM') return ending('failed', 'DEPLOY_ALARM', `an alarm of the rollout went off; ${still}`);
  const reason = hopelessCauses.includes(cause) ? 'DEPLOY_HOPELESS' : 'DEPLOY_REPEATED_STOPS';
  return ending('failed', reason, `${still}: ${causes[cause][0]}`);
}

/** A release that ECS is taking back has failed, however long that takes. */
function timedOut(rollout: Rollout | undefined, monitor: string | undefined): Ending {
  const state = rollout
    ? [rollout.status, rollout.lifecycleStage, `${rollout.runningCount} of ${rollout.requestedCount} tasks run`]
        .filter(Boolean)
        .join(', ')
    : 'unknown';
  if (rollout && phaseOf(rollout.status) === 'turning-back') {
    return ending(
      'failed',
      monitor ?? 'DEPLOY_ROLLED_BACK',
      `ECS is rolling it back and has not ended in time (${state})`,
    );
  }
  return ending('timed-out', 'DEPLOY_TIMED_OUT', `the rollout had not ended at the deadline (${state})`);
}

/** Something was started, and we may or can not see what becomes of it. */
export function unseenEnd(error: unknown): Ending {
  const isTelling = isOpsError(error) && !isTemporary(error);
  const reason = isTelling ? error.code : 'DEPLOY_NOT_OBSERVED';
  const why = error === undefined ? 'ECS did not show it' : messageOf(error);
  return ending('inconclusive', reason, `the rollout was started, but how it ended could not be seen: ${why}`);
}

/** A deleted service runs nothing, whatever ECS still says of its rollout. */
const gone = ending('failed', 'DEPLOY_SERVICE_GONE', 'the service was deleted meanwhile');

const scaledAway = ending(
  'inconclusive',
  'DEPLOY_NOTHING_RUNS',
  'the service was scaled to 0 meanwhile, so nobody has seen a task of the release run',
);

type Claim = { digest: string; changed: boolean; wantsTasks: boolean };

/** What the running tasks themselves say. `wantsTasks`: the service was to run some. */
export function endOfProof(proof: Proof, { digest, changed, wantsTasks }: Claim): Ending {
  switch (proof.kind) {
    case 'proven': {
      if (proof.tasks === 0 && wantsTasks) return scaledAway;
      const none = proof.tasks === 0 ? '; its desired count is 0, so nothing runs' : '';
      const text = changed ? `${proof.tasks} tasks run ${digest}${none}` : `it runs ${digest} already${none}`;
      return ending('succeeded', changed ? 'OK' : 'NO_CHANGE', text);
    }
    case 'superseded':
      return ending('superseded', 'DEPLOY_SUPERSEDED', `the service was given ${proof.taskDefinitionArn} meanwhile`);
    case 'gone':
      return gone;
    case 'unproven':
      return ending(
        'failed',
        'DEPLOY_NOT_STEADY',
        `the service does not run the release at its full count: ${proof.why}`,
      );
    case 'unseen':
      return ending('inconclusive', 'DEPLOY_NOT_OBSERVED', `its tasks could not be looked at: ${proof.why}`);
    case 'cancelled':
      return ending('cancelled', 'CANCELLED_LEFT', 'the run was cancelled while the running tasks were checked');
  }
}
