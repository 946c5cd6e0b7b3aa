import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ActLab, actLab, logs, outputs, results, tools, workflow } from './act-lab.ts';

let lab: ActLab;
const scratch = mkdtempSync(path.join(tmpdir(), 'run-act-'));

beforeAll(async () => {
  lab = await actLab();
});
afterAll(async () => {
  await lab.close();
  rmSync(scratch, { recursive: true, force: true });
});

const one = (run: string) =>
  workflow(`  a: { runs-on: ubuntu-latest, steps: [{ id: s, run: ${JSON.stringify(run)} }] }\n`);

/** A program in act's place that ends like this. */
function pretender(script: string): string {
  const file = path.join(scratch, 'act');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

test.each([
  ['exit code 2 of a Go panic', 'echo "panic: nil map" >&2; exit 2', 'crashed'],
  ["Go's fatal error, whatever the exit code", 'echo "fatal error: concurrent map writes" >&2; exit 1', 'crashed'],
  ['death by a signal', 'exit 137', 'crashed'],
  ['exit code 1', 'exit 1', 'failure'],
])('%s is told as what it is', async (_case, script, status) => {
  const run = await lab.play(one('true'), { tools: { ...tools, binary: pretender(script) } });
  expect(run.status).toBe(status);
});

test('a secret is hidden in logs, and not on disk when the run is over', async () => {
  const run = await lab.play(one('echo "[$TOKEN]" "[${TOKEN:0:8}]"'), {
    secrets: { T: 'hunter2hunter2' },
    processEnv: { TOKEN: 'hunter2hunter2' },
  });
  expect(logs(run)).toEqual(['[***] [hunter2h]']);
  expect(existsSync(run.folder.root)).toBe(false);
});

test("the machine's variables are the workflow's to override, the caller's environment stays outside", async () => {
  process.env['LEAK'] = 'leaked';
  const file = {
    '.github/workflows/test.yml':
      'on: push\nenv: { AWS_REGION: of-workflow }\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ id: s, run: \'echo "seen=$AWS_REGION $AWS_PROFILE $LEAK" >> "$GITHUB_OUTPUT"\' }] }\n',
  };
  const run = await lab.play(file, { processEnv: { AWS_REGION: 'of-machine', AWS_PROFILE: 'p' } });
  delete process.env['LEAK'];
  expect(outputs(run)).toEqual({ seen: 'of-workflow p ' });
});

test('cancelled: the running step ends, always() steps run', async () => {
  const abort = new AbortController();
  const ready = path.join(scratch, 'ready');
  const steps = `[{ run: 'touch ${ready}; sleep 30' }, { id: last, if: always(), run: 'echo cleaned=yes >> "$GITHUB_OUTPUT"' }]`;
  void waitFor(() => existsSync(ready)).then(() => abort.abort());
  const run = await lab.play(workflow(`  a: { runs-on: ubuntu-latest, steps: ${steps} }\n`), { signal: abort.signal });
  expect([run.status, results(run), outputs(run)]).toEqual(['cancelled', { a: 'failure' }, { cleaned: 'yes' }]);
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
