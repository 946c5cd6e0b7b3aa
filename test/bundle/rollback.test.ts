import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isVerifiedGood } from '#lib/domain/records';
import { trust } from '#test/rehearsal/aws/aws-world';
import { digestOf, tasksOf } from '#test/rehearsal/aws/ecs/ecs-world';
import type { BundleRun } from '#test/support/run-bundle';
import { type RollbackWorld, startRollbackWorld } from './rollback-world.ts';

let world: RollbackWorld;
type Name = 'settled' | 'halfway' | 'breaker' | 'chosen' | 'denied' | 'unproven' | 'invalid';
let runs: Record<Name, BundleRun>;

const settled = ['SUCCESSFUL'];
const ofBetter = { 'failed-digest': digestOf('better') };

/** The runs have nothing to do with each other but the time that they take. */
beforeAll(async () => {
  world = await startRollbackWorld();
  const stage = (name: Name) => world.stage(name);
  const plays: Record<Name, () => Promise<BundleRun>> = {
    settled: async () => {
      const { release, rollback } = await stage('settled');
      await release('better', settled, 'failed');
      return rollback({ ...ofBetter, 'detected-at': '2026-01-02T03:04:05Z' });
    },
    halfway: async () => {
      const { release, rollback } = await stage('halfway');
      await release('absent', ['IN_PROGRESS'], 'nothing');
      return rollback({ 'failed-digest': digestOf('absent') });
    },
    breaker: async () => {
      const { release, rollback } = await stage('breaker');
      await release('crash', ['ROLLBACK_SUCCESSFUL'], 'nothing');
      return rollback({ 'failed-digest': digestOf('crash') });
    },
    chosen: async () => {
      const { release, rollback } = await stage('chosen');
      await release('better', settled, 'validated');
      await release('mayfly', ['IN_PROGRESS', ...settled], 'nothing');
      return rollback({ to: digestOf('good'), reason: 'OPS-4' });
    },
    denied: async () => {
      const { release, rollback } = await stage('denied');
      await release('better', settled, 'failed');
      const { arn } = world.ecs.aws.iam.putRole({ name: 'powerless', trust: trust(), policies: [] });
      return rollback({ ...ofBetter, 'role-arn': arn });
    },
    unproven: async () => {
      const { release, rollback } = await stage('unproven');
      await release('better', settled, 'failed');
      return rollback(ofBetter, { check: 'kind: command, name: smoke, argv: ["false"]' });
    },
    invalid: async () => {
      const { rollback } = await stage('invalid');
      return rollback({ to: 'latest', 'detected-at': 'yesterday', 'role-arn': 'admin', reason: '', too: 'x' });
    },
  };
  const played = Object.entries(plays).map(async ([name, play]) => [name, await play()]);
  runs = Object.fromEntries(await Promise.all(played));
}, 90_000);
afterAll(() => world.close());

const changesOn = (cluster: string) =>
  world.ecs.aws.calls
    .filter(
      ({ operation, principal }) =>
        /^(UpdateService|StopServiceDeployment)$/.test(operation) && principal.includes(`rollback-${cluster}/`),
    )
    .map(({ operation }) => operation);

const runningDigests = async (cluster: string) =>
  (await tasksOf(world.ecs, cluster, 'RUNNING')).flatMap(({ containers = [] }) =>
    containers.map(({ imageDigest }) => imageDigest),
  );

const recordsOf = async (environment: string) => {
  const found = [];
  for await (const record of world.records.list(environment)) found.push(record);
  return found;
};

test.each<[string, Name, string, string[]]>([
  ['a bad release that had settled', 'settled', 'better', ['UpdateService']],
  ['a rollout whose deploy died half-way', 'halfway', 'absent', ['StopServiceDeployment']],
  ['a crash that the circuit breaker has taken back', 'breaker', 'crash', []],
])('recovers from %s', async (_sentence, cluster, bad, changes) => {
  const { exitCode, outputs, summary } = runs[cluster];
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 0,
    recovered: 'true',
    digest: digestOf('good'),
    reason: 'OK',
  });
  expect(summary).toContain(`${cluster} recovered: rolled back to`);
  expect(changesOn(cluster)).toEqual(changes);
  expect(await runningDigests(cluster)).toEqual([digestOf('good')]);
  const [newest, failed] = await recordsOf(cluster);
  expect(newest && isVerifiedGood(newest)).toBe(true);
  expect(newest?.payload).toMatchObject({ digest: digestOf('good'), rollbackOf: digestOf(bad), runId: 1234 });
  expect(failed?.statuses.map(({ state, description }) => `${state}: ${description}`)).toContainEqual(
    expect.stringMatching(/^failure: rolled back to sha256:/),
  );
  expect(await world.records.quarantines(cluster)).toMatchObject([{ digest: digestOf(bad), reason: 'search fails' }]);
});

test('a person goes back further, to the digest that was named', async () => {
  const { exitCode, outputs } = runs.chosen;
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, recovered: 'true', digest: digestOf('good') });
  expect(await world.records.quarantines('chosen')).toMatchObject([{ digest: digestOf('mayfly'), reason: 'OPS-4' }]);
});

test('the times count from the detection that was named', () => {
  expect(runs.settled.result.details).toMatchObject({
    times: { detectedAt: '2026-01-02T03:04:05.000Z', decideMs: expect.any(Number), recoverMs: expect.any(Number) },
  });
});

test('the role that was named is used, and one that may nothing changes nothing', async () => {
  const { exitCode, outputs, result } = runs.denied;
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, recovered: 'false' });
  expect(result).toMatchObject({ verdict: 'failed', reason: 'AWS_ACCESS_DENIED' });
  expect(await runningDigests('denied')).toEqual([digestOf('better')]);
});

test('what runs again but fails validation is not called recovered', async () => {
  const { exitCode, outputs, summary } = runs.unproven;
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 1,
    recovered: 'false',
    reason: 'ROLLBACK_VALIDATION_FAILED',
  });
  expect(summary).toContain('unproven has NOT recovered');
  expect(await runningDigests('unproven')).toEqual([digestOf('good')]);
});

test('all mistakes in the inputs are named at once, and nothing is called', async () => {
  const { exitCode, result, log } = runs.invalid;
  expect({ exitCode, ...result }).toMatchObject({ exitCode: 1, verdict: 'refused', reason: 'INPUTS_INVALID' });
  const mistakes = [
    'to: is not a digest',
    'detected-at: is not a time',
    'role-arn: is not the ARN',
    'reason: is required',
    'too: is not an input',
  ];
  for (const words of mistakes) expect(log).toContain(words);
});
