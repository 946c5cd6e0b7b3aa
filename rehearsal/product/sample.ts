import { readFile } from 'node:fs/promises';
import type { EnvironmentName, ReleaseName } from '#rehearsal/scenarios/scenario';
import type {
  EnvironmentInfrastructure,
  Place,
  RegistryInfrastructure,
  RoleInfrastructure,
  ServiceInfrastructure,
  TrafficInfrastructure,
} from './infrastructure.ts';
import type { Product, ProductEnvironment } from './product.ts';
import { readRelease, sampleHistory } from './releases.ts';

export type SampleProduct = Product<EnvironmentName, ReleaseName>;

/** examples/boat-listing, with the infrastructure that is described beside it. */
export async function sampleProduct(): Promise<SampleProduct> {
  const { account, region, repository, roles, lockedBuckets } = await sampleShared();
  const place = { account, region };
  const [staging, production] = await Promise.all([
    sampleEnvironment('staging', place),
    sampleEnvironment('production', place),
  ]);
  return {
    repository: { owner: 'harbour', repo: 'boat-listing' },
    branch: 'main',
    registry: { ...place, repository },
    roles,
    lockedBuckets,
    secrets: [],
    environments: { staging: { ...staging, reviewed: false }, production: { ...production, reviewed: true } },
    adapt: withAddresses,
    history: sampleHistory,
    release: readRelease,
    image: { context: '.', dockerfile: 'Dockerfile' },
  };
}

type Shared = Place & {
  repository: RegistryInfrastructure['repository'];
  roles: RoleInfrastructure[];
  lockedBuckets: string[];
};

/** Roles and the registry, which all environments share. */
export const sampleShared = (): Promise<Shared> => read('shared');

const users = { paths: ['/listings', '/search?q=cork', '/search?q=sloop'], healthPath: '/healthz' };

async function sampleEnvironment(name: EnvironmentName, place: Place): Promise<Omit<ProductEnvironment, 'reviewed'>> {
  const described: Pick<EnvironmentInfrastructure, 'cluster'> &
    TrafficInfrastructure &
    Omit<ServiceInfrastructure, 'traffic' | 'container'> = await read(name);
  const { cluster, logGroup, taskDefinition, service, ...traffic } = described;
  const services = [{ logGroup, taskDefinition, service, traffic, container: 'app' }];
  return { ...users, infrastructure: { ...place, cluster, services } };
}

const folder = new URL('../../examples/boat-listing/infrastructure/', import.meta.url);

const read = async (name: string) => JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));

/** The sample's addresses are placeholders; the published copy has this machine's. */
const withAddresses = (_path: string, content: string, urls: Record<EnvironmentName, string>) =>
  Object.entries(urls).reduce(
    (text, [name, url]) => text.replaceAll(`http://${name}.boat-listing.example`, url),
    content,
  );
