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
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import type { EnvironmentName } from '#rehearsal/scenarios/scenario';
import type { AwsWorld } from './aws-world.ts';
import { type EnvironmentInfrastructure, infrastructureOf, sharedInfrastructure } from './infrastructure.ts';
import type { WorldEnvironment } from './world.ts';

/** An environment of the sample whose service is still to come. */
export type PreparedEnvironment = WorldEnvironment & {
  name: EnvironmentName;
  targetGroupArn: string;
  wanted: EnvironmentInfrastructure;
};

export type Registry = { uri: string; login: { username: string; password: string } };

const region = 'eu-west-1';

const users = {
  services: ['boat-listing'],
  paths: ['/listings', '/search?q=cork', '/search?q=sloop'],
  healthPath: '/healthz',
};

/** Roles and the repository: made once, before any image is pushed. */
export async function provisionShared(aws: AwsWorld): Promise<void> {
  const { repository, roles } = await sharedInfrastructure();
  for (const { RoleName, AssumeRolePolicyDocument, Policies = [] } of roles) {
    const policies = Policies.map(({ PolicyDocument }) => PolicyDocument as PolicyDocument);
    aws.iam.putRole({ name: RoleName, trust: AssumeRolePolicyDocument as PolicyDocument, policies });
  }
  await new ECRClient(access(aws)).send(new CreateRepositoryCommand(repository));
}

/** Cluster, log group and load balancer: users' address is known before anything runs behind it. */
export async function prepareEnvironment(aws: AwsWorld, name: EnvironmentName): Promise<PreparedEnvironment> {
  const wanted = await infrastructureOf(name);
  const { cluster } = await new ECSClient(access(aws)).send(new CreateClusterCommand(wanted.cluster));
  await new CloudWatchLogsClient(access(aws)).send(new CreateLogGroupCommand(wanted.logGroup));
  const elb = new ElasticLoadBalancingV2Client(access(aws));
  return { ...users, name, wanted, cluster: cluster?.clusterArn ?? '', ...(await provisionLoadBalancer(elb, wanted)) };
}

/** The service, running the newest image; the older ones stay as task definition revisions. ARNs, oldest first. */
export async function startService(
  aws: AwsWorld,
  { wanted, targetGroupArn }: PreparedEnvironment,
  images: string[],
): Promise<string[]> {
  const ecs = new ECSClient(access(aws));
  const arns: string[] = [];
  for (const image of images) arns.push(await registerWith(ecs, wanted, image));
  const loadBalancers = wanted.service.loadBalancers?.map((entry) => ({ ...entry, targetGroupArn }));
  await ecs.send(new CreateServiceCommand({ ...wanted.service, taskDefinition: arns.at(-1), loadBalancers }));
  return arns;
}

/** The registry's address and a login for it. */
export async function registryAccess(aws: AwsWorld): Promise<Registry> {
  const ecr = new ECRClient(access(aws));
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const [username = '', password = ''] = atob(authorizationData?.[0]?.authorizationToken ?? '').split(':');
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({}));
  return { uri: repositories?.[0]?.repositoryUri ?? '', login: { username, password } };
}

const access = (aws: AwsWorld) => ({ region, endpoint: aws.url, credentials: aws.rootCredentials });

async function registerWith(
  ecs: ECSClient,
  { taskDefinition }: EnvironmentInfrastructure,
  image: string,
): Promise<string> {
  const containerDefinitions = taskDefinition.containerDefinitions?.map((container) => ({ ...container, image }));
  const registered = await ecs.send(new RegisterTaskDefinitionCommand({ ...taskDefinition, containerDefinitions }));
  return registered.taskDefinition?.taskDefinitionArn ?? '';
}

/** The listener's real port is a free one, as port 80 is not ours to take. */
async function provisionLoadBalancer(
  elb: ElasticLoadBalancingV2Client,
  wanted: EnvironmentInfrastructure,
): Promise<{ targetGroupArn: string; url: string }> {
  const group = await elb.send(new CreateTargetGroupCommand(wanted.targetGroup));
  const TargetGroupArn = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
  await elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes: wanted.targetGroupAttributes }));
  const balancer = await elb.send(new CreateLoadBalancerCommand(wanted.loadBalancer));
  const { LoadBalancerArn, DNSName } = balancer.LoadBalancers?.[0] ?? {};
  const DefaultActions = [{ Type: 'forward' as const, TargetGroupArn }];
  await elb.send(new CreateListenerCommand({ ...wanted.listener, LoadBalancerArn, DefaultActions }));
  const listeners = await elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
  return { targetGroupArn: TargetGroupArn, url: `http://${DNSName}:${listeners.Listeners?.[0]?.Port}` };
}
