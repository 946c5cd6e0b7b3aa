import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const run = promisify(execFile);
const shim = fileURLToPath(new URL('../../../rehearsal/runner/shims/bash', import.meta.url));

test.each([
  ['may ask for an identity token', 'write', 'http://127.0.0.1/token?run=1&job=staging%20%2F%20deploy'],
  ['may not', 'none', ''],
])('a step waits until all is written of a job that %s', async (_case, idToken, expected) => {
  const notes = await mkdtemp(path.join(tmpdir(), 'rehearsal-notes-'));
  const note = path.join(notes, 'job-1');
  await writeFile(note, '');
  const step = run(shim, ['-c', 'echo "$ACTIONS_ID_TOKEN_REQUEST_URL"'], {
    env: {
      PATH: '/usr/bin:/bin',
      GITHUB_WORKSPACE: '/somewhere/job-1/workspace',
      REHEARSAL_JOBS: notes,
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/token?run=1',
    },
  });
  await sleep(200);
  await writeFile(note, `staging%20%2F%20deploy\n${idToken}\n`);
  expect((await step).stdout.trim()).toBe(expected);
  await rm(notes, { recursive: true });
});
