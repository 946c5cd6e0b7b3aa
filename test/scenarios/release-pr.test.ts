import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { type BaseWorld, startBaseWorld } from '#rehearsal/world/base-world';
import { client, writeFiles } from '#test/rehearsal/github/stand-in';

const here = { owner: 'harbour', repo: 'library' };
const repository = 'harbour/library';

let world: BaseWorld;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slipway-library-'));
  world = await startBaseWorld({ clockFactor: 20 });
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const ada = () => client(world.github, world.github.tokens.ada).rest;

async function jobsOf(sha: string) {
  await world.github.idle();
  const { runs } = world.github.repository(repository);
  return [...runs.values()]
    .filter((run) => run.sha === sha)
    .flatMap((run) => run.attempts.at(-1)?.jobs ?? [])
    .map(({ name, conclusion }) => `${name}: ${conclusion}`);
}

const newestPull = async () => (await ada().pulls.list({ ...here, state: 'all' })).data[0];

/** The starter as it ships, in a library that deploys nothing and has no configuration, released by the starter's other half. */
test('a merge is proposed by the starter, and its merge is published by release.yml', async () => {
  await writeFiles(folder, {
    'index.js': 'export {};',
    '.github/workflows/release-pr.yml': readFileSync('workflows/release-pr.yml', 'utf8'),
    '.github/workflows/publish.yml': publishing,
  });
  await world.github.createRepository({ ...{ owner: here.owner, name: here.repo }, from: folder });
  world.github.setRole(repository, 'ada', 'write');
  const sha = await world.github.publish({ repository, directory: folder, message: 'feat: boats', events: true });
  expect(await jobsOf(sha)).toEqual(all('success'));
  const pull = await newestPull();
  expect(pull).toMatchObject({ title: 'chore(release): v1.0.0', state: 'open', head: { ref: 'slipway/release' } });
  expect((await ada().pulls.listFiles({ ...here, pull_number: pull?.number ?? 0 })).data).toMatchObject([
    { filename: 'CHANGELOG.md', status: 'added' },
  ]);
  expect((await ada().repos.listReleases(here)).data).toEqual([]);

  const merge = { ...here, pull_number: pull?.number ?? 0, merge_method: 'squash' as const };
  const { data: merged } = await ada().pulls.merge(merge);
  expect(await jobsOf(merged.sha)).toEqual(all('success'));
  const { data: release } = await ada().repos.getReleaseByTag({ ...here, tag: 'v1.0.0' });
  expect(release).toMatchObject({ target_commitish: merged.sha, body: expect.stringContaining('boats') });
  expect(findCheckpoints(release.body ?? '')).toMatchObject([{ origin: 'harbour/library/slipway-ledger' }]);
  expect((await ada().git.getRef({ ...here, ref: 'tags/v1' })).data.object.sha).toBe(merged.sha);
  expect((await newestPull())?.state).toBe('closed');
  await expect(ada().git.getRef({ ...here, ref: 'heads/slipway/release' })).rejects.toMatchObject({ status: 404 });
  expect(world.problems).toEqual([]);
});

const all = (conclusion: string) =>
  expect.arrayContaining(
    ['propose / propose', 'propose / evidence', 'publish / release', 'publish / evidence'].map(
      (job) => `${job}: ${conclusion}`,
    ),
  );

/** As docs/release.md has it. */
const publishing = `on: { push: { branches: [main] } }
jobs:
  publish:
    permissions: { attestations: read, contents: write, deployments: read, pull-requests: read }
    uses: slipway-dev/slipway/.github/workflows/release.yml@v1
    with: { publish: published, version-from: changelog, major-tag: true }
`;
