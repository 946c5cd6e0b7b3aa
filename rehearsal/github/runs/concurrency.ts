export type Queue<T> = {
  /** Starts it now, or when its group is free. */
  enter(one: T): void;
  /** Call when a started one has ended, or a waiting one was cancelled. */
  leave(one: T): void;
};

type Rules<T> = {
  /** Undefined: it shares nothing and starts at once. */
  groupOf(one: T): string | undefined;
  /** `queue: max`: those that wait already go on waiting. */
  waitsWithOthers(one: T): boolean;
  /** `cancel-in-progress` */
  cancelsActive(one: T): boolean;
  start(one: T): void;
  cancel(one: T): void;
};

type Group<T> = { active: T | undefined; waiting: T[] };

/**
 * Runs of one concurrency group go one at a time. At most one waits, as a newer one cancels it, unless the group says
 * `queue: max`; with `cancel-in-progress` it cancels the active one too.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export function createQueue<T>(rules: Rules<T>): Queue<T> {
  const groups = new Map<string, Group<T>>();
  return {
    enter(one) {
      const key = rules.groupOf(one);
      const group: Group<T> = groups.get(key ?? '') ?? { active: undefined, waiting: [] };
      if (key !== undefined) groups.set(key, group);
      if (key === undefined || group.active === undefined) {
        group.active = one;
        rules.start(one);
        return;
      }
      const outdone = rules.waitsWithOthers(one) ? [] : [...group.waiting];
      group.waiting.push(one);
      for (const waiting of outdone) rules.cancel(waiting);
      if (rules.cancelsActive(one)) rules.cancel(group.active);
    },
    leave(one) {
      const group = groups.get(rules.groupOf(one) ?? '');
      if (!group) return;
      group.waiting = group.waiting.filter((waiting) => waiting !== one);
      if (group.active !== one) return;
      group.active = group.waiting.shift();
      if (group.active !== undefined) rules.start(group.active);
    },
  };
}
