import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { lowerSelfReferences } from '#rehearsal/publish/lower-self-references';

type Verdict = { code: number; output: string };

const judge = (command: string, args: string[]): Promise<Verdict> =>
  new Promise((resolve) => {
    execFile(command, args, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });

const yamlIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.yml')).map((name) => path.join(folder, name));

const workflows = async () => [...(await yamlIn('.github/workflows')), ...(await yamlIn('workflows'))];

test('zizmor has nothing to say in its most pedantic mood', async () => {
  const { code, output } = await judge('zizmor', [
    '--offline',
    '--persona',
    'pedantic',
    '.github',
    ...(await workflows()),
  ]);
  expect(output).toContain('No findings to report');
  expect(code).toBe(0);
});

test('zizmor does find a template injection, so its silence means something', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-zizmor-'));
  const file = path.join(folder, 'bad.yml');
  const run = `echo "\${{ github.event.issue.title }}"`;
  await writeFile(
    file,
    `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(run)}\n`,
  );
  const { code, output } = await judge('zizmor', ['--offline', file]);
  await rm(folder, { recursive: true });
  expect(output).toContain('template-injection');
  expect(code).not.toBe(0);
});

test('actionlint accepts every workflow, with self references lowered as the runner sees them', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-actionlint-'));
  for (const [index, file] of (await workflows()).entries()) {
    const lowered = lowerSelfReferences(await readFile(file, 'utf8'), 'slipway-dev/slipway', 'v1');
    await writeFile(path.join(folder, `${index}-${path.basename(file)}`), lowered);
  }
  const { code, output } = await judge('actionlint', ['-no-color', ...(await yamlIn(folder))]);
  await rm(folder, { recursive: true });
  expect(output).toBe('');
  expect(code).toBe(0);
});
