import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { recordsOf } from '#lib/domain/evidence/read-lines';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { filesOnBranch, ledgerToken } from '#test/support/ledger-world';
import { origin } from '#test/support/ledgers';
import { runBundle } from '#test/support/run-bundle';
import { twoEnvironments, workspaceWith } from '#test/support/workspace';

let world: World;
let workspace: Awaited<ReturnType<typeof workspaceWith>>;
let queue: string;
let token: string;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' });
  workspace = await workspaceWith(twoEnvironments);
  queue = await mkdtemp(path.join(tmpdir(), 'slipway-queue-'));
  token = ledgerToken(world);
});
afterAll(async () => {
  await world.close();
  await Promise.all([workspace.remove(), rm(queue, { recursive: true })]);
});

const said = (run: string): string =>
  JSON.stringify({
    ...{ schemaVersion: 1, verdict: 'succeeded', reason: 'OK', title: 't', summary: 'grace', next: [], evidence: '' },
    ...{ startedAt: '2026-01-02T03:00:00.000Z', finishedAt: '2026-01-02T03:01:00.000Z', run, outputs: {}, details: {} },
  });

const tell = (given: Record<string, string>, attempt = '1') =>
  runBundle('record-evidence', {
    workspace: workspace.folder,
    with: { environment: 'production', queue, 'github-token': token, ...given },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_WORKFLOW: 'Release', GITHUB_RUN_ATTEMPT: attempt },
  });

async function recorded() {
  const { findings, lines } = verifyLedger(await filesOnBranch(world), { anchors: [], origin, now: new Date() });
  expect(findings).toEqual([]);
  return recordsOf(lines).map(({ basis, key }) => `${basis} ${key}`);
}

const steps = [
  `deploy/promotion-gate failure ${said('1234/1')}`,
  'deploy/deploy-env failure ',
  'deploy/validate-deployment failure ',
  'rollback/rollback skipped ',
].join('\n');
const first = ['self-reported deploy/promotion-gate/production/1234/1', 'absent deploy/deploy-env/production/1234/1'];

test('the first run makes the branch; the job run again adds nothing', async () => {
  const run = await tell({ steps });
  expect({ exitCode: run.exitCode, ...run.outputs }).toMatchObject({ exitCode: 0, recorded: 'true', records: '2' });
  expect(await recorded()).toEqual(first);
  const again = await tell({ steps: `deploy/promotion-gate success ${said('1234/1')}` }, '2');
  expect(again.outputs).toMatchObject({ recorded: 'true', records: '0' });
  expect(await recorded()).toEqual(first);
});

test('what GitHub did not take waits on the disk, and the next job appends it', async () => {
  const refused = await tell({ steps: `rollback/rollback success ${said('1235/1')}`, 'github-token': 'ghs_nobody' });
  expect({ exitCode: refused.exitCode, reason: refused.result.reason }).toEqual({
    exitCode: 0,
    reason: 'EVIDENCE_NOT_RECORDED',
  });
  expect(refused.log).toContain('::warning::The ledger does NOT have the evidence of this run');
  expect(await readdir(path.join(queue, 'harbour/boat-listing'))).toHaveLength(1);
  const next = await tell({ steps: `rollback/rollback success ${said('1236/1')}` });
  expect(next.outputs).toMatchObject({ recorded: 'true', records: '2' });
  expect(await recorded()).toEqual([
    ...first,
    'self-reported rollback/rollback/production/1235/1',
    'self-reported rollback/rollback/production/1236/1',
  ]);
  expect(await readdir(path.join(queue, 'harbour/boat-listing'))).toEqual([]);
});

test('the body of the oldest draft release of the tag holds the checkpoint, once, and it vouches for the records', async () => {
  const draft = { ...here, tag_name: 'v1.4.0', draft: true, body: '## Boats' };
  await world.ada.rest.repos.createRelease({ ...draft, tag_name: 'v1.3.0' });
  const { data: release } = await world.ada.rest.repos.createRelease(draft);
  await world.ada.rest.repos.createRelease(draft);
  const given = { 'release-tag': 'v1.4.0' };
  const run = await tell({ ...given, steps: `rollback/rollback success ${said('1237/1')}` });
  await tell({ ...given, steps: `rollback/rollback success ${said('1238/1')}` });
  expect(run.outputs['anchored']).toBe(release.html_url);
  const { data } = await world.ada.rest.repos.getRelease({ ...here, release_id: release.id });
  const anchors = findCheckpoints(data.body ?? '').map((one) => ({ ...one, from: 'v1.4.0' }));
  const now = new Date();
  const { findings, anchored, lines } = verifyLedger(await filesOnBranch(world), { anchors, origin, now });
  expect([findings, anchors.length, anchored]).toEqual([[], 1, lines.length]);
  expect(data.body).toMatch(/^## Boats\n/);
  const others = await world.ada.rest.repos.listReleases(here);
  expect(others.data.filter(({ body }) => body?.includes('slipway-ledger')).map(({ tag_name }) => tag_name)).toEqual([
    'v1.4.0',
  ]);
});

test('where the ledger is required, the job is red', async () => {
  const strict = await workspaceWith(`${twoEnvironments}ledger: { required: true }\n`);
  const run = await runBundle('record-evidence', {
    workspace: strict.folder,
    with: { environment: 'production', queue, steps: 'rollback/rollback failure', 'github-token': 'ghs_nobody' },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_WORKFLOW: 'Release' },
  });
  await strict.remove();
  expect({ exitCode: run.exitCode, reason: run.result.reason }).toEqual({
    exitCode: 1,
    reason: 'EVIDENCE_NOT_RECORDED',
  });
  expect(run.summary).toContain('does NOT have the evidence');
});

test('a repository that deploys nothing needs no configuration, unless an environment is named', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-bare-'));
  const bare = { config: `${path.relative(workspace.folder, folder)}/slipway.yml` };
  const about = await tell({
    ...bare,
    environment: '',
    queue: folder,
    steps: `release/release-notes success ${said('1237/1')}`,
  });
  expect({ exitCode: about.exitCode, ...about.outputs }).toMatchObject({ exitCode: 0, records: '1' });
  const missing = await tell({ ...bare, steps });
  expect(missing.result).toMatchObject({ verdict: 'refused', reason: 'CONFIG_MISSING' });
  await rm(folder, { recursive: true });
});
