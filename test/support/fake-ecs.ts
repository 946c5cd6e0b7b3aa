import type {
  Revision,
  Rollout,
  RolloutBrief,
  Service,
  ServiceChange,
  StoppedTask,
  Task,
  TaskDefinitionDocument,
} from '#lib/domain/rollout/model';
import type { Clock, Services } from '#lib/ports';
import { container, rollout, service as serviceOf, task } from './rollouts.ts';

export type FakeEcs = Services & {
  /** `update boat-listing {"taskDefinitionArn":…}`: every call that changes something, in order. */
  changes: string[];
  /** Calls of all kinds, by method. */
  count(method: keyof Services): number;
  documents: Map<string, TaskDefinitionDocument>;
  services: Map<string, Service>;
  rolloutsOf: Map<string, { rollout: Rollout; service: string; taskDefinitionArn: string; at: number }>;
};

export type Course = (ms: number, service: string) => Partial<Rollout>;

export type FakeEcsOptions = {
  clock: Clock;
  services: { name: string; document: TaskDefinitionDocument; over?: Partial<Service> }[];
  /** What a rollout looks like so long after it was started. Default: succeeds after 60 s. */
  course?: Course;
  running?: (service: Service, document: TaskDefinitionDocument) => Task[];
  stopped?: StoppedTask[];
  /** Called before each call; throws to make it fail, or waits. `number` counts this method's calls from 1. */
  before?: (method: keyof Services, number: number, ecs: FakeEcs) => void | Promise<void>;
  /** Called after the call was done: throws to lose the answer. */
  after?: (method: keyof Services, number: number, ecs: FakeEcs) => void;
};

const prefix = 'arn:aws:ecs:eu-west-1:111122223333';
export const arnOf = (family: string, revision: number) => `${prefix}:task-definition/${family}:${revision}`;

export const goesWell: Course = (ms) =>
  ms < 60_000
    ? { status: 'IN_PROGRESS', runningCount: ms < 50_000 ? 1 : 2 }
    : { status: 'SUCCESSFUL', runningCount: 2 };

/** As many tasks as are desired, of the service's task definition, with the digest in its image. */
export const steady = (service: Service, document: TaskDefinitionDocument): Task[] =>
  Array.from({ length: service.desiredCount }, (_, index) =>
    task({
      arn: `${prefix}:task/boat-staging/${service.name}-${index}`,
      taskDefinitionArn: service.taskDefinitionArn,
      containers: document.containerDefinitions.map(({ name, image }) => {
        const [, digest] = image.split('@');
        return container({ name, image, ...(digest && { digest }) });
      }),
    }),
  );

const named = (name: string) => ({ name, arn: `${prefix}:service/boat-staging/${name}` });

type State = Pick<FakeEcs, 'changes' | 'documents' | 'services' | 'rolloutsOf'>;

/** ECS in memory, whose rollouts follow a course by the clock. */
export function fakeEcs(options: FakeEcsOptions): FakeEcs {
  const state: State = { changes: [], documents: new Map(), services: new Map(), rolloutsOf: new Map() };
  for (const { name, document, over } of options.services) {
    const taskDefinitionArn = arnOf(document.family, 7);
    const arn = `rollout-${name}-0`;
    const done = rollout({ arn, status: 'SUCCESSFUL', targetRevisionArn: `revision-of-${arn}` });
    state.documents.set(taskDefinitionArn, document);
    state.services.set(name, serviceOf({ ...named(name), taskDefinitionArn, currentRolloutArn: arn, ...over }));
    state.rolloutsOf.set(arn, { rollout: done, service: name, taskDefinitionArn, at: Number.NEGATIVE_INFINITY });
  }
  const calls = { ...definitions(state), ...rollouts(state, options), ...tasks(state, options) };
  return watched(calls, state, options);
}

const revisionsOf = ({ documents }: State, family: string): string[] =>
  [...documents.keys()].filter((arn) => arn.includes(`/${family}:`));

const definitions = (state: State): Pick<Services, 'taskDefinition' | 'register'> => ({
  taskDefinition: async (name) => {
    const arn = name.startsWith('arn:') ? name : (revisionsOf(state, name).at(-1) ?? '');
    const document = state.documents.get(arn);
    if (!document) throw new Error(`no task definition ${name}`);
    return { arn, status: 'ACTIVE', document };
  },
  register: async (document) => {
    const arn = arnOf(document.family, 7 + revisionsOf(state, document.family).length);
    state.documents.set(arn, document);
    state.changes.push(`register ${document.family}`);
    return { arn };
  },
});

type RolloutCalls = 'service' | 'update' | 'rollout' | 'rollouts' | 'revisions' | 'stopRollout';

function rollouts(state: State, { clock, course = goesWell }: FakeEcsOptions): Pick<Services, RolloutCalls> {
  const current = (arn: string): Rollout | undefined => {
    const found = state.rolloutsOf.get(arn);
    const ms = clock.now().getTime() - (found?.at ?? 0);
    return found && { ...found.rollout, ...(Number.isFinite(ms) && course(ms, found.service)) };
  };
  return {
    service: async ({ service }) => state.services.get(service),
    update: async ({ service }, change) => update(state, service, change, clock.now()),
    rollout: async (arn) => current(arn),
    rollouts: async ({ service }) =>
      [...state.rolloutsOf.entries()]
        .filter(([, found]) => found.service === service)
        .map(([arn]) => current(arn) as RolloutBrief)
        .reverse(),
    revisions: async (arns) =>
      arns.map((arn): Revision => {
        const found = state.rolloutsOf.get(arn.replace('revision-of-', ''));
        return { arn, taskDefinitionArn: found?.taskDefinitionArn ?? '', images: [] };
      }),
    stopRollout: async (arn, how) => {
      state.changes.push(`stop ${arn} ${how}`);
    },
  };
}

/** Another task definition, or force, starts a rollout; nothing else does. */
function update(state: State, name: string, change: ServiceChange, now: Date) {
  state.changes.push(`update ${name} ${JSON.stringify(change)}`);
  const before = state.services.get(name) ?? serviceOf({ name });
  const { taskDefinitionArn = before.taskDefinitionArn, desiredCount = before.desiredCount } = change;
  const isNew = taskDefinitionArn !== before.taskDefinitionArn || change.forceNewDeployment === true;
  const rolloutArn = isNew ? `rollout-${name}-${state.rolloutsOf.size}` : (before.currentRolloutArn ?? '');
  if (isNew) {
    const targetRevisionArn = `revision-of-${rolloutArn}`;
    const fresh = rollout({ arn: rolloutArn, createdAt: now, startedAt: now, targetRevisionArn });
    state.rolloutsOf.set(rolloutArn, { rollout: fresh, service: name, taskDefinitionArn, at: now.getTime() });
  }
  state.services.set(name, { ...before, taskDefinitionArn, desiredCount, currentRolloutArn: rolloutArn });
  return { taskDefinitionArn, rolloutArn };
}

type TaskCalls = 'runningTasks' | 'stoppedTasks' | 'runTask' | 'task' | 'stopTask';

const tasks = (state: State, { running = steady, stopped = [] }: FakeEcsOptions): Pick<Services, TaskCalls> => ({
  runningTasks: async ({ service }) => {
    const found = state.services.get(service);
    const document = state.documents.get(found?.taskDefinitionArn ?? '');
    return found && document ? running(found, document) : [];
  },
  stoppedTasks: async () => stopped,
  runTask: async ({ command }) => {
    state.changes.push(`run ${command.join(' ')}`);
    return { arn: `${prefix}:task/boat-staging/${command.join('-')}` };
  },
  task: async (_cluster, arn) => task({ arn, lastStatus: 'STOPPED', containers: [container({ exitCode: 0 })] }),
  stopTask: async (_cluster, arn) => {
    state.changes.push(`stop-task ${arn.split('/').at(-1)}`);
  },
});

/** Each call, with the option's `before` and `after` around it. */
function watched(calls: Services, state: State, { before, after }: FakeEcsOptions): FakeEcs {
  const counts = new Map<string, number>();
  const ecs: FakeEcs = { ...calls, ...state, count: (method) => counts.get(method) ?? 0 };
  for (const method of Object.keys(calls) as (keyof Services)[]) {
    const call = calls[method] as (...args: unknown[]) => Promise<unknown>;
    const around = async (...args: unknown[]) => {
      const number = ecs.count(method) + 1;
      counts.set(method, number);
      await before?.(method, number, ecs);
      const answer = await call(...args);
      after?.(method, number, ecs);
      return answer;
    };
    Object.assign(ecs, { [method]: around });
  }
  return ecs;
}
