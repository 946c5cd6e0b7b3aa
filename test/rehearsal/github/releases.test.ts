import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fakeRunner } from './fake-runner.ts';
import { here, startWorld, statusOf, type World } from './stand-in.ts';

const listener = 'on: { release: { types: [published] } }\njobs: {}\n';
const runner = fakeRunner();
let world: World;
let sha = '';
beforeAll(async () => {
  world = await startWorld({ 'a.txt': 'a', '.github/workflows/r.yml': listener }, { runner });
  sha = (await world.ada.rest.git.getRef({ ...here, ref: 'heads/main' })).data.object.sha;
});
afterAll(() => world.close());

test('a draft becomes a release: its tag appears, its assets are served, workflows hear of it', async () => {
  const { repos } = world.ada.rest;
  const { data: draft } = await repos.createRelease({ ...here, tag_name: 'v1.0.0', draft: true });
  expect(await statusOf(repos.getReleaseByTag({ ...here, tag: 'v1.0.0' }))).toBe(404);
  const asset = {
    ...here,
    release_id: draft.id,
    name: 'sbom.json',
    data: '{"a":1}',
    headers: { 'content-type': 'application/json' },
  };
  const { data: uploaded } = await repos.uploadReleaseAsset({ ...asset, baseUrl: world.urls.uploads });
  expect(uploaded).toMatchObject({ name: 'sbom.json', size: 7, content_type: 'application/json' });
  await repos.updateRelease({ ...here, release_id: draft.id, draft: false });
  expect((await repos.getLatestRelease(here)).data.assets).toHaveLength(1);
  expect((await world.ada.rest.git.getRef({ ...here, ref: 'tags/v1.0.0' })).data.object.sha).toBe(sha);
  const download = { ...here, asset_id: uploaded.id, headers: { accept: 'application/octet-stream' } };
  const { data: content } = await repos.getReleaseAsset(download);
  expect(Buffer.from(content as unknown as ArrayBuffer).toString()).toBe('{"a":1}');
  await world.idle();
  expect(runner.requests.map((request) => [request.eventName, request.ref])).toEqual([['release', 'refs/tags/v1.0.0']]);
  expect(await statusOf(repos.createRelease({ ...here, tag_name: 'v1.0.0' }))).toBe(422);
});

test('what is attested of a digest is found by its digest and its kind, and nothing else', async () => {
  const { repos } = world.ada.rest;
  const subject = [{ name: 'boats', digest: { sha256: 'a'.repeat(64) } }];
  const predicateType = 'https://cyclonedx.org/bom';
  const payload = Buffer.from(JSON.stringify({ predicateType, subject })).toString('base64');
  await repos.createAttestation({ ...here, bundle: { dsseEnvelope: { payload } } });
  const ask = (subject_digest: string, predicate_type?: string) =>
    repos.listAttestations({ ...here, subject_digest, ...(predicate_type && { predicate_type }) });
  for (const kind of [undefined, 'sbom', predicateType])
    expect((await ask(`sha256:${'a'.repeat(64)}`, kind)).data.attestations).toMatchObject([
      { bundle: { dsseEnvelope: { payload } }, initiator: 'ada' },
    ]);
  expect(await statusOf(ask(`sha256:${'a'.repeat(64)}`, 'provenance'))).toBe(404);
  expect(await statusOf(ask(`sha256:${'b'.repeat(64)}`))).toBe(404);
  const broken = { dsseEnvelope: { payload: Buffer.from('boats').toString('base64') } };
  expect(await statusOf(repos.createAttestation({ ...here, bundle: broken }))).toBe(422);
});

test('a check run collects annotations, fifty at a time', async () => {
  const { checks } = world.ada.rest;
  const { data: check } = await checks.create({ ...here, name: 'lint', head_sha: sha, status: 'in_progress' });
  const annotation = { path: 'a.txt', start_line: 1, end_line: 1, annotation_level: 'notice' as const, message: 'm' };
  const update = (count: number) => {
    const output = { title: 't', summary: 's', annotations: Array(count).fill(annotation) };
    return checks.update({ ...here, check_run_id: check.id, output });
  };
  expect(await statusOf(update(51))).toBe(422);
  await update(50);
  await update(10);
  await checks.update({ ...here, check_run_id: check.id, conclusion: 'success' });
  const { data } = await checks.listForRef({ ...here, ref: 'main', check_name: 'lint' });
  expect(data.check_runs).toMatchObject([{ status: 'completed', output: { annotations_count: 60 } }]);
});

test('a SARIF file is accepted, processed and listed; what is none is not', async () => {
  const { codeScanning } = world.ada.rest;
  const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'grype' } }, results: [{}, {}] }] };
  const pack = (value: unknown) => gzipSync(JSON.stringify(value)).toString('base64');
  const upload = { ...here, commit_sha: sha, ref: 'refs/heads/main' };
  const { data: receipt } = await codeScanning.uploadSarif({ ...upload, sarif: pack(sarif) });
  const look = async () =>
    (await codeScanning.getSarif({ ...here, sarif_id: receipt.id ?? '' })).data.processing_status;
  expect([await look(), await look()]).toEqual(['pending', 'complete']);
  const { data } = await codeScanning.listRecentAnalyses({ ...here, sarif_id: receipt.id ?? '' });
  expect(data).toMatchObject([{ tool: { name: 'grype' }, results_count: 2 }]);
  expect(await statusOf(codeScanning.uploadSarif({ ...upload, sarif: 'plain' }))).toBe(400);
  const { data: broken } = await codeScanning.uploadSarif({ ...upload, sarif: pack({}) });
  expect((await codeScanning.getSarif({ ...here, sarif_id: broken.id ?? '' })).data.processing_status).toBe('failed');
});
