import type { StepResult } from '#lib/domain/step-result';

/** How GitHub says that a job ended. */
export const conclusions = ['success', 'failure', 'cancelled', 'skipped'] as const;

export type Conclusion = (typeof conclusions)[number];

/** A step of a run, as its workflow hands it over: what it said, and how its job ended. */
export type StepOfRun = {
  job: string;
  /** Name of the action, such as `deploy-env`. */
  action: string;
  conclusion: Conclusion;
  /** Its `result` output: undefined where it has none, `unreadable` where that is no result. */
  result: StepResult | 'unreadable' | undefined;
};

/** What is to be recorded of a step: its word, or that it owed one. */
export type Heard =
  | { kind: 'spoke'; step: StepOfRun; result: StepResult }
  | {
      kind: 'absent';
      step: StepOfRun;
      /** Later steps of the same job: whether they began, nobody can tell. */
      unheard: string[];
    };

/**
 * What a run's steps said, and where one fell silent. The steps of a job run in turn, and one that ends badly ends the job: so
 * the first that says nothing, although all before it ended well, was the one to speak. A job that was skipped owes
 * nothing, and whatever stands in its place is not its word.
 */
export function hear(steps: StepOfRun[]): Heard[] {
  const jobs = Map.groupBy(
    steps.filter(({ conclusion }) => conclusion !== 'skipped'),
    ({ job }) => job,
  );
  return [...jobs.values()].flatMap(hearJob);
}

function hearJob(steps: StepOfRun[]): Heard[] {
  const heard: Heard[] = [];
  let isOver = false;
  for (const [index, step] of steps.entries()) {
    const { result } = step;
    if (result !== undefined && result !== 'unreadable') {
      heard.push({ kind: 'spoke', step, result });
      isOver ||= result.verdict !== 'succeeded';
    } else if (result === 'unreadable' || !isOver) {
      const later = steps.slice(index + 1).filter((other) => other.result === undefined);
      heard.push({ kind: 'absent', step, unheard: later.map(({ action }) => action) });
      isOver = true;
    }
  }
  return heard;
}
