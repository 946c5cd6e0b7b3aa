import { isDeepStrictEqual } from 'node:util';
import type {
  CreateServiceRequest,
  DeploymentConfiguration,
  TaskDefinition,
  UpdateServiceRequest,
} from '@aws-sdk/client-ecs';
import type { AwsCall } from '#rehearsal/contracts';
import type { ServiceOptions, ServiceSettings } from '../records.ts';
import { clientError, invalidParameter, targetGroupMissing, unsupported } from '../refusals.ts';
import type { Engine } from '../scheduler/engine.ts';

const SETTINGS = [
  'capacityProviderStrategy',
  'launchType',
  'loadBalancers',
  'networkConfiguration',
  'platformVersion',
  'serviceConnectConfiguration',
  'serviceRegistries',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const satisfies (keyof ServiceSettings)[];

const OPTIONS = [
  'availabilityZoneRebalancing',
  'deploymentController',
  'enableECSManagedTags',
  'enableExecuteCommand',
  'healthCheckGracePeriodSeconds',
  'placementConstraints',
  'placementStrategy',
  'propagateTags',
  'role',
  'schedulingStrategy',
] as const satisfies (keyof ServiceOptions)[];

type Input = Partial<CreateServiceRequest & UpdateServiceRequest>;

const DEFAULT_CONFIGURATION: DeploymentConfiguration = {
  deploymentCircuitBreaker: { enable: false, rollback: false },
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0,
};

/** What a service revision will freeze: the given members over those that the service has. */
export const mergeSettings = (before: ServiceSettings, input: Input): ServiceSettings => ({
  ...before,
  ...given(input, SETTINGS),
});

export const mergeOptions = (before: ServiceOptions, input: Input): ServiceOptions => ({
  ...before,
  ...given(input, OPTIONS),
  deploymentConfiguration: {
    ...DEFAULT_CONFIGURATION,
    ...before.deploymentConfiguration,
    ...input.deploymentConfiguration,
  },
});

/** Whether the update asks for a new revision; giving a service what it has does not. */
export function changesRevision(before: ServiceSettings, input: Input): boolean {
  // Volumes are configured for a deployment, so that naming them at all starts one.
  if (input.volumeConfigurations) return true;
  return !isDeepStrictEqual(before, mergeSettings(before, input));
}

const given = <Key extends keyof Input>(input: Input, keys: readonly Key[]): Pick<Input, Key> =>
  Object.fromEntries(keys.filter((key) => input[key] !== undefined).map((key) => [key, input[key]])) as Pick<
    Input,
    Key
  >;

/** Refuses what ECS refuses of a service's members, and what this ECS does not do. */
export function validateService(
  engine: Pick<Engine, 'loadBalancing'>,
  { settings, options }: { settings: ServiceSettings; options: ServiceOptions },
  definition: TaskDefinition,
): void {
  validateConfiguration(options.deploymentConfiguration ?? {});
  for (const { targetGroupArn = '', containerName = '', containerPort } of settings.loadBalancers ?? []) {
    assertTargetGroup(engine, targetGroupArn);
    const container = definition.containerDefinitions?.find(({ name }) => name === containerName);
    if (!container) throw invalidParameter(`The container ${containerName} does not exist in the task definition.`);
    if (!container.portMappings?.some((mapping) => mapping.containerPort === containerPort)) {
      throw invalidParameter(`The container ${containerName} did not have a container port ${containerPort} defined.`);
    }
  }
}

function assertTargetGroup({ loadBalancing }: Pick<Engine, 'loadBalancing'>, arn: string): void {
  try {
    loadBalancing.assertTargetGroup(arn);
  } catch {
    throw targetGroupMissing(arn);
  }
}

function validateConfiguration(configuration: DeploymentConfiguration): void {
  const {
    strategy = 'ROLLING',
    lifecycleHooks = [],
    minimumHealthyPercent = 100,
    maximumPercent = 200,
  } = configuration;
  if (strategy !== 'ROLLING') throw unsupported(`Deployment strategy ${strategy} is not rehearsed yet, only ROLLING.`);
  if (lifecycleHooks.length > 0) throw unsupported('Deployment lifecycle hooks are not rehearsed yet.');
  if (configuration.earlySuccessCriteria?.enable) throw unsupported('Early success criteria are not rehearsed yet.');
  if (minimumHealthyPercent < 0 || maximumPercent < 100 || maximumPercent < minimumHealthyPercent) {
    throw invalidParameter(
      'Both maximumPercent and minimumHealthyPercent cannot be 100 or below at conflicting values.',
    );
  }
  const { value } = configuration.deploymentCircuitBreaker?.thresholdConfiguration ?? {};
  if (value !== undefined && value < 1) throw invalidParameter('The circuit breaker threshold must be at least 1.');
}

/** Whoever names a task definition to ECS hands it the roles of its tasks: registered, run, or given to a service. */
export function authorizeRoles(call: AwsCall, roles: (string | undefined)[]): void {
  for (const role of new Set(roles)) {
    if (role) call.authorize('iam:PassRole', role, { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' });
  }
}

export function assertCount(count: number | undefined): number {
  if (count === undefined) throw clientError('Desired count must be specified.');
  if (!Number.isInteger(count) || count < 0) throw invalidParameter('Desired count must be a non-negative integer.');
  return count;
}
