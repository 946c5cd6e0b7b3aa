/** What GitHub remembers besides git. Plain data; times are Date, people are logins, everything else is named by id. */
import type { StepReport } from '#rehearsal/contracts';

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** `contents: write` … as in a workflow's `permissions:`. */
export type Permissions = Record<string, 'read' | 'write' | 'none'>;

export type User = { id: number; login: string; name: string; email: string; type: 'User' | 'Bot'; createdAt: Date };

/** `ghp_…` belongs to a person, `ghs_…` to one attempt of a run, which ends with it. */
export type Token =
  | { kind: 'user'; value: string; login: string }
  | { kind: 'job'; value: string; repository: string; runId: number; permissions: Permissions; revoked: boolean };

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
};

export type DeploymentState =
  | 'error'
  | 'failure'
  | 'inactive'
  | 'pending'
  | 'success'
  | 'queued'
  | 'in_progress'
  | 'waiting';

export type DeploymentStatus = {
  id: number;
  state: DeploymentState;
  description: string;
  creator: string;
  environment: string;
  environmentUrl: string;
  logUrl: string;
  createdAt: Date;
};

export type Deployment = {
  id: number;
  sha: string;
  ref: string;
  task: string;
  payload: Record<string, unknown> | string;
  environment: string;
  originalEnvironment: string;
  description: string | null;
  creator: string;
  transient: boolean;
  production: boolean;
  createdAt: Date;
  updatedAt: Date;
  statuses: DeploymentStatus[];
  /** The run whose job opened it by its `environment:`. */
  runId?: number;
};

export type BranchPolicy = { id: number; name: string; type: 'branch' | 'tag' };

export type Environment = {
  id: number;
  name: string;
  /** minutes */
  waitTimer: number;
  preventSelfReview: boolean;
  /** Logins; at most six. */
  reviewers: string[];
  branchPolicy: { protected_branches: boolean; custom_branch_policies: boolean } | null;
  branchPolicies: BranchPolicy[];
  createdAt: Date;
  updatedAt: Date;
};

export type JobConclusion = 'success' | 'failure' | 'skipped' | 'cancelled';
/** A run may also fail because its workflow file is none. */
export type RunConclusion = JobConclusion | 'startup_failure';
export type WorkStatus = 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed';

export type Job = {
  id: number;
  /** The workflow's id for it, as the runner names it. */
  key: string;
  name: string;
  status: WorkStatus;
  conclusion: JobConclusion | null;
  startedAt: Date;
  completedAt: Date | null;
  steps: StepReport[];
  log: string;
  summary: string;
  environment?: string;
  deploymentId?: number;
};

/** A job held at its environment until the reviewers have spoken and the wait timer has run out. */
export type PendingDeployment = {
  environment: string;
  jobId: number;
  review: 'needed' | 'not needed' | 'approved' | 'rejected';
  waiting: boolean;
  waitStartedAt: Date | null;
};

export type Approval = {
  environments: string[];
  state: 'approved' | 'rejected';
  user: string;
  comment: string;
  at: Date;
};

export type Attempt = {
  number: number;
  status: WorkStatus;
  conclusion: RunConclusion | null;
  triggeredBy: string;
  startedAt: Date;
  updatedAt: Date;
  jobs: Job[];
  pending: PendingDeployment[];
  /** The runner's own fault, not the workflow's. */
  crashed: boolean;
};

export type Workflow = { id: number; name: string; path: string; runs: number; createdAt: Date };

export type Concurrency = { group: string; cancelInProgress: boolean; queue: 'single' | 'max' };

export type Run = {
  id: number;
  number: number;
  workflowId: number;
  workflowName: string;
  path: string;
  title: string;
  event: string;
  payload: Record<string, unknown>;
  ref: string;
  sha: string;
  /** Where the workflow file was read; `sha` but for pull_request. */
  workflowSha: string;
  actor: string;
  createdAt: Date;
  concurrency?: Concurrency;
  permissions: Permissions;
  /** By the workflow's job id; a caller's permissions cap those of the workflow that it calls. */
  jobs: Record<string, { name?: string; permissions: Permissions; uses?: string }>;
  approvals: Approval[];
  /** The last is the current one. */
  attempts: Attempt[];
};

export type CommitStatus = {
  id: number;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: Date;
};

export type CheckRun = {
  id: number;
  sha: string;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: Date;
  completedAt: Date | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Record<string, unknown>[];
};

export type ReleaseAsset = {
  id: number;
  name: string;
  label: string | null;
  contentType: string;
  content: Buffer;
  uploader: string;
  downloads: number;
  createdAt: Date;
};

export type Release = {
  id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  latest: boolean;
  author: string;
  createdAt: Date;
  publishedAt: Date | null;
  assets: ReleaseAsset[];
};

export type CodeScan = {
  id: string;
  sha: string;
  ref: string;
  tool: string;
  category: string;
  results: number;
  rules: number;
  /** Read once as `pending`, then complete: GitHub takes a moment. */
  looks: number;
  error: string | null;
  sarif: unknown;
  createdAt: Date;
};

export type Repository = {
  id: number;
  owner: string;
  name: string;
  description: string | null;
  private: boolean;
  defaultBranch: string;
  /** The bare repository: the truth about refs, commits and files. */
  gitDir: string;
  createdAt: Date;
  pushedAt: Date;
  roles: Map<string, Role>;
  defaultPermissions: 'read' | 'write';
  secrets: Record<string, string>;
  variables: Record<string, string>;
  lastNumber: number;
  issues: Map<number, Issue>;
  labels: Map<string, Label>;
  deployments: Map<number, Deployment>;
  environments: Map<string, Environment>;
  workflows: Map<string, Workflow>;
  runs: Map<number, Run>;
  releases: Map<number, Release>;
  statuses: Map<string, CommitStatus[]>;
  checks: Map<number, CheckRun>;
  scans: Map<string, CodeScan>;
};

/** One call at the gateway, for assertions. */
export type RequestRecord = {
  method: string;
  path: string;
  /** `/repos/{owner}/{repo}/issues`; undefined when GitHub has no such endpoint here. */
  template: string | undefined;
  query: Record<string, string>;
  body: unknown;
  status: number;
  token: 'user' | 'job' | 'none';
  actor: string | undefined;
  runId: number | undefined;
  /** The fault that struck it. */
  fault: string | undefined;
  at: Date;
};

export type State = {
  users: Map<string, User>;
  tokens: Map<string, Token>;
  /** By `owner/name` in lower case. */
  repositories: Map<string, Repository>;
  requests: RequestRecord[];
};
