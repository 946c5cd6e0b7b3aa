import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

type Tally = { passed: number; failed: number };
type Stage = { name: string; run(): Promise<Tally> };

const node = process.execPath;
const bin = (name: string) => path.join('node_modules/.bin', name);

/** Runs a program and shows its output; its exit status. */
const execute = (command: string, args: string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

/** A check counts as one test. */
const check = (name: string, command: string, args: string[]): Stage => ({
  name,
  run: async () => ((await execute(command, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** Jest counts its own; a suite that could not even load is one failure. */
const suites = (name: string, options: string[]): Stage => ({
  name,
  run: async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-test-'));
    const report = path.join(folder, 'jest.json');
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
    const code = await execute(node, [...jest, '--json', `--outputFile=${report}`, ...options]);
    const tally = tallyOf(await readFile(report, 'utf8').catch(() => '{}'), code);
    await rm(folder, { recursive: true, force: true });
    return tally;
  },
});

function tallyOf(json: string, code: number): Tally {
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = JSON.parse(json);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

const everything = (): Stage[] => [
  check('types', bin('tsc'), ['--noEmit']),
  check('lint and format', bin('biome'), ['ci', '--error-on-warnings', '.']),
  check('dead code', bin('knip'), ['--no-progress']),
  check('bundles', node, ['--no-warnings', 'scripts/build.ts', '--check']),
  suites('suites', []),
  suites('survival', ['--config', 'jest.survival.config.mjs']),
  suites('rehearsal scenarios', ['--config', 'jest.scenarios.config.mjs']),
];

const help = `scripts/test [FOLDER or FILE…] [jest options]
scripts/test --outside [FOLDER or FILE…] [jest options]

Without anything it runs everything: types, lint, dead code, bundles, then the suites, about twenty minutes. With something
it runs those suites alone.
  --outside   the tests that are judged by tools of others; Python, Chromium and the like are fetched first`;

const options = process.argv.slice(2);
if (options.includes('--help')) {
  console.log(help);
  process.exit(0);
}
const stages =
  options[0] === '--outside'
    ? [suites('outside', ['--config', 'jest.outside.config.mjs', ...options.slice(1)])]
    : options.length > 0
      ? [suites('suites', options)]
      : everything();

const total: Tally = { passed: 0, failed: 0 };
for (const stage of stages) {
  const start = performance.now();
  console.log(`\n── ${stage.name}`);
  const { passed, failed } = await stage.run();
  total.passed += passed;
  total.failed += failed;
  console.log(
    `── ${stage.name}: ${passed} passed, ${failed} failed (${Math.round((performance.now() - start) / 1000)} s)`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
