import { setTimeout as sleep } from 'node:timers/promises';
import * as ecr from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { ecsService } from '#rehearsal/aws/ecs/ecs-service';
import { elbService } from '#rehearsal/aws/elb/elb-service';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import { awaitDeployment } from '#rehearsal/aws/provision-wait';
import { scaledClock } from '#rehearsal/clock';
import type { AwsService, ImageSource } from '#rehearsal/contracts';
import { startWorld as startAwsWorld, trust } from '#test/rehearsal/aws/aws-world';
import { here, startWorld as startGithubWorld } from '#test/rehearsal/github/stand-in';
import { startIdentityProvider } from '#test/support/identity-provider';

/** Releases of a product that does nothing but run; `crash` does not even do that. */
const releases = ['good', 'better', 'best', 'crash'] as const;
export type ReleaseName = (typeof releases)[number];

export const digestOf = (release: string): string => `sha256:${Buffer.from(release).toString('hex').padEnd(64, '0')}`;
const repositoryUri = '127.0.0.1:5000/boat-listing';
const imageOf = (release: string): string => `${repositoryUri}@${digestOf(release)}`;

/** The smallest task there is: a process that sleeps. */
const images: ImageSource = {
  resolve: (reference) => releases.map(digestOf).find((digest) => reference.endsWith(digest)),
  unpack: async (reference) => {
    const name = releases.find((candidate) => reference.endsWith(digestOf(candidate)));
    if (name === undefined) throw new Error('CannotPullContainerError: not found');
    const command = name === 'crash' ? ['/bin/sh', '-c', 'echo no settings; exit 3'] : ['/bin/sleep', '600'];
    const config = { entrypoint: [], command, environment: [], workingDirectory: '/', exposedPorts: [] };
    return { root: '/', digest: digestOf(name), config };
  },
};

type LogLine = { group: string; stream: string; message: string };

const registry: AwsService = {
  prefix: 'ecr',
  sdk: ecr,
  operations: {
    DescribeRepositories: { resources: () => ['*'], handle: () => ({ repositories: [{ repositoryUri }] }) },
    DescribeImages: {
      resources: () => ['*'],
      handle: ({ imageIds = [] }: ecr.DescribeImagesRequest) => {
        const digest = imageIds[0]?.imageDigest;
        if (!releases.some((name) => digestOf(name) === digest)) {
          throw awsError('ImageNotFoundException', 'The image does not exist in the repository.');
        }
        return { imageDetails: [{ imageDigest: digest }] };
      },
    },
  },
};

export type SurvivalWorld = Awaited<ReturnType<typeof startSurvivalWorld>>;

/** ECS that runs tasks, and GitHub, at a speed at which a rollout takes half a second. */
export async function startSurvivalWorld({ log = [] as string[] } = {}) {
  const clock = scaledClock(600);
  const lines: LogLine[] = [];
  const elb = elbService({ clock, metrics: { put: () => {} } });
  const ecs = ecsService({
    clock,
    images,
    logs: { append: (group, stream, message) => void lines.push({ group, stream, message }) },
    alarms: { state: () => 'OK' },
    loadBalancing: elb.loadBalancing,
    tickMs: 30,
  });
  const logs: AwsService = {
    prefix: 'logs',
    sdk: await import('@aws-sdk/client-cloudwatch-logs'),
    operations: {
      GetLogEvents: {
        resources: () => ['*'],
        handle: () => ({ events: log.map((message) => ({ message, timestamp: 1 })) }),
      },
    },
  };
  const aws = await startAwsWorld({ services: [ecs, elb, registry, logs], clock });
  const github = await startGithubWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6 } });
  const identity = await startIdentityProvider(() => aws.token());
  const { sha } = (await github.ada.rest.repos.getCommit({ ...here, ref: 'main' })).data;
  return {
    aws: aws.aws,
    faults: aws.faults,
    ecs,
    client: new ECSClient(aws.asRoot),
    clock,
    github,
    identity,
    sha,
    close: async () => {
      await Promise.all([aws.close(), github.close()]);
      identity.close();
    },
  };
}

export type Place = { cluster: string; role: string };

/** A cluster with one service that runs `good`, and a role that may do everything but what it has no business with. */
export async function providePlace(
  { aws, client, clock }: SurvivalWorld,
  cluster: string,
  environment: Record<string, string> = {},
): Promise<Place & { taskDefinition: string }> {
  await client.send(new CreateClusterCommand({ clusterName: cluster }));
  const registered = await client.send(
    new RegisterTaskDefinitionCommand({
      family: `${cluster}-boat-listing`,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        {
          name: 'app',
          image: imageOf('good'),
          essential: true,
          environment: Object.entries(environment).map(([name, value]) => ({ name, value })),
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/ecs', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' },
          },
        },
      ],
    }),
  );
  const taskDefinition = registered.taskDefinition?.taskDefinitionArn ?? '';
  const created = await client.send(
    new CreateServiceCommand({
      cluster,
      serviceName: 'boat-listing',
      taskDefinition,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0'], securityGroups: [] } },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
  await awaitDeployment(client, clock, created.service?.currentServiceDeployment ?? '');
  const policies = [
    { Version: '2012-10-17' as const, Statement: { Effect: 'Allow' as const, Action: '*', Resource: '*' } },
  ];
  const { arn: role } = aws.iam.putRole({ name: `deploy-${cluster}`, trust: trust(), policies });
  return { cluster, role, taskDefinition };
}

/** Releases an image as somebody without Slipway would, and waits for its end; the new revision. */
export async function releaseTo(
  { client, clock }: SurvivalWorld,
  { cluster }: Place,
  release: ReleaseName,
): Promise<string> {
  const family = `${cluster}-boat-listing`;
  const described = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: family }));
  const { containerDefinitions = [], networkMode } = described.taskDefinition ?? {};
  const registered = await client.send(
    new RegisterTaskDefinitionCommand({
      family,
      networkMode,
      containerDefinitions: containerDefinitions.map((app) => ({ ...app, image: imageOf(release) })),
    }),
  );
  const taskDefinition = registered.taskDefinition?.taskDefinitionArn ?? '';
  const updated = await client.send(new UpdateServiceCommand({ cluster, service: 'boat-listing', taskDefinition }));
  await awaitDeployment(client, clock, updated.service?.currentServiceDeployment ?? '');
  return taskDefinition;
}

/** What the two clouds look like afterwards: everything that a killed run may have left twice, or not at all. */
export async function stateOf({ ecs, client, github }: SurvivalWorld, { cluster }: Place) {
  const [described, definitions] = await Promise.all([
    client.send(new DescribeServicesCommand({ cluster, services: ['boat-listing'], include: ['TAGS'] })),
    client.send(new ListTaskDefinitionsCommand({ familyPrefix: `${cluster}-boat-listing` })),
  ]);
  const found = ecs.snapshot().clusters.find(({ name }) => name === cluster);
  const repository = github.repository(`${here.owner}/${here.repo}`);
  const deployments = [...repository.deployments.values()].filter(({ environment }) => environment === cluster);
  const ours = (task: string) => deployments.filter((deployment) => deployment.task === task);
  const running = (found?.tasks ?? []).filter(({ status }) => status === 'RUNNING');
  return {
    running: running.flatMap(({ digests }) => digests).map(nameOf),
    rollouts: (found?.services[0]?.deployments ?? [])
      .toReversed()
      .map(({ digest, status }) => `${nameOf(digest)} ${status}`),
    revisions: definitions.taskDefinitionArns?.length,
    lease: described.services?.[0]?.tags?.find(({ key }) => key === 'slipway:lease')?.value,
    records: ours('slipway:deploy').map(({ payload, statuses }) => ({
      release: nameOf(String(Object(payload)['digest'])),
      // GitHub itself makes older ones inactive, without a word.
      statuses: statuses
        .filter(({ description }) => description !== '')
        .map(({ state, description }) => `${state}: ${description}`),
    })),
    quarantines: ours('slipway:quarantine').map(({ payload }) => nameOf(String(Object(payload)['digest']))),
  };
}

/** Until ECS has come to rest in this place. */
export async function settled(world: SurvivalWorld, place: Place): Promise<void> {
  const terminal = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
  const deadline = performance.now() + 15_000;
  const isOver = async () => {
    const { rollouts, running } = await stateOf(world, place);
    return running.length === 1 && terminal.includes(rollouts.at(-1)?.split(' ')[1] ?? '');
  };
  while (!(await isOver())) {
    if (performance.now() > deadline) throw new Error(`${place.cluster} did not come to rest`);
    await sleep(100);
  }
}

const nameOf = (digest: string): string => releases.find((name) => digestOf(name) === digest) ?? digest;
