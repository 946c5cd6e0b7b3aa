import { setTimeout as sleep } from 'node:timers/promises';
import { servePage } from '#rehearsal/page/server';
import type { ScenarioReport, StoryEvent } from '#rehearsal/report/model';
import type { RunHandle, Scenario } from '#rehearsal/scenarios/scenario';
import { addressesOf, lookAt } from './look.ts';
import { recordOf } from './record.ts';
import { createStage } from './stage.ts';
import { startUsers, type Users } from './users.ts';
import { watchWorld } from './watch.ts';
import { startWorld, type World } from './world.ts';

export type PlayOptions = {
  clockFactor: number;
  stop: AbortSignal;
  onEvent?(event: StoryEvent): void;
  /** An action whose bundle is replaced by one that does nothing and exits 0. */
  sabotage?: string;
  /** How long one wait of the story may take. Default: 3 minutes. */
  patienceMs?: number;
  /** Called after the story with where everything is; the world stays until it resolves. */
  keep?(addresses: string[]): Promise<void>;
};

/** Plays one scenario in a world of its own, and judges its claims on what was recorded there. */
export async function playScenario(scenario: Scenario, options: PlayOptions): Promise<ScenarioReport> {
  const startedAt = new Date();
  const events: StoryEvent[] = [];
  const tell = (event: Omit<StoryEvent, 'at'>) => {
    const told = { at: new Date(), ...event };
    events.push(told);
    options.onEvent?.(told);
  };
  tell({ lane: 'service', who: 'rehearsal', what: 'GitHub, AWS and the runner are being set up' });
  const { clockFactor, sabotage } = options;
  const overlay = sabotage ? { [`actions/${sabotage}/dist/index.js`]: 'process.exit(0);\n' } : {};
  const world = await startWorld({ before: scenario.before, clockFactor, overlay });
  try {
    return { ...(await perform(scenario, world, tell, options)), startedAt, events };
  } finally {
    await world.close();
  }
}

type Performance = Omit<ScenarioReport, 'startedAt' | 'events'>;

async function perform(
  scenario: Scenario,
  world: World,
  tell: (event: Omit<StoryEvent, 'at'>) => void,
  { stop, patienceMs = 180_000, keep }: PlayOptions,
): Promise<Performance> {
  await inService(world, stop);
  const users = [visitors(world, 'staging', tell), visitors(world, 'production', tell)];
  const watch = watchWorld(world, tell);
  const page = await servePage(async () => lookAt(world, users));
  tell({ lane: 'service', who: 'rehearsal', what: `ready; watch it at ${page.url}` });
  const runs: RunHandle[] = [];
  try {
    const story = await tellStory(scenario, createStage(world, runs, { stop, patienceMs, tell }));
    watch.stop();
    const finishedAt = new Date();
    const recorded = recordOf(world, runs, users);
    const claims = scenario.claims.map(({ claim, judge }) => ({ claim, ...judge(recorded) }));
    const error = [...world.problems, ...(story ? [story] : [])].join('\n');
    await keep?.([`Live page: ${page.url}`, ...addressesOf(world).map(({ what, url }) => `${what}: ${url}`)]);
    const { name, title } = scenario;
    const { runs: played, traffic, incidents } = recorded;
    return { name, title, finishedAt, claims, runs: played, traffic, incidents, ...(error && { error }) };
  } finally {
    watch.stop();
    await Promise.all([page.close(), ...users.map((some) => some.stop())]);
  }
}

/** What broke the story off, if anything did. */
const tellStory = (scenario: Scenario, stage: Parameters<Scenario['play']>[0]): Promise<string | undefined> =>
  scenario.play(stage).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

const visitors = (
  world: World,
  environment: 'staging' | 'production',
  tell: (event: Omit<StoryEvent, 'at'>) => void,
): Users =>
  startUsers({
    environment,
    url: world.environments[environment].url,
    paths: ['/listings', '/search?q=cork', '/search?q=sloop'],
    perSecond: 8,
    now: () => new Date(),
    onSpell: (what) => tell({ lane: 'service', who: 'users', what: `of ${environment} ${what}` }),
  });

/** The story begins when both environments serve what they had the evening before. */
async function inService({ aws, environments }: World, stop: AbortSignal): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (const { name, url } of Object.values(environments)) {
    const steady = async () => {
      const cluster = aws.ecs.snapshot().clusters.find((candidate) => candidate.name === `boat-${name}`);
      const settled = cluster?.services.every(({ deployments }) => deployments[0]?.status === 'SUCCESSFUL');
      return (
        settled &&
        (await fetch(new URL('/healthz', url)).then(
          ({ ok }) => ok,
          () => false,
        ))
      );
    };
    while (!stop.aborted && !(await steady())) {
      if (performance.now() > deadline) throw new Error(`${name} did not come into service`);
      await sleep(100);
    }
  }
}
