import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { startGithub } from '#rehearsal/github/start-github';
import { publishProduct } from '#rehearsal/publish/publish-product';

const run = promisify(execFile);

const product = {
  '.gitignore': 'node_modules/\n',
  'actions/gate/action.yml': 'runs: { using: node24, main: dist/index.js }\n',
  'actions/gate/dist/index.js': 'run()',
  'actions/gate/src/index.ts': 'source',
  '.github/workflows/deploy.yml': 'jobs: { a: { steps: [{ uses: $/actions/gate }] } }\n',
  'node_modules/x/action.yml': 'no',
  'test/a.test.ts': 'no',
  'package.json': '{}',
};

function productFolder() {
  const root = mkdtempSync(path.join(tmpdir(), 'product-'));
  for (const [name, content] of Object.entries(product)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  execFileSync('git', ['init', '--quiet', root]);
  return root;
}

test('publishes what a runner needs, lowered, with its tags, where git finds it', async () => {
  const from = productFolder();
  const github = await startGithub({ clock: scaledClock(1), faults: createFaults({ seed: 1, rules: [] }) });
  const overlay = { 'actions/gate/dist/index.js': 'nothing()' };
  const { sha, files } = await publishProduct({ github, from, overlay });
  const clone = mkdtempSync(path.join(tmpdir(), 'clone-'));
  const git = async (...args: string[]) => (await run('git', args, { cwd: clone })).stdout.trim();
  await git('clone', '--quiet', '--branch', 'v1', `${github.urls.server}/slipway-dev/slipway`, '.');
  const read = (file: string) => readFileSync(path.join(clone, file), 'utf8');

  expect(files).toEqual([
    '.github/workflows/deploy.yml',
    'actions/gate/action.yml',
    'actions/gate/dist/index.js',
    'package.json',
  ]);
  expect((await git('ls-files')).split('\n')).toEqual(files);
  expect([await git('rev-parse', 'HEAD'), await git('rev-parse', 'v1.0.0')]).toEqual([sha, sha]);
  expect(read('.github/workflows/deploy.yml')).toContain('uses: slipway-dev/slipway/actions/gate@v1');
  expect(read('actions/gate/dist/index.js')).toBe('nothing()');
  await github.close();
  for (const folder of [from, clone]) rmSync(folder, { recursive: true });
});
