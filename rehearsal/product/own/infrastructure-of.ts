import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import type { Config, Environment, ServiceSettings } from '#lib/domain/config/schema';
import type {
  EnvironmentInfrastructure,
  ServiceInfrastructure,
  TrafficInfrastructure,
} from '#rehearsal/product/infrastructure';
import { healthPathOf } from './pages-of.ts';

/** What the configuration does not say of a service and its image does. */
export type ServiceFacts = {
  /** On which the container listens. */
  port: number;
  /** As it is in the repository, where it is. */
  taskDefinition?: RegisterTaskDefinitionCommandInput | undefined;
};

/**
 * What the team's own infrastructure code would have made, as far as the configuration tells: a cluster, its services, and a
 * load balancer before each that users or checks reach. Two tasks each, Fargate, ECS's circuit breaker.
 */
export function infrastructureOf(
  config: Config,
  name: string,
  factsOf: (service: string) => ServiceFacts,
): EnvironmentInfrastructure {
  const environment = config.environments[name];
  if (!environment) throw new Error(`The configuration has no environment ${name}.`);
  const { account, region, ecs } = environment;
  const reached = servicesReached(environment);
  const services = Object.entries(ecs.services).map(([service, settings]) =>
    serviceOf(
      { product: config.product, name, environment, service, settings, facts: factsOf(service) },
      reached.includes(service),
    ),
  );
  return { account, region, cluster: { clusterName: ecs.cluster }, services };
}

/** Users reach the first one; a check of target health says which others have targets. */
function servicesReached({ url, ecs, validate }: Environment): string[] {
  const all = Object.keys(ecs.services);
  const checked = (validate?.checks ?? []).flatMap((check) =>
    check.kind === 'target-health' ? (check.services ?? all) : [],
  );
  return [...(url ? all.slice(0, 1) : []), ...checked];
}

type Wanted = {
  product: string;
  /** Of the environment. */
  name: string;
  environment: Environment;
  service: string;
  settings: ServiceSettings;
  facts: ServiceFacts;
};

function serviceOf(wanted: Wanted, isReached: boolean): ServiceInfrastructure {
  const { environment, service, settings, facts } = wanted;
  const { cluster } = environment.ecs;
  const taskDefinition = facts.taskDefinition ?? derivedTaskDefinition(wanted);
  const container = settings.container ?? taskDefinition.containerDefinitions?.[0]?.name ?? 'app';
  const loadBalancers = [{ containerName: container, containerPort: facts.port }];
  return {
    logGroup: { logGroupName: logGroupOf(taskDefinition) ?? `/ecs/${cluster}/${service}` },
    taskDefinition,
    container,
    ...(isReached && { traffic: trafficOf(wanted) }),
    service: {
      cluster,
      serviceName: service,
      taskDefinition: taskDefinition.family,
      desiredCount: settings['desired-count'] ?? tasksWanted(environment),
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0rehearsal'], securityGroups: [] } },
      ...(isReached && { loadBalancers, healthCheckGracePeriodSeconds: 30 }),
      deploymentConfiguration: {
        minimumHealthyPercent: 100,
        maximumPercent: 200,
        deploymentCircuitBreaker: { enable: true, rollback: true },
      },
    },
  };
}

const logGroupOf = ({ containerDefinitions = [] }: RegisterTaskDefinitionCommandInput): string | undefined =>
  containerDefinitions.map(({ logConfiguration }) => logConfiguration?.options?.['awslogs-group']).find(Boolean);

/** As many as the checks want to see, and more than one, so that a rollout is one. */
function tasksWanted({ validate }: Environment): number {
  const wanted = (validate?.checks ?? []).map((check) =>
    check.kind === 'task-digests' ? check['min-running'] : check.kind === 'target-health' ? check['min-healthy'] : 0,
  );
  return Math.max(2, ...wanted);
}

function derivedTaskDefinition({ product, environment, service, settings, facts }: Wanted) {
  const { account, region, ecs } = environment;
  return {
    family: `${ecs.cluster}-${service}`,
    requiresCompatibilities: ['FARGATE' as const],
    networkMode: 'awsvpc' as const,
    cpu: settings.cpu ?? '256',
    memory: settings.memory ?? '512',
    executionRoleArn: `arn:aws:iam::${account}:role/${product}-execution`,
    containerDefinitions: [
      {
        name: settings.container ?? 'app',
        image: 'placeholder',
        essential: true,
        portMappings: [{ containerPort: facts.port, protocol: 'tcp' as const }],
        environment: Object.entries(settings.environment).map(([name, value]) => ({ name, value })),
        secrets: Object.entries(settings.secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
        logConfiguration: {
          logDriver: 'awslogs' as const,
          options: {
            'awslogs-group': `/ecs/${ecs.cluster}/${service}`,
            'awslogs-region': region,
            'awslogs-stream-prefix': 'app',
          },
        },
      },
    ],
  };
}

function trafficOf({ name, environment, service, facts }: Wanted): TrafficInfrastructure {
  // AWS allows 32 characters.
  const short = `${name}-${service}`.slice(0, 32).replace(/-$/, '');
  return {
    loadBalancer: { Name: short, Type: 'application', Subnets: ['subnet-0rehearsal'] },
    targetGroup: {
      Name: short,
      Protocol: 'HTTP',
      Port: facts.port,
      TargetType: 'ip',
      HealthCheckPath: healthPathOf(environment),
      HealthCheckIntervalSeconds: 10,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 2,
      Matcher: { HttpCode: '200-399' },
    },
    targetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }],
    listener: { Protocol: 'HTTP', Port: 80 },
  };
}
