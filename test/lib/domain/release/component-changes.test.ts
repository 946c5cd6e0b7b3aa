import { expect, test } from '@jest/globals';
import { changesOf } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { componentHistory } from '#lib/domain/release/component-changes';
import { type Component, changesFor } from '#lib/domain/release/components';
import { tagsByComponent, versionTags } from '#lib/domain/release/tags';
import { seededDraw } from '#rehearsal/faults';
import { below, has, modelHistory, randomCommits, reachOf } from '#test/support/random-history';

const components: Component[] = [
  { name: 'api', paths: ['api', 'shared'], exclude: ['api/docs'], scopes: ['api'] },
  { name: 'web', paths: ['web', 'shared'], exclude: [], scopes: ['web', 'page'] },
  { name: 'cli', paths: ['cli'], exclude: [], scopes: [] },
];
const files = ['api/a', 'api/docs/b', 'shared/c', 'web/d', 'cli/e', 'README.md'];
const headers = ['feat: a', 'fix(web): b', 'fix(api,page): c', 'Words', 'perf(cli): d', 'feat(other)!: e'];
const sha = (number: number): string => `c${number}`;

test('on 1,000 random histories a component gets what it would get if it were read alone, after any commit of its branch', async () => {
  const draw = seededDraw(21);
  let told = 0;
  for (let round = 0; round < 1_000; round += 1) {
    const model = randomCommits(draw, 2 + below(draw, 16), (number, parents) =>
      parents > 1
        ? `Merge pull request #${number} from a/b\n\nfeat: pull`
        : `${headers[below(draw, headers.length)]} ${number}`,
    );
    const head = model.length - 1;
    const touched = model.map(() => files.filter(() => draw() < 0.25));
    const commits: Commit[] = [];
    const take = (commit: Commit) =>
      void commits.push({ ...commit, files: touched[Number(commit.sha.slice(1))] ?? [] });
    await modelHistory({ commits: model, sha, tags: [] }).walk(sha(head), take, { files: false, byGraph: true });
    const { since, homeless } = componentHistory(components, commits);
    const line = firstParents(model, head);
    const start = draw() < 0.2 ? undefined : line[below(draw, line.length)];
    const behind = reachOf(model)[start ?? -1];
    const alone = changesOf(commits.filter((commit) => !has(behind, Number(commit.sha.slice(1)))));
    const homes = components.map((component) => {
      const expected = changesFor(component, components, alone);
      expect(since(component.name, start === undefined ? undefined : sha(start))).toEqual(expected);
      return changesFor(component, components, changesOf(commits)).kept.length;
    });
    told += homes.reduce((sum, count) => sum + count, 0);
    for (const commit of homeless) expect(commit.files.every((file) => /^(README|api\/docs)/.test(file))).toBe(true);
  }
  expect(told).toBeGreaterThan(1_000);
});

function firstParents(model: { parents: number[] }[], head: number): number[] {
  const line: number[] = [];
  for (let next: number | undefined = head; next !== undefined; next = model[next]?.parents[0]) line.push(next);
  return line;
}

test('tags are dealt out to components as each would find its own', () => {
  const names = [
    'api-v1.0.0',
    'api/v1.1.0',
    'api@1.2.0',
    'api@v1.3.0-rc.1',
    'api-v2-v1.0.0',
    'v3.0.0',
    '4.0.0',
    'api-next',
    'a/b-v1.0.0',
  ];
  const tags = names.map((name) => ({ name, sha: name }));
  const byComponent = tagsByComponent(tags);
  for (const component of ['api', 'api-v2', 'a/b', 'none'])
    expect(versionTags(byComponent.get(component) ?? [], component)).toEqual(versionTags(tags, component));
});
