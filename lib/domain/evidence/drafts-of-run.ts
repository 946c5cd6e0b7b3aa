import type { DeploymentRecord } from '#lib/domain/records';
import type { StepResult } from '#lib/domain/step-result';
import { sha256 } from './hashes.ts';
import type { EvidenceDraft } from './record.ts';

/** One step of a run, as the job that records evidence sees it. */
export type Step = {
  /** Name of the action, such as `deploy-env`. */
  action: string;
  /** The workflow's file. */
  workflow: string;
  runId: number;
  runAttempt: number;
  environment: string;
  /** Its `result` output; undefined when it died without a word. */
  result: StepResult | undefined;
  /** When it was seen to have ended: of a step without a word. */
  seenAt: Date;
};

const types: Record<string, string> = {
  'build-image': 'build.finished',
  'promotion-gate': 'deploy.approved',
  'deploy-env': 'deploy.finished',
  'validate-deployment': 'validate.result',
  rollback: 'rollback.finished',
  incident: 'incident.opened',
};

/**
 * What a step said, or that it said nothing. Only fields that name no person are taken over; the whole result is vouched for
 * by its hash. Of a finished run it always gives the same draft, so it may be told as often as one likes.
 */
export function draftOfStep(step: Step): EvidenceDraft {
  const { action, workflow, runId, runAttempt, environment, result, seenAt } = step;
  const run = `${runId}/${runAttempt}`;
  return {
    key: `${action}/${environment}/${run}`,
    time: result?.finishedAt ?? seenAt.toISOString(),
    type: types[action] ?? 'step.finished',
    subject: { kind: 'environment', id: environment },
    env: environment,
    actor: { kind: 'workflow', id: workflow, run },
    basis: result ? 'self-reported' : 'absent',
    source: { api: `slipway:${action}` },
    result: result?.verdict ?? 'unknown',
    data: result ? dataOf(result) : {},
  };
}

/** Outputs that hold digests, ids and verdicts; any other may hold a person's words. */
const harmless = ['digest', 'deployment-id', 'changed', 'recovered', 'allowed', 'number', 'created'];

function dataOf(result: StepResult): EvidenceDraft['data'] {
  const outputs = Object.entries(result.outputs).filter(([name]) => harmless.includes(name));
  const { reason, startedAt } = result;
  return { reason, startedAt, outputs: Object.fromEntries(outputs), resultSha256: sha256(JSON.stringify(result)) };
}

/**
 * What GitHub's deployment records still know of a run whose own words were lost with its machine. GitHub gave the times.
 * @param record whose run is over: a later status would make it another story.
 */
export function draftOfDeployment({ id, environment, payload, statuses, createdAt }: DeploymentRecord): EvidenceDraft {
  // GitHub turns old statuses inactive whenever something newer is deployed: that is no part of this story.
  const told = statuses.filter(({ state }) => state !== 'inactive');
  return {
    key: `recovered/deployment/${id}`,
    time: (told.at(-1)?.at ?? createdAt).toISOString(),
    type: 'deploy.recovered',
    subject: { kind: 'deployment', id: String(id) },
    env: environment,
    actor: { kind: 'workflow', id: 'unknown', run: String(payload.runId) },
    basis: 'recomputed',
    source: { api: 'github:ListDeploymentStatuses' },
    result: told.at(-1)?.state ?? 'unknown',
    data: {
      digest: payload.digest,
      statuses: told.map(({ state, at }) => ({ state, at: at.toISOString() })),
    },
  };
}
