import { awsRejected } from '#lib/domain/errors/aws';
import type { Rollout, RolloutStatus, Service, TaskDefinition } from '#lib/domain/rollout/model';
import type { Services } from '#lib/ports';
import { digestOf, taskDefinitionOf } from './records.ts';
import { service, task } from './rollouts.ts';

/** A rollout from one release to another; releases are letters. */
type Step = { arn: string; to: string; from: string | undefined; status: RolloutStatus | (string & {}); looks: number };

/** What becomes of a rollout to a release. */
export type Fate = 'succeeds' | 'is rolled back' | 'fails to roll back' | 'never ends';

export type History = {
  /** The rollouts so far, oldest first. */
  history: { to: string; from?: string; status: Step['status'] }[];
  /** By letter of the release; default: it succeeds. */
  fates?: Record<string, Fate>;
  /** What StopServiceDeployment leads to. */
  stop?: Fate;
  missingTaskDefinitions?: string[];
  inactiveTaskDefinitions?: string[];
  /** What the tasks run, whatever ECS says. */
  tasksRun?: string;
  gone?: boolean;
};

export type ReleaseHistory = Services & {
  /** What was asked of ECS, in order. */
  changes: string[];
  /** The letter of what runs. */
  running(): string;
};

const ends: Record<Fate, RolloutStatus | undefined> = {
  succeeds: 'SUCCESSFUL',
  'is rolled back': 'ROLLBACK_SUCCESSFUL',
  'fails to roll back': 'ROLLBACK_FAILED',
  'never ends': undefined,
};
const looksPerState = 2;

/** One ECS service in memory that can go forward, be stopped, and come back: what a rollback meets. */
export function releaseHistory(settings: History): ReleaseHistory {
  const steps: Step[] = settings.history.map(({ to, from, status }, index) => ({
    ...{ arn: `rollout-${index}`, to, from, status },
    looks: looksPerState,
  }));
  const changes: string[] = [];
  const running = () => {
    const last = steps.at(-1);
    const isBack = last?.status === 'ROLLBACK_SUCCESSFUL' || last?.status === 'ROLLBACK_IN_PROGRESS';
    return (isBack ? last.from : undefined) ?? last?.to ?? 'none';
  };
  return {
    changes,
    running,
    service: async () => (settings.gone ? undefined : serviceAt(running(), steps.at(-1)?.arn)),
    taskDefinition: async (arn) => taskDefinition(arn, settings),
    register: async () => ({ arn: 'unused' }),
    async update(_ref, { taskDefinitionArn = '', forceNewDeployment }) {
      const [to, from] = [letterOf(taskDefinitionArn), running()];
      changes.push(`update to ${to}${forceNewDeployment ? ', forced' : ''}`);
      const arn = `rollout-${steps.length}`;
      steps.push({ arn, to, from, status: 'IN_PROGRESS', looks: looksPerState });
      return { taskDefinitionArn, rolloutArn: arn };
    },
    async rollout(arn) {
      const step = steps.find((one) => one.arn === arn);
      const view = step && viewOf(step);
      if (step) advance(step, settings);
      return view;
    },
    rollouts: async () => steps.map(viewOf).reverse(),
    revisions: async (arns) =>
      arns.map((arn) => ({ arn, taskDefinitionArn: taskDefinitionOf(arn.slice('revision-'.length)), images: [] })),
    async stopRollout(arn, how) {
      changes.push(`stop with ${how}`);
      for (const step of steps) if (step.arn === arn) step.status = 'ROLLBACK_IN_PROGRESS';
    },
    runningTasks: async () => [1, 2].map(() => taskOf(settings.tasksRun ?? running())),
    stoppedTasks: async () => [],
    runTask: async () => ({ arn: 'unused' }),
    task: async () => undefined,
    stopTask: async () => {},
  };
}

/** A rollout moves on while it is looked at. */
function advance(step: Step, { fates = {}, stop = 'is rolled back' }: History): void {
  step.looks -= 1;
  if (step.looks > 0) return;
  step.looks = looksPerState;
  if (step.status === 'IN_PROGRESS') step.status = ends[fates[step.to] ?? 'succeeds'] ?? step.status;
  else if (step.status === 'ROLLBACK_IN_PROGRESS') step.status = ends[stop] ?? step.status;
}

const letterOf = (arn: string): string => String.fromCharCode(Number(arn.split(':').at(-1)));

const serviceAt = (letter: string, rolloutArn: string | undefined): Service => {
  const { currentRolloutArn: _none, ...rest } = service({ taskDefinitionArn: taskDefinitionOf(letter) });
  return { ...rest, ...(rolloutArn && { currentRolloutArn: rolloutArn }) };
};

const viewOf = ({ arn, status, to, from }: Step): Rollout => ({
  ...{ arn, status, targetRevisionArn: `revision-${to}`, requestedCount: 2, runningCount: 0, pendingCount: 0 },
  sourceRevisionArns: from === undefined ? [] : [`revision-${from}`],
});

function taskDefinition(arn: string, settings: History): TaskDefinition {
  const letter = letterOf(arn);
  if (settings.missingTaskDefinitions?.includes(letter)) {
    throw awsRejected('ecs:DescribeTaskDefinition', 'Unable to describe task definition.');
  }
  const image = `registry/boat-listing@${digestOf(letter)}`;
  const status = settings.inactiveTaskDefinitions?.includes(letter) ? 'INACTIVE' : 'ACTIVE';
  return { arn, status, document: { family: 'boat-listing', containerDefinitions: [{ name: 'app', image }] } };
}

const taskOf = (letter: string) =>
  task({
    taskDefinitionArn: taskDefinitionOf(letter),
    containers: [
      { name: 'app', image: `registry/boat-listing@${digestOf(letter)}`, digest: digestOf(letter), health: 'HEALTHY' },
    ],
  });
