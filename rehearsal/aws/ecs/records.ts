import type {
  Cluster,
  ContainerImage,
  CreateServiceRequest,
  DeploymentConfiguration,
  DeploymentRolloutState,
  RunTaskRequest,
  ServiceDeploymentLifecycleStage,
  ServiceDeploymentRollbackMonitorsStatus,
  ServiceDeploymentStatus,
  ServiceEvent,
  ServiceRevisionSummary,
  Tag,
  Task,
  TaskDefinition,
} from '@aws-sdk/client-ecs';

/** The rows of the ECS state. They are never changed in place: a change puts a new row into the store. */
export type EcsState = {
  /** By ARN, all of them. */
  clusters: ReadonlyMap<string, Cluster>;
  taskDefinitions: ReadonlyMap<string, TaskDefinitionRecord>;
  services: ReadonlyMap<string, ServiceRecord>;
  revisions: ReadonlyMap<string, RevisionRecord>;
  deployments: ReadonlyMap<string, DeploymentRecord>;
  tasks: ReadonlyMap<string, TaskRecord>;
  tags: ReadonlyMap<string, Tag[]>;
};

/** `document` is what was registered, members that the SDK does not know included. */
export type TaskDefinitionRecord = { arn: string; document: TaskDefinition };

/** The part of a service that a service revision freezes. */
export type ServiceSettings = Pick<
  CreateServiceRequest,
  | 'capacityProviderStrategy'
  | 'launchType'
  | 'loadBalancers'
  | 'networkConfiguration'
  | 'platformVersion'
  | 'serviceConnectConfiguration'
  | 'serviceRegistries'
  | 'volumeConfigurations'
  | 'vpcLatticeConfigurations'
>;

/** The part of a service that may change without a deployment. */
export type ServiceOptions = Pick<
  CreateServiceRequest,
  | 'availabilityZoneRebalancing'
  | 'deploymentConfiguration'
  | 'deploymentController'
  | 'enableECSManagedTags'
  | 'enableExecuteCommand'
  | 'healthCheckGracePeriodSeconds'
  | 'placementConstraints'
  | 'placementStrategy'
  | 'propagateTags'
  | 'role'
  | 'schedulingStrategy'
>;

export type ServiceRecord = {
  arn: string;
  name: string;
  cluster: string;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  settings: ServiceSettings;
  options: ServiceOptions;
  createdAt: Date;
  createdBy: string;
  /** Newest first, at most 100. */
  events: ServiceEvent[];
  /** The revision that the scheduler works toward: ECS's PRIMARY deployment. */
  primary: string;
  /** The service deployment under way or, between deployments, the last one. */
  deployment: string;
  /** The revision of the last deployment that completed: where a rollback goes. */
  completed?: string;
  steady: boolean;
};

/** `id` is also the number of the classic deployment, `ecs-svc/id`. */
export type RevisionRecord = {
  arn: string;
  id: string;
  service: string;
  cluster: string;
  taskDefinition: string;
  settings: ServiceSettings;
  images: ContainerImage[];
  createdAt: Date;
  updatedAt: Date;
  rollout: { state: DeploymentRolloutState; reason: string };
  /** Tasks of this revision that failed, by ECS's count in the classic deployment. */
  failedTasks: number;
  /** Failures since a task was last healthy: they slow down restarts. */
  consecutiveFailures: number;
  /** No task of this revision starts before; epoch milliseconds. */
  noStartBefore: number;
};

export type DeploymentRecord = {
  arn: string;
  service: string;
  cluster: string;
  target: string;
  sources: string[];
  status: ServiceDeploymentStatus;
  statusReason?: string;
  stage?: ServiceDeploymentLifecycleStage;
  createdAt: Date;
  startedAt?: Date;
  finishedAt?: Date;
  stoppedAt?: Date;
  updatedAt: Date;
  configuration: DeploymentConfiguration;
  breaker: {
    status: ServiceDeploymentRollbackMonitorsStatus;
    failures: number;
    threshold: number;
    /** Failures of the revision that is rolled back to. */
    rollbackFailures: number;
  };
  alarms: { status: ServiceDeploymentRollbackMonitorsStatus; names: string[]; triggered: string[]; ignored: string[] };
  /** When the bake time ends; epoch milliseconds. */
  bakeUntil?: number;
  rollback?: { reason: string; startedAt: Date; revision: string };
  /** Task counts as they were when the deployment ended. */
  final?: { target: ServiceRevisionSummary; sources: ServiceRevisionSummary[] };
};

/** A task: what the API shows, and what the scheduler keeps about it. */
export type TaskRecord = {
  arn: string;
  id: string;
  service?: string;
  revision?: string;
  view: Task;
  request: Partial<RunTaskRequest>;
  /** The targets that the task is registered as. */
  targets: { targetGroup: string; port: number; containerPort: number }[];
  hasHealthCheck: boolean;
  /** Whether it was ever fit for traffic. */
  wasHealthy: boolean;
  /** Whether its stop was asked for (scaling, a user) and so is no failure. */
  stopRequested: boolean;
  /** Whether the scheduler has counted its end. */
  counted: boolean;
};

/** Which container's port is behind which target group. */
export type ServiceLoadBalancer = { targetGroupArn: string; containerName: string; containerPort: number };
