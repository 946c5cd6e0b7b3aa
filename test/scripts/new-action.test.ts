import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

type Ended = { code: number; output: string };

let copy = '';
const run = (command: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd: copy, env: { ...process.env, NODE_OPTIONS: '' } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
const newAction = (...args: string[]) => run(process.execPath, '--no-warnings', 'scripts/new-action.ts', ...args);

/** Only what an action stands on: the other actions are not part of what is shown. */
beforeAll(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'slipway-new-action-'));
  const settings = ['package.json', 'tsconfig.json', 'jest.config.mjs', 'biome.json', 'README.md'];
  const folders = ['action-templates', 'lib', 'scripts', 'test/support', 'test/contract', 'test/action-templates'];
  await Promise.all([...settings, ...folders].map((file) => cp(file, path.join(copy, file), { recursive: true })));
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

test('a new action of each kind is green: tests, contract, types, format', async () => {
  for (const [name, kind] of [
    ['release-age', 'check'],
    ['end-quarantine', 'change'],
  ] as const) {
    expect(await newAction(name, '--kind', kind)).toMatchObject({ code: 0 });
  }
  const jest = (...suites: string[]) =>
    run(process.execPath, '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...suites);
  const include = ['actions/*/src', 'test/actions'];
  await writeFile(path.join(copy, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  const [tested, agreed, typed, formatted] = await Promise.all([
    jest('test/actions'),
    jest('test/contract/actions.test.ts', '-t', '^(release-age|end-quarantine): '),
    run('node_modules/.bin/tsc', '-p', 'tsconfig.new.json'),
    run('node_modules/.bin/biome', 'ci', '--vcs-enabled=false', 'actions', 'test/actions'),
  ]);
  expect(tested.output).toMatch(/Test Suites: 2 passed, 2 total/);
  expect(agreed.output).toMatch(/Tests: .* 12 passed/);
  expect([tested, agreed, typed, formatted].map(({ code }) => code)).toEqual([0, 0, 0, 0]);
});

test('nothing of the template is left in it, and the README lists it', async () => {
  const { output } = await newAction('window', '--kind', 'change');
  const files = output.split('\n').filter((line) => /^(actions|test)\//.test(line));
  expect(files).toContain('actions/window/src/window.ts');
  expect(files).toContain('test/actions/window/window.test.ts');
  for (const file of files) expect(await readFile(path.join(copy, file), 'utf8')).not.toMatch(/template/i);
  expect(await readFile(path.join(copy, 'README.md'), 'utf8')).toContain(
    '| [window](actions/window/README.md) | Ends the',
  );
});

test.each([
  ['no name', ['--kind', 'check'], '"" is not a name'],
  ['a name in capitals', ['BackupCheck', '--kind', 'check'], 'is not a name such as'],
  ['a path', ['../x', '--kind', 'check'], 'is not a name such as'],
  ['no kind', ['backup-check'], '--kind is check or change'],
  ['a kind that does not exist', ['backup-check', '--kind', 'magic'], '--kind is check or change'],
  ['an action that is there', ['release-age', '--kind', 'check'], 'is there already'],
])('%s is refused, and says where the help is', async (_sentence, args, sentence) => {
  const { code, output } = await newAction(...args);
  expect(code).toBe(2);
  expect(output).toContain(sentence);
  expect(output).toContain('See scripts/new-action --help.');
});
