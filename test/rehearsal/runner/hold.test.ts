import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const run = promisify(execFile);
const shim = path.resolve('rehearsal/runner/shims/node');

let jobs: string;
beforeEach(async () => {
  jobs = await mkdtemp(path.join(os.tmpdir(), 'hold-'));
});
afterEach(() => rm(jobs, { recursive: true, force: true }));

/** What a step of job `j1` sees of its OIDC token, by the shim that stands in for node. */
async function tokenUrlSeen(): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    REHEARSAL_NODE: process.execPath,
    REHEARSAL_JOBS: jobs,
    GITHUB_WORKSPACE: '/runs/j1/workspace',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/token?run=1',
  };
  const { stdout } = await run(shim, ['-p', 'process.env.ACTIONS_ID_TOKEN_REQUEST_URL'], { env });
  return stdout.trim();
}

test.each([
  [
    'a job that may ask for a token',
    ['staging%20%2F%20rollback\nwrite\n'],
    'http://127.0.0.1/token?run=1&job=staging%20%2F%20rollback',
  ],
  ['a job that may not', ['build\nnone\n'], 'undefined'],
  ['notes of which nothing stands there yet', ['', 'build\nwrite\n'], 'http://127.0.0.1/token?run=1&job=build'],
  ['notes that stand there by half', ['build\nwri', 'te\n'], 'http://127.0.0.1/token?run=1&job=build'],
])('%s', async (_case, [first = '', ...later], url) => {
  const notes = path.join(jobs, 'j1');
  await writeFile(notes, first);
  const seen = tokenUrlSeen();
  for (const text of later) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await appendFile(notes, text);
  }
  expect(await seen).toBe(url);
});
