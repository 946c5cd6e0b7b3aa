import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { scenarios } from '#rehearsal/scenarios/all';

const rehearse = (...args: string[]) =>
  spawnSync(process.execPath, ['--no-warnings', 'scripts/rehearse.ts', ...args], { encoding: 'utf8' });

test('the help and the guide name every scenario', async () => {
  const { stdout, status } = rehearse('--help');
  expect(status).toBe(0);
  const guide = await readFile('docs/rehearse.md', 'utf8');
  const missing = scenarios.filter(
    ({ name, title }) => !stdout.includes(`${name} `) || !stdout.includes(title) || !guide.includes(`| \`${name}\` |`),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('a faults file with mistakes is refused before anything starts, with all of them', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rehearse-'));
  const file = path.join(folder, 'faults.yml');
  await writeFile(file, 'faults:\n  - { on: ecs:UpdateServce, kind: reset }\n  - { on: ecs:*, kind: reset, ms: 5 }\n');
  const { stdout, stderr, status } = rehearse('--faults', file);
  await rm(folder, { recursive: true });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.split('\n').filter((line) => /faults\.yml:[23]:\d+ /.test(line))).toHaveLength(2);
});

test('a faults file that is not there is refused', () => {
  const { stderr, status } = rehearse('--faults', 'nowhere.yml');
  expect([status, stderr.split('\n')[0]]).toEqual([2, '--faults: nowhere.yml cannot be read.']);
});

test('a report that could not be written is refused before anything starts', () => {
  const { stdout, stderr, status } = rehearse('happy', '--report', '.');
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([
    2,
    '',
    expect.stringMatching(/^--report: \. cannot be written: EISDIR/),
  ]);
});

test('whoever closes the terminal ends it, and nothing stays behind', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rehearse-'));
  const args = ['--no-warnings', 'scripts/rehearse.ts', 'happy', '--report', path.join(folder, 'report.html')];
  const env = { ...process.env, TMPDIR: folder };
  const rehearsal = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(rehearsal, 'close');
  await once(rehearsal.stdout, 'data');
  rehearsal.stdout.destroy();
  rehearsal.kill('SIGHUP');
  expect([(await ended)[0], await readdir(folder)]).toEqual([1, ['report.html']]);
  await rm(folder, { recursive: true });
});
