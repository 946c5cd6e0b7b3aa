import type { Inputs } from '#actions/rollback/src/inputs';
import type { Ports } from '#actions/rollback/src/ports';
import { rollback } from '#actions/rollback/src/rollback';
import type { Environment } from '#lib/domain/config/schema';
import type { Outcome } from '#lib/domain/outcome';
import type { DeploymentRecord, Quarantine } from '#lib/domain/records';
import type { Validation } from '#lib/domain/validation/model';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';
import { digestOf, type FakeRecords, fakeRecords, recordOf } from '#test/support/records';
import { type History, type ReleaseHistory, releaseHistory } from '#test/support/release-history';

const passed: Validation = {
  judgement: 'pass',
  reason: 'OK',
  summary: 'All 3 checks passed.',
  looks: [],
  durationMs: 5,
};
export const settings = {
  url: 'https://boats.example',
  ecs: { cluster: 'boat-production', services: { 'boat-listing': {} }, before: [], after: [] },
  rollback: { automatic: true, timeout: 900_000 },
} as unknown as Environment;

export type World = {
  /** Newest first. */
  records?: DeploymentRecord[];
  quarantines?: Quarantine[];
  ecs?: History;
  missingImages?: string[];
  validation?: Partial<Validation> | Error;
  comparison?: Ports['comparison'];
  change?: (world: { ports: Ports; records: FakeRecords; ecs: ReleaseHistory; cancel: AbortController }) => void;
  input?: Partial<Inputs>;
};

/** `b` was released after the good `a` and settled; validation found it bad. */
export const settledBad = [
  { to: 'a', status: 'SUCCESSFUL' },
  { to: 'b', from: 'a', status: 'SUCCESSFUL' },
];
export const aGoodBFailed = () => [recordOf('b', 'failed'), recordOf('a', 'validated')];

/** Plays a rollback of production in memory. */
export async function play(
  world: World,
): Promise<{ outcome: Outcome; ecs: ReleaseHistory; records: FakeRecords; validated: string[] }> {
  const records = fakeRecords(world.records ?? aGoodBFailed(), world.quarantines);
  const ecs = releaseHistory(world.ecs ?? { history: settledBad });
  const cancel = new AbortController();
  const validated: string[] = [];
  const run = {
    owner: 'harbour',
    repo: 'boat-listing',
    runId: 7,
    runAttempt: 1,
    sha: 'f'.repeat(40),
    runUrl: 'https://github.example/run/7',
    log: silentLog,
    clock: fakeClock(),
  };
  const ports: Ports = {
    run: { ...run, cancelled: cancel.signal },
    settings,
    repository: 'boat-listing',
    services: ecs,
    leases: { write: async () => {}, clear: async () => {} },
    leaseToken: 'token-of-7',
    images: { exists: async (_repository, digest) => !(world.missingImages ?? []).map(digestOf).includes(digest) },
    records,
    comparison: world.comparison ?? { onlyIn: async () => ({ commits: [], left: 0 }) },
    async validate(digest) {
      validated.push(digest);
      if (world.validation instanceof Error) throw world.validation;
      return { ...passed, ...world.validation };
    },
  };
  world.change?.({ ports, records, ecs, cancel });
  const input: Inputs = {
    environment: 'production',
    reason: 'search fails',
    config: '',
    githubToken: '',
    ...world.input,
  };
  return { outcome: await rollback(input, ports), ecs, records, validated };
}

export const ofB = { failedDigest: digestOf('b') };
export const bUnderWay = (status: string) => [
  { to: 'a', status: 'SUCCESSFUL' },
  { to: 'b', from: 'a', status },
];

/** Releases that each settled, oldest first. */
export const history = (...letters: string[]) => letters.map((to) => ({ to, status: 'SUCCESSFUL' }));
