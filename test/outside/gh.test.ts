/** A person with the gh CLI in front of the GitHub stand-in, as a rehearsal with --keep leaves it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fakeRunner, succeeded } from '#test/rehearsal/github/fake-runner';
import { startWorld, type World } from '#test/rehearsal/github/stand-in';
import { run, said } from '#test/support/outside-run';
import { tlsInFrontOf } from '#test/support/outside-tls-proxy';
import { selfSigned } from '#test/support/self-signed';

const workflow = `
name: Roll back
on: { workflow_dispatch: { inputs: { environment: { type: choice, options: [staging, production], required: true } } } }
jobs: { go: { runs-on: ubuntu-latest, steps: [] } }
`;

const looked = {
  name: 'look',
  conclusion: 'success' as const,
  startedAt: new Date(),
  finishedAt: new Date(),
  outputs: {},
  annotations: [{ level: 'warning' as const, message: 'thin ice' }],
};

const runner = fakeRunner();
let world: World;
let proxy: Awaited<ReturnType<typeof tlsInFrontOf>>;
let home: string;

beforeAll(async () => {
  const file = '.github/workflows/rollback.yml';
  world = await startWorld({ 'README.md': 'Boats.\n', [file]: workflow }, { runner });
  runner.plays[file] = async (_request, report) => {
    await report.jobStarted({ name: 'go', id: 'go' });
    await report.stepFinished('go', looked);
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

const environment = () => ({
  HOME: home,
  GH_HOST: proxy.host,
  GH_ENTERPRISE_TOKEN: world.tokens.ada,
  SSL_CERT_FILE: path.join(home, 'ca.pem'),
  GIT_SSL_CAINFO: path.join(home, 'ca.pem'),
  GH_NO_UPDATE_NOTIFIER: '1',
  NO_COLOR: '1',
});

const gh = (...args: string[]) =>
  run('gh', args, { cwd: home, env: { ...environment(), GH_REPO: `${proxy.host}/harbour/boat-listing` } });

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

test('the token is good', async () => {
  const { code, stdout, stderr } = await gh('auth', 'status');
  expect(stdout + stderr).toContain(`Logged in to ${proxy.host} as ada`);
  expect(code).toBe(0);
});

test('an issue: opened, labelled, listed, read, discussed and closed', async () => {
  await says('label', 'create', 'incident', '--color', 'B60205', '--description', 'Production is not well');
  await says('label', 'create', 'search', '--color', '0052CC');
  expect(await says('label', 'list')).toContain('incident\tProduction is not well\t#B60205');
  const url = await says('issue', 'create', '-t', 'Search fails', '-b', '500', '-l', 'incident', '-a', 'ada');
  const number = url.split('/').at(-1) ?? '';
  expect(await says('issue', 'list')).toContain(`${number}\tOPEN\tSearch fails\tincident\t`);
  expect(await says('issue', 'view', number)).toMatch(
    /title:\tSearch fails\nstate:\tOPEN\nauthor:\tada\nlabels:\tincident/,
  );
  expect(await says('issue', 'comment', number, '-b', 'Looking.')).toContain('#issuecomment-');
  await says(
    'issue',
    'edit',
    number,
    '--title',
    'Search is slow',
    '--add-label',
    'search',
    '--remove-label',
    'incident',
  );
  expect(await says('issue', 'view', number, '--comments')).toMatch(/author:\tada[\s\S]*Looking\./);
  const { stderr } = await gh('issue', 'close', number, '-r', 'not planned', '-c', 'Not now.');
  expect(stderr).toContain(`Closed issue #${number} (Search is slow)`);
  const query = '[.state_reason, .labels[].name, .comments] | join(" ")';
  expect(await says('api', `${repository}/issues/${number}`, '--jq', query)).toBe('not_planned search 2');
  expect((await gh('issue', 'reopen', number)).stderr).toContain(`Reopened issue #${number}`);
});

test('pages that follow one another by their links', async () => {
  for (const n of [1, 2, 3]) await says('label', 'create', `page-${n}`, '--color', '000000');
  const names = await says('api', '--paginate', `${repository}/labels?per_page=1`, '--jq', '.[].name');
  expect(names.split('\n')).toEqual(expect.arrayContaining(['page-1', 'page-2', 'page-3']));
});

/** A branch with one commit on top of main. */
async function branch(name: string): Promise<string> {
  const sha = await says('api', `${repository}/git/ref/heads/main`, '--jq', '.object.sha');
  await says('api', `${repository}/git/refs`, '-f', `ref=refs/heads/${name}`, '-f', `sha=${sha}`, '--silent');
  const content = ['-f', 'message=feat: more boats', '-f', `content=${btoa('boats')}`, '-f', `branch=${name}`];
  return says('api', '-X', 'PUT', `${repository}/contents/${name}.txt`, ...content, '--jq', '.commit.sha');
}

test('a pull request: opened, listed, read, checked and merged', async () => {
  const sha = await branch('feature');
  const sides = ['--head', 'feature', '--base', 'main'];
  const url = await says('pr', 'create', ...sides, '-t', 'More boats', '-b', 'Two.', '-R', 'harbour/boat-listing');
  const number = url.split('/').at(-1) ?? '';
  expect(await says('pr', 'list')).toContain(`${number}\tMore boats\tfeature\tOPEN`);
  expect(await says('pr', 'view', number)).toMatch(/title:\tMore boats\nstate:\tOPEN\n[\s\S]*additions:\t1\n/);
  expect(await says('pr', 'diff', number)).toContain('+++ b/feature.txt\n@@ -0,0 +1 @@\n+boats');
  await says('api', `${repository}/statuses/${sha}`, '-f', 'state=success', '-f', 'context=ci', '--silent');
  expect(await says('pr', 'checks', number)).toMatch(/^ci\tpass\t/);
  expect(await says('pr', 'comment', number, '-b', 'Well done.')).toContain('#issuecomment-');
  await says('pr', 'merge', number, '--squash', '--subject', 'feat: more boats');
  expect(await says('pr', 'view', number, '--json', 'state,mergedBy', '--jq', '.state + " " + .mergedBy.login')).toBe(
    'MERGED ada',
  );
});

test('a pull request that nobody wants, and one that cannot be merged', async () => {
  await branch('unwanted');
  const sides = ['--head', 'unwanted', '--base', 'main'];
  const url = await says('pr', 'create', ...sides, '-t', 'No', '-b', 'No.', '-R', 'harbour/boat-listing');
  const number = url.split('/').at(-1) ?? '';
  expect((await gh('pr', 'close', number)).stderr).toContain(`Closed pull request #${number} (No)`);
  const { code, stderr } = await gh('pr', 'merge', number, '--merge');
  expect(stderr).toContain('not mergeable');
  expect(code).toBe(1);
});

test('a checkout: cloned, pushed with the token, its pull request fetched and merged', async () => {
  const cwd = path.join(home, 'checkout');
  const here = (command: string, ...args: string[]) => said(command, args, { cwd, env: environment() });
  await says('repo', 'clone', 'harbour/boat-listing', cwd, '--', '-q');
  await here('git', 'config', 'credential.helper', '!gh auth git-credential');
  await here('git', 'config', 'user.name', 'Ada');
  await here('git', 'config', 'user.email', 'ada@harbour.example');
  await here('git', 'checkout', '-qb', 'by-hand');
  await writeFile(path.join(cwd, 'boats.txt'), 'boats');
  await here('git', 'add', '.');
  await here('git', 'commit', '-qm', 'feat: boats by hand');
  await here('git', 'push', '-q', '-u', 'origin', 'by-hand');
  // In a checkout gh takes the host of the remote without its port: the repository is named to it.
  const sides = ['--head', 'by-hand', '--base', 'main'];
  const url = await says('pr', 'create', ...sides, '-t', 'By hand', '-b', 'One.', '-R', 'harbour/boat-listing');
  const number = url.split('/').at(-1) ?? '';
  await here('git', 'fetch', '-q', 'origin', `pull/${number}/head`);
  expect(await here('git', 'rev-parse', 'FETCH_HEAD')).toBe(await here('git', 'rev-parse', 'by-hand'));
  await says('pr', 'merge', number, '--rebase');
  await here('git', 'fetch', '-q', 'origin', 'main');
  expect(await here('git', 'show', 'FETCH_HEAD:boats.txt')).toBe('boats');
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
  expect(await says('run', 'view', id)).toMatch(/Roll back · \d+\n[\s\S]*✓ go in[\s\S]*! thin ice\ngo: \.github#1/);
  expect(await says('run', 'view', id, '--log')).toBe('go\tlook\tall good');
  expect(await says('run', 'watch', id)).toMatch(/has already completed with 'success'/);
  await says('run', 'rerun', id);
  await world.idle();
  expect(await says('api', `${repository}/actions/runs/${id}`, '--jq', '.run_attempt')).toBe('2');
  expect((await gh('run', 'cancel', id)).stderr).toContain('Cannot cancel a workflow run that is completed');
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
  ['what the stand-in does not know', ['issue', 'pin', '1'], 'The GitHub stand-in does not know'],
])('gh shows %s', async (_case, args, words) => {
  const { code, stderr } = await gh(...args);
  expect(stderr).toContain(words);
  expect(code).toBe(1);
});
