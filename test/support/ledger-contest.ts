import { expect } from '@jest/globals';
import type { LedgerFiles } from '#lib/domain/evidence/read-lines';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import type { LedgerBranch } from '#lib/github/ledger/branch';
import { createLedger } from '#lib/github/ledger/ledger';
import { seededDraw } from '#rehearsal/faults';
import type { fakeClock } from './fake-clock.ts';
import { draftOf, origin } from './ledgers.ts';
import { pacedBranch } from './paced-branch.ts';
import { secondVerdicts } from './second-verifier.ts';

type Contest = { writers: LedgerBranch[]; appends: number; clock: ReturnType<typeof fakeClock> };

/**
 * All begin at once; each appends as soon as its last append stands, as quickly as GitHub would answer. How often they wait and
 * for how long is by the clock and the seeds alone: it is the same on every machine.
 * @returns the retries of every append, the fewest first.
 */
export async function contend({ writers, appends, clock }: Contest): Promise<number[]> {
  const work = writers.map(async (branch, who) => {
    const ledger = createLedger({ branch: pacedBranch(branch, clock), origin, clock, random: seededDraw(who) });
    const retries: number[] = [];
    for (let time = 0; time < appends; time++) retries.push((await ledger.append([draftOf(`${who}/${time}`)])).retries);
    return retries;
  });
  return (await Promise.all(work)).flat().sort((a, b) => a - b);
}

/** So many retries did 95 of 100 appends need at most. */
export const percentile95 = (sorted: number[]): number => sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;

/** Nothing is lost, nothing stands there twice, and two verifiers that share nothing agree that the ledger holds. */
export async function expectWhole(files: LedgerFiles, size: number, now: Date): Promise<void> {
  const { findings, lines, checkpoint } = verifyLedger(files, { anchors: [], origin, now });
  expect(findings).toEqual([]);
  expect(new Set(lines.map(({ record }) => record?.key)).size).toBe(size);
  const texts = new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
  expect(await secondVerdicts([{ origin, files: texts }])).toEqual([
    { holds: true, size, root: checkpoint.root, broken: [] },
  ]);
}
