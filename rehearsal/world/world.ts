import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { scaledClock } from '#rehearsal/clock';
import type { FaultRule, Runner } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';
import { actRunner } from '#rehearsal/runner/act-runner';
import { findTool } from '#rehearsal/runner/find-tool';
import type { EnvironmentName, ReleaseName } from '#rehearsal/scenarios/scenario';
import { type AwsWorld, startAwsWorld } from './aws-world.ts';
import { createSample, type GithubWorld, sampleName, startGithubWorld } from './github-world.ts';
import { type PastImage, pushPast, recordPast } from './past.ts';
import {
  type PreparedEnvironment,
  prepareEnvironment,
  provisionShared,
  registryAccess,
  startService,
} from './provision.ts';
import { sampleRepository } from './sample-repository.ts';

/** GitHub, AWS and a runner, with the sample product in place, as it is the evening before the story. */
export type World = {
  github: GithubWorld;
  aws: AwsWorld;
  environments: Record<EnvironmentName, PreparedEnvironment>;
  /** What the runner itself got wrong; a world in which it did proves nothing. */
  problems: string[];
  close(): Promise<void>;
};

export type WorldOptions = {
  /** Releases that were verified in both environments, oldest first. */
  before: ReleaseName[];
  clockFactor: number;
  /** Files of the published product that are replaced, by path. */
  overlay?: Record<string, string>;
  faults?: { seed: number; rules: FaultRule[] };
};

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function startWorld({ before, clockFactor, overlay = {}, faults: spec }: WorldOptions): Promise<World> {
  const clock = scaledClock(clockFactor);
  const faults = createFaults(spec ?? { seed: 1, rules: [] });
  const problems: string[] = [];
  const place: { runner?: Runner } = {};
  const runner: Runner = { run: (...call) => runnerOf(place).run(...call) };
  const github = await startGithubWorld({ clock, faults, runner, root, overlay });
  const oidc = { issuer: 'https://token.actions.githubusercontent.com', jwksUrl: github.oidc.jwksUrl };
  const aws = await startAwsWorld({ clock, faults, oidc });
  place.runner = machine(github, aws, problems);
  const environments = await settle(github, aws, before);
  const close = async () => {
    await github.close();
    await aws.close();
  };
  return { github, aws, environments, problems, close };
}

/** GitHub has to be up before a runner can know its address, and wants its runner at its start. */
function runnerOf({ runner }: { runner?: Runner }): Runner {
  if (!runner) throw new Error('a run started before the world was ready');
  return runner;
}

/** The machine that plays the jobs: this one, with the `docker` that packs images without an engine. */
function machine(github: GithubWorld, aws: AwsWorld, problems: string[]): Runner {
  const { api, graphql, server } = github.urls;
  return actRunner({
    tools: {
      binary: findTool('act'),
      node: process.execPath,
      path: [path.join(root, 'rehearsal/images/bin')],
    },
    github: { apiUrl: api, graphqlUrl: graphql, serverUrl: server, oidcTokenUrl: github.oidc.tokenUrl },
    environment: { AWS_ENDPOINT_URL: aws.url, AWS_REGION: 'eu-west-1' },
    now: () => new Date(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    onProblem: (problem) => problems.push(problem),
  });
}

/** The evening before: the sample's repository with its past, and what of it runs where. */
async function settle(github: GithubWorld, aws: AwsWorld, before: ReleaseName[]): Promise<World['environments']> {
  await provisionShared(aws);
  const [staging, production] = await Promise.all([
    prepareEnvironment(aws, 'staging'),
    prepareEnvironment(aws, 'production'),
  ]);
  const sample = await sampleRepository(before, withAddresses([staging, production]));
  const images = await pushPast(sample, await registryAccess(aws));
  await createSample(github, sample.folder);
  await sample.remove();
  await Promise.all([staging, production].map((environment) => runPast(github, aws, environment, images)));
  return { staging, production };
}

/** Starts the newest image of the past, and records its releases; the first image is older than Slipway. */
async function runPast(github: GithubWorld, aws: AwsWorld, environment: PreparedEnvironment, images: PastImage[]) {
  const references = images.map(({ reference }) => reference);
  const arns = await startService(aws, environment, references);
  const released = images.map((image, index) => ({ ...image, taskDefinitionArn: arns[index] ?? '' })).slice(1);
  const access = { apiUrl: github.urls.api, token: github.tokens.ada, repository: sampleName };
  await recordPast(access, environment.name, released);
}

/** The sample's addresses are placeholders; the published copy has this machine's. */
const withAddresses = (environments: PreparedEnvironment[]) => (_path: string, content: string) =>
  environments.reduce((text, { name, url }) => text.replaceAll(`http://${name}.boat-listing.example`, url), content);
