/** Deployments and the environments that they go to. */

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
