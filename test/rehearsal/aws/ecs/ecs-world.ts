import path from 'node:path';
import {
  type ContainerDefinition,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  type DesiredStatus,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type Service,
  type ServiceDeployment,
  type Task,
  UpdateServiceCommand,
  type UpdateServiceRequest,
} from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { ecsService } from '#rehearsal/aws/ecs/ecs-service';
import { elbService } from '#rehearsal/aws/elb/elb-service';
import { provisionService, type ServiceSpec } from '#rehearsal/aws/provision';
import { scaledClock } from '#rehearsal/clock';
import type { AlarmReader, AwsService, ImageSource } from '#rehearsal/contracts';
import { startWorld } from '#test/rehearsal/aws/aws-world';

export const digestOf = (mode: string): string => `sha256:${Buffer.from(mode).toString('hex').padEnd(64, '0')}`;
export const imageOf = (mode: string): string => `127.0.0.1:5000/boat-listing@${digestOf(mode)}`;

const modes = ['good', 'better', 'crash', 'sick', 'slow', 'mayfly', 'once', 'stubborn', 'never'];
const unknownImage = 'CannotPullContainerError: pull image manifest has been retried 1 time(s): not found';

/** Images that are one folder with one script; the image's environment says what the script does. */
const images: ImageSource = {
  resolve: (reference) => modes.map(digestOf).find((digest) => reference.endsWith(digest)),
  unpack: async (reference) => {
    const mode = modes.find((candidate) => reference.endsWith(digestOf(candidate)));
    if (mode === undefined) throw new Error(unknownImage);
    const config = {
      entrypoint: [],
      command: ['node', '/app.mjs'],
      environment: [`MODE=${mode === 'better' ? 'good' : mode}`, `NAME=${mode}`],
      workingDirectory: '/',
      exposedPorts: [8080],
    };
    return { root: path.resolve('test/fixtures/ecs-app'), digest: digestOf(mode), config };
  },
};

type LogLine = { group: string; stream: string; message: string };
type Metric = { metric: string; dimensions: Record<string, string>; value: number };

/** ECS and load balancing behind the real server, with the clients that the product uses. */
export async function startEcsWorld({ factor = 60, readLagMs = 0 } = {}) {
  const clock = scaledClock(factor);
  const lines: LogLine[] = [];
  const metrics: Metric[] = [];
  const alarmStates = new Map<string, ReturnType<AlarmReader['state']>>();
  const elb = elbService({
    clock,
    metrics: { put: (_namespace, metric, dimensions, value) => void metrics.push({ metric, dimensions, value }) },
  });
  const ecs = ecsService({
    clock,
    images,
    logs: { append: (group, stream, message) => void lines.push({ group, stream, message }) },
    alarms: { state: (name) => alarmStates.get(name) },
    loadBalancing: elb.loadBalancing,
    readLagMs,
  });
  const logs: AwsService = {
    prefix: 'logs',
    sdk: await import('@aws-sdk/client-cloudwatch-logs'),
    operations: { CreateLogGroup: { handle: () => ({}), resources: () => ['*'] } },
  };
  const world = await startWorld({ services: [ecs, elb, logs], clock });
  const session = { ...world.asRoot };
  return {
    ...world,
    clock,
    ecs,
    elb,
    lines,
    metrics,
    alarmStates,
    client: new ECSClient(session),
    elbClient: new ElasticLoadBalancingV2Client(session),
    provision: (spec: Partial<ServiceSpec> = {}) =>
      provisionService(
        { ...world.aws, clock },
        { cluster: 'boat-staging', service: 'boat-listing', image: imageOf('good'), ...spec },
      ),
  };
}

export type EcsWorld = Awaited<ReturnType<typeof startEcsWorld>>;

const terminal = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

/** Looks every 20 ms until there is something to see, for at most 10 s. */
export async function eventually<Seen>(look: () => Promise<Seen | undefined> | Seen | undefined): Promise<Seen> {
  const deadline = Date.now() + 10_000;
  while (true) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > deadline) throw new Error(`Not seen in 10 s: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export type Release = Partial<UpdateServiceRequest> & {
  cluster: string;
  image?: string;
  container?: Partial<ContainerDefinition>;
};

/** Registers a revision with another image and updates the service, as a deployment does. Returns its deployment's ARN. */
export async function release(
  { client }: EcsWorld,
  { cluster, image, container, ...update }: Release,
): Promise<string> {
  const service = 'boat-listing';
  const described = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: `${cluster}-boat-listing` }));
  const { family, networkMode, containerDefinitions = [] } = described.taskDefinition ?? {};
  const registered = await client.send(
    new RegisterTaskDefinitionCommand({
      family,
      networkMode,
      containerDefinitions: containerDefinitions.map((before) => ({
        ...before,
        image: image ?? before.image,
        ...container,
      })),
    }),
  );
  const taskDefinition = registered.taskDefinition?.taskDefinitionArn;
  const updated = await client.send(new UpdateServiceCommand({ cluster, service, taskDefinition, ...update }));
  return updated.service?.currentServiceDeployment ?? '';
}

async function deploymentOf({ client }: EcsWorld, arn: string): Promise<ServiceDeployment> {
  const answer = await client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
  return answer.serviceDeployments?.[0] ?? {};
}

/** The deployment when it has reached one of the states; by default a terminal one. */
export const reached = (world: EcsWorld, arn: string, states = terminal): Promise<ServiceDeployment> =>
  eventually(async () => {
    const deployment = await deploymentOf(world, arn);
    return states.includes(deployment.status ?? '') ? deployment : undefined;
  });

export async function serviceOf({ client }: EcsWorld, cluster: string): Promise<Service> {
  const answer = await client.send(new DescribeServicesCommand({ cluster, services: ['boat-listing'] }));
  return answer.services?.[0] ?? {};
}

export const eventsOf = async (world: EcsWorld, cluster: string): Promise<string[]> =>
  ((await serviceOf(world, cluster)).events ?? []).map(({ message = '' }) => message).toReversed();

export async function tasksOf({ client }: EcsWorld, cluster: string, desiredStatus: DesiredStatus): Promise<Task[]> {
  const listed = await client.send(new ListTasksCommand({ cluster, desiredStatus }));
  if (!listed.taskArns?.length) return [];
  const described = await client.send(new DescribeTasksCommand({ cluster, tasks: listed.taskArns }));
  return described.tasks ?? [];
}

/** Asks the service again and again until stopped; tells how it answered. */
export function userOf(url: string): { stop(): Promise<number[]> } {
  const statuses: number[] = [];
  let stopped = false;
  const asking = (async () => {
    while (!stopped) {
      const answer = await fetch(url);
      await answer.arrayBuffer();
      statuses.push(answer.status);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await asking;
      return statuses;
    },
  };
}
