/**
 * A person with the gh CLI in front of the GitHub stand-in. Left out: what gh does by GraphQL mutations (issue create and close,
 * pr create and merge) or by much more of the schema than the actions ask (pr view, pr checks, search in lists): the stand-in says
 * that it does not know them, and `gh api` does the same by REST.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fakeRunner, succeeded } from '#test/rehearsal/github/fake-runner';
import { startWorld, type World } from '#test/rehearsal/github/stand-in';
import { run } from '#test/support/outside-run';
import { tlsInFrontOf } from '#test/support/outside-tls-proxy';
import { selfSigned } from '#test/support/self-signed';

const workflow = `
name: Roll back
on: { workflow_dispatch: { inputs: { environment: { type: choice, options: [staging, production], required: true } } } }
jobs: { go: { runs-on: ubuntu-latest, steps: [] } }
`;

const runner = fakeRunner();
let world: World;
let proxy: Awaited<ReturnType<typeof tlsInFrontOf>>;
let home: string;

beforeAll(async () => {
  const file = '.github/workflows/rollback.yml';
  world = await startWorld({ 'README.md': 'Boats.\n', [file]: workflow }, { runner });
  runner.plays[file] = async (_request, report) => {
    await report.jobStarted({ name: 'go', id: 'go' });
    await report.jobFinished('go', succeeded);
  };
  const certificate = selfSigned('localhost', new Date('2040-01-01'));
  proxy = await tlsInFrontOf(world.url, certificate);
  home = await mkdtemp(path.join(tmpdir(), 'outside-gh-'));
  await writeFile(path.join(home, 'ca.pem'), certificate.cert);
});

afterAll(async () => {
  await Promise.all([world.close(), proxy.close(), rm(home, { recursive: true })]);
});

async function gh(...args: string[]) {
  return run('gh', args, {
    cwd: home,
    env: {
      HOME: home,
      GH_HOST: proxy.host,
      GH_REPO: `${proxy.host}/harbour/boat-listing`,
      GH_ENTERPRISE_TOKEN: world.tokens.ada,
      SSL_CERT_FILE: path.join(home, 'ca.pem'),
      GH_NO_UPDATE_NOTIFIER: '1',
      NO_COLOR: '1',
    },
  });
}

/** What gh prints, fields apart by tabs, when all is well. */
async function says(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await gh(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.trim();
}

const repository = 'repos/{owner}/{repo}';

test('the repository, by REST and by GraphQL', async () => {
  expect(await says('api', repository, '--jq', '.full_name + " " + .default_branch')).toBe('harbour/boat-listing main');
  expect(await says('api', 'graphql', '-f', 'query={ viewer { login } }', '--jq', '.data.viewer.login')).toBe('ada');
  expect(await says('repo', 'view', 'harbour/boat-listing')).toMatch(/^name:\s+harbour\/boat-listing\n[\s\S]*Boats\.$/);
});

test('an issue: opened, labelled, listed, read and closed', async () => {
  await says('label', 'create', 'incident', '--color', 'B60205', '--description', 'Production is not well');
  expect(await says('label', 'list')).toBe('incident\tProduction is not well\t#B60205');
  const given = ['-f', 'title=Search fails', '-f', 'body=500', '-f', 'labels[]=incident'];
  const number = await says('api', `${repository}/issues`, ...given, '--jq', '.number');
  expect(await says('issue', 'list')).toContain(`${number}\tOPEN\tSearch fails\tincident\t`);
  expect(await says('issue', 'view', number)).toMatch(
    /title:\tSearch fails\nstate:\tOPEN\nauthor:\tada\nlabels:\tincident/,
  );
  await says('api', '-X', 'PATCH', `${repository}/issues/${number}`, '-f', 'state=closed', '--silent');
  expect(await says('issue', 'list', '--state', 'closed', '--json', 'number', '--jq', '.[].number')).toBe(number);
});

test('pages that follow one another by their links', async () => {
  for (const n of [1, 2, 3]) await says('label', 'create', `page-${n}`, '--color', '000000');
  const names = await says('api', '--paginate', `${repository}/labels?per_page=1`, '--jq', '.[].name');
  expect(names.split('\n')).toEqual(expect.arrayContaining(['page-1', 'page-2', 'page-3']));
});

test('a pull request: opened, listed and merged', async () => {
  const sha = await says('api', `${repository}/git/ref/heads/main`, '--jq', '.object.sha');
  await says('api', `${repository}/git/refs`, '-f', 'ref=refs/heads/feature', '-f', `sha=${sha}`, '--silent');
  const content = ['-f', 'message=feat: more boats', '-f', `content=${btoa('boats')}`, '-f', 'branch=feature'];
  await says('api', '-X', 'PUT', `${repository}/contents/boats.txt`, ...content, '--silent');
  const sides = ['-f', 'title=More boats', '-f', 'head=feature', '-f', 'base=main'];
  const number = await says('api', `${repository}/pulls`, ...sides, '--jq', '.number');
  expect(await says('pr', 'list')).toContain(`${number}\tMore boats\tfeature\tOPEN`);
  expect(await says('api', '-X', 'PUT', `${repository}/pulls/${number}/merge`, '--jq', '.merged')).toBe('true');
  expect(await says('pr', 'list', '--state', 'merged', '--json', 'title', '--jq', '.[].title')).toBe('More boats');
});

test('a release: created with a file, listed, read and downloaded', async () => {
  await writeFile(path.join(home, 'notes.txt'), 'what changed');
  expect(await says('release', 'create', 'v1.2.0', 'notes.txt', '--title', 'Boats', '--notes', 'More.')).toMatch(
    /\/v1\.2\.0$/,
  );
  expect(await says('release', 'list')).toMatch(/^Boats\tLatest\tv1\.2\.0\t/);
  expect(await says('release', 'view', 'v1.2.0')).toMatch(/title:\tBoats\n[\s\S]*asset:\tnotes\.txt\n[\s\S]*More\.$/);
  await says('release', 'download', 'v1.2.0', '--dir', 'down');
  expect(await readFile(path.join(home, 'down', 'notes.txt'), 'utf8')).toBe('what changed');
});

test('a run: dispatched, listed and read', async () => {
  expect(await says('workflow', 'list')).toMatch(/^Roll back\tactive\t\d+$/);
  await says('workflow', 'run', 'rollback.yml', '-f', 'environment=staging');
  await world.idle();
  expect(runner.requests.map(({ payload }) => payload['inputs'])).toEqual([{ environment: 'staging' }]);
  expect(await says('run', 'list')).toMatch(/^completed\tsuccess\tRoll back\tRoll back\tmain\tworkflow_dispatch\t/);
  const id = await says('run', 'list', '--json', 'databaseId', '--jq', '.[0].databaseId');
  expect(await says('run', 'view', id)).toMatch(/Roll back · \d+\n[\s\S]*✓ go in/);
  const job = await says('run', 'view', id, '--json', 'jobs', '--jq', '.jobs[0].databaseId');
  expect(await says('api', `${repository}/actions/jobs/${job}/logs`)).toContain('all good');
});

test.each<[string, string[], string]>([
  ['a repository that is not there', ['api', 'repos/harbour/none'], 'gh: Not Found (HTTP 404)'],
  ['a workflow that is not there', ['workflow', 'run', 'none.yml', '--ref', 'main'], 'HTTP 404: Not Found'],
  [
    'an input that the workflow does not have',
    ['workflow', 'run', 'rollback.yml', '-f', 'environment=staging', '-f', 'x=1'],
    'HTTP 422: Unexpected inputs provided: ["x"]',
  ],
  ['a label that exists', ['label', 'create', 'page-1'], 'label with name "page-1" already exists'],
  [
    'an issue that is not there',
    ['issue', 'view', '999'],
    'Could not resolve to an issue or pull request with the number of 999',
  ],
  ['what the stand-in does not know', ['issue', 'comment', '1', '-b', 'hi'], 'does not know Mutation.addComment'],
])('gh shows %s', async (_case, args, words) => {
  const { code, stderr } = await gh(...args);
  expect(stderr).toContain(words);
  expect(code).toBe(1);
});
