import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { scaledClock } from '#rehearsal/clock';
import type { Faults, Runner } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';
import { type ActRunner, actRunner } from '#rehearsal/runner/act-runner';
import { findTool } from '#rehearsal/runner/find-tool';
import { type AwsWorld, startAwsWorld } from './aws-world.ts';
import { type GithubWorld, startGithubWorld } from './github-world.ts';

/** GitHub with Slipway published, AWS and a runner; no product yet. */
export type BaseWorld = {
  github: GithubWorld;
  aws: AwsWorld;
  /** None at first: a story adds its own when it begins. */
  faults: Faults;
  /** Ends the machine that plays the run, and all that runs on it. */
  loseRunner(runId: number): void;
  /** What the runner itself got wrong; a world in which it did proves nothing. */
  problems: string[];
  close(): Promise<void>;
};

export type BaseOptions = {
  clockFactor: number;
  /** Files of the published Slipway that are replaced, by path. */
  overlay?: Record<string, string>;
  /** Of the faults' generator. Default 1. */
  seed?: number;
  /** Who approves. Default `grace`. */
  reviewer?: string;
  /** Default: act, on this machine. */
  runner?: Runner;
  /** The labels and variables of act's machine, besides the usual ones. */
  machine?: { labels?: string[]; environment?: Record<string, string> };
};

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function startBaseWorld(options: BaseOptions): Promise<BaseWorld> {
  const { clockFactor, overlay = {}, seed = 1, reviewer = 'grace', machine = {} } = options;
  const clock = scaledClock(clockFactor);
  const faults = createFaults({ seed, rules: [] });
  const problems: string[] = [];
  const place: { runner?: ActRunner } = {};
  const act: Runner = { run: (...call) => runnerOf(place).run(...call) };
  const github = await startGithubWorld({ clock, faults, runner: options.runner ?? act, root, overlay, reviewer });
  const oidc = { issuer: 'https://token.actions.githubusercontent.com', jwksUrl: github.oidc.jwksUrl };
  const aws = await startAwsWorld({ clock, faults, oidc });
  place.runner = machineFor(github, aws, problems, machine);
  const close = async () => {
    await github.close();
    await aws.close();
  };
  const loseRunner = (runId: number) => runnerOf(place).lose(runId);
  return { github, aws, faults, loseRunner, problems, close };
}

/** GitHub has to be up before a runner can know its address, and wants its runner at its start. */
function runnerOf({ runner }: { runner?: ActRunner }): ActRunner {
  if (!runner) throw new Error('a run started before the world was ready');
  return runner;
}

/** The machine that plays the jobs: this one, with the `docker` that packs images without an engine. */
function machineFor(
  github: GithubWorld,
  aws: AwsWorld,
  problems: string[],
  { labels, environment }: NonNullable<BaseOptions['machine']>,
): ActRunner {
  const { api, graphql, server } = github.urls;
  return actRunner({
    tools: {
      binary: findTool('act'),
      node: process.execPath,
      path: [path.join(root, 'rehearsal/images/bin')],
    },
    github: { apiUrl: api, graphqlUrl: graphql, serverUrl: server, oidcTokenUrl: github.oidc.tokenUrl },
    environment: { AWS_ENDPOINT_URL: aws.url, AWS_REGION: 'eu-west-1', ...environment },
    ...(labels && { labels }),
    now: () => new Date(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    onProblem: (problem) => problems.push(problem),
  });
}
