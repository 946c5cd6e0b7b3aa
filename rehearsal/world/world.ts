import { type Checkout, checkoutOf } from '#rehearsal/product/checkout';
import type { Product, ProductEnvironment, RepositoryName } from '#rehearsal/product/product';
import { sampleProduct } from '#rehearsal/product/sample';
import type { EnvironmentName, ReleaseName } from '#rehearsal/scenarios/scenario';
import type { AwsWorld } from './aws-world.ts';
import { type BaseOptions, type BaseWorld, startBaseWorld } from './base-world.ts';
import { createRepository, type GithubWorld } from './github-world.ts';
import { type PastImage, pushPast, recordPast, releasePast } from './past.ts';
import {
  type PreparedEnvironment,
  prepareEnvironment,
  provisionShared,
  registryAccess,
  startServices,
} from './provision.ts';

/** An environment of the product in a world. */
export type WorldEnvironment = {
  name: string;
  /** Where users reach it; empty where nobody does. */
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

export type ProductWorld<Name extends string> = World<Name, PreparedEnvironment<Name>>;

export type SampleWorld = ProductWorld<EnvironmentName>;

export type WorldOptions<Change extends string = ReleaseName> = Omit<BaseOptions, 'reviewer' | 'machine'> & {
  /** Releases that were verified in all environments, oldest first. */
  before: Change[];
};

/** The sample product, as it is the evening before the story. */
export const startWorld = async (options: WorldOptions): Promise<SampleWorld> =>
  startProductWorld(await sampleProduct(), options);

/** A product, as it is the evening before the story. */
export async function startProductWorld<Name extends string, Change extends string>(
  product: Product<Name, Change>,
  { before, ...options }: WorldOptions<Change>,
): Promise<ProductWorld<Name>> {
  const { reviewer, runners } = product;
  const people = { ...(reviewer && { reviewer }), ...(runners && { machine: { labels: runners } }) };
  const base = await startBaseWorld({ ...options, ...people });
  try {
    const environments = await settle(base.github, base.aws, product, before);
    return { ...base, repository: product.repository, environments };
  } catch (error) {
    await base.close();
    throw error;
  }
}

type Places<Name extends string> = Record<Name, PreparedEnvironment<Name>>;

/** The evening before: the product's repository with its past, and what of it runs where. */
async function settle<Name extends string, Change extends string>(
  github: GithubWorld,
  aws: AwsWorld,
  product: Product<Name, Change>,
  before: Change[],
): Promise<Places<Name>> {
  await provisionShared(aws, product);
  const environments = await prepareEnvironments(aws, product);
  const urls = mapValues(environments, ({ url }) => url);
  const checkout = await checkoutOf(product, before, (path, content) => product.adapt(path, content, urls));
  const images = await publishPast(github, aws, product, checkout).finally(checkout.remove);
  const places = Object.values<PreparedEnvironment<Name>>(environments);
  await Promise.all(places.map((environment) => runPast(github, aws, product.repository, environment, images)));
  return environments;
}

async function prepareEnvironments<Name extends string>(
  aws: AwsWorld,
  { environments }: Pick<Product<Name>, 'environments'>,
): Promise<Places<Name>> {
  const wanted = Object.entries<ProductEnvironment>(environments) as [Name, ProductEnvironment][];
  const prepared = await Promise.all(
    wanted.map(async ([name, environment]) => [name, await prepareEnvironment(aws, name, environment)] as const),
  );
  return Object.fromEntries(prepared) as Places<Name>;
}

const mapValues = <Name extends string, From, To>(all: Record<Name, From>, to: (value: From) => To): Record<Name, To> =>
  Object.fromEntries(Object.entries<From>(all).map(([name, value]) => [name, to(value)])) as Record<Name, To>;

async function publishPast(
  github: GithubWorld,
  aws: AwsWorld,
  product: Pick<Product, 'repository' | 'branch' | 'environments' | 'registry' | 'image'>,
  checkout: Checkout,
): Promise<PastImage[]> {
  const images = await pushPast(product, checkout, await registryAccess(aws, product.registry));
  await createRepository(github, product, checkout.folder);
  // The first image is older than Slipway.
  await releasePast(
    { apiUrl: github.urls.api, token: github.tokens.ada, repository: product.repository },
    images.slice(1),
  );
  return images;
}

/** Starts the newest image of the past, and records its releases; the first image is older than Slipway. */
async function runPast(
  github: GithubWorld,
  aws: AwsWorld,
  repository: RepositoryName,
  environment: PreparedEnvironment,
  images: PastImage[],
): Promise<void> {
  const references = images.map(({ reference }) => reference);
  const revisions = await startServices(aws, environment, references);
  const released = images.map((image, index) => ({ ...image, taskDefinitions: revisions[index] ?? {} })).slice(1);
  const access = { apiUrl: github.urls.api, token: github.tokens.ada, repository };
  await recordPast(access, environment.name, released);
}
