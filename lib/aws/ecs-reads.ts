import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  type ECSClient,
} from '@aws-sdk/client-ecs';
import type { Revision, Rollout, Service, ServiceRef } from '#lib/domain/rollout/model';
import type { Services } from '#lib/ports';
import type { Pace } from './ecs-pace.ts';
import { toRevision, toRollout, toService } from './ecs-shapes.ts';
import { gathered } from './gathered.ts';
import { capturingRaw } from './raw-json.ts';

type Reads = Pick<Services, 'service' | 'rollout' | 'revisions'>;
type Raw = Record<string, unknown>;

/** How many ECS takes in one call. */
const most = { services: 10, rollouts: 20, revisions: 20 };

/** The reads that a deployment repeats; those of many services at once share calls. */
export function ecsReads(ecs: ECSClient, pace: Pace): Reads {
  const rollout = gathered(
    most.rollouts,
    () => pace('DescribeServiceDeployments'),
    (arns) => describeRollouts(ecs, arns),
  );
  const revision = gathered(
    most.revisions,
    () => pace('DescribeServiceRevisions'),
    (arns) => describeRevisions(ecs, arns),
  );
  return {
    service: servicesByCluster(ecs, pace),
    rollout,
    revisions: async (arns) => (await Promise.all(arns.map(revision))).filter((found) => found !== undefined),
  };
}

function servicesByCluster(ecs: ECSClient, pace: Pace) {
  const clusters = new Map<string, (service: string) => Promise<Service | undefined>>();
  return ({ cluster, service }: ServiceRef): Promise<Service | undefined> => {
    const turn = () => pace('DescribeServices');
    const ask = clusters.get(cluster) ?? gathered(most.services, turn, (names) => describe(ecs, cluster, names));
    clusters.set(cluster, ask);
    return ask(service);
  };
}

async function describe(ecs: ECSClient, cluster: string, names: string[]): Promise<Map<string, Service>> {
  const { command, raw } = capturingRaw(new DescribeServicesCommand({ cluster, services: names, include: ['TAGS'] }));
  const { services = [] } = await ecs.send(command);
  const rawServices = (raw()['services'] ?? []) as Raw[];
  const found = services.map((service, index) => toService(service, rawServices[index] ?? {}));
  return byKey(names, found, (service, name) => service.name === name || service.arn === name);
}

async function describeRollouts(ecs: ECSClient, arns: string[]): Promise<Map<string, Rollout>> {
  const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns });
  const { serviceDeployments = [] } = await ecs.send(command);
  return byKey(arns, serviceDeployments.map(toRollout), (rollout, arn) => rollout.arn === arn);
}

async function describeRevisions(ecs: ECSClient, arns: string[]): Promise<Map<string, Revision>> {
  const { serviceRevisions = [] } = await ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: arns }));
  return byKey(arns, serviceRevisions.map(toRevision), (revision, arn) => revision.arn === arn);
}

function byKey<V>(keys: string[], values: V[], is: (value: V, key: string) => boolean): Map<string, V> {
  return new Map(
    keys.flatMap((key) => {
      const found = values.find((value) => is(value, key));
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}
