import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  type DeploymentConfiguration,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionRequest,
} from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RehearsalClock } from '#rehearsal/contracts';
import { type HealthCheckSpec, provisionLoadBalancer } from './provision-load-balancer.ts';
import { awaitDeployment } from './provision-wait.ts';
import type { AwsStandIn } from './server.ts';

/** A service as a world wants it: behind a load balancer of its own, running a first image. */
export type ServiceSpec = {
  cluster: string;
  service: string;
  /** The first image, by digest or tag. */
  image: string;
  desiredCount?: number;
  /** Default `app`. */
  container?: string;
  /** Default 8080; the process is told its real port in PORT. */
  containerPort?: number;
  environment?: Record<string, string>;
  /** Names to secret ARNs. */
  secrets?: Record<string, string>;
  /** How the target group checks. Default: `/healthz` every 5 seconds. */
  healthCheck?: HealthCheckSpec;
  /** Default: circuit breaker with rollback, 100 % / 200 %. */
  deploymentConfiguration?: DeploymentConfiguration;
  healthCheckGracePeriodSeconds?: number;
  /** Anything else of the task definition. */
  taskDefinition?: Partial<RegisterTaskDefinitionRequest>;
};

export type ProvisionedService = {
  serviceArn: string;
  /** ARN of the first task definition revision. */
  taskDefinition: string;
  targetGroup: string;
  loadBalancer: { arn: string; name: string };
  /** Where users reach the service: http://127.0.0.1:PORT */
  url: string;
  /** /ecs/cluster/service, where the tasks' output goes. */
  logGroup: string;
};

type World = Pick<AwsStandIn, 'url' | 'rootCredentials'> & { clock: RehearsalClock };

/** Creates a service and all that it needs, and waits until its first deployment is over. Throws when that one fails. */
export async function provisionService(world: World, spec: ServiceSpec): Promise<ProvisionedService> {
  const session = { region: 'eu-west-1', endpoint: world.url, credentials: world.rootCredentials };
  const ecs = new ECSClient(session);
  const { cluster, service, desiredCount = 1, container = 'app', containerPort = 8080 } = spec;
  const name = `${cluster}-${service}`.slice(0, 32).replace(/-$/, '');
  const balancer = await provisionLoadBalancer(new ElasticLoadBalancingV2Client(session), name, spec.healthCheck);
  const logGroup = `/ecs/${cluster}/${service}`;
  await new CloudWatchLogsClient(session).send(new CreateLogGroupCommand({ logGroupName: logGroup }));
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
  const taskDefinition = await registerTaskDefinition(ecs, spec, logGroup);
  const created = await ecs.send(
    new CreateServiceCommand({
      cluster,
      serviceName: service,
      taskDefinition,
      desiredCount,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0rehearsal'], securityGroups: [] } },
      loadBalancers: [{ targetGroupArn: balancer.targetGroup, containerName: container, containerPort }],
      healthCheckGracePeriodSeconds: spec.healthCheckGracePeriodSeconds,
      deploymentConfiguration: spec.deploymentConfiguration ?? {
        deploymentCircuitBreaker: { enable: true, rollback: true },
        minimumHealthyPercent: 100,
        maximumPercent: 200,
      },
    }),
  );
  await awaitDeployment(ecs, world.clock, created.service?.currentServiceDeployment ?? '');
  return { serviceArn: created.service?.serviceArn ?? '', taskDefinition, logGroup, ...balancer };
}

async function registerTaskDefinition(ecs: ECSClient, spec: ServiceSpec, logGroup: string): Promise<string> {
  const { environment = {}, secrets = {}, container = 'app', containerPort = 8080, image } = spec;
  const registered = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: `${spec.cluster}-${spec.service}`,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        {
          name: container,
          image,
          essential: true,
          portMappings: [{ containerPort, protocol: 'tcp' }],
          environment: Object.entries(environment).map(([name, value]) => ({ name, value })),
          secrets: Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': logGroup, 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' },
          },
        },
      ],
      ...spec.taskDefinition,
    }),
  );
  return registered.taskDefinition?.taskDefinitionArn ?? '';
}
