import type { EnvironmentName, ReleaseName } from '#rehearsal/scenarios/scenario';
import type { AwsWorld } from './aws-world.ts';
import { type BaseOptions, type BaseWorld, startBaseWorld } from './base-world.ts';
import { createSample, type GithubWorld, type RepositoryName, sampleName } from './github-world.ts';
import { type PastImage, pushPast, recordPast } from './past.ts';
import {
  type PreparedEnvironment,
  prepareEnvironment,
  provisionShared,
  registryAccess,
  startService,
} from './provision.ts';
import { sampleRepository } from './sample-repository.ts';

/** An environment of the product in a world. */
export type WorldEnvironment = {
  name: string;
  /** Where users reach it. */
  url: string;
  /** ARN of its cluster. */
  cluster: string;
  /** Names of its services. */
  services: string[];
  /** What users ask for, in turn. */
  paths: string[];
  /** Answers well when the environment is. */
  healthPath: string;
};

/** GitHub, AWS and a runner, with a product in place. */
export type World<
  Name extends string = EnvironmentName,
  Place extends WorldEnvironment = WorldEnvironment,
> = BaseWorld & { repository: RepositoryName; environments: Record<Name, Place> };

export type SampleWorld = World<EnvironmentName, PreparedEnvironment>;

export type WorldOptions = Omit<BaseOptions, 'reviewer' | 'machine'> & {
  /** Releases that were verified in both environments, oldest first. */
  before: ReleaseName[];
};

/** The sample product, as it is the evening before the story. */
export async function startWorld({ before, ...options }: WorldOptions): Promise<SampleWorld> {
  const base = await startBaseWorld(options);
  const environments = await settle(base.github, base.aws, before);
  return { ...base, repository: sampleName, environments };
}

/** The evening before: the sample's repository with its past, and what of it runs where. */
async function settle(github: GithubWorld, aws: AwsWorld, before: ReleaseName[]): Promise<SampleWorld['environments']> {
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
