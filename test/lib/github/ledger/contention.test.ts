import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { branch } from '#lib/domain/evidence/layout';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { githubClient } from '#lib/github/client';
import { graphqlBranch } from '#lib/github/ledger/graphql-branch';
import { createLedger } from '#lib/github/ledger/ledger';
import type { Clock } from '#lib/ports';
import { systemClock } from '#lib/system/clock';
import { systemRandom } from '#lib/system/random';
import { owner, repo, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { silentLog } from '#test/support/github-client';
import { filesOnBranch, ledgerToken } from '#test/support/ledger-world';
import { draftOf, origin } from '#test/support/ledgers';

const [writers, appends] = [20, 25];

let world: World;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6, job: 1e6 } });
});
afterAll(() => world.close());

/** The stand-in commits several times as quickly as GitHub does: waits between attempts are half as long. */
const clock: Clock = { now: systemClock.now, sleep: (ms, signal) => systemClock.sleep(ms / 2, signal) };

function writer() {
  const access = { apiUrl: world.urls.api, token: ledgerToken(world), owner, repo, clock, log: silentLog };
  return createLedger({
    branch: graphqlBranch(githubClient(access), branch),
    origin,
    clock,
    random: systemRandom,
  });
}

test('20 writers at once append 25 times each: nothing is lost, nothing stands there twice, and few have to wait long', async () => {
  const work = Array.from({ length: writers }, async (_, who) => {
    const ledger = writer();
    const retries: number[] = [];
    for (let time = 0; time < appends; time++) retries.push((await ledger.append([draftOf(`${who}/${time}`)])).retries);
    return retries;
  });
  const retries = (await Promise.allSettled(work))
    .flatMap((one) => (one.status === 'fulfilled' ? one.value : [99]))
    .sort((a, b) => a - b);
  const { findings, lines } = verifyLedger(await filesOnBranch(world), { anchors: [], origin, now: systemClock.now() });
  expect(findings).toEqual([]);
  expect(new Set(lines.map(({ record }) => record?.key)).size).toBe(writers * appends);
  expect(lines).toHaveLength(writers * appends);
  expect(retries[Math.ceil(retries.length * 0.95) - 1]).toBeLessThanOrEqual(8);
}, 120_000);
