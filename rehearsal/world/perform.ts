import { servePage } from '#rehearsal/page/server';
import type { ScenarioReport, StoryEvent } from '#rehearsal/report/model';
import type { Claim, RunHandle } from '#rehearsal/scenarios/scenario';
import type { Patience } from './follow.ts';
import { inService } from './in-service.ts';
import { ledgerOf } from './ledger.ts';
import { addressesOf, lookAt } from './look.ts';
import { recordOf } from './record.ts';
import { releasesOf } from './releases.ts';
import { startUsers, type Users } from './users.ts';
import { watchWorld } from './watch.ts';
import type { World, WorldEnvironment } from './world.ts';

export type Tell = (event: Omit<StoryEvent, 'at'>) => void;

/** A story in a world, and what it has to show there. Runs are added to `runs` as the story starts them. */
export type Performance<Name extends string> = {
  name: string;
  title: string;
  claims: Claim<Name>[];
  play(runs: RunHandle[]): Promise<void>;
};

type Told = Omit<ScenarioReport, 'startedAt' | 'events'>;

export type PerformOptions = Patience & {
  tell: Tell;
  /** Called after the story with what became of it and where everything is; the world stays until it resolves. */
  keep?: ((told: Told, addresses: string[]) => Promise<void>) | undefined;
};

/** Plays the story with users and a live page beside it, and judges its claims on what was recorded. */
export async function perform<Name extends string>(
  { name, title, claims, play }: Performance<Name>,
  world: World<Name>,
  options: PerformOptions,
): Promise<Told> {
  const { tell, keep } = options;
  const environments = Object.values<WorldEnvironment>(world.environments);
  const unwell = await brokenOff(
    Promise.all(environments.map((environment) => inService(world, environment, options))),
  );
  if (unwell) return notBegun(name, title, unwell);
  const users = environments.filter(({ url }) => url !== '').map((environment) => visitors(environment, tell));
  const watch = watchWorld(world, tell);
  const page = await servePage(async () => lookAt(world, users));
  tell({ lane: 'service', who: 'rehearsal', what: `ready; watch it at ${page.url}` });
  const runs: RunHandle[] = [];
  try {
    const story = await brokenOff(play(runs));
    watch.stop();
    const finishedAt = new Date();
    const releases = await releasesOf(world);
    const recorded = { ...recordOf(world, runs, users), releases, ledger: await ledgerOf(world, releases) };
    const error = [...world.problems, ...(story ? [story] : [])].join('\n');
    const { runs: played, traffic, incidents, ledger } = recorded;
    const told = {
      ...{ name, title, finishedAt, runs: played, traffic, incidents, releases, ledger },
      claims: claims.map(({ claim, judge }) => ({ claim, ...judge(recorded) })),
      ...(error && { error }),
    };
    await keep?.(told, [`Live page: ${page.url}`, ...addressesOf(world).map(({ what, url }) => `${what}: ${url}`)]);
    return told;
  } finally {
    watch.stop();
    await Promise.all([page.close(), ...users.map((some) => some.stop())]);
  }
}

/** Nothing was played, so nothing was shown. */
const notBegun = (name: string, title: string, error: string) => ({
  ...{ name, title, error, finishedAt: new Date() },
  ...{ claims: [], runs: [], traffic: [], incidents: [] },
  ...{ releases: { pages: [], tags: {} }, ledger: { findings: [], records: [], anchored: 0 } },
});

/** What broke the story off, if anything did. */
const brokenOff = (story: Promise<unknown>): Promise<string | undefined> =>
  story.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

const visitors = ({ name, url, paths }: WorldEnvironment, tell: Tell): Users =>
  startUsers({
    environment: name,
    url,
    paths,
    perSecond: 8,
    now: () => new Date(),
    onSpell: (what) => tell({ lane: 'service', who: 'users', what: `of ${name} ${what}` }),
  });
