import type { Run } from '#rehearsal/github/model/run';

export type Queue = {
  /** Starts the run now, or when its group is free. */
  enter(run: Run): void;
  /** Call when a started run has ended, or a waiting one was cancelled. */
  leave(run: Run): void;
};

type Group = { active: Run | undefined; waiting: Run[] };
type Actions = { start(run: Run): void; cancel(run: Run): void };

/**
 * Runs of one concurrency group go one at a time. At most one waits: a newer one cancels it, unless the group says
 * `queue: max`; with `cancel-in-progress` it cancels the active one too.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export function createQueue(keyOf: (run: Run) => string | undefined, { start, cancel }: Actions): Queue {
  const groups = new Map<string, Group>();
  return {
    enter(run) {
      const key = keyOf(run);
      if (key === undefined) return start(run);
      const group = groups.get(key) ?? { active: undefined, waiting: [] };
      groups.set(key, group);
      if (!group.active) {
        group.active = run;
        return start(run);
      }
      const outdone = run.concurrency?.queue === 'max' ? [] : [...group.waiting];
      group.waiting.push(run);
      for (const waiting of outdone) cancel(waiting);
      if (run.concurrency?.cancelInProgress) cancel(group.active);
    },
    leave(run) {
      const group = groups.get(keyOf(run) ?? '');
      if (!group) return;
      group.waiting = group.waiting.filter((waiting) => waiting !== run);
      if (group.active !== run) return;
      group.active = group.waiting.shift();
      if (group.active) start(group.active);
    },
  };
}
