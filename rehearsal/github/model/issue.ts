/** Issues and pull requests. */

export type Reaction = { id: number; content: ReactionContent; user: string; createdAt: Date };

export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

export type Comment = {
  id: number;
  body: string;
  user: string;
  createdAt: Date;
  updatedAt: Date;
  reactions: Reaction[];
};

export type Label = { id: number; name: string; color: string; description: string | null };

export type Pull = {
  base: string;
  head: string;
  draft: boolean;
  /** Kept when the branches move on or disappear. */
  baseSha: string;
  headSha: string;
  mergedAt: Date | null;
  mergedBy: string | null;
  mergeCommitSha: string | null;
};

/** An issue, or with `pull` a pull request: they share numbers, labels and comments. */
export type Issue = {
  id: number;
  number: number;
  title: string;
  body: string | null;
  user: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  closedBy: string | null;
  comments: Comment[];
  reactions: Reaction[];
  pull?: Pull;
  /** The last edit of its text. */
  edited?: { at: Date; by: string };
};
