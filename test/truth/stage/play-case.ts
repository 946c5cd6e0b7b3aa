import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordedCall } from '#rehearsal/aws/call-log';
import { createFaults } from '#rehearsal/faults';
import { here } from '#test/rehearsal/github/stand-in';
import { type BundleRun, runBundle } from '#test/support/run-bundle';
import type { Case, Play } from '../case.ts';
import { configuration } from './configuration.ts';
import { lastStatus, writeRecords } from './history.ts';
import { digestOf } from './releases.ts';
import { type Scene, scriptedScene } from './scene.ts';
import { startShop } from './shop.ts';
import { type Stage, startIdentity } from './stage.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

/** What a case came to: the last action's run, and what the stand-ins saw. */
export type Played = {
  run: BundleRun;
  calls: readonly RecordedCall[];
  /** Rollouts that our own calls started. */
  started: number;
  record: string | undefined;
  /** Seconds from the start of our last rollout to the end of the run. */
  tookSeconds: number;
};

let count = 0;

/** Plays the actions of a case, each as a step of a job, one after the other. */
export async function playCase(one: Case, stage: Stage): Promise<Played> {
  count += 1;
  const environment = `case-${count}`;
  const { given = {}, play = [{ action: 'deploy-env' as const }] } = one;
  const clock = virtualClock();
  const faults = createFaults({ seed: 7, rules: [], clock });
  const isStruck = (given.faults ?? []).some(({ on }) => on.startsWith('github:'));
  const github = isStruck ? await stage.githubWith(faults) : stage.github;
  const identity = await startIdentity(stage, clock.now);
  const shop = given.shop && (await startShop(given.shop, clock));
  const scene = await scriptedScene(given, { clock, faults, provider: stage.provider });
  const workspace = await mkdtemp(path.join(tmpdir(), 'slipway-truth-'));
  try {
    const { data: commit } = await github.ada.rest.repos.getCommit({ ...here, ref: 'main' });
    await writeRecords(github.grace, commit.sha, environment, given);
    await mkdir(path.join(workspace, '.github'));
    const place = { environment, cluster: scene.cluster, role: scene.role, shop };
    await writeFile(path.join(workspace, '.github/slipway.yml'), configuration(place, given));
    const env = {
      ...identity.env,
      AWS_ENDPOINT_URL: scene.url,
      GITHUB_API_URL: github.urls.api,
      GITHUB_SHA: commit.sha,
      RUNNER_DEBUG: '1',
    };
    for (const rule of given.faults ?? []) faults.add(rule);
    let run: BundleRun | undefined;
    const job = { environment, workspace, env, token: github.tokens.ada, clock, skewMs: (given.skew ?? 0) * 1000 };
    for (const step of play) run = await playStep(step, job, run);
    if (!run) throw new Error(`"${one.name}" plays nothing`);
    const ended = { run, ...seen(scene, clock.now()) };
    faults.clear();
    return { ...ended, record: await lastStatus(github.ada, environment) };
  } finally {
    identity.close();
    shop?.close();
    await Promise.all([scene.close(), isStruck ? github.close() : undefined, rm(workspace, { recursive: true })]);
  }
}

type Job = {
  environment: string;
  workspace: string;
  env: Record<string, string>;
  token: string;
  clock: VirtualClock;
  skewMs: number;
};

/** The inputs that a workflow would pass on, where the case says nothing else. */
function playStep(
  { action, with: given, cancelOn }: Play,
  { environment, workspace, env, token, clock, skewMs }: Job,
  before: BundleRun | undefined,
): Promise<BundleRun> {
  const recordId = before?.outputs['deployment-id'];
  const inputs = {
    'deploy-env': { image: digestOf('fresh') },
    'validate-deployment': { digest: digestOf('fresh'), ...(recordId && { 'deployment-id': recordId }) },
    rollback: { reason: 'search fails', 'failed-digest': digestOf('fresh') },
  }[action];
  return runBundle(action, {
    workspace,
    env: { ...env, ...clock.environment(skewMs) },
    onStart: clock.attend,
    with: { environment, 'github-token': token, ...inputs, ...given } as Record<string, string>,
    ...(cancelOn && { cancel: 'SIGTERM' as const, cancelOn }),
  });
}

const seen = ({ calls, ownRollouts }: Scene, now: Date) => {
  const started = ownRollouts();
  const last = started.at(-1) ?? now.getTime();
  return { calls: calls(), started: started.length, tookSeconds: (now.getTime() - last) / 1000 };
};
