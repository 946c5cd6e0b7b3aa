import type { StepResult } from '#lib/domain/step-result';
import type { EvidenceDraft } from './record.ts';
import { typeOf } from './record-types.ts';
import type { Heard, StepOfRun } from './steps-of-run.ts';

/** The run that is told of, and who tells. */
export type TellingRun = {
  /** Undefined where the steps are about no environment. */
  environment?: string | undefined;
  /** The workflow's name. */
  workflow: string;
  runId: number;
  /** Of the job that records. A result names its own: it may be from an attempt before. */
  runAttempt: number;
  now: Date;
};

/** Steps that read what others have left, and were no part of it. */
const readers = ['inspect-deployment'];

/**
 * What a step said, or that it said nothing. Only what names no person is taken over. Of the same result it always gives the
 * same draft, so it may be told as often as one likes; a silence is told once for each attempt that found it.
 */
export function draftOfStep(heard: Heard, telling: TellingRun): EvidenceDraft {
  const { action, conclusion, result } = heard.step;
  const { workflow, now } = telling;
  const said = heard.kind === 'spoke' ? heard.result : undefined;
  const run = runOf(said, telling);
  return {
    ...aboutOf(heard.step, said, { environment: telling.environment, run }),
    time: said?.finishedAt ?? now.toISOString(),
    type: typeOf(action),
    actor: { kind: 'workflow', id: workflow, run },
    basis: said ? (readers.includes(action) ? 'recomputed' : 'self-reported') : 'absent',
    source: { api: `slipway:${action}` },
    result: said?.verdict ?? 'unknown',
    data: said
      ? dataOf(said)
      : { conclusion, isUnreadable: result === 'unreadable', unheard: heard.kind === 'absent' ? heard.unheard : [] },
  };
}

const runOf = (said: StepResult | undefined, { runId, runAttempt }: TellingRun): string =>
  said?.run ?? `${runId}/${runAttempt}`;

type About = Pick<EvidenceDraft, 'key' | 'subject' | 'env'>;

/** Actions that are about something of their own, and the output that names it. */
const ownSubjects: Record<string, { kind: string; output: string }> = {
  'build-image': { kind: 'image', output: 'digest' },
  'release-notes': { kind: 'release', output: 'tag' },
};

/** What a step is about, and how its record is found again. */
function aboutOf(
  { job, action }: StepOfRun,
  said: StepResult | undefined,
  { environment, run }: { environment: string | undefined; run: string },
): About {
  const own = ownSubjects[action];
  const subject = own && { kind: own.kind, id: said?.outputs[own.output] || 'unknown' };
  // Built once for all environments, it is recorded once, whichever job tells it first.
  if (subject && action === 'build-image') return { key: `build-image/${run}`, subject };
  if (environment === undefined) {
    // A run brings a release to more than one state, and a monorepo has more than one release.
    const state = subject ? `${subject.id}/${said?.outputs['state'] ?? 'unknown'}/` : '';
    return { key: `${job}/${action}/${state}${run}`, subject: subject ?? { kind: 'run', id: run } };
  }
  const key = `${job}/${action}/${environment}/${run}`;
  return { key, subject: subject ?? { kind: 'environment', id: environment }, env: environment };
}

/** A build of a job that the caller has elsewhere: only its result is known. */
export const draftOfBuild = (result: StepResult, telling: TellingRun): EvidenceDraft =>
  draftOfStep(
    { kind: 'spoke', step: { job: 'build', action: 'build-image', conclusion: 'success', result }, result },
    telling,
  );

/** Outputs that hold digests, ids and verdicts; any other may hold a person's words. */
const harmless = [
  ...['digest', 'deployment-id', 'deployment', 'changed', 'recovered', 'allowed', 'number', 'created'],
  ...['version', 'tag', 'bump', 'direction', 'changes', 'state'],
];

function dataOf({ reason, startedAt, outputs }: StepResult): EvidenceDraft['data'] {
  return {
    reason,
    startedAt,
    outputs: Object.fromEntries(Object.entries(outputs).filter(([name]) => harmless.includes(name))),
  };
}
