import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkpointFile } from '#lib/domain/evidence/layout';
import { provesInclusion } from '#lib/domain/evidence/proofs';
import { git, writeFiles } from '#test/rehearsal/github/stand-in';
import { appendTo, draftOf, type Texts } from '#test/support/ledgers';
import { run } from '#test/support/outside-run';

const now = new Date('2026-11-23T05:10:00.000Z');
const shard = 'ledger/2026/11.jsonl';
let folder: string;
let first: Texts;
let second: Texts;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ledger-'));
  await git(folder, 'init', '-q');
  first = appendTo(new Map(), [draftOf('a'), draftOf('b', { env: 'staging' })], now);
  second = appendTo(first, [draftOf('c', { basis: 'self-reported' })], now);
  await commit(first);
  await commit(second);
});
afterAll(() => rm(folder, { recursive: true }));

async function commit(texts: Texts): Promise<void> {
  await writeFiles(folder, Object.fromEntries(texts));
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '-q', '-m', 'ledger');
}

const ledger = (...args: string[]) =>
  run(process.execPath, ['--no-warnings', 'scripts/ledger.ts', ...args, '--clone', folder, '--ref', 'HEAD']);

test('an untouched ledger holds; only what was kept outside of it vouches for its records', async () => {
  const alone = await ledger('verify');
  expect(alone.code).toBe(0);
  expect(alone.stdout).toContain('0 of 3 records are vouched for by anchors; the last 3 are not yet.');
  const release = path.join(folder, '..', `${path.basename(folder)}-release.txt`);
  await writeFile(release, first.get(checkpointFile) ?? '');
  expect((await ledger('verify', '--anchor', release)).stdout).toContain('2 of 3 records are vouched for by anchors');
  await rm(release);
});

test('shown are the records that were asked for', async () => {
  expect((await ledger('show', '--env', 'staging')).stdout.trim()).toMatch(/^1 .* staging .*\(observed\) {2}b /);
  expect((await ledger('show', '--key', 'nobody')).code).toBe(1);
});

test("who asks for observed records never gets somebody's own word", async () => {
  const shown = async (basis: string) =>
    (await ledger('show', '--basis', basis)).stdout
      .trim()
      .split('\n')
      .map((line) => line.split('  ')[0]);
  expect(await shown('observed')).toEqual(['0', '1']);
  expect(await shown('self-reported')).toEqual(['0', '1', '2']);
});

test('a proof can be checked by somebody who has the checkpoint only', async () => {
  const { record, index, size, root, leaf, proof } = JSON.parse((await ledger('prove', '1')).stdout);
  expect(JSON.parse(record)).toMatchObject({ key: 'b' });
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  expect(provesInclusion(proof.map(bytes), { leaf: bytes(leaf), index, size, root: bytes(root) })).toBe(true);
  expect(JSON.parse((await ledger('prove', '--since', '2')).stdout)).toMatchObject({ since: 2, size: 3 });
  expect((await ledger('prove', '7')).code).toBe(1);
});

test('export gives the lines as they are', async () => {
  expect((await ledger('export')).stdout).toBe(second.get(shard));
});

test.each([
  ['no command', [], 'Name a command'],
  ['a word for a number', ['prove', 'first'], 'not the number'],
  ['a basis that is none', ['show', '--basis', 'rumour'], 'no basis'],
  ['an argument too many', ['verify', 'HEAD~1'], '`verify` does not take "HEAD~1".'],
  ['no file to append', ['append'], '`append` needs a file.'],
  ['half the name of a repository', ['verify', '--repo', 'harbour'], 'no OWNER/REPO'],
  ['an option that is none', ['verify', '--quick'], '--quick'],
  ['a ref that is not there', ['verify', '--ref', 'nowhere'], 'nowhere'],
  ['an anchor without a checkpoint', ['verify', '--anchor', 'package.json'], 'holds no checkpoint'],
])('%s is a mistake on the command line', async (_sentence, args, says) => {
  const given = args.includes('--ref') ? ['--clone', folder, ...args] : [...args, '--clone', folder, '--ref', 'HEAD'];
  const { code, stderr } = await run(process.execPath, ['--no-warnings', 'scripts/ledger.ts', ...given]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
});

test('a record that was rewritten, re-hashed and committed is contradicted by the history, and by an anchor that was kept', async () => {
  const kept = path.join(folder, '..', `${path.basename(folder)}.txt`);
  await writeFile(kept, `Release v1\n\n${second.get(checkpointFile)}`);
  const forged = appendTo(new Map(), [draftOf('a'), draftOf('b', { result: 'failed' }), draftOf('c')], now);
  await commit(forged);
  const { code, stdout } = await ledger('verify', '--anchor', kept);
  expect(code).toBe(1);
  expect(stdout).toMatch(/rewritten +commit [0-9a-f]{12} {2}Records 0 to 1 are not what was anchored/);
  expect(stdout).toContain(`rewritten    ${kept}`);
  for (const refused of [['export'], ['prove', '1'], ['show']]) expect((await ledger(...refused)).code).toBe(1);
  await rm(kept);
});
