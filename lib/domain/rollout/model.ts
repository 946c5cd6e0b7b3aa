/** ECS in our words. Names follow ECS's API, with "rollout" for its "service deployment". */

export type ServiceRef = { cluster: string; service: string };

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html: there is no FAILED. */
export const rolloutStatuses = [
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
  'SUCCESSFUL',
  'STOPPED',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
] as const;
export type RolloutStatus = (typeof rolloutStatuses)[number];

export type Service = {
  arn: string;
  name: string;
  status: string;
  taskDefinitionArn: string;
  desiredCount: number;
  runningCount: number;
  pendingCount: number;
  /** The service deployment that ECS works on or finished last; absent where ECS predates them. */
  currentRolloutArn?: string;
  currentRevisionArns: string[];
  /** What the tag `slipway:lease` says: see lease.ts. */
  lease?: string;
  targetGroupArns: string[];
  /** As ECS has it, unknown fields included. */
  deploymentConfiguration?: Record<string, unknown>;
  /** Where its tasks run, for one-off tasks beside it. */
  placement: Placement;
  /** Newest first. */
  events: { id: string; at: Date; message: string }[];
};

/** As ECS has it, unknown fields included; only the fields that are present are sent. */
export type Placement = {
  networkConfiguration?: Record<string, unknown>;
  launchType?: string;
  capacityProviderStrategy?: Record<string, unknown>[];
  platformVersion?: string;
};

/** Only the fields that are present are sent. */
export type ServiceChange = {
  taskDefinitionArn?: string;
  desiredCount?: number;
  forceNewDeployment?: boolean;
  deploymentConfiguration?: Record<string, unknown>;
};

export type RolloutBrief = {
  arn: string;
  status: RolloutStatus | (string & {});
  statusReason?: string;
  createdAt?: Date;
  startedAt?: Date;
  finishedAt?: Date;
  targetRevisionArn?: string;
};

export type Rollout = RolloutBrief & {
  lifecycleStage?: string;
  requestedCount: number;
  runningCount: number;
  pendingCount: number;
  sourceRevisionArns: string[];
  rollback?: { reason: string; startedAt?: Date; revisionArn?: string };
  /** `rollback`: ECS turns back by itself when it goes off; absent where ECS does not say. */
  circuitBreaker?: { status: string; failureCount: number; threshold: number; rollback?: boolean };
  alarms?: { status: string; triggered: string[]; rollback?: boolean };
};

export type Revision = {
  arn: string;
  taskDefinitionArn: string;
  images: { container: string; image: string; digest?: string }[];
  createdAt?: Date;
};

export type Container = {
  name: string;
  image: string;
  digest?: string;
  exitCode?: number;
  reason?: string;
  health: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';
  /** awslogs group and stream, where the task definition names them. */
  log?: { group: string; stream: string };
};

export type Task = {
  arn: string;
  taskDefinitionArn: string;
  lastStatus: string;
  health: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';
  startedBy?: string;
  createdAt?: Date;
  containers: Container[];
};

export type StoppedTask = Task & { stopCode?: string; stoppedReason?: string; stoppedAt?: Date };

/** The JSON that RegisterTaskDefinition takes, unknown fields included. */
export type TaskDefinitionDocument = Record<string, unknown> & {
  family: string;
  containerDefinitions: (Record<string, unknown> & { name: string; image: string })[];
};

export type TaskDefinition = {
  arn: string;
  status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS' | (string & {});
  document: TaskDefinitionDocument;
};

export type OneOffTask = {
  cluster: string;
  taskDefinitionArn: string;
  container: string;
  command: string[];
  environment: Record<string, string>;
  startedBy: string;
  /** Makes a lost response safe to repeat. */
  clientToken: string;
  /** Where the service runs: copied from it. */
  placement: Placement;
};
