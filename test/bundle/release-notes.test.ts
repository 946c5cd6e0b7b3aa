import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deployedNote, validatedNote } from '#lib/domain/records';
import { type ReleaseDocument, releaseDocument } from '#lib/domain/release/document/schema';
import { deploymentRecords } from '#lib/github/deployment-records';
import { cloneUrl, git, here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { digestOf } from '#test/support/records';
import { type BundleRun, runBundle } from '#test/support/run-bundle';
import { twoEnvironments } from '#test/support/workspace';

let world: World;
let head: string;

beforeAll(async () => {
  world = await startWorld({ '.github/slipway.yml': twoEnvironments });
  world.repository('harbour/boat-listing').private = true;
  head = await push('feat: boats\n\nBREAKING CHANGE: no rafts');
});
afterAll(async () => {
  await world.idle();
  await world.close();
});

let clones = 0;
/** As actions/checkout leaves it without `persist-credentials`: one commit, no tags, no way to fetch more. */
async function checkout(): Promise<string> {
  const folder = await clone();
  await git(folder, 'remote', 'set-url', 'origin', cloneUrl(world, '').replace('x-access-token:@', ''));
  return folder;
}

async function clone(): Promise<string> {
  clones += 1;
  const folder = `clone-${clones}`;
  await git(world.folder, 'clone', '--quiet', '--depth=1', '--no-tags', cloneUrl(world, world.tokens.ada), folder);
  return `${world.folder}/${folder}`;
}

async function push(message: string): Promise<string> {
  const folder = await clone();
  await git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  await git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
  return git(folder, 'rev-parse', 'HEAD');
}

const notes = async (given: Record<string, string>): Promise<BundleRun> =>
  runBundle('release-notes', {
    workspace: await checkout(),
    with: { head, 'github-token': world.tokens.ada, ...given },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_SERVER_URL: world.url },
  });

const whenValidated = { 'validated-in': 'production', 'major-tag': 'true' };

/** What anybody downloads from the page of the release. */
async function attachedDocument(assets: { id: number; name: string }[]): Promise<ReleaseDocument> {
  const asset_id = assets.find(({ name }) => name === 'release.json')?.id ?? 0;
  const headers = { accept: 'application/octet-stream' };
  const { data } = await world.ada.rest.repos.getReleaseAsset({ ...here, asset_id, headers });
  return releaseDocument.parse(JSON.parse(Buffer.from(data as unknown as ArrayBuffer).toString()));
}

/** As GitHub's own action stores it. */
async function attest(digest: string, predicateType: string): Promise<void> {
  const subject = [{ name: 'boats', digest: { sha256: digest.replace('sha256:', '') } }];
  const payload = Buffer.from(JSON.stringify({ predicateType, subject })).toString('base64');
  await world.ada.rest.repos.createAttestation({ ...here, bundle: { dsseEnvelope: { payload } } });
}

async function deployToProduction(sha: string): Promise<void> {
  const records = deploymentRecords(testClient(world.urls.api, world.tokens.ada));
  const payload = { schemaVersion: 1 as const, digest: digestOf('a'), taskDefinitions: {}, runId: 1 };
  const { id } = await records.open({ environment: 'production', sha, payload, description: 'production' });
  await records.mark(id, 'success', deployedNote(digestOf('a')));
  await records.mark(id, 'success', validatedNote(digestOf('a')));
  await attest(digestOf('a'), 'https://spdx.dev/Document/v2.3');
}

test('from the first draft to a published release, from shallow checkouts; then the next version comes after it', async () => {
  const first = await notes({ publish: 'draft' });
  expect({ exitCode: first.exitCode, ...first.outputs }).toMatchObject({
    exitCode: 0,
    version: '1.0.0',
    direction: 'forward',
  });
  const early = await notes({ publish: 'published', 'validated-in': 'production' });
  expect({ exitCode: early.exitCode, ...early.result }).toMatchObject({ exitCode: 1, reason: 'RELEASE_NOT_VALIDATED' });
  await deployToProduction(head);
  const published = await notes({ publish: 'published', formats: 'json\nhtml\nslack', ...whenValidated });
  expect({ log: published.log, exitCode: published.exitCode }).toMatchObject({ exitCode: 0 });
  const { data } = await world.ada.rest.repos.getReleaseByTag({ ...here, tag: 'v1.0.0' });
  expect(data.body).toMatch(/### Breaking changes\n\n- no rafts/);
  expect(data.body).toMatch(
    /production \| this commit, validated.* no provenance, \[SBOM\]\(.*\/attestations\) \(SPDX\) \|/,
  );
  expect(data.assets.map(({ name, content_type }) => [name, content_type]).sort()).toEqual([
    ['release.html', 'text/html; charset=utf-8'],
    ['release.json', 'application/json'],
  ]);
  expect(JSON.parse(published.outputs['slack'] ?? '')).toMatchObject({
    text: 'boat-listing v1.0.0: The first version: 2 changes since the beginning.',
  });
  const document = await attachedDocument(data.assets);
  expect(document).toMatchObject({ version: '1.0.0', head, deployments: [{ environment: 'production', sha: head }] });
  expect(document.changes[0]?.live).toMatchObject([{ environment: 'production', state: 'live' }]);
  expect((await world.ada.rest.git.getRef({ ...here, ref: 'tags/v1' })).data.object.sha).toBe(head);
  head = await push('fix: leak');
  const second = await notes({ since: 'environment:production', changelog: 'CHANGELOG.md', formats: 'json' });
  expect(second.outputs).toMatchObject({ version: '1.0.1', bump: 'patch', changes: '1', slack: '' });
  expect(second.outputs['json-file']).toMatch(/\/slipway-[^/]+\/release\.json$/);
  expect(second.summary).toContain('## Bug Fixes\n\n- leak');
});

test('two runs at once end with one release and one pull request', async () => {
  for (const publish of ['draft', 'proposed']) {
    const runs = await Promise.all([1, 2].map(() => notes({ publish })));
    expect(runs.map(({ log, exitCode, outputs }) => [exitCode === 0 ? '' : log, outputs['state']])).toEqual([
      ['', publish],
      ['', publish],
    ]);
  }
  const releases = await world.ada.rest.repos.listReleases(here);
  expect(releases.data.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([
    ['v1.0.1', true],
    ['v1.0.0', false],
  ]);
  const pulls = await world.ada.rest.pulls.list({ ...here, state: 'all' });
  expect(pulls.data.map(({ title, state }) => [title, state])).toEqual([['chore(release): v1.0.1', 'open']]);
});

test('mistakes in the inputs are named at once', async () => {
  const { exitCode, log } = await notes({
    channel: 'nightly',
    publish: 'maybe',
    'major-tag': 'x',
    component: 'a b',
    audience: 'everybody',
    formats: 'json, html',
    nonsense: '1',
  });
  expect(exitCode).toBe(1);
  for (const words of [
    'channel: ',
    'publish: ',
    'major-tag: ',
    'component: is no name',
    'audience: ',
    'formats: wants lines of their own',
    'nonsense: is not an input',
  ]) {
    expect(log).toContain(words);
  }
});
