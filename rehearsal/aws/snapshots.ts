import type { WireAnswer } from './protocol/codec.ts';

type Snapshot = { at: Date; answer: WireAnswer };

/** What reads answered before, so that a stale read can answer it again, as an eventually consistent API does. */
export type Snapshots = {
  keep(question: string, at: Date, answer: WireAnswer): void;
  /** The newest answer to the same question that was given `before` or earlier. */
  find(question: string, before: Date): WireAnswer | undefined;
};

/** Enough for the polls of a few minutes; older ones would only be staler than any real read. */
const keptPerQuestion = 200;

export function createSnapshots(): Snapshots {
  const history = new Map<string, Snapshot[]>();
  return {
    keep(question, at, answer) {
      const kept = history.get(question) ?? [];
      history.set(question, [...kept.slice(1 - keptPerQuestion), { at, answer }]);
    },
    find: (question, before) => history.get(question)?.findLast(({ at }) => at <= before)?.answer,
  };
}

/** Whether an operation only reads; a write is never answered from memory. */
export const isRead = (operation: string): boolean => /^(Describe|List|Get|Head|BatchGet|Filter)/.test(operation);
