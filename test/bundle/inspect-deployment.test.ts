import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deployedNote, validatedNote } from '#lib/domain/records';
import { deploymentRecords } from '#lib/github/deployment-records';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { digestOf } from '#test/support/records';
import { runBundle } from '#test/support/run-bundle';

const [began, finished, elsewhere] = [71, 72, 73];
let world: World;

beforeAll(async () => {
  world = await startWorld({ 'README.md': '# boat-listing\n' });
  const records = deploymentRecords(testClient(world.urls.api, world.tokens.ada));
  const { sha } = (await world.ada.rest.repos.getCommit({ ...here, ref: 'main' })).data;
  const open = (environment: string, runId: number) => {
    const payload = { schemaVersion: 1 as const, digest: digestOf('a'), taskDefinitions: {}, runId };
    return records.open({ environment, sha, payload, description: `run ${runId}` });
  };
  const { id } = await open('production', finished);
  await records.mark(id, 'success', deployedNote(digestOf('a')));
  await records.mark(id, 'success', validatedNote(digestOf('a')));
  await open('production', began);
  await open('staging', elsewhere);
});
beforeEach(() => {
  world.requests.length = 0;
});
afterAll(() => world.close());

const inspect = (runId: number, env: Record<string, string> = {}, token = world.tokens.ada) =>
  runBundle('inspect-deployment', {
    workspace: '.',
    with: { environment: 'production', 'github-token': token },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_RUN_ID: String(runId), ...env },
  });

test.each([
  ['began a deployment and lost its runner', began, 1, 'abandoned', 'DEPLOYMENT_ABANDONED'],
  ['was validated before it ended without a word', finished, 0, 'validated', 'DEPLOYMENT_VALIDATED'],
  ['deployed to another environment only', elsewhere, 0, 'none', 'NOTHING_BEGAN'],
])('the bundle tells of a run that %s', async (_sentence, runId, exitCode, deployment, reason) => {
  const run = await inspect(runId);
  expect({ exitCode: run.exitCode, ...run.outputs }).toMatchObject({ exitCode, deployment, reason });
  expect(run.summary).toMatch(/^## /);
});

test('it asks for the records of its environment with its token, and writes nothing', async () => {
  await inspect(began);
  expect(new Set(world.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  const lists = world.requests.filter(({ template }) => template === '/repos/{owner}/{repo}/deployments');
  expect(lists.map(({ query }) => query['environment'])).toEqual(['production']);
});

test('a token that GitHub does not know is told, and never read as "nothing began"', async () => {
  const run = await inspect(began, {}, 'ghs_unknown');
  expect({ exitCode: run.exitCode, deployment: run.outputs['deployment'] ?? '' }).toEqual({
    exitCode: 1,
    deployment: '',
  });
});
