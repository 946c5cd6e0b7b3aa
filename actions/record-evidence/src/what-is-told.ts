import type { Word } from '#lib/domain/evidence/doubts';
import { draftOfDeployment, draftOfDoubt, draftOfReviews } from '#lib/domain/evidence/drafts-of-github';
import { draftOfBuild, draftOfStep, type TellingRun } from '#lib/domain/evidence/drafts-of-run';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import { type Heard, hear } from '#lib/domain/evidence/steps-of-run';
import { parseStepResult } from '#lib/domain/parse-step-result';
import type { Inputs } from './inputs.ts';
import type { Sight } from './observe.ts';

/** Drafts, and by their keys the whole words that they leave out. */
export type Told = { drafts: EvidenceDraft[]; said: Map<string, unknown> };

/** A draft, and what was said whole; of a silence nothing. */
type Telling = { draft: EvidenceDraft; whole?: unknown };

export type HeardDraft = { heard: Heard; draft: EvidenceDraft };

export const hearSteps = ({ steps }: Inputs, run: TellingRun): HeardDraft[] =>
  hear(steps).map((heard) => ({ heard, draft: draftOfStep(heard, run) }));

/** The steps that spoke, as GitHub's records are held against them. */
export const wordsOf = (heard: HeardDraft[]): Word[] =>
  heard.flatMap(({ heard: one, draft }) =>
    one.kind === 'spoke' ? [{ action: one.step.action, key: draft.key, result: one.result }] : [],
  );

/** Everything that is to stand in the ledger: what the steps said, what GitHub says, and where the two do not agree. */
export function whatIsTold(
  { buildResult }: Inputs,
  heard: HeardDraft[],
  sight: Sight | undefined,
  run: TellingRun & { starters: string[] },
): Told {
  const build = parseStepResult(buildResult ?? '');
  const all: Telling[] = [
    ...(build ? [{ draft: draftOfBuild(build, run), whole: build }] : []),
    ...heard.map(({ heard: one, draft }) => ({ draft, ...(one.kind === 'spoke' && { whole: one.result }) })),
    ...(sight?.kind === 'seen' ? whatIsSeen(sight, wordsOf(heard), run) : []),
  ];
  return {
    drafts: all.map(({ draft }) => draft),
    said: new Map(all.flatMap(({ draft, whole }) => (whole === undefined ? [] : [[draft.key, whole]]))),
  };
}

function whatIsSeen(
  { observed, doubts }: Sight & { kind: 'seen' },
  words: Word[],
  run: TellingRun & { starters: string[] },
): Telling[] {
  const { environment = '', starters } = run;
  const { deployments, reviews = [] } = observed;
  const gate = words.find(({ action }) => action === 'promotion-gate');
  return [
    ...deployments.toReversed().map((record) => ({ draft: draftOfDeployment(record, run), whole: asJson(record) })),
    ...(gate && reviews.length > 0
      ? [
          {
            draft: draftOfReviews({ environment, reviews, starters, at: gate.result.finishedAt }, run),
            whole: asJson(reviews),
          },
        ]
      : []),
    ...doubts.map((doubt) => ({ draft: draftOfDoubt(doubt, run) })),
  ];
}

/** Words are hashed in canonical JSON, which knows no dates. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
