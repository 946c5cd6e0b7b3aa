import { shortDigest } from '#lib/domain/image';
import type { RepositoryName } from '#rehearsal/product/product';
import type { StoryEvent } from '#rehearsal/report/model';
import type { World } from './world.ts';

type Told = Omit<StoryEvent, 'at'>;

const lookEveryMs = 100;

/**
 * Tells what happens at GitHub and in ECS while a story is played: each fact once, when it is first seen. What is already so at
 * the beginning is not told.
 */
export function watchWorld(world: World<string>, tell: (event: Told) => void): { stop(): void } {
  const known = new Set(facts(world).map(({ key }) => key));
  const look = () => {
    for (const { key, event } of facts(world)) {
      if (known.has(key)) continue;
      known.add(key);
      tell(event);
    }
  };
  const timer = setInterval(look, lookEveryMs);
  return {
    stop: () => {
      clearInterval(timer);
      look();
    },
  };
}

const fullName = ({ owner, repo }: RepositoryName): string => `${owner}/${repo}`;

type Fact = { key: string; event: Told };

const facts = (world: World<string>): Fact[] => [
  ...jobFacts(world),
  ...issueFacts(world),
  ...releaseFacts(world),
  ...rolloutFacts(world),
  ...stopFacts(world),
  ...faultFacts(world),
];

const fact = (lane: StoryEvent['lane'], who: string, what: string, key = what): Fact => ({
  key: `${who}: ${key}`,
  event: { lane, who, what },
});

function jobFacts({ github, repository }: World<string>): Fact[] {
  const { runs } = github.repository(fullName(repository));
  return [...runs.values()].flatMap((run, index) =>
    (run.attempts.at(-1)?.jobs ?? [])
      .filter((job) => job.conclusion !== 'skipped')
      .flatMap((job) => {
        const name = `run ${index + 1}, ${job.name}`;
        const started = fact('github', 'GitHub', `${name} starts`);
        if (!job.conclusion) return [started];
        const seconds = (((job.completedAt ?? job.startedAt).getTime() - job.startedAt.getTime()) / 1000).toFixed(1);
        return [started, fact('github', 'GitHub', `${name} ends: ${job.conclusion}, ${seconds} s`)];
      }),
  );
}

function issueFacts({ github, repository }: World<string>): Fact[] {
  const { issues } = github.repository(fullName(repository));
  return [...issues.values()]
    .filter((issue) => !issue.pull)
    .flatMap(({ number, title, comments }) => [
      fact('github', 'GitHub', `issue #${number} opened: ${title}`),
      ...comments.map((comment) => fact('github', 'GitHub', `issue #${number} updated`, `comment ${comment.id}`)),
    ]);
}

function releaseFacts({ github, repository }: World<string>): Fact[] {
  const { releases } = github.repository(fullName(repository));
  return [...releases.values()].map(({ id, name, tag, draft }) =>
    fact('github', 'GitHub', `release ${name ?? tag} is ${draft ? 'a draft' : 'published'}`, `${id} ${name} ${draft}`),
  );
}

function rolloutFacts({ aws }: World<string>): Fact[] {
  return aws.ecs
    .snapshot()
    .clusters.flatMap(({ name, services }) =>
      services.flatMap(({ deployments }) =>
        deployments.map(({ arn, status, digest }) =>
          fact('aws', 'ECS', `${name}: deployment of ${shortDigest(digest)} is ${status}`, `${arn} ${status}`),
        ),
      ),
    );
}

/** Only tasks that ended by themselves: the scheduler's own stops are part of every rollout. */
function stopFacts({ aws }: World<string>): Fact[] {
  return aws.ecs
    .snapshot()
    .clusters.flatMap(({ name, tasks }) =>
      tasks
        .filter(({ stopCode }) => stopCode !== undefined && stopCode !== 'ServiceSchedulerInitiated')
        .map(({ arn, stoppedReason = '', exitCodes }) =>
          fact(
            'aws',
            'ECS',
            `${name}: a task stopped: ${stoppedReason}${exitCodes.length > 0 ? `, exit code ${exitCodes.join(', ')}` : ''}`,
            arn,
          ),
        ),
    );
}

/** The first of each kind: a hundred throttled calls are one piece of news. */
const faultFacts = ({ faults }: World<string>): Fact[] =>
  faults
    .struck()
    .map(({ operation, kind }) =>
      fact(operation.startsWith('github:') ? 'github' : 'aws', 'fault', `${kind} strikes ${operation}`),
    );
