/** Runs of workflows, their attempts and jobs. */
import type { StepReport } from '#rehearsal/contracts';
import type { Permissions } from './people.ts';

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
