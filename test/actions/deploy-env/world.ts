import { deployEnv } from '#actions/deploy-env/src/deploy-env';
import { type Inputs, inputs } from '#actions/deploy-env/src/inputs';
import type { Ports } from '#actions/deploy-env/src/ports';
import { parseConfig } from '#lib/domain/config/parse';
import type { TaskDefinitionDocument } from '#lib/domain/rollout/model';
import { fakeClock } from '#test/support/fake-clock';
import { type FakeEcs, type FakeEcsOptions, fakeEcs } from '#test/support/fake-ecs';
import { type FakeRecords, fakeRecords } from '#test/support/records';

export const oldDigest = `sha256:${'0'.repeat(64)}`;
export const newDigest = `sha256:${'1'.repeat(64)}`;
export const repository = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/boat-listing';

/** The services of staging; `more` is appended to the environment, `service` to boat-listing. */
const config = (more: string, service: string, others: string) => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "arn:aws:iam::111122223333:role/slipway-build" }
environments:
  staging:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/slipway-deploy-staging
    timeout: 10m
${more}
    ecs:
      cluster: boat-staging
      services:
        boat-listing: { container: app${service} }
${others}
`;

export const documentOf = (family: string, digest = oldDigest): TaskDefinitionDocument => ({
  family,
  cpu: '256',
  fromTheFuture: { kept: true },
  containerDefinitions: [
    { name: 'app', image: `${repository}@${digest}`, environment: [{ name: 'DB_PASSWORD', value: 'hunter2-secret' }] },
  ],
});

export type World = {
  ports: Ports;
  ecs: FakeEcs;
  records: FakeRecords;
  masked: string[];
  cancel: AbortController;
  deploy(input?: Partial<Inputs>): ReturnType<typeof deployEnv>;
};

type Options = Partial<Omit<FakeEcsOptions, 'clock'>> & {
  environment?: string;
  service?: string;
  others?: string;
  records?: FakeRecords;
  images?: Partial<Ports['images']>;
  logs?: Ports['logs'];
  loadBalancers?: Ports['loadBalancers'];
  /** Other runs of the repository that have ended. */
  runsOver?: number[];
};

/** The service's tag. */
export function setLease({ services }: FakeEcs, arn: string, lease: string | undefined): void {
  for (const [name, { lease: _former, ...service }] of services) {
    if (service.arn === arn) services.set(name, { ...service, ...(lease !== undefined && { lease }) });
  }
}

/** deploy-env over ports in memory: time jumps, ECS follows its course. */
export function world({
  environment = '',
  service = '',
  others = '',
  records = fakeRecords([]),
  ...options
}: Options = {}): World {
  const clock = fakeClock();
  const parsed = parseConfig(config(environment, service, others), 'slipway.yml');
  const settings = parsed.environments['staging'];
  if (!settings) throw new Error('the configuration has no staging');
  const ecs = fakeEcs({
    services: [{ name: 'boat-listing', document: documentOf('boat-listing') }],
    ...options,
    clock,
  });
  const masked: string[] = [];
  const cancel = new AbortController();
  const silent = () => {};
  const ports: Ports = {
    run: {
      owner: 'harbour',
      repo: 'boat-listing',
      sha: 'c'.repeat(40),
      runId: 1234,
      runAttempt: 1,
      runUrl: 'https://github.com/harbour/boat-listing/actions/runs/1234',
      cancelled: cancel.signal,
    },
    settings,
    image: parsed.image,
    services: ecs,
    images: {
      repositoryUri: async () => repository,
      digestOf: async (_name, tag) => (tag === 'v2' ? newDigest : undefined),
      exists: async (_name, digest) => [oldDigest, newDigest].includes(digest),
      ...options.images,
    },
    logs: options.logs ?? { tail: async () => [] },
    loadBalancers: options.loadBalancers ?? { targetHealth: async () => [] },
    leases: {
      write: async (arn, lease) => setLease(ecs, arn, lease),
      clear: async (arn) => setLease(ecs, arn, undefined),
    },
    runs: { isOver: async (id) => options.runsOver?.includes(id) ?? false },
    records,
    clock,
    log: { info: silent, warning: silent, error: silent, debug: silent, group: (_title, body) => body() },
    mask: (secret) => masked.push(secret),
    salt: 'salt',
    leaseToken: 'token-of-1234',
  };
  const given = {
    environment: 'staging',
    image: newDigest,
    services: '',
    mode: 'apply',
    config: 'slipway.yml',
    githubToken: 'ghs_x',
  };
  const deploy = (input: Partial<Inputs> = {}) => deployEnv({ ...inputs.parse(given), ...input }, ports);
  return { ports, ecs, records, masked, cancel, deploy };
}
