import { expect, test } from '@jest/globals';
import type { Ports } from '#actions/release-notes/src/ports';
import { whatRuns } from '#actions/release-notes/src/what-runs';
import { whereLive } from '#actions/release-notes/src/where-live';
import { seededDraw } from '#rehearsal/faults';
import { silentLog } from '#test/support/github-client';
import { below, has, modelHistory, reachOf } from '#test/support/random-history';
import { digestOf, recordOf } from '#test/support/records';
import { operations } from './operations.ts';

const environments = ['staging', 'production'];

test('through 1,000 deployments, failures, rollbacks, hotfixes and redeployments, what runs and where each change is live', async () => {
  const draw = seededDraw(11);
  const world = operations(draw, environments);
  const seen = { settled: 0, unsettled: 0, live: 0, absent: 0 };
  for (let step = 0; step < 1_000; step += 1) {
    world.step();
    for (const environment of environments) {
      const truth = world.truth(environment);
      const found = await whatRuns(environment, world);
      if (truth.sha === undefined) {
        expect(found.kind).toBe('unknown');
        continue;
      }
      expect(found).toMatchObject({ kind: 'runs', running: { sha: truth.sha } });
      expect(found.kind === 'runs' && found.running.unsettled !== undefined).toBe(!truth.isCertain);
      seen[truth.isCertain ? 'settled' : 'unsettled'] += 1;
    }
    if (step % 10 === 0) await expectMatrix();
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);

  /** Every change of a range beside every environment. */
  async function expectMatrix() {
    const { commits, sha } = world;
    const history = modelHistory({ commits, sha, tags: [] });
    const [start, head] = [sha(below(draw, commits.length)), sha(below(draw, commits.length))];
    const range = await history.between(start, head);
    const run = { repoUrl: '', runUrl: '', log: silentLog };
    const ports = { run, history, environments, records: world.records } as unknown as Ports;
    const rows = await whereLive(head, range, ports, []);
    const reach = reachOf(commits);
    const numbers = new Map(commits.map((_, number) => [sha(number), number]));
    for (const { environment, live } of rows) {
      const running = reach[numbers.get(world.truth(environment).sha ?? '') ?? -1];
      for (const { sha: name, side } of range.filter((commit) => commit.side === 'added')) {
        const isLive = has(running, numbers.get(name) ?? -1);
        expect({ environment, name, side, isLive: live?.has(name) }).toEqual({ environment, name, side, isLive });
        seen[isLive ? 'live' : 'absent'] += 1;
      }
    }
  }
});

const list = (records: ReturnType<typeof recordOf>[]): Pick<Ports, 'records'> => ({
  records: {
    async *list() {
      yield* records;
    },
  },
});

const opened = (count: number) => Array.from({ length: count }, (_, id) => recordOf('b', 'opened', { id: 1_000 - id }));

test.each([
  ['nothing was ever deployed', [], 0],
  ['nothing has reached its end yet', opened(3), 3],
  ['a deployment that ended lies beyond the newest hundred', [...opened(100), recordOf('a', 'validated')], 100],
])('where %s, that is said, and nothing else', async (_case, records, looked) => {
  expect(await whatRuns('production', list(records))).toEqual({ kind: 'unknown', looked });
});

test('the last of a hundred is still looked at', async () => {
  const found = await whatRuns('production', list([...opened(99), recordOf('a', 'validated')]));
  expect(found).toMatchObject({ kind: 'runs', running: { digest: digestOf('a'), unsettled: 1_000 } });
});

test('what cannot be known is not in the matrix, and a notice says why', async () => {
  const notices: string[] = [];
  const run = { repoUrl: '', runUrl: '', log: silentLog };
  const ports = { run, environments: ['production'], ...list(opened(2)) } as unknown as Ports;
  expect(await whereLive('a', [], ports, notices)).toEqual([]);
  expect(notices).toEqual(['What runs in production is not known: none of its newest 2 deployments reached its end.']);
});
