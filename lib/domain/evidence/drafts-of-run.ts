import type { DeploymentRecord } from '#lib/domain/records';
import type { StepResult } from '#lib/domain/step-result';
import type { EvidenceDraft } from './record.ts';
import type { Heard } from './steps-of-run.ts';

/** The run that is told of, and who tells. */
export type TellingRun = {
  environment: string;
  /** The workflow's name. */
  workflow: string;
  runId: number;
  /** Of the job that records. A result names its own: it may be from an attempt before. */
  runAttempt: number;
  now: Date;
};

const types: Record<string, string> = {
  'promotion-gate': 'deploy.approved',
  'deploy-env': 'deploy.finished',
  'validate-deployment': 'validate.result',
  'inspect-deployment': 'deploy.inspected',
  rollback: 'rollback.finished',
  incident: 'incident.opened',
};

/** Steps that read what others have left, and were no part of it. */
const readers = ['inspect-deployment'];

/**
 * What a step said, or that it said nothing. Only what names no person is taken over. Of the same result it always gives the
 * same draft, so it may be told as often as one likes; a silence is told once for each attempt that found it.
 */
export function draftOfStep(
  heard: Heard,
  { environment, workflow, runId, runAttempt, now }: TellingRun,
): EvidenceDraft {
  const { job, action, conclusion, result } = heard.step;
  const said = heard.kind === 'spoke' ? heard.result : undefined;
  const run = said?.run ?? `${runId}/${runAttempt}`;
  return {
    key: `${job}/${action}/${environment}/${run}`,
    time: said?.finishedAt ?? now.toISOString(),
    type: types[action] ?? 'step.finished',
    subject: { kind: 'environment', id: environment },
    env: environment,
    actor: { kind: 'workflow', id: workflow, run },
    basis: said ? (readers.includes(action) ? 'recomputed' : 'self-reported') : 'absent',
    source: { api: `slipway:${action}` },
    result: said?.verdict ?? 'unknown',
    data: said
      ? dataOf(said)
      : { conclusion, isUnreadable: result === 'unreadable', unheard: heard.kind === 'absent' ? heard.unheard : [] },
  };
}

/** Built once for all environments, it is recorded once, whichever of them tells it first. */
export function draftOfBuild(result: StepResult, { workflow, runId, runAttempt }: TellingRun): EvidenceDraft {
  const run = result.run ?? `${runId}/${runAttempt}`;
  return {
    key: `build-image/${run}`,
    time: result.finishedAt,
    type: 'build.finished',
    subject: { kind: 'image', id: result.outputs['digest'] ?? 'unknown' },
    actor: { kind: 'workflow', id: workflow, run },
    basis: 'self-reported',
    source: { api: 'slipway:build-image' },
    result: result.verdict,
    data: dataOf(result),
  };
}

/** Outputs that hold digests, ids and verdicts; any other may hold a person's words. */
const harmless = ['digest', 'deployment-id', 'deployment', 'changed', 'recovered', 'allowed', 'number', 'created'];

function dataOf({ reason, startedAt, outputs }: StepResult): EvidenceDraft['data'] {
  return {
    reason,
    startedAt,
    outputs: Object.fromEntries(Object.entries(outputs).filter(([name]) => harmless.includes(name))),
  };
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
