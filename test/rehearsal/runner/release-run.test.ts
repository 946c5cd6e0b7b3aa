/** The workflow files that ship, played by act for a push to the GitHub stand-in, with actions that only say how they ended. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { type GithubStandIn, startGithub } from '#rehearsal/github/start-github';
import { publishProduct } from '#rehearsal/publish/publish-product';
import { actRunner } from '#rehearsal/runner/act-runner';
import { tools } from './act-lab.ts';

const root = process.cwd();
const scratch = mkdtempSync(path.join(tmpdir(), 'release-run-'));
const problems: string[] = [];
let github: GithubStandIn;

beforeAll(async () => {
  github = await startGithub({
    clock: scaledClock(1),
    faults: createFaults({ seed: 1, rules: [] }),
    runner: { run: (...call) => runner().run(...call) },
  });
  await publishProduct({ github, from: productFolder() });
  await github.createRepository({ owner: 'harbour', name: 'boat-listing' });
});
afterAll(async () => {
  await github.close();
  rmSync(scratch, { recursive: true });
});

const runner = () =>
  actRunner({
    tools,
    github: {
      apiUrl: github.urls.api,
      graphqlUrl: github.urls.graphql,
      serverUrl: github.urls.server,
      oidcTokenUrl: (runId) => `${github.urls.server}/_oidc/token?run=${runId}`,
    },
    environment: {},
    now: () => new Date(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    onProblem: (problem) => problems.push(problem),
  });

function write(folder: string, files: Record<string, string>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Each action succeeds with these outputs; deploy-env fails in the environment that the checkout's `broken` file names. */
const outputs: Record<string, string> = {
  'build-image': 'digest=sha256:abc',
  'promotion-gate': 'allowed=true',
  'deploy-env': 'verdict=succeeded\nchanged=true',
  'validate-deployment': 'verdict=succeeded\nreason=OK',
  rollback: 'recovered=true',
  incident: 'issue=1',
  'record-evidence': 'appended=1',
  'release-notes': 'version=1.0.0\ntag=v1.0.0\nrelease-url=https://github.test/releases/1',
};
/** Says so, and as whom AWS would see it. */
const bundle = (said: string) => `const fs = require('node:fs');
const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, GITHUB_OUTPUT, INPUT_ENVIRONMENT } = process.env;
async function subject() {
  const { value } = await (await fetch(url, { headers: { authorization: 'Bearer ' + token } })).json();
  return JSON.parse(Buffer.from(value.split('.')[1], 'base64url')).sub;
}
(async () => {
  const broken = fs.readFileSync('broken', 'utf8').trim() === INPUT_ENVIRONMENT && __dirname.includes('deploy-env');
  fs.appendFileSync(GITHUB_OUTPUT, (broken ? 'verdict=failed' : ${JSON.stringify(said)}) + '\\n');
  if (url) fs.appendFileSync(GITHUB_OUTPUT, 'subject=' + (await subject()) + '\\n');
  process.exitCode = broken ? 1 : 0;
})();`;

function productFolder(): string {
  const folder = path.join(scratch, 'product');
  cpSync(path.join(root, '.github/workflows'), path.join(folder, '.github/workflows'), { recursive: true });
  const actions = Object.entries(outputs).flatMap(([name, said]) => [
    [`actions/${name}/action.yml`, `name: ${name}\nruns: { using: node24, main: dist/index.js }\n`],
    [`actions/${name}/dist/index.js`, bundle(said)],
  ]);
  execFileSync('git', ['init', '--quiet', folder]);
  return write(folder, Object.fromEntries(actions));
}

/** Pushes, waits for the run, and tells how its jobs ended. */
async function release(name: string, broken: string) {
  const onMerge = readFileSync(path.join(root, 'workflows/on-merge.yml'), 'utf8');
  const directory = write(path.join(scratch, name), {
    '.github/workflows/on-merge.yml': onMerge,
    'a.js': name,
    broken,
  });
  const sha = await github.publish({
    repository: 'harbour/boat-listing',
    directory,
    message: `feat: ${name}`,
    events: true,
  });
  await github.idle();
  const run = [...github.repository('harbour/boat-listing').runs.values()].find((candidate) => candidate.sha === sha);
  const attempt = run?.attempts.at(-1);
  const jobs = attempt?.jobs.map((job) => `${job.name}: ${job.conclusion}`);
  const subjects = attempt?.jobs.flatMap(
    (job) => job.steps.find((step) => step.outputs['subject'])?.outputs['subject'] ?? [],
  );
  return { conclusion: attempt?.conclusion, jobs, subjects };
}

const of = (what: string) => `repo:harbour/boat-listing:${what}`;

test('a good release', async () => {
  expect(await release('good', 'nothing')).toEqual({
    conclusion: 'success',
    subjects: [of('ref:refs/heads/main'), of('environment:staging'), of('environment:production')],
    jobs: [
      'build / build: success',
      'build / evidence: success',
      ...[
        'staging / deploy: success',
        'staging / inspect: skipped',
        'staging / rollback: skipped',
        'staging / incident: skipped',
        'staging / withdraw: skipped',
        'staging / evidence: success',
        'staging / anchor: skipped',
      ],
      ...['draft / release: success', 'draft / evidence: success'],
      ...[
        'production / deploy: success',
        'production / inspect: skipped',
        'production / rollback: skipped',
        'production / incident: skipped',
        'production / withdraw: skipped',
        'production / evidence: success',
        'production / anchor: skipped',
      ],
      ...['publish / release: success', 'publish / evidence: success'],
    ],
  });
});

test('broken in staging: rolled back, incident, production untouched', async () => {
  expect(await release('bad', 'staging')).toEqual({
    conclusion: 'failure',
    subjects: [of('ref:refs/heads/main'), of('environment:staging'), of('ref:refs/heads/main')],
    jobs: [
      'build / build: success',
      'build / evidence: success',
      ...[
        'staging / deploy: failure',
        'staging / inspect: skipped',
        'staging / rollback: success',
        'staging / incident: success',
        'staging / withdraw: skipped',
        'staging / evidence: success',
        'staging / anchor: skipped',
      ],
      'draft: skipped',
      'production: skipped',
      'publish: skipped',
    ],
  });
});

test('the runner had nothing to complain of', () => expect(problems).toEqual([]));
