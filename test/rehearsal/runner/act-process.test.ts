import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { startAct } from '#rehearsal/runner/act-process';

/** A process in a session of its own, as a step may leave behind: it touches the file for as long as it lives. */
const stray = (file: string) => `setsid sh -c 'while :; do touch ${file}; sleep 0.02; done' >/dev/null 2>&1 & sleep 30`;

test.each([
  ['in its own pid namespace', undefined],
  ['by the marker in its environment', false],
])('killed with all that it started, %s', async (_case, isolated) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'act-process-'));
  const file = path.join(folder, 'beat');
  const env = { PATH: process.env['PATH'] ?? '' };
  const act = startAct({ binary: '/bin/sh', args: ['-c', stray(file)], cwd: folder, env }, isolated);
  while (!existsSync(file)) await sleep(10);
  act.kill();
  expect(await act.exited).toEqual({ code: null, signal: 'SIGKILL' });
  await sleep(50);
  const last = statSync(file).mtimeMs;
  await sleep(100);
  expect(statSync(file).mtimeMs).toBe(last);
  rmSync(folder, { recursive: true });
});
