import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { digestOf } from '#test/support/records';
import { runBundle } from '#test/support/run-bundle';
import { twoEnvironments, workspaceWith } from '#test/support/workspace';

let world: World;
let workspace: Awaited<ReturnType<typeof workspaceWith>>;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' });
  workspace = await workspaceWith(twoEnvironments, 'ops/slipway.yml');
});
beforeEach(() => {
  world.requests.length = 0;
});
afterAll(async () => {
  await world.close();
  await workspace.remove();
});

const secret = 'ghp_0123456789abcdefghij0123456789';
const result = JSON.stringify({
  ...{ schemaVersion: 1, verdict: 'failed', reason: 'VALIDATION_FAILED', title: 'production does not work' },
  ...{
    summary: `"search" failed: status 500, token ${secret}`,
    next: ['Read the log.'],
    evidence: 'search: status 500',
  },
  ...{ startedAt: '2026-01-02T03:00:00Z', finishedAt: '2026-01-02T03:01:00Z', outputs: {}, details: {} },
});

const play = (given: Record<string, string> = {}, runId = 7) =>
  runBundle('incident', {
    workspace: workspace.folder,
    with: {
      ...{ environment: 'production', title: 'Deployment to production failed', fingerprint: 'deployment/production' },
      ...{ results: result, config: 'ops/slipway.yml', 'github-token': world.tokens.ada, ...given },
    },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_SERVER_URL: world.url, GITHUB_RUN_ID: String(runId) },
  });

const openIssues = async (labels = 'incident') =>
  (await world.ada.rest.issues.listForRepo({ ...here, labels, state: 'open' })).data;

test('opens an issue, then adds to it', async () => {
  const first = await play();
  expect({ exitCode: first.exitCode, ...first.outputs }).toMatchObject({ exitCode: 0, created: 'true' });
  const [issue] = await openIssues('incident,env:production');
  expect(issue).toMatchObject({ number: Number(first.outputs['number']), html_url: first.outputs['url'] });
  expect(issue?.labels.map((label) => (typeof label === 'string' ? label : label.name)).sort()).toEqual([
    ...['env:production', 'incident', 'severity:sev2', 'team:boats'],
  ]);
  expect(issue?.assignees?.map(({ login }) => login)).toEqual(['grace']);
  expect(issue?.body).toContain('status 500');
  expect(issue?.body).toContain(`${world.url}/harbour/boat-listing/actions/runs/7`);
  const second = await play({ severity: 'sev1', digest: digestOf('b'), title: 'Again' }, 8);
  expect(second.outputs).toMatchObject({ created: 'false', number: first.outputs['number'] });
  const { data: comments } = await world.ada.rest.issues.listComments({ ...here, issue_number: issue?.number ?? 0 });
  expect(comments.map(({ body }) => body)).toEqual([expect.stringMatching(/Again[\s\S]*62626262/)]);
  const severe = await openIssues('severity:sev1');
  expect(severe.map(({ number }) => number)).toEqual([issue?.number]);
});

test('nothing that looks like a token reaches the issue, the summary or the log', async () => {
  const { summary, log, outputs } = await play({ fingerprint: 'token', environment: 'staging' });
  const bodies = (await openIssues()).map(({ body }) => body);
  expect(JSON.stringify([bodies, summary, outputs, log.replace(/^::add-mask::.*$/gm, '')])).not.toContain(
    '0123456789abcdefghij',
  );
});

test('runs at the same moment leave one issue open', async () => {
  const all = await Promise.all([1, 2, 3].map((runId) => play({ fingerprint: 'same moment' }, runId)));
  const numbers = new Set(all.map(({ outputs }) => outputs['number']));
  expect(numbers.size).toBe(1);
  const open = (await openIssues()).filter(({ number }) => numbers.has(String(number)));
  expect(open).toHaveLength(1);
  const about = open[0]?.body?.split('\n')[0];
  expect((await openIssues()).filter(({ body }) => body?.startsWith(about ?? 'none'))).toHaveLength(1);
});

test.each([
  ['a result that is not JSON is kept as it is', { results: 'it just broke' }, 0, 'OK'],
  ['no results at all', { results: '' }, 0, 'OK'],
  ['an environment that is not configured', { environment: 'moon' }, 1, 'ENVIRONMENT_UNKNOWN'],
  ['inputs with mistakes', { severity: 'bad', digest: 'latest' }, 1, 'INPUTS_INVALID'],
  ['a token that GitHub does not take', { 'github-token': 'ghs_nobody' }, 1, 'INCIDENT_NOT_WRITTEN'],
])('%s', async (sentence, given, exitCode, reason) => {
  const run = await play({ fingerprint: sentence, ...given });
  expect({ exitCode: run.exitCode, reason: run.result.reason }).toEqual({ exitCode, reason });
});
