import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import { githubClient } from '#lib/github/client';
import { graphqlBranch } from '#lib/github/ledger/graphql-branch';
import { owner, repo, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';
import { contend, expectWhole, percentile95 } from '#test/support/ledger-contest';
import { ledgerInMemory } from '#test/support/ledger-in-memory';
import { filesOnBranch, ledgerToken } from '#test/support/ledger-world';
import { bytesOf } from '#test/support/ledgers';

let world: World;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6, job: 1e6 } });
});
afterAll(() => world.close());

test('20 writers at once append 25 times each through the API: nothing is lost, and few have to try often', async () => {
  const clock = fakeClock();
  const access = { apiUrl: world.urls.api, token: ledgerToken(world), owner, repo, clock, log: silentLog };
  const writers = Array.from({ length: 20 }, () => graphqlBranch(githubClient(access), ledgerBranch));
  const retries = await contend({ writers, appends: 25, clock });
  await expectWhole(await filesOnBranch(world), 500, clock.now());
  // Nobody ever waited: then nobody was in anybody's way, and nothing was shown.
  expect(percentile95(retries)).toBeGreaterThan(0);
  expect(percentile95(retries)).toBeLessThanOrEqual(8);
}, 300_000);

test.each([
  ['50 jobs that end at the same moment', 50, 1],
  ['2 that never stop', 2, 100],
])('%s: the same', async (_sentence, count, appends) => {
  const clock = fakeClock();
  const shared = ledgerInMemory();
  const retries = await contend({ writers: Array.from({ length: count }, () => shared), appends, clock });
  await expectWhole(bytesOf(shared.texts()), count * appends, clock.now());
  expect(percentile95(retries)).toBeLessThanOrEqual(8);
});
