import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import type { Place, RegistryInfrastructure, ServiceInfrastructure } from '#rehearsal/product/infrastructure';
import type { Product, ProductEnvironment } from '#rehearsal/product/product';
import type { AwsWorld } from './aws-world.ts';
import { provisionTraffic } from './provision-traffic.ts';
import type { WorldEnvironment } from './world.ts';

/** An environment whose services are still to come. */
export type PreparedEnvironment<Name extends string = string> = WorldEnvironment & {
  name: Name;
  /** By service; undefined where nobody reaches it from outside. */
  targetGroups: Record<string, string | undefined>;
  place: Place;
  wanted: ServiceInfrastructure[];
};

export type Registry = { uri: string; login: { username: string; password: string } };

/** Roles, buckets, secrets and the registry: made once, before any image is pushed. */
export async function provisionShared(
  aws: AwsWorld,
  { registry, roles, secrets, lockedBuckets }: Pick<Product, 'registry' | 'roles' | 'secrets' | 'lockedBuckets'>,
): Promise<void> {
  for (const { RoleName, Path = '/', account = registry.account, AssumeRolePolicyDocument, Policies = [] } of roles) {
    const policies = Policies.map(({ PolicyDocument }) => PolicyDocument as PolicyDocument);
    const trust = AssumeRolePolicyDocument as PolicyDocument;
    aws.iam.putRole({ name: RoleName, path: Path, account, trust, policies });
  }
  for (const name of lockedBuckets) aws.s3.buckets.create(name, { objectLock: true });
  for (const arn of secrets) aws.ecs.secrets.put(arn, 'rehearsed');
  await new ECRClient(access(aws, registry)).send(new CreateRepositoryCommand(registry.repository));
}

/** Cluster, log groups and load balancers: users' address is known before anything runs behind it. */
export async function prepareEnvironment<Name extends string>(
  aws: AwsWorld,
  name: Name,
  { infrastructure, paths, healthPath }: ProductEnvironment,
): Promise<PreparedEnvironment<Name>> {
  const { cluster: wantedCluster, services: wanted, account, region } = infrastructure;
  const place = { account, region };
  const { cluster } = await new ECSClient(access(aws, place)).send(new CreateClusterCommand(wantedCluster));
  const elb = new ElasticLoadBalancingV2Client(access(aws, place));
  const targetGroups: PreparedEnvironment['targetGroups'] = {};
  const urls: string[] = [];
  for (const { logGroup, traffic, service } of wanted) {
    await new CloudWatchLogsClient(access(aws, place)).send(new CreateLogGroupCommand(logGroup));
    if (!traffic) continue;
    const { targetGroupArn, url } = await provisionTraffic(elb, traffic);
    targetGroups[service.serviceName] = targetGroupArn;
    urls.push(url);
  }
  const services = wanted.map(({ service }) => service.serviceName);
  const seen = { url: urls[0] ?? '', cluster: cluster?.clusterArn ?? '', services, paths, healthPath };
  return { name, place, wanted, targetGroups, ...seen };
}

/** The task definitions of one image, by service. */
export type Revisions = Record<string, string>;

/** The services, running the newest image; the older ones stay as task definition revisions, oldest first. */
export async function startServices(
  aws: AwsWorld,
  { place, wanted, targetGroups }: PreparedEnvironment,
  images: string[],
): Promise<Revisions[]> {
  const ecs = new ECSClient(access(aws, place));
  const revisions: Revisions[] = images.map(() => ({}));
  for (const one of wanted) {
    const { service } = one;
    let newest = '';
    for (const [index, image] of images.entries()) {
      newest = await registerWith(ecs, one, image);
      Object.assign(revisions[index] ?? {}, { [service.serviceName]: newest });
    }
    const targetGroupArn = targetGroups[service.serviceName];
    const loadBalancers = service.loadBalancers?.map((entry) => ({ ...entry, targetGroupArn }));
    await ecs.send(new CreateServiceCommand({ ...service, taskDefinition: newest, loadBalancers }));
  }
  return revisions;
}

/** The registry's address and a login for it. */
export async function registryAccess(aws: AwsWorld, registry: RegistryInfrastructure): Promise<Registry> {
  const ecr = new ECRClient(access(aws, registry));
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const [username = '', password = ''] = atob(authorizationData?.[0]?.authorizationToken ?? '').split(':');
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({}));
  return { uri: repositories?.[0]?.repositoryUri ?? '', login: { username, password } };
}

const access = (aws: AwsWorld, { account, region }: Place) => ({
  region,
  endpoint: aws.url,
  credentials: aws.rootOf(account),
});

async function registerWith(
  ecs: ECSClient,
  { taskDefinition, container: released }: ServiceInfrastructure,
  image: string,
): Promise<string> {
  const containerDefinitions = taskDefinition.containerDefinitions?.map((container) =>
    container.name === released ? { ...container, image } : container,
  );
  const registered = await ecs.send(new RegisterTaskDefinitionCommand({ ...taskDefinition, containerDefinitions }));
  return registered.taskDefinition?.taskDefinitionArn ?? '';
}
