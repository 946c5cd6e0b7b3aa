import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const script = path.resolve('scripts/check-config.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-check-config-'));
  await mkdir(path.join(folder, '.github'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (...args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--no-warnings', script, ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });

const sample = () => readFile('examples/boat-listing/.github/slipway.yml', 'utf8');
const write = (text: string) => writeFile(path.join(folder, '.github/slipway.yml'), text);

test('a good configuration has no mistake, by its folder, its name and where one stands', async () => {
  await write(await sample());
  const all = await Promise.all([check(), check('.'), check('.github/slipway.yml')]);
  for (const { code, output } of all) {
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('no mistake') });
    expect(output).toContain('staging, production');
  }
});

test('every mistake is told at once, each with line and column', async () => {
  const text = (await sample())
    .replace('version: 1', 'version: 2')
    .replace('account: "111122223333"', 'account: 111122223333')
    .replace('protected: true', 'protekted: true');
  await write(text);
  const { code, output } = await check();
  expect(code).toBe(1);
  const places = [...output.matchAll(/slipway\.yml:(\d+):(\d+) /g)];
  const lines = text.split('\n');
  const named = places.map(([, line = '', column = '']) => lines[Number(line) - 1]?.slice(Number(column) - 1) ?? '');
  expect(named.map((rest) => rest.split(/[:\s]/)[0])).toEqual(
    expect.arrayContaining(['2', '111122223333', 'protekted']),
  );
});

test.each([
  ['a file that is not there', ['nowhere.yml'], 1, 'nowhere.yml does not exist'],
  ['what is not YAML', ['broken.yml'], 1, 'broken.yml:2:1 '],
  ['an option', ['--fix'], 2, "Unknown option '--fix'."],
  ['two files', ['a.yml', 'b.yml'], 2, 'One file at a time'],
  ['a call for help', ['--help'], 0, 'Exit status'],
])('%s', async (_sentence, args, expected, sentence) => {
  await writeFile(path.join(folder, 'broken.yml'), 'version: [1\n');
  const { code, output } = await check(...args);
  expect({ code, output }).toEqual({ code: expected, output: expect.stringContaining(sentence) });
});
