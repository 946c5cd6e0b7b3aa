import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '#test/support/outside-run';

/** Their command lines are read by the scripts of the same name, or by jest. */
const withoutOptions = ['screenshots.ts', 'test.ts'];
const scripts = readdirSync('scripts')
  .filter((file) => file.endsWith('.ts') && !withoutOptions.includes(file))
  .map((file) => path.basename(file, '.ts'));

// Made here and not in a hook, because tests that run beside each other begin before hooks end.
const empty = mkdtempSync(path.join(tmpdir(), 'slipway-nowhere-'));
const bare = mkdtempSync(path.join(tmpdir(), 'slipway-bare-'));
execFileSync('git', ['init', '--quiet', bare]);
execFileSync('git', ['-C', bare, 'remote', 'add', 'origin', '/srv/boats.git']);
afterAll(() => {
  for (const folder of [empty, bare]) rmSync(folder, { recursive: true });
});

const call = (script: string, args: string[], cwd = '.') =>
  run(process.execPath, ['--no-warnings', path.resolve('scripts', `${script}.ts`), ...args], {
    cwd,
    env: { GIT_CEILING_DIRECTORIES: tmpdir() },
  });

test.concurrent.each(scripts.map((script) => [script]))(
  'scripts/%s says what it does, and refuses an option that is none',
  async (script) => {
    const [help, wrong] = await Promise.all([call(script, ['--help']), call(script, ['--bogus'])]);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining(`scripts/${script} `), stderr: '' });
    expect(wrong).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^[A-Z].*\.\n/) });
    expect(wrong.stderr).toContain(`scripts/${script} --help`);
    expect(wrong.stderr).not.toMatch(/\n\s+at /);
  },
);

const noRepository = 'This folder is no git repository';

test.concurrent.each<[string, string, string[], string]>([
  ['live without a change', 'live', [], "Name a change: a commit, a tag, '#12', CVE-…."],
  ['live outside of a clone', 'live', ['HEAD'], noRepository],
  ['ledger without a command', 'ledger', [], 'Name a command: verify, show,'],
  ['ledger with a command that is none', 'ledger', ['constructor'], 'There is no command "constructor"'],
  ['ledger with a word too many', 'ledger', ['verify', 'all'], '`verify` does not take "all".'],
  ['ledger prove without a number', 'ledger', ['prove'], '`prove` needs a number, or --since and a number.'],
  ['ledger append without a file', 'ledger', ['append'], '`append` needs a file.'],
  ['ledger erase without a key', 'ledger', ['erase'], '`erase` needs the keys of records, or --naming and a text.'],
  ['ledger outside of a clone', 'ledger', ['verify'], noRepository],
  ['a back-test outside of a clone', 'back-test-risk', [], '. cannot be read: `git log` failed'],
])('%s is refused in a sentence', async (_case, script, args, words) => {
  const { code, stdout, stderr } = await call(script, args, empty);
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
});

test.concurrent.each<[string, string, string[], string]>([
  [
    'a clone that did not fetch the ledger',
    'ledger',
    ['verify'],
    'Run `git fetch origin slipway-ledger:refs/remotes/origin/slipway-ledger`',
  ],
  [
    'a remote that is not at GitHub',
    'live',
    ['HEAD', '--in', 'staging'],
    'The remote "origin" is no repository at GitHub',
  ],
])('%s is told what to do', async (_case, script, args, words) => {
  expect(await call(script, args, bare)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
});

test.concurrent.each([
  ['build', 'There is no action boats, toString.'],
  ['bench', 'There is no subject boats, toString, but size,'],
])('scripts/%s names what there is not', async (script, words) => {
  expect(await call(script, ['boats', 'toString'])).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
});
