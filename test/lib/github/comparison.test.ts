import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changesOf } from '#lib/domain/release/changes';
import { comparison } from '#lib/github/comparison';
import { seededDraw } from '#rehearsal/faults';
import { cloneUrl, git, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { below, has, importHistories, modelHistory, randomCommits, reachOf } from '#test/support/random-history';

let world: World;
let folder: string;

beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' });
  folder = `${world.folder}/clone`;
  await git(world.folder, 'clone', '--quiet', cloneUrl(world, world.tokens.ada), folder);
});
afterAll(async () => {
  await world.idle();
  await world.close();
});

const onlyIn = (head: string, base: string) =>
  comparison(testClient(world.urls.api, world.tokens.ada)).onlyIn(head, base);

/** Each push is an event: only what is asked for gets a branch. */
async function push(...shas: string[]): Promise<void> {
  await git(folder, 'push', '--quiet', 'origin', ...shas.map((sha) => `${sha}:refs/heads/at-${sha}`));
}

test('GitHub tells of two commits what git would, children before parents, whatever their dates', async () => {
  const draw = seededDraw(3);
  const histories = Array.from({ length: 6 }, () =>
    randomCommits(draw, 12, (number, parents) => (parents > 1 ? 'Merge' : `fix: ${number}`)),
  );
  const shas = await importHistories(folder, histories);
  for (const [index, commits] of histories.entries()) {
    const name = (number: number) => shas[index]?.[number] ?? '';
    const reach = reachOf(commits);
    const [base, head] = [below(draw, 6), 6 + below(draw, 6)];
    await push(name(base), name(head));
    const found = await onlyIn(name(head), name(base));
    const expected = commits.flatMap((_, number) =>
      has(reach[head], number) && !has(reach[base], number) ? [name(number)] : [],
    );
    expect(found.commits.map(({ sha }) => sha).sort()).toEqual(expected.sort());
    const seen = new Set<string>();
    for (const { sha, parents } of found.commits) {
      expect(parents.filter((parent) => seen.has(parent))).toEqual([]);
      seen.add(sha);
    }
    const model = await modelHistory({ commits, sha: name, tags: [] }).between(name(base), name(head));
    const headers = (all: typeof model) =>
      changesOf(all)
        .kept.map(({ header }) => header)
        .sort();
    expect(headers(found.commits)).toEqual(headers(model.filter(({ side }) => side === 'added')));
  }
});

test('a long range is read page by page up to its limit, and the rest is counted', async () => {
  const line = Array.from({ length: 531 }, (_, number) => ({
    parents: number === 0 ? [] : [number - 1],
    message: `fix: ${number}`,
    at: new Date(Date.UTC(2026, 0, 1, 0, number)),
  }));
  const [shas = []] = await importHistories(folder, [line]);
  await push(shas[530] ?? '');
  const found = await onlyIn(shas[250] ?? '', shas[0] ?? '');
  expect({ count: found.commits.length, left: found.left, first: found.commits[0]?.sha }).toEqual({
    count: 250,
    left: 0,
    first: shas[250],
  });
  expect(await onlyIn(shas[530] ?? '', shas[0] ?? '')).toMatchObject({ left: 30, commits: { length: 500 } });
  expect(await onlyIn(shas[0] ?? '', shas[3] ?? '')).toEqual({ commits: [], left: 0 });
});

test('commits that GitHub does not know are an error', async () => {
  await expect(onlyIn('a'.repeat(40), 'b'.repeat(40))).rejects.toMatchObject({ code: 'GITHUB_NOT_FOUND' });
});
