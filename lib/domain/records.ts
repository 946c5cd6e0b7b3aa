/**
 * Deployment records: GitHub Deployments of task `slipway:deploy`, one per rollout that we started. Their statuses are the
 * history; GitHub turns older ones `inactive`, so every status of a record is read, never only the newest.
 */
export type RecordState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive' | 'pending' | 'queued';

export type RecordStatus = { state: RecordState; description: string; at: Date };

export type DeploymentPayload = {
  schemaVersion: 1;
  digest: string;
  /** Task definition ARN by ECS service name. */
  taskDefinitions: Record<string, string>;
  runId: number;
  /** Set by a rollback: the digest that it left. */
  rollbackOf?: string;
};

export type DeploymentRecord = {
  id: number;
  environment: string;
  /** The commit that was built. */
  sha: string;
  createdAt: Date;
  payload: DeploymentPayload;
  /** Oldest first. */
  statuses: RecordStatus[];
};

/** A digest that must not be deployed to an environment again, until somebody overrides it. */
export type Quarantine = {
  id: number;
  environment: string;
  digest: string;
  reason: string;
  at: Date;
  overridden: boolean;
};

export const deployedNote = (digest: string): string => `deployed ${digest}`;
export const validatedNote = (digest: string): string => `validated ${digest}`;
/** The record was left open by another run, and this one takes it over. */
export const carriedOnNote = (runId: number): string => `carried on by run ${runId}`;

const hasSuccess = (record: DeploymentRecord, note: string): boolean =>
  record.statuses.some((status) => status.state === 'success' && status.description === note);

/** The rollout reached its end. */
export const wasDeployed = (record: DeploymentRecord): boolean =>
  hasSuccess(record, deployedNote(record.payload.digest));

/** The rollout reached its end and validation passed on it: what a rollback may go back to. */
export const isVerifiedGood = (record: DeploymentRecord): boolean =>
  hasSuccess(record, validatedNote(record.payload.digest));

/** The digest is quarantined in this environment and nobody has overridden it. */
export const quarantineOf = (quarantines: Quarantine[], environment: string, digest: string): Quarantine | undefined =>
  quarantines.find((q) => q.environment === environment && q.digest === digest && !q.overridden);
