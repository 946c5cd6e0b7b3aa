import { readFile } from 'node:fs/promises';
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
import type { EnvironmentName } from '#rehearsal/scenarios/scenario';

/** examples/boat-listing/infrastructure: what a team's own CDK or Terraform would have made before the first release. */
export type SharedInfrastructure = {
  repository: CreateRepositoryCommandInput;
  roles: {
    RoleName: string;
    AssumeRolePolicyDocument: object;
    Policies?: { PolicyName: string; PolicyDocument: object }[];
  }[];
};

/** Inputs of AWS's own operations, as they go over the wire. */
export type EnvironmentInfrastructure = {
  cluster: CreateClusterCommandInput & { clusterName: string };
  logGroup: CreateLogGroupCommandInput;
  loadBalancer: CreateLoadBalancerCommandInput;
  targetGroup: CreateTargetGroupCommandInput;
  targetGroupAttributes: TargetGroupAttribute[];
  listener: Omit<CreateListenerCommandInput, 'LoadBalancerArn' | 'DefaultActions'>;
  taskDefinition: RegisterTaskDefinitionCommandInput;
  service: CreateServiceCommandInput & { serviceName: string };
};

const folder = new URL('../../examples/boat-listing/infrastructure/', import.meta.url);

const read = async (name: string) => JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));

export const sharedInfrastructure = (): Promise<SharedInfrastructure> => read('shared');

export const infrastructureOf = (environment: EnvironmentName): Promise<EnvironmentInfrastructure> => read(environment);
