import type { TaskDefinitionStatus } from '@aws-sdk/client-ecs';
import type { Act, Given, Release, Running, Step, Stop } from '../case.ts';
import { arn, definitionOf, digestOf, documentOf, releases, revisionNumber, service } from './releases.ts';

export type Deployment = {
  arn: string;
  revision: string;
  definition: string;
  /** The task definition that it replaces and would go back to. */
  source: string | undefined;
  /** Epoch milliseconds. */
  since: number;
  course: Step[];
  ours: boolean;
};

export type OneOff = { arn: string; token: string; since: number; definition: string };

/** A service as the row tells it, moved on by the clock. */
export type State = {
  given: Given;
  now(): Date;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  configuration: Record<string, unknown>;
  /** By ARN: what was registered, and whether it may still be used. */
  definitions: Map<string, { document: Record<string, unknown>; status: TaskDefinitionStatus }>;
  /** Oldest first. */
  deployments: Deployment[];
  oneOffs: OneOff[];
  /** Of the service. */
  tags: Map<string, string>;
  /** By name. */
  alarms: Map<string, string>;
  /** What the tag `v2` stands for. */
  tag: Release;
  /** When our first change took effect. */
  changedAt: number | undefined;
  pending: Act[];
  called: Map<string, number>;
};

const goesWell: Step[] = [
  { at: 0, status: 'PENDING' },
  { at: 1, status: 'IN_PROGRESS', running: 0 },
  { at: 12, status: 'IN_PROGRESS', running: 2 },
  { at: 15, status: 'SUCCESSFUL' },
];
const ended: Step[] = [{ at: 0, status: 'SUCCESSFUL' }];
const overridden: Step[] = [{ at: 0, status: 'STOPPED', reason: 'A new deployment took its place.' }];
const turnsBack: Step[] = [
  { at: 0, status: 'ROLLBACK_REQUESTED', reason: 'Service deployment rollback requested.' },
  { at: 3, status: 'ROLLBACK_IN_PROGRESS' },
  { at: 10, status: 'ROLLBACK_SUCCESSFUL' },
];

export function scriptedState(given: Given, now: () => Date): State {
  const history = given.history ?? [{ release: 'old' as const }];
  const state: State = {
    given,
    now,
    status: 'ACTIVE',
    desiredCount: given.desiredCount ?? 2,
    configuration: { minimumHealthyPercent: 100, maximumPercent: 200, ...given.configuration },
    definitions: new Map(),
    deployments: [],
    oneOffs: [],
    tags: new Map(Object.entries(given.tags ?? {})),
    alarms: new Map(Object.entries(given.alarms ?? {})),
    tag: 'fresh',
    changedAt: undefined,
    pending: [...(given.acts ?? [])],
    called: new Map(),
  };
  const known = new Set<Release>([...history.map(({ release }) => release), 'old', 'older']);
  for (const release of releases.filter((one) => known.has(one))) {
    const status = given.definitions?.[release] ?? 'ACTIVE';
    state.definitions.set(definitionOf(release), { document: documentOf(release, given.document), status });
  }
  // Long ago: a course of the past has ended, unless its last step says otherwise.
  for (const { release, course = ended } of history) begin(state, definitionOf(release), course, false, 3_600_000);
  return state;
}

/** A new deployment takes the place of the one before. */
export function begin(state: State, definition: string, course: Step[], ours: boolean, agoMs = 0): Deployment {
  const number = state.deployments.length + 1;
  const before = state.deployments.at(-1);
  if (before && phase(state, before).status.includes('PROGRESS')) replaceCourse(state, before, overridden);
  const deployment = {
    arn: arn(`service-deployment/boat-staging/${service}/${String(number).padStart(8, '0')}`),
    revision: arn(`service-revision/boat-staging/${service}/${String(number).padStart(8, '0')}`),
    definition,
    source: before ? definitionNow(state) : undefined,
    since: state.now().getTime() - agoMs,
    course,
    ours,
  };
  state.deployments.push(deployment);
  return deployment;
}

export const courseOf = (state: State, own: number): Step[] => state.given.rollouts?.[own] ?? goesWell;
export const courseOfStop = ({ given }: State): Step[] => given.onStop ?? turnsBack;

/** From now on it goes another way. */
export function replaceCourse(state: State, deployment: Deployment, course: Step[]): void {
  const passed = (state.now().getTime() - deployment.since) / 1000;
  deployment.course = [
    ...deployment.course.filter(({ at }) => at <= passed),
    ...course.map((step) => ({ ...step, at: step.at + passed })),
  ];
}

/** The step that a deployment is at. */
export function phase(state: State, { course, since }: Deployment): Step {
  const passed = (state.now().getTime() - since) / 1000;
  return course.findLast(({ at }) => at <= passed) ?? { at: 0, status: 'PENDING' };
}

/** The task definition that the service names: the former one again, once it was rolled back. */
export function definitionNow(state: State): string {
  const current = state.deployments.at(-1);
  if (!current) return '';
  const isBack = phase(state, current).status === 'ROLLBACK_SUCCESSFUL';
  return (isBack ? current.source : undefined) ?? current.definition;
}

export type RunningTask = { id: string; definition: string; digest: string; status: string };

/** The tasks that run, by what the row says of the newest deployment. */
export function runningTasks(state: State): RunningTask[] {
  const current = state.deployments.at(-1);
  if (!current || state.status !== 'ACTIVE') return [];
  const { status, running = 0, tasks } = phase(state, current);
  if (tasks) return tasks.flatMap(told);
  const [back, forward] = [current.source ?? current.definition, current.definition];
  if (status === 'SUCCESSFUL') return tasksOf(state, forward, state.desiredCount);
  if (status === 'ROLLBACK_SUCCESSFUL') return tasksOf(state, back, state.desiredCount);
  return [...tasksOf(state, back, state.desiredCount), ...tasksOf(state, forward, running)];
}

const told = ({ release, count, digest = release, status = 'RUNNING' }: Running): RunningTask[] =>
  numbered(definitionOf(release), count).map((one) => ({ ...one, digest: digestOf(digest), status }));

const tasksOf = (state: State, definition: string, count: number): RunningTask[] =>
  numbered(definition, count).map((one) => ({ ...one, digest: digestNamed(state, definition), status: 'RUNNING' }));

const numbered = (definition: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${revisionNumber(definition)}x${String(index).padStart(29, '0')}`,
    definition,
  }));

function digestNamed({ definitions }: State, definition: string): string {
  const [container] = (definitions.get(definition)?.document['containerDefinitions'] ?? []) as { image: string }[];
  return container?.image.split('@')[1] ?? '';
}

export type StoppedTask = Stop & { id: string; definition: string; createdAt: Date; stoppedAt: Date };

/** Those that had stopped by now; each was created shortly before it stopped. */
export function stoppedTasks(state: State): StoppedTask[] {
  const start = state.changedAt;
  if (start === undefined) return [];
  return (state.given.stops ?? [])
    .map((stop, index) => ({
      ...stop,
      id: `5x${String(index).padStart(30, '0')}`,
      definition: definitionOf(stop.release ?? 'fresh'),
      createdAt: new Date(start + stop.at * 1000 - 500),
      stoppedAt: new Date(start + stop.at * 1000),
    }))
    .filter(({ stoppedAt }) => stoppedAt <= state.now());
}
