import type { CreateLogGroupCommandInput } from '@aws-sdk/client-cloudwatch-logs';
import type { CreateRepositoryCommandInput } from '@aws-sdk/client-ecr';
import type {
  CreateClusterCommandInput,
  CreateServiceCommandInput,
  RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import type {
  CreateListenerCommandInput,
  CreateLoadBalancerCommandInput,
  CreateTargetGroupCommandInput,
  TargetGroupAttribute,
} from '@aws-sdk/client-elastic-load-balancing-v2';

/** What a team's own CDK or Terraform would have made before the first release, as inputs of AWS's own operations. */

export type Place = { account: string; region: string };

export type RegistryInfrastructure = Place & { repository: CreateRepositoryCommandInput };

/** Of IAM's CreateRole and PutRolePolicy. */
export type RoleInfrastructure = {
  RoleName: string;
  /** `/` unless said otherwise. */
  Path?: string;
  account?: string;
  AssumeRolePolicyDocument: object;
  Policies?: { PolicyName: string; PolicyDocument: object }[];
};

export type EnvironmentInfrastructure = Place & {
  cluster: CreateClusterCommandInput & { clusterName: string };
  services: ServiceInfrastructure[];
};

export type ServiceInfrastructure = {
  logGroup: CreateLogGroupCommandInput;
  /** Undefined: nobody reaches it from outside. */
  traffic?: TrafficInfrastructure;
  taskDefinition: RegisterTaskDefinitionCommandInput;
  /** The container that runs the product's image. */
  container: string;
  service: CreateServiceCommandInput & { serviceName: string };
};

/** A load balancer with one listener and one target group. */
export type TrafficInfrastructure = {
  loadBalancer: CreateLoadBalancerCommandInput;
  targetGroup: CreateTargetGroupCommandInput;
  targetGroupAttributes: TargetGroupAttribute[];
  listener: Omit<CreateListenerCommandInput, 'LoadBalancerArn' | 'DefaultActions'>;
};
