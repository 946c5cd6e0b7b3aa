import type { Approval } from '#lib/domain/promotion/facts';
import { type DeploymentRecord, isVerifiedGood, wasDeployed } from '#lib/domain/records';
import type { Doubt } from './doubts.ts';
import type { TellingRun } from './drafts-of-run.ts';
import type { EvidenceDraft } from './record.ts';

/**
 * What GitHub's own records say of a deployment, read by a job that took no part in it. Of the same statuses it always gives
 * the same draft; statuses that come later are another observation.
 */
export function draftOfDeployment(record: DeploymentRecord, { workflow, runId }: TellingRun): EvidenceDraft {
  const { id, environment, payload, statuses, createdAt } = record;
  // GitHub turns old statuses inactive whenever something newer is deployed: that is no part of this story.
  const told = statuses.filter(({ state }) => state !== 'inactive');
  return {
    key: `observed/deployment/${id}/${told.length}`,
    time: (told.at(-1)?.at ?? createdAt).toISOString(),
    type: payload.rollbackOf === undefined ? 'deploy.observed' : 'rollback.observed',
    subject: { kind: 'deployment', id: String(id) },
    env: environment,
    actor: { kind: 'workflow', id: payload.runId === runId ? workflow : 'unknown', run: String(payload.runId) },
    basis: 'observed',
    source: { api: 'github:ListDeploymentStatuses' },
    result: told.at(-1)?.state ?? 'unknown',
    data: {
      digest: payload.digest,
      ...(payload.rollbackOf !== undefined && { rollbackOf: payload.rollbackOf }),
      deployed: wasDeployed(record),
      validated: isVerifiedGood(record),
      statuses: told.map(({ state, at }) => ({ state, at: at.toISOString() })),
    },
  };
}

/** The people who reviewed are left out: see `payload` of a record. */
export type Reviewed = {
  environment: string;
  /** Of this environment, oldest first. */
  reviews: Approval[];
  /** Who set the run off. */
  starters: string[];
  /** GitHub tells no time of a review: the gate's, which read it before. */
  at: string;
};

/** What GitHub says of the reviews that this environment's job waited for. */
export function draftOfReviews({ environment, reviews, starters, at }: Reviewed, telling: TellingRun): EvidenceDraft {
  const { runId, workflow } = telling;
  return {
    key: `observed/reviews/${environment}/${runId}/${reviews.length}`,
    time: at,
    type: 'deploy.reviewed',
    subject: { kind: 'environment', id: environment },
    env: environment,
    actor: { kind: 'workflow', id: workflow, run: String(runId) },
    basis: 'observed',
    source: { api: 'github:GetReviewsForRun' },
    result: reviews.at(-1)?.state ?? 'unknown',
    data: {
      states: reviews.map(({ state }) => state),
      byStarter: reviews.some(({ state, user }) => state === 'approved' && starters.includes(user)),
    },
  };
}

/** That the word of a step and GitHub's do not agree. */
export function draftOfDoubt(
  { kind, about, says, time }: Doubt,
  { environment, workflow, runId }: TellingRun,
): EvidenceDraft {
  return {
    key: `doubt/${about}`,
    time,
    type: `evidence.${kind}`,
    subject: { kind: 'record', id: about },
    ...(environment !== undefined && { env: environment }),
    actor: { kind: 'workflow', id: workflow, run: String(runId) },
    basis: 'recomputed',
    source: { api: 'slipway:record-evidence' },
    result: 'failed',
    data: { says },
    links: [about],
  };
}
