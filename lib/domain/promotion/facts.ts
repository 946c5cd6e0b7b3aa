import type { DeploymentRecord, Quarantine } from '#lib/domain/records';

/** What a repository's environment demands before a job may enter it. */
export type EnvironmentRules = {
  exists: boolean;
  /** People by login, teams as `@slug`. */
  reviewers: string[];
  preventSelfReview: boolean;
  waitMinutes: number;
};

/** One review of a run's waiting jobs, as GitHub keeps it. */
export type Approval = {
  environments: string[];
  state: 'approved' | 'rejected' | 'pending';
  user: string;
  comment: string;
};

/** What the team's configuration demands. */
export type GatePolicy = {
  reviewers: 'required' | 'none';
  /** Empty: whoever GitHub lets. */
  approvers: string[];
  preventSelfReview: boolean;
  commentPattern?: string | undefined;
};

/** An answer, or why there is none: a gate must not take the second for a good first. */
export type Answer<T> = { known: true; value: T } | { known: false; why: string };

export type Review = { approvals: Approval[]; stillPending: boolean };

export type OpenIncident = { number: number; url: string; title: string };

/** One environment in which the digest had to prove itself. */
export type Predecessor = {
  environment: string;
  /** The newest record of this digest there. */
  record: Answer<DeploymentRecord | undefined>;
};

export type PromotionFacts = {
  environment: string;
  digest: string;
  policy: GatePolicy;
  /** Who set the run off: who pushed or dispatched it, and who ran it again. */
  starters: string[];
  rules: Answer<EnvironmentRules>;
  review: Answer<Review>;
  predecessors: Predecessor[];
  /** Of the environment and of its predecessors. */
  quarantines: Answer<Quarantine[]>;
  /** Open ones of this environment; empty where the policy lets them pass. */
  incidents: Answer<OpenIncident[]>;
};
