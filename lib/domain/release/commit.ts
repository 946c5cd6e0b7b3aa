/** A commit of the history, as one pass of `git log` tells it. */
export type Commit = {
  sha: string;
  /** The first is the branch that was merged into. */
  parents: string[];
  at: Date;
  author: Person;
  /** Subject, body and footers, as they were written. */
  message: string;
  /** What is to be read instead of the message, by somebody's later word. */
  said?: string;
  /** The version beside this history that has the same change already. */
  shippedIn?: string;
  /** Paths that it touches, of a merge against its first parent; empty where they were not asked for. */
  files: string[];
  /**
   * `added`: reachable from where the notes end. `removed`: from where they start, and not from their end.
   * `equal`: another commit on the other side makes the same change.
   */
  side: 'added' | 'removed' | 'equal';
};

/** `login` as GitHub has it, where it is known. */
export type Person = { name: string; email: string; login?: string };
