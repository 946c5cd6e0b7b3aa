import { approvalRejected } from './approval-rejected.ts';
import { badBuild } from './bad-build.ts';
import { badInProduction } from './bad-in-production.ts';
import { badSearch } from './bad-search.ts';
import { crashOnStart } from './crash-on-start.ts';
import { dispatchRollback } from './dispatch-rollback.ts';
import { expiredToken } from './expired-token.ts';
import { happy } from './happy.ts';
import { killedRunner } from './killed-runner.ts';
import type { Scenario } from './scenario.ts';
import { slow } from './slow.ts';
import { story } from './story.ts';
import { superseded } from './superseded.ts';
import { throttled } from './throttled.ts';
import { twoAtOnce } from './two-at-once.ts';

/** What a team sees in its first year. */
export const releases: readonly Scenario[] = [
  story,
  happy,
  badBuild,
  crashOnStart,
  badSearch,
  badInProduction,
  approvalRejected,
  dispatchRollback,
];

/** What GitHub, AWS, machines and colleagues do to it. */
export const badDays: readonly Scenario[] = [slow, throttled, killedRunner, expiredToken, superseded, twoAtOnce];

export const scenarios: readonly Scenario[] = [...releases, ...badDays];

export const scenarioNamed = (name: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.name === name);
