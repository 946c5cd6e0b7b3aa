import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Inputs } from '#actions/release-notes/src/inputs';
import { lineageOf } from '#actions/release-notes/src/lineage';
import type { Ports } from '#actions/release-notes/src/ports';
import { changesOf } from '#lib/domain/release/changes';
import type { History } from '#lib/ports';
import { seededDraw } from '#rehearsal/faults';
import { shaOf } from '#test/lib/domain/release/commits';
import { type GitRepository, gitRepository, historyOf } from '#test/support/git-repository';
import {
  below,
  has,
  importHistories,
  type ModelCommit,
  type ModelHistory,
  modelHistory,
  randomCommits,
  reachOf,
} from '#test/support/random-history';
import { highestBelow, randomTags } from './version-model.ts';

const shas = Array.from({ length: 32 }, (_, number) => shaOf(`c${number}`));
const sha = (number: number): string => shas[number] ?? '';

const plain = (number: number, parents: number): string =>
  parents > 1 ? `Merge branch ${number}` : `${number % 3 === 0 ? 'feat' : 'fix'}: change ${number}`;

/** As they come at GitHub: merges with a title, commits that follow no standard. */
const mixed = (draw: () => number) => (number: number, parents: number) => {
  if (parents > 1)
    return draw() < 0.5 ? plain(number, parents) : `Merge pull request #${number} from a/b\n\nfeat: pull ${number}`;
  return draw() < 0.4 ? `Words ${number}` : plain(number, parents);
};

const told = async (history: History, from: string, to: string): Promise<string[]> => {
  const { kept } = changesOf((await history.between(from, to)).filter(({ side }) => side === 'added'));
  return kept.map(({ header }) => header).sort();
};

/** What notes tell of a range is what they tell of its halves; nothing twice. */
async function expectWhole(history: History, a: string, b: string, c: string): Promise<string[]> {
  const [first, second, whole] = [await told(history, a, b), await told(history, b, c), await told(history, a, c)];
  expect([...first, ...second].sort()).toEqual(whole);
  expect(new Set(whole).size).toBe(whole.length);
  return whole;
}

/** A commit, one that it comes from, and one that that one comes from. */
function nested(draw: () => number, commits: ModelCommit[]): [number, number, number] {
  const reach = reachOf(commits);
  const under = (number: number) => {
    const all = commits.flatMap((_, other) => (has(reach[number], other) ? [other] : []));
    return all[below(draw, all.length)] ?? number;
  };
  const c = commits.length - 1 - below(draw, 3);
  const b = under(c);
  return [under(b), b, c];
}

test('on 10,000 random histories the notes of a range are those of its halves: no commit twice, none lost', async () => {
  const draw = seededDraw(5);
  let changes = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const commits = randomCommits(draw, 6 + below(draw, 20), plain);
    const [a, b, c] = nested(draw, commits);
    const whole = await expectWhole(modelHistory({ commits, sha, tags: [] }), sha(a), sha(b), sha(c));
    const reach = reachOf(commits);
    const expected = commits.filter(
      ({ parents }, number) => parents.length < 2 && has(reach[c], number) && !has(reach[a], number),
    );
    expect(whole).toEqual(expected.map(({ message }) => message).sort());
    changes += whole.length;
  }
  expect(changes).toBeGreaterThan(20_000);
});

test('so it is along a main branch with pull requests and messages of any kind', async () => {
  const draw = seededDraw(6);
  for (let round = 0; round < 2_000; round += 1) {
    const commits = randomCommits(draw, 6 + below(draw, 20), mixed(draw));
    const line = firstParents(commits, commits.length - 1);
    const [b = 0, a = 0] = [below(draw, line.length), below(draw, line.length)].sort((one, other) => one - other);
    const at = (index: number) => sha(line[index] ?? 0);
    await expectWhole(modelHistory({ commits, sha, tags: [] }), at(a), at(b), at(0));
  }
});

function firstParents(commits: ModelCommit[], head: number): number[] {
  const line = [head];
  for (let [next] = commits[head]?.parents ?? []; next !== undefined; [next] = commits[next]?.parents ?? [])
    line.push(next);
  return line;
}

const inputFor = (channel: Inputs['channel'], component: string | undefined): Inputs => ({
  ...{
    channel,
    component,
    head: '',
    audience: 'all',
    publish: 'none',
    versionFrom: 'commits',
    base: 'main',
    majorTag: false,
    rebuildChangelog: false,
    check: false,
    offline: true,
    config: '',
    githubToken: '',
  },
});

const channels = ['stable', 'rc', 'hotfix'] as const;

test('on 10,000 random histories with tags the previous version is the highest lower one that is an ancestor, for each component and channel', async () => {
  const draw = seededDraw(7);
  let found = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const commits = randomCommits(draw, 4 + below(draw, 12), (number) => `fix: ${number}`);
    const tags = randomTags(draw, commits.length, sha);
    const head = below(draw, commits.length);
    const [channel, component] = [channels[below(draw, 3)] ?? 'stable', draw() < 0.5 ? undefined : 'api'];
    const lineage = await lineageOf(inputFor(channel, component), sha(head), portsOf({ commits, sha, tags }));
    const reach = reachOf(commits)[head];
    const expected = highestBelow({ tags, channel, component, head: sha(head) }, (one) =>
      has(reach, shas.indexOf(one)),
    );
    expect(lineage.previous?.name).toBe(expected);
    if (expected !== undefined) found += 1;
  }
  expect(found).toBeGreaterThan(2_000);
});

const portsOf = (model: ModelHistory): Ports => ({ history: modelHistory(model) }) as Ports;

const count = 100;
let repository: GitRepository;
let histories: ModelCommit[][];
let real: string[][];
beforeAll(async () => {
  const draw = seededDraw(8);
  histories = Array.from({ length: count }, () => randomCommits(draw, 8 + below(draw, 20), plain));
  repository = await gitRepository();
  real = await importHistories(repository.folder, histories);
});
afterAll(() => repository.remove());

test(`git says of ${count} of them what the model says, criss-cross merges and dates out of order included`, async () => {
  const draw = seededDraw(9);
  const git = historyOf(repository.folder);
  for (const [index, commits] of histories.entries()) {
    const name = (number: number) => real[index]?.[number] ?? '';
    const model = modelHistory({ commits, sha: name, tags: [] });
    const [one, other] = [below(draw, commits.length), below(draw, commits.length)];
    const sides = (found: { sha: string; side: string }[]) =>
      found.map((commit) => `${commit.side} ${commit.sha}`).sort();
    expect(sides(await git.between(name(one), name(other)))).toEqual(
      sides(await model.between(name(one), name(other))),
    );
    const candidates = commits
      .map((_, number) => ({ name: `v${number}`, sha: name(number) }))
      .filter(() => draw() < 0.3);
    const expected = await model.firstAncestor(name(one), candidates);
    expect(await git.firstAncestor(name(one), candidates)).toEqual(expected);
    if (index % 4 === 0) {
      const [a, b, c] = nested(draw, commits);
      await expectWhole(git, name(a), name(b), name(c));
    }
  }
});

test('hotfixes of an older release: each starts from its own line, whatever was tagged last', async () => {
  const line = (parents: number[], day: number, message = `fix: ${day}`): ModelCommit => ({
    parents,
    message,
    at: new Date(Date.UTC(2026, 0, day)),
  });
  // v1.0.0 ── v1.1.0 ── v1.2.0 ── v1.3.0 on main, v1.0.1 ── v1.0.2 from v1.0.0; the hotfixes were committed in between.
  const commits = [line([], 1), line([0], 2), line([0], 3), line([2], 8), line([1], 7), line([4], 6)];
  const names = ['v1.0.0', 'v1.1.0', 'v1.0.1', 'v1.0.2', 'v1.2.0', 'v1.3.0'];
  const [own = []] = await importHistories(repository.folder, [commits]);
  const tags = names.map((name, number) => ({ name, sha: own[number] ?? '' }));
  const history = { ...historyOf(repository.folder), tags: async () => tags };
  const previous = async (name: string, channel: Inputs['channel'] = 'stable') => {
    const head = tags.find((tag) => tag.name === name)?.sha ?? '';
    return (await lineageOf(inputFor(channel, undefined), head, { history } as Ports)).previous?.name;
  };
  expect(await Promise.all(names.map((name) => previous(name)))).toEqual([
    ...[undefined, 'v1.0.0', 'v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.2.0'],
  ]);
  expect(await previous('v1.0.2', 'hotfix')).toBe('v1.0.1');
});
