import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JobConclusion, RunReporter, StepReport } from '#rehearsal/contracts';
import { actRunner } from '#rehearsal/runner/act-runner';
import { tools } from './act-lab.ts';
import { type GitLab, gitLab } from './git-lab.ts';

let git: GitLab;

beforeAll(async () => {
  git = await gitLab();
  git.publish('acme/tools', product, ['v1']);
});
afterAll(() => git.close());

const product = {
  'oidc/action.yml': 'name: oidc\nruns: { using: node24, main: main.js }\n',
  'oidc/main.js':
    "require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, `url=${process.env.ACTIONS_ID_TOKEN_REQUEST_URL}\\n`);",
  '.github/workflows/deploy.yml': `name: Deploy
on:
  workflow_call:
    inputs: { environment: { type: string, required: true }, fail: { type: boolean, default: false } }
    outputs: { done: { value: '\${{ jobs.deploy.outputs.done }}' } }
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: { name: '\${{ inputs.environment }}', url: 'https://\${{ inputs.environment }}.example' }
    permissions: { id-token: write }
    outputs: { done: '\${{ steps.d.outputs.done }}' }
    steps:
      - { name: 'Deploy to \${{ inputs.environment }}', id: d, run: 'echo "done=\${{ inputs.environment }}" >> "$GITHUB_OUTPUT"; echo "::error title=Oh::a::b"; echo "# S" >> "$GITHUB_STEP_SUMMARY"' }
      - { id: o, uses: acme/tools/oidc@v1 }
      - { if: inputs.fail, run: exit 1 }
  rollback: { needs: deploy, if: failure(), runs-on: ubuntu-latest, steps: [{ id: o, uses: acme/tools/oidc@v1 }] }
`,
};

type Told = {
  what: string;
  environment?: unknown;
  conclusion?: JobConclusion;
  step?: StepReport;
  log?: string;
  summary?: string;
};

async function play(
  jobs: string,
  { signal = new AbortController().signal, binary = tools.binary, loseAt = 'no job' } = {},
) {
  const repository = `harbour/boat-${Math.round(performance.now() * 1000)}`;
  const workflowPath = '.github/workflows/on-merge.yml';
  const { gitDir, sha } = git.publish(repository, { [workflowPath]: `name: On merge\non: push\njobs:\n${jobs}` });
  const told: Told[] = [];
  const problems: string[] = [];
  const reporter: RunReporter = {
    jobStarted: async ({ name, environment }) => {
      told.push({ what: `start ${name}`, environment });
      if (name === loseAt) runner.lose(identity.runId);
    },
    stepFinished: async (job, step) =>
      void told.push({ what: `${job}: ${step.name}`, conclusion: step.conclusion, step }),
    jobFinished: async (job, result) => void told.push({ what: `end ${job}`, ...result }),
  };
  const runner = actRunner({
    tools: { ...tools, binary },
    github: {
      apiUrl: `${git.url}/api/v3`,
      graphqlUrl: `${git.url}/api/graphql`,
      serverUrl: git.url,
      oidcTokenUrl: (runId) => `${git.url}/oidc?run=${runId}`,
    },
    environment: {},
    now: () => new Date(),
    sleep: (ms, gone) => sleep(ms, undefined, { signal: gone }),
    onProblem: (problem) => problems.push(problem),
  });
  const identity = {
    runId: 42,
    runNumber: 1,
    runAttempt: 1,
    actor: 'ada',
    token: 'ghs_0123456789abcdef',
    ref: 'refs/heads/main',
  };
  const request = {
    ...identity,
    repository,
    gitDir,
    sha,
    workflowPath,
    eventName: 'push',
    payload: {},
    secrets: {},
    vars: {},
  };
  const conclusion = await runner.run(request, reporter, signal);
  return { conclusion, told, problems, ends: endsOf(told) };
}

const endsOf = (told: Told[]) =>
  Object.fromEntries(
    told.filter(({ what }) => what.startsWith('end ')).map(({ what, conclusion }) => [what.slice(4), conclusion]),
  );

const call = (environment: string, more = '') =>
  `{ uses: acme/tools/.github/workflows/deploy.yml@v1, permissions: { id-token: write }, with: { environment: ${environment}${more} } }`;

test('tells GitHub of jobs, environments, steps and what they said, under the names that GitHub shows', async () => {
  const jobs = `  build: { name: 'Build \${{ github.ref_name }}', runs-on: ubuntu-latest, outputs: { to: staging }, steps: [{ run: echo built }] }
  stage: { needs: build, ${call("'${{ needs.build.outputs.to }}'").slice(2)}
  tell: { needs: stage, runs-on: ubuntu-latest, steps: [{ name: 'Told \${{ needs.stage.outputs.done }}', run: echo }] }
`;
  const { conclusion, told, ends, problems } = await play(jobs);
  expect([conclusion, problems]).toEqual(['success', []]);
  expect(told.map(({ what }) => what)).toEqual([
    ...['start Build main', 'Build main: Run echo built', 'end Build main'],
    ...[
      'start stage / deploy',
      'stage / deploy: Deploy to staging',
      'stage / deploy: Run acme/tools/oidc@v1',
      'stage / deploy: Run exit 1',
      'end stage / deploy',
    ],
    ...['start stage / rollback', 'end stage / rollback'],
    ...['start tell', 'tell: Told staging', 'end tell'],
  ]);
  expect(told[3]?.environment).toEqual({ name: 'staging', url: 'https://staging.example' });
  expect(told[4]?.step).toMatchObject({
    outputs: { done: 'staging' },
    annotations: [{ level: 'error', title: 'Oh', message: 'a::b' }],
  });
  expect(told[7]).toMatchObject({ summary: '# S\n', log: expect.stringContaining('##[error]a::b') });
  expect(ends).toMatchObject({ 'stage / rollback': 'skipped' });
});

test('OIDC: a job learns where to ask, by its name, when it may', async () => {
  const { told } = await play(`  stage: ${call('staging', ', fail: true')}\n`);
  const urls = told.flatMap(({ step }) => (step?.outputs['url'] ? [step.outputs['url']] : []));
  expect(urls).toEqual([`${git.url}/oidc?run=42&job=stage%20%2F%20deploy`, 'undefined']);
});

test('after a failure: rolled back inside, and what needs it is skipped', async () => {
  const jobs = `  stage: ${call('staging', ', fail: true')}\n  prod: { needs: stage, ${call('production').slice(2)}\n  last: { needs: prod, runs-on: ubuntu-latest, steps: [{ run: echo }] }\n`;
  const { conclusion, ends, problems } = await play(jobs);
  expect([conclusion, problems]).toEqual(['failure', []]);
  expect(ends).toEqual({
    'stage / deploy': 'failure',
    'stage / rollback': 'success',
    prod: 'skipped',
    last: 'skipped',
  });
});

test.each([
  [
    'a job that GitHub would run and act does not',
    `  stage: ${call('staging', ', fail: true')}\n  after: { needs: stage, if: always(), runs-on: ubuntu-latest, steps: [{ run: echo }] }\n`,
    'act did not play after.',
  ],
  [
    'a label that nobody answers to',
    '  a: { runs-on: windows-latest, steps: [{ run: echo }] }\n',
    'act did not play a.',
  ],
  [
    'a workflow that act finds invalid',
    '  a: { runs-on: ubuntu-latest, oops: 1, steps: [{ run: echo }] }\n',
    'act did not play a.',
  ],
  ['a called workflow that is not there', '  a: { uses: acme/tools/.github/workflows/none.yml@v1 }\n', 'none.yml'],
])('crashed, with the reason: %s', async (_case, jobs, reason) => {
  const { conclusion, problems } = await play(jobs);
  expect([conclusion, problems]).toEqual(['crashed', [expect.stringContaining(reason)]]);
});

test.each<[string, number, JobConclusion | 'crashed', number]>([
  ['once: played again, and told', 1, 'success', 1],
  ['twice: crashed', 2, 'crashed', 2],
])('act crashes %s', async (_case, crashes, expected, told) => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'crashing-act-'));
  const binary = path.join(scratch, 'act');
  const crash = `echo x >> ${scratch}/n; [ $(wc -l < ${scratch}/n) -gt ${crashes} ] || { echo "fatal error: maps" >&2; exit 2; }`;
  writeFileSync(binary, `#!/bin/sh\n${crash}\nexec ${tools.binary} "$@"\n`, { mode: 0o755 });
  const { conclusion, problems } = await play('  a: { runs-on: ubuntu-latest, steps: [{ run: echo }] }\n', { binary });
  rmSync(scratch, { recursive: true });
  expect([conclusion, problems.length, problems[0]]).toEqual([
    expected,
    told,
    expect.stringContaining('fatal error: maps'),
  ]);
});

test('cancelled: what runs and what waits ends as cancelled', async () => {
  const abort = new AbortController();
  const jobs =
    '  a: { runs-on: ubuntu-latest, steps: [{ run: sleep 20 }] }\n  b: { needs: a, runs-on: ubuntu-latest, steps: [{ run: echo }] }\n';
  void sleep(600).then(() => abort.abort());
  const { conclusion, ends } = await play(jobs, { signal: abort.signal });
  expect([conclusion, ends['a']]).toEqual(['cancelled', 'cancelled']);
});

test('a machine that is lost: its job failed without outputs, what had ended stays, and the rest is played elsewhere', async () => {
  const odd = `printf 'to=staging\\nodd=%s{{ 1 }}\\n' '$' >> "$GITHUB_OUTPUT"`;
  const outputs = `{ to: '\${{ steps.b.outputs.to }}', odd: '\${{ steps.b.outputs.odd }}' }`;
  const jobs = `  build: { runs-on: ubuntu-latest, outputs: ${outputs}, steps: [{ id: b, run: "${odd.replaceAll('"', '\\"')}" }] }
  stage: { needs: build, ${call("'${{ needs.build.outputs.to }}'").slice(2)}
  tell: { needs: build, if: always(), runs-on: ubuntu-latest, steps: [{ name: 'Told \${{ needs.build.outputs.odd }}', run: echo }] }
  after: { needs: stage, runs-on: ubuntu-latest, steps: [{ run: echo }] }
`;
  const { conclusion, told, ends, problems } = await play(jobs, { loseAt: 'stage / deploy' });
  expect([conclusion, problems]).toEqual(['failure', []]);
  expect(ends).toEqual({
    build: 'success',
    'stage / deploy': 'failure',
    'stage / rollback': 'success',
    tell: 'success',
    after: 'skipped',
  });
  const lost = told.find(({ what }) => what === 'end stage / deploy');
  expect(lost).toMatchObject({ log: expect.stringContaining('lost communication'), summary: '' });
  expect(told.filter(({ what }) => what === 'start build' || what === 'start stage / deploy')).toHaveLength(2);
  expect(told.map(({ what }) => what)).toContain('tell: Told ${{ 1 }}');
});

test('a job whose action cannot be had has started all the same, and failed', async () => {
  const { told, ends } = await play(
    '  a: { runs-on: ubuntu-latest, steps: [{ name: Absent, uses: acme/tools/absent@v9 }] }\n',
  );
  expect(ends).toEqual({ a: 'failure' });
  expect(told[0]?.what).toBe('start a');
});
