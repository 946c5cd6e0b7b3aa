import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { releaseNotes } from '#actions/release-notes/src/release-notes';
import { pullRequests } from '#lib/github/pull-requests';
import { releases } from '#lib/github/releases';
import { createFaults } from '#rehearsal/faults';
import { cloneUrl, git, here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { fakeProposals } from '#test/support/fake-proposals';
import { historyOf, rangeFilesOf, whereaboutsOf } from '#test/support/git-repository';
import { silentLog, testClient } from '#test/support/github-client';
import { notesInput } from './notes-world.ts';

const faults = createFaults({ seed: 3, rules: [] });
const runs = 6;
let world: World;
let folder: string;
let head: string;

beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { faults });
  folder = `${world.folder}/clone`;
  await git(world.folder, 'clone', '--quiet', cloneUrl(world, world.tokens.ada), 'clone');
  head = await push('feat: boats (#1)');
});
afterAll(async () => {
  await world.idle();
  await world.close();
});

async function push(message: string): Promise<string> {
  await git(folder, 'fetch', '--quiet', '--tags', 'origin');
  await git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  await git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
  return git(folder, 'rev-parse', 'HEAD');
}

/** One run of the action as it is, over HTTP. */
function run(publish: string) {
  const github = testClient(world.urls.api, world.tokens.ada);
  const clock = { now: () => new Date(), sleep: async () => undefined };
  return releaseNotes(notesInput({ publish, 'major-tag': 'true' }, head), {
    run: { repoUrl: `${world.url}/harbour/boat-listing`, runUrl: `${world.url}/runs/1`, log: silentLog },
    history: historyOf(folder),
    beforeLongHistory: async () => undefined,
    whereabouts: () => whereaboutsOf(folder),
    rangeFiles: rangeFilesOf(folder),
    environments: [],
    components: [],
    records: { list: async function* () {} },
    mergedAs: async () => undefined,
    proposals: fakeProposals({ head: async () => head, text: async () => undefined }),
    attestations: { of: async () => ({ provenance: undefined, sbom: undefined }) },
    pulls: pullRequests(github, { clock }),
    releases: releases(github),
    outbox: { put: async (name) => name },
    files: { read: async () => undefined, write: async () => undefined },
  });
}

const atOnce = (publish: string) => Promise.allSettled(Array.from({ length: runs }, () => run(publish)));
const failures = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
const all = async () =>
  (await world.ada.rest.repos.listReleases(here)).data.map(
    ({ tag_name, draft }) => `${tag_name} ${draft ? 'draft' : 'published'}`,
  );

test.each([
  ['draft', 'draft'],
  ['published', 'published'],
])('of many runs at once that want a release %s, one release comes, and none of them fails', async (publish, state) => {
  const results = await atOnce(publish);
  expect(failures(results)).toEqual([]);
  expect(await all()).toEqual([`v1.0.0 ${state}`]);
});

test('again, all of them change nothing', async () => {
  world.requests.length = 0;
  expect(failures(await atOnce('published'))).toEqual([]);
  const writes = world.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  // Pull requests and people: one call for each run.
  expect(world.requests.filter(({ path }) => path.endsWith('/graphql'))).toHaveLength(runs);
});

test('with every tenth call failing, its answer lost or late, drafts and publications at once end as one release and one tag', async () => {
  head = await push('fix: leak (#2)');
  for (const kind of ['server-error', 'lost-response', 'latency'] as const)
    faults.add({ on: 'github:*', kind, probability: 0.05, ms: 20 });
  const results = [...(await Promise.all([atOnce('draft'), atOnce('published')])).flat()];
  faults.clear();
  // What failed says that it was GitHub; the next run ends it.
  expect(failures(results).filter((why) => !why.includes('did not answer properly'))).toEqual([]);
  expect(failures(await atOnce('published'))).toEqual([]);
  expect(await all()).toEqual(['v1.0.1 published', 'v1.0.0 published']);
  const tags = await git(folder, 'ls-remote', '--tags', 'origin');
  expect(tags.match(/\S+\trefs\/tags\/(v1\.0\.1|v1)$/gm)).toEqual([
    `${head}\trefs/tags/v1`,
    `${head}\trefs/tags/v1.0.1`,
  ]);
});
