import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bareNotes, sectionOf } from '#actions/release-notes/src/changelog-section';
import { earlierSections } from '#actions/release-notes/src/earlier-sections';
import { sideChanges } from '#actions/release-notes/src/lineage';
import type { Ports } from '#actions/release-notes/src/ports';
import { joined } from '#actions/release-notes/src/text-pile';
import type { Commit } from '#lib/domain/release/commit';
import { inGraphOrder } from '#lib/domain/release/graph-order';
import { directionOf } from '#lib/domain/release/notes';
import { type Tag, type VersionTag, versionTags } from '#lib/domain/release/tags';
import type { History } from '#lib/ports';
import { seededDraw } from '#rehearsal/faults';
import { type GitRepository, gitRepository, historyOf } from '#test/support/git-repository';
import { messagePieces } from '#test/support/message-pieces';
import { below, has, importHistories, type ModelCommit, randomCommits, reachOf } from '#test/support/random-history';
import { notesInput } from './notes-world.ts';

const repoUrl = 'https://github.test/harbour/boats';
const input = notesInput({ changelog: 'CHANGELOG.md', 'rebuild-changelog': 'true', channel: 'rc' }, 'f'.repeat(40));
const count = 40;

const draw = seededDraw(31);
const oneOf = <T>(choices: readonly T[]): T => choices[below(draw, choices.length)] as T;
const subject = (): string => oneOf(['a', 'oars `in` **bold**', 'Bööte', '船 💥', '<b> @ada #7']);
const header = (number: number): string =>
  `${oneOf(['feat', 'fix(hull)', 'chore', 'perf!', 'Words'])}: ${subject()}${draw() < 0.5 ? ` (#${number})` : ''}`;

/** What teams write, and what git lets in. NUL it does not. */
function message(number: number): string {
  const pieces = () => Array.from({ length: below(draw, 12) }, () => oneOf(messagePieces)).join('');
  const earlier = below(draw, number + 1);
  return oneOf([
    () => `${header(number)}\n`,
    () => `${header(number)}\r\n\r\n${subject()}\r\n\r\nCo-authored-by: Grace <grace@harbour.example>`,
    () => `${header(number)}\n\n* feat: ${subject()}\n* fix(api): ${subject()}\n\nBREAKING CHANGE: ${subject()}`,
    () => `Revert "${header(earlier)}"\n\nReverts #${earlier}`,
    () => `Merge pull request #${number} from a/b\n\n${header(number)}`,
    () => pieces().replaceAll('\0', '') || '-',
  ])();
}

/** None is lower than what it comes from; two may stand at one commit, and some on branches that nobody merged. */
function tagsOn(shas: string[]): Tag[] {
  const at = Array.from({ length: below(draw, 9) }, () => below(draw, shas.length)).sort((one, other) => one - other);
  return at.map((number, index) => ({
    name: `v1.${index}.0${draw() < 0.3 ? '-rc.1' : ''}`,
    sha: shas[number] ?? '',
  }));
}

let repository: GitRepository;
let histories: { commits: ModelCommit[]; shas: string[]; versions: VersionTag[] }[];
beforeAll(async () => {
  const models = Array.from({ length: count }, () => randomCommits(draw, 6 + below(draw, 24), message));
  repository = await gitRepository();
  const real = await importHistories(repository.folder, models);
  histories = models.map((commits, index) => {
    const shas = real[index] ?? [];
    return { commits, shas, versions: versionTags(tagsOn(shas)) };
  });
});
afterAll(() => repository.remove());

/** The section of a version, told of these commits as its own notes would tell it. */
function toldOf({ name, sha, version }: VersionTag, newestFirst: Commit[], at: Date | undefined): string {
  const added = sideChanges(input, newestFirst, 'added');
  const direction = directionOf(added.kept.length + added.reverted.length, 0);
  const notes = { ...bareNotes, title: name, head: sha, at: at ?? new Date(0), direction, added, repoUrl };
  return sectionOf(version, notes).text;
}

test(`of ${count} random histories each version has what it brought and no lower one had, as its own notes tell it; clocks may have been wrong`, async () => {
  const history = historyOf(repository.folder);
  const orders: boolean[] = [];
  const walk: History['walk'] = (head, onCommit, wanted) => {
    orders.push(wanted.byGraph);
    return history.walk(head, onCommit, wanted);
  };
  let [rebuilt, alone] = [0, 0];
  for (const { commits, shas, versions } of histories) {
    const reach = reachOf(commits);
    const numbers = new Map(shas.map((sha, number) => [sha, number]));
    const behind = ({ sha }: VersionTag): bigint => reach[numbers.get(sha) ?? -1] ?? 0n;
    const head = shas.at(-1) ?? '';
    const there = versions.filter(({ sha }) => has(reach.at(-1), numbers.get(sha) ?? -1));
    const all = await history.between(undefined, head);
    expect(all.map((one) => one.message.trim())).toEqual(
      all.map(({ sha }) => commits[numbers.get(sha) ?? -1]?.message.trim()),
    );
    const found = await earlierSections(input, head, versions, {
      history: { ...history, walk },
      beforeLongHistory: async () => undefined,
      run: { repoUrl },
    } as Ports);
    const texts = new Map(found.map(({ version, text }) => [version, joined([text]).toString().trim()]));
    expect([...texts.keys()].sort()).toEqual(there.map(({ version }) => version).sort());
    for (const [index, version] of there.entries()) {
      const lower = there.slice(index + 1).reduce((sum, one) => sum | behind(one), 0n);
      const isOwn = ({ sha }: Commit) => has(behind(version) & ~lower, numbers.get(sha) ?? -1);
      const at = commits[numbers.get(version.sha) ?? -1]?.at;
      expect(texts.get(version.version)).toBe(toldOf(version, inGraphOrder(all.filter(isOwn)), at));
      rebuilt += 1;
      const previous = there[index + 1];
      if (!previous || behind(previous) !== lower || version.sha === previous.sha) continue;
      const range = await history.between(previous.sha, version.sha);
      expect(texts.get(version.version)).toBe(toldOf(version, range, at));
      alone += 1;
    }
  }
  expect(rebuilt).toBeGreaterThan(60);
  expect(alone).toBeGreaterThan(20);
  const again = orders.filter((byGraph) => byGraph).length;
  expect([again > 5, again < count - 5, orders.length - again]).toEqual([true, true, count]);
});

test('the order of the graph is that of git, from whatever order the commits came in', async () => {
  const history = historyOf(repository.folder);
  for (const { shas } of histories) {
    const head = shas.at(-1) ?? '';
    const byDate: Commit[] = [];
    await history.walk(head, (commit) => void byDate.push(commit), { files: false, byGraph: false });
    const byGraph = await history.between(undefined, head);
    expect(inGraphOrder(byDate).map(({ sha }) => sha)).toEqual(byGraph.map(({ sha }) => sha));
  }
});
