import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { branch } from '#lib/domain/evidence/layout';
import type { LedgerFiles } from '#lib/domain/evidence/read-lines';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { githubClient } from '#lib/github/client';
import type { LedgerBranch } from '#lib/github/ledger/branch';
import { graphqlBranch } from '#lib/github/ledger/graphql-branch';
import { createLedger } from '#lib/github/ledger/ledger';
import type { Clock } from '#lib/ports';
import { systemClock } from '#lib/system/clock';
import { seededDraw } from '#rehearsal/faults';
import { owner, repo, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';
import { ledgerInMemory } from '#test/support/ledger-in-memory';
import { filesOnBranch, ledgerToken } from '#test/support/ledger-world';
import { bytesOf, draftOf, origin } from '#test/support/ledgers';

let world: World;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6, job: 1e6 } });
});
afterAll(() => world.close());

type Contest = { writers: number; appends: number; writer: () => LedgerBranch; clock: Clock };

/** All begin at once; each appends as soon as its last append stands. The retries of every append. */
async function contend({ writers, appends, writer, clock }: Contest): Promise<number[]> {
  const work = Array.from({ length: writers }, async (_, who) => {
    const ledger = createLedger({ branch: writer(), origin, clock, random: seededDraw(who) });
    const retries: number[] = [];
    for (let time = 0; time < appends; time++) retries.push((await ledger.append([draftOf(`${who}/${time}`)])).retries);
    return retries;
  });
  return (await Promise.all(work)).flat().sort((a, b) => a - b);
}

function expectWhole(files: LedgerFiles, size: number, now: Date): void {
  const { findings, lines } = verifyLedger(files, { anchors: [], origin, now });
  expect(findings).toEqual([]);
  expect(lines).toHaveLength(size);
  expect(new Set(lines.map(({ record }) => record?.key)).size).toBe(size);
}

test('20 writers at once append 25 times each, as quickly as GitHub answers: nothing is lost, and few have to try often', async () => {
  const clock = fakeClock();
  const shared = ledgerInMemory(clock);
  const retries = await contend({ writers: 20, appends: 25, writer: () => shared, clock });
  expectWhole(bytesOf(shared.texts()), 500, clock.now());
  expect(retries[Math.ceil(retries.length * 0.95) - 1]).toBeLessThanOrEqual(8);
});

/** The stand-in commits ten times as quickly as GitHub does: waits between attempts are as much shorter. */
const quick: Clock = { now: systemClock.now, sleep: (ms, signal) => systemClock.sleep(ms / 10, signal) };

test('writers at once through the API: nothing is lost, nothing stands there twice', async () => {
  const access = { apiUrl: world.urls.api, token: ledgerToken(world), owner, repo, clock: quick, log: silentLog };
  const writer = () => graphqlBranch(githubClient(access), branch);
  await contend({ writers: 6, appends: 4, writer, clock: quick });
  expectWhole(await filesOnBranch(world), 24, systemClock.now());
}, 120_000);
