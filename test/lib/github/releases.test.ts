import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { releases } from '#lib/github/releases';
import type { Releases } from '#lib/ports';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';

let world: World;
let port: Releases;
let sha: string;
let next: string;

beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' });
  port = releases(testClient(world.urls.api, world.tokens.ada));
  sha = await headOf('main');
  next = await push('second', 'main');
});
beforeEach(() => {
  world.requests.length = 0;
});
afterAll(() => world.close());

const headOf = async (ref: string) => (await world.ada.rest.repos.getCommit({ ...here, ref })).data.sha;

async function push(file: string, branch: string): Promise<string> {
  const content = Buffer.from(file).toString('base64');
  const written = { ...here, path: file, message: `feat: ${file}`, content, branch };
  return (await world.ada.rest.repos.createOrUpdateFileContents(written)).data.commit.sha ?? '';
}

const draft = (tag: string) => ({ tag, target: sha, name: tag, body: 'notes', draft: true, prerelease: false });

test('a draft is found by its tag, edited, and published with a tag at its commit', async () => {
  const { id } = await port.create(draft('v1.0.0'));
  expect(await port.withTag('v1.0.0')).toMatchObject([{ id, draft: true, target: sha, body: 'notes' }]);
  expect(await port.tagged('v1.0.0')).toBeUndefined();
  await port.edit(id, { body: 'better notes' });
  expect(await port.edit(id, { draft: false })).toMatchObject({ id, draft: false, body: 'better notes' });
  expect(await port.tagged('v1.0.0')).toBe(sha);
});

test('several drafts of one tag are all found, the oldest first, and one is removed', async () => {
  const made = [await port.create(draft('v2.0.0')), await port.create(draft('v2.0.0'))];
  expect((await port.withTag('v2.0.0')).map(({ id }) => id)).toEqual(made.map(({ id }) => id));
  await port.remove(made[1]?.id ?? 0);
  expect(await port.withTag('v2.0.0')).toHaveLength(1);
});

test('an asset is put in place of one of its name, and the same one is left', async () => {
  const { id } = await port.create(draft('v3.0.0'));
  await port.attach(id, 'release-notes.md', 'one');
  await port.attach(id, 'release-notes.md', 'zwei Bööte');
  world.requests.length = 0;
  await port.attach(id, 'release-notes.md', 'zwei Bööte');
  expect(world.requests.map(({ method }) => method)).toEqual(['GET']);
  const { data } = await world.ada.rest.repos.listReleaseAssets({ ...here, release_id: id });
  expect(data).toMatchObject([
    { name: 'release-notes.md', size: Buffer.byteLength('zwei Bööte'), content_type: 'text/markdown; charset=utf-8' },
  ]);
});

test('a tag is made, moved, and left alone where it is right', async () => {
  for (const target of [sha, next, next]) await port.moveTag('v1', target);
  expect(await port.tagged('v1')).toBe(next);
  const writes = world.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  expect(writes).toEqual(['POST', 'PATCH']);
});

test('an annotated tag is its commit', async () => {
  const tag = { ...here, tag: 'v9', message: 'nine', object: sha, type: 'commit' as const };
  const made = (await world.ada.rest.git.createTag(tag)).data.sha;
  await world.ada.rest.git.createRef({ ...here, ref: 'refs/tags/v9', sha: made });
  expect(await port.tagged('v9')).toBe(sha);
});
