import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { startWorld, type World } from '#test/rehearsal/github/stand-in';
import { filesOnBranch, ledgerToken } from '#test/support/ledger-world';
import { origin } from '#test/support/ledgers';

/** Twice each: add, waiting, look, read, commit, remove; without a step to die at it ends. */
const steps = 13;

let world: World;
let token: string;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6, job: 1e6 } });
  token = ledgerToken(world);
});
afterAll(() => world.close());

/** The signal that ended it; null when it ended by itself. */
function job(dieAt: number, key: string): Promise<{ code: number | null; signal: string | null }> {
  const args = ['--no-warnings', 'test/fixtures/dying-ledger-job.ts', String(dieAt), world.urls.api, token];
  const child = spawn(process.execPath, [...args, path.join(world.folder, 'queue'), key], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
}

test('a job that is killed at any step loses nothing that it had queued, and nothing is recorded twice', async () => {
  expect(await job(0, 'first')).toEqual({ code: 0, signal: null });
  const killed: string[] = [];
  for (let step = 1; step <= steps; step++) {
    const { signal } = await job(step, `killed at ${step}`);
    if (signal === 'SIGKILL') killed.push(`killed at ${step}`);
  }
  expect(killed).toHaveLength(12);
  expect(await job(0, 'last')).toEqual({ code: 0, signal: null });
  const { findings, lines } = verifyLedger(await filesOnBranch(world), { anchors: [], origin, now: new Date() });
  expect(findings).toEqual([]);
  const keys = lines.map(({ record }) => record?.key);
  expect(new Set(keys).size).toBe(keys.length);
  // Killed before it queued anything, a job has said nothing yet.
  expect(['first', ...killed.slice(1), 'last'].filter((key) => !keys.includes(key))).toEqual([]);
});
