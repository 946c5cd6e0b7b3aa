import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { payloadBranch } from '#lib/domain/evidence/commitment';
import { appendEvidence } from '#lib/flow/append-evidence';
import { withWords } from '#lib/flow/with-words';
import { graphqlBranch } from '#lib/github/ledger/graphql-branch';
import { createLedger } from '#lib/github/ledger/ledger';
import { branchOfWords } from '#lib/github/ledger/words';
import { systemSalt } from '#lib/system/random';
import { here, owner, repo, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { ledgerToken } from '#test/support/ledger-world';
import { draftOf, origin } from '#test/support/ledgers';
import { run } from '#test/support/outside-run';

const now = new Date('2026-11-23T05:10:00.000Z');
const patience = { clock: { now: () => now, sleep: async () => {} }, random: () => 0.5 };

let world: World;
let gitDir: string;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6, job: 1e6 } });
  gitDir = world.state.repositories.get(`${owner}/${repo}`)?.gitDir ?? '';
});
beforeEach(async () => {
  for (const branch of [payloadBranch, 'slipway-ledger'])
    await world.grace.rest.git.deleteRef({ ...here, ref: `heads/${branch}` }).catch(() => undefined);
});
afterAll(() => world.close());

function ports() {
  const github = testClient(world.urls.api, ledgerToken(world));
  return {
    ledger: createLedger({ ...patience, branch: graphqlBranch(github, 'slipway-ledger'), origin }),
    words: branchOfWords({ ...patience, branch: graphqlBranch(github, payloadBranch), salt: systemSalt }),
    queue: { add: async () => {}, waiting: async () => [], remove: async () => {} },
  };
}

/** As a run tells it: words first, then the record. */
async function tell(said: Record<string, unknown>) {
  const all = ports();
  const drafts = Object.keys(said).map((key) => draftOf(key));
  const worded = await withWords(all, drafts, new Map(Object.entries(said)));
  return appendEvidence({ ...all, queue: { ...all.queue, waiting: async () => worded } }, worded);
}

const git = async (...args: string[]) => (await promisify(execFile)('git', args)).stdout.trim();

async function clone(): Promise<string> {
  const folder = path.join(world.folder, `clone-${Math.random()}`);
  await git('clone', '-q', gitDir, folder);
  for (const [key, value] of Object.entries({ 'user.name': 'Grace', 'user.email': 'grace@harbour.example' }))
    await git('-C', folder, 'config', key, value);
  return folder;
}

const ledger = async (...args: string[]) =>
  run(process.execPath, ['--no-warnings', 'scripts/ledger.ts', ...args, '--clone', await clone()]);

test('words are kept under their record; told again, after any death, they keep their salt', async () => {
  const first = await ports().words.keep(new Map([['a', { approver: 'grace' }]]));
  const again = await ports().words.keep(new Map<string, unknown>([['a', { approver: 'grace' }]]).set('b', 'ada'));
  expect(again.get('a')).toEqual(first.get('a'));
  await tell({ a: { approver: 'grace' } });
  expect(JSON.parse((await ledger('words', 'a')).stdout)).toEqual({ approver: 'grace' });
});

test('writers at the same moment lose no words', async () => {
  const keys = Array.from({ length: 6 }, (_, index) => `writer/${index}`);
  await Promise.all(keys.map((key) => ports().words.keep(new Map([[key, key]]))));
  const files = await git('--git-dir', gitDir, 'ls-tree', '-r', '--name-only', payloadBranch);
  expect(files.split('\n')).toHaveLength(keys.length);
});

test('erased words are in no commit of the branch, the ledger holds without them, and telling it again does not bring them back', async () => {
  await tell({ a: { approver: 'grace' }, b: { approver: 'ada' } });
  await tell({ c: 'said Grace' });
  expect((await ledger('verify')).stdout).toContain('Of 3 records with erasable words, 3 have theirs and 0 have none');
  const plan = await ledger('erase', '--naming', 'grace');
  expect({ code: plan.code, stdout: plan.stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining('With --push these 2 would be erased.'),
  });
  expect((await ledger('verify')).stdout).toContain('3 have theirs');
  expect((await ledger('erase', '--naming', 'grace', '--push')).code).toBe(0);
  const commits = (await git('--git-dir', gitDir, 'rev-list', payloadBranch)).split('\n');
  expect(commits).toHaveLength(1);
  expect(await git('--git-dir', gitDir, 'grep', '-ic', 'grace', payloadBranch).catch(() => 'none')).toBe('none');
  await tell({ a: { approver: 'grace' } });
  const { code, stdout } = await ledger('verify');
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('The ledger holds.') });
  expect(stdout).toContain('Of 3 records with erasable words, 1 have theirs and 2 have none any more.');
  expect((await ledger('words', 'a')).code).toBe(1);
  expect(JSON.parse((await ledger('words', 'b')).stdout)).toEqual({ approver: 'ada' });
  await tell({ d: 'after it' });
  expect(JSON.parse((await ledger('words', 'd')).stdout)).toBe('after it');
});

test('words that somebody changed are found', async () => {
  await tell({ a: 'grace' });
  const folder = await clone();
  await git('-C', folder, 'checkout', '-q', payloadBranch);
  const [file = ''] = (await git('-C', folder, 'ls-files')).split('\n');
  await promisify(execFile)('sed', ['-i', 's/grace/ada/', path.join(folder, file)]);
  await git('-C', folder, 'commit', '-qam', 'changed');
  await git('-C', folder, 'push', '-q');
  const { code, stdout } = await ledger('verify');
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining(`altered      ${file}`) });
  expect((await ledger('words', 'a')).code).toBe(1);
});

test('a clone without the branch says so, and does not call the words erased', async () => {
  await tell({ a: 'grace' });
  const folder = path.join(world.folder, 'ledger-only');
  await git('clone', '-q', '--single-branch', '--branch', 'slipway-ledger', `file://${gitDir}`, folder);
  const asked = (...args: string[]) =>
    run(process.execPath, ['--no-warnings', 'scripts/ledger.ts', ...args, '--clone', folder]);
  const verified = await asked('verify');
  expect({ code: verified.code, stdout: verified.stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining('Records with erasable words: 1, not looked at'),
  });
  expect((await asked('words', 'a')).stdout).toContain(
    'git fetch origin +slipway-payloads:refs/remotes/origin/slipway-payloads',
  );
  expect((await asked('verify', '--payloads', 'nowhere')).code).toBe(2);
});

test('an erasure does not undo what was written since it looked', async () => {
  await tell({ a: 'grace' });
  const stale = await clone();
  await tell({ b: 'ada' });
  const { code, stderr } = await run(process.execPath, [
    ...['--no-warnings', 'scripts/ledger.ts', 'erase', '--naming', 'grace', '--push', '--clone', stale],
  ]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('stale info') });
  expect(JSON.parse((await ledger('words', 'b')).stdout)).toBe('ada');
});
