import type { Service, ServiceDeployment, ServiceDeploymentBrief, ServiceRevision, Task } from '@aws-sdk/client-ecs';

/** A service, how long its next rollout takes, and how long the ones before took: milliseconds. */
export type TimedService = { name: string; takesMs: number; formerMs: number[] };

/** ECS forgets deployments after 90 days: the service still names its last one, and the list does not. */
type Deployment = { arn: string; revision: string; definition: string; since: number; takesMs: number };
type State = TimedService & { deployments: Deployment[]; tags: Map<string, string> };

export type TimedState = {
  now(): Date;
  services: Map<string, State>;
  /** Task definitions by family, the first revision first. */
  families: Map<string, Record<string, unknown>[]>;
};

export const account = '111122223333';
export const cluster = 'boats';
export const repository = `${account}.dkr.ecr.eu-west-1.amazonaws.com/boat-listing`;
export const arn = (resource: string): string => `arn:aws:ecs:eu-west-1:${account}:${resource}`;
export const digests = { old: `sha256:${'0'.repeat(64)}`, fresh: `sha256:${'1'.repeat(64)}` };
const tasksPerService = 2;
const dayMs = 86_400_000;

export const documentOf = (family: string, digest: string): Record<string, unknown> => ({
  family,
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: `${repository}@${digest}`, essential: true }],
});

export function timedState(services: TimedService[], now: () => Date): TimedState {
  const state: TimedState = {
    now,
    services: new Map(services.map((one) => [one.name, { ...one, deployments: [], tags: new Map() }])),
    families: new Map(services.map(({ name }) => [name, [documentOf(name, digests.old)]])),
  };
  for (const { name, formerMs } of services) {
    const definition = arn(`task-definition/${name}:1`);
    place(state, name, definition, now().getTime() - 100 * dayMs, 60_000);
    for (const [index, takesMs] of formerMs.entries()) {
      place(state, name, definition, now().getTime() - (formerMs.length - index) * dayMs, takesMs);
    }
  }
  return state;
}

function place(state: TimedState, name: string, definition: string, since: number, takesMs: number): void {
  const { deployments = [] } = state.services.get(name) ?? {};
  const id = `${cluster}/${name}/${String(deployments.length + 1).padStart(16, '0')}`;
  const [deployment, revision] = [arn(`service-deployment/${id}`), arn(`service-revision/${id}`)];
  deployments.unshift({ arn: deployment, revision, definition, since, takesMs });
}

export const begin = (state: TimedState, name: string, definition: string): void =>
  place(state, name, definition, state.now().getTime(), state.services.get(name)?.takesMs ?? 0);

/** When the newest rollout of a service was, or will be, over: epoch milliseconds. */
export function stableAt(state: TimedState, name: string): number {
  const newest = state.services.get(name)?.deployments[0];
  return newest ? newest.since + newest.takesMs : Number.NaN;
}

export function register({ families }: TimedState, document: Record<string, unknown>) {
  const family = String(document['family']);
  const revisions = [...(families.get(family) ?? []), document];
  families.set(family, revisions);
  return { taskDefinitionArn: arn(`task-definition/${family}:${revisions.length}`), revision: revisions.length };
}

export const listed = ({ services, now }: TimedState, name: string): Deployment[] =>
  (services.get(name)?.deployments ?? []).filter(({ since }) => now().getTime() - since < 90 * dayMs);

/** New tasks start in the second half of a rollout, one after the other; at its end the old ones are gone. */
function progress({ now }: TimedState, { since, takesMs }: Deployment) {
  const part = (now().getTime() - since) / takesMs;
  if (part >= 1) return { status: 'SUCCESSFUL' as const, running: tasksPerService };
  return { status: 'IN_PROGRESS' as const, running: part < 0.5 ? 0 : part < 0.7 ? 1 : tasksPerService };
}

export function brief(state: TimedState, deployment: Deployment): ServiceDeploymentBrief {
  const { status } = progress(state, deployment);
  const startedAt = new Date(deployment.since);
  return {
    serviceDeploymentArn: deployment.arn,
    createdAt: startedAt,
    startedAt,
    status,
    targetServiceRevisionArn: deployment.revision,
    ...(status === 'SUCCESSFUL' && { finishedAt: new Date(deployment.since + deployment.takesMs) }),
  };
}

const find = (state: TimedState, is: (deployment: Deployment) => boolean): Deployment[] =>
  [...state.services.values()].flatMap(({ deployments }) => deployments.filter(is));

export const described = (state: TimedState, wanted: string): ServiceDeployment[] =>
  find(state, (one) => one.arn === wanted).map((one) => {
    const { targetServiceRevisionArn: target, ...head } = brief(state, one);
    const { running, status } = progress(state, one);
    const isOver = status === 'SUCCESSFUL';
    return {
      ...head,
      targetServiceRevision: { arn: target, requestedTaskCount: tasksPerService, runningTaskCount: running },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      deploymentCircuitBreaker: {
        status: isOver ? 'MONITORING_COMPLETE' : 'MONITORING',
        failureCount: 0,
        threshold: 3,
      },
    };
  });

export const revision = (state: TimedState, wanted: string): ServiceRevision[] =>
  find(state, (one) => one.revision === wanted).map(({ definition }) => ({
    serviceRevisionArn: wanted,
    taskDefinition: definition,
  }));

/** `deployments` is for whoever goes by counts: two of them until the old tasks are gone. */
export function serviceView(state: TimedState, name: string): Service | undefined {
  const found = state.services.get(name);
  const [newest, former] = found?.deployments ?? [];
  if (!found || !newest) return undefined;
  const isOver = progress(state, newest).status === 'SUCCESSFUL';
  const primary = { status: 'PRIMARY', taskDefinition: newest.definition, desiredCount: tasksPerService };
  const active = { status: 'ACTIVE', taskDefinition: former?.definition, desiredCount: tasksPerService };
  return {
    serviceArn: arn(`service/${cluster}/${name}`),
    serviceName: name,
    clusterArn: arn(`cluster/${cluster}`),
    status: 'ACTIVE',
    desiredCount: tasksPerService,
    runningCount: tasksPerService,
    pendingCount: 0,
    taskDefinition: newest.definition,
    deployments: isOver ? [primary] : [primary, active],
    currentServiceDeployment: newest.arn,
    currentServiceRevisions: [{ arn: newest.revision }],
    tags: [...found.tags].map(([key, value]) => ({ key, value })),
    events: [],
  };
}

/** A task's id tells its task definition. */
export function taskArns(state: TimedState, name: string): string[] {
  const newest = state.services.get(name)?.deployments[0];
  const number = newest?.definition.split(':').at(-1);
  return Array.from({ length: tasksPerService }, (_, index) => arn(`task/${cluster}/${name}.${number}.${index}`));
}

export function taskView({ families }: TimedState, taskArn: string): Task {
  const [name = '', number] = taskArn.split('/').at(-1)?.split('.') ?? [];
  const document = JSON.stringify(families.get(name)?.[Number(number) - 1]);
  const imageDigest = document.includes(digests.fresh) ? digests.fresh : digests.old;
  return {
    taskArn,
    taskDefinitionArn: arn(`task-definition/${name}:${number}`),
    lastStatus: 'RUNNING',
    desiredStatus: 'RUNNING',
    containers: [{ name: 'app', image: `${repository}@${imageDigest}`, imageDigest }],
  };
}
