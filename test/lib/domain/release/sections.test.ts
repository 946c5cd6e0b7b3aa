import { expect, test } from '@jest/globals';
import { createSections, type Section } from '#lib/domain/release/sections';
import { type VersionTag, versionTags } from '#lib/domain/release/tags';
import { seededDraw } from '#rehearsal/faults';
import { randomTags } from '#test/actions/release-notes/version-model';
import { below, has, type ModelCommit, modelHistory, randomCommits, reachOf } from '#test/support/random-history';

const sha = (number: number): string => `c${number}`;
const numberOf = ({ sha: name }: { sha: string }): number => Number(name.slice(1));

/** A commit has its own version, or the lowest of those that its children have. */
function expected(commits: ModelCommit[], head: number, versions: VersionTag[]): Map<number, string | undefined> {
  const reach = reachOf(commits)[head];
  const found = new Map<number, string | undefined>();
  const rank = (version: string | undefined) => versions.findIndex((one) => one.version === version);
  for (let number = head; number >= 0; number -= 1) {
    if (!has(reach, number)) continue;
    const own = versions.findLast((one) => numberOf(one) === number)?.version;
    const children = [...found.keys()].filter((one) => commits[one]?.parents.includes(number));
    const [lowest] = children.map((one) => found.get(one)).sort((one, other) => rank(other) - rank(one));
    found.set(number, own ?? lowest);
  }
  return found;
}

test('on 3,000 random histories each commit is dealt out once, and no section is handed on before it is whole', async () => {
  const draw = seededDraw(11);
  let dealt = 0;
  for (let round = 0; round < 3_000; round += 1) {
    const commits = randomCommits(draw, 2 + below(draw, 20), (number) => `fix: ${number}`);
    const versions = versionTags(randomTags(draw, commits.length, sha));
    const head = below(draw, commits.length);
    const sections: Section[] = [];
    const { add: take } = createSections(sha(head), versions, (section) => void sections.push(section));
    await modelHistory({ commits, sha, tags: [] }).walk(sha(head), take, { files: false, byGraph: true });
    const names = sections.map(({ version }) => version?.name);
    expect(names).toEqual([...new Set(names)]);
    const found = sections.flatMap(({ version, newestFirst }) =>
      newestFirst.map((commit) => [numberOf(commit), version?.version] as const),
    );
    expect(found).toHaveLength(new Map(found).size);
    expect(new Map(found)).toEqual(expected(commits, head, versions));
    dealt += found.filter(([, version]) => version !== undefined).length;
  }
  expect(dealt).toBeGreaterThan(5_000);
});

const tag = (version: string, at: string): VersionTag => ({ name: `v${version}`, version, sha: at });

test('sections are forgotten as they become whole: of a straight history one is open at a time', () => {
  const versions = Array.from({ length: 50 }, (_, index) => tag(`1.${50 - index}.0`, sha((50 - index) * 10)));
  const sizes: number[] = [];
  let held = 0;
  const { add } = createSections(sha(505), versions, ({ newestFirst }) => {
    sizes.push(newestFirst.length);
    held -= newestFirst.length;
  });
  for (let number = 505; number > 0; number -= 1) {
    held += 1;
    const author = { name: 'Ada', email: 'ada@harbour.example' };
    const parents = number > 1 ? [sha(number - 1)] : [];
    add({ sha: sha(number), parents, at: new Date(number), author, message: 'fix: a', files: [], side: 'added' });
    expect(held).toBeLessThan(11);
  }
  expect(sizes).toEqual([5, ...Array.from({ length: 50 }, () => 10)]);
});

test('of two versions at one commit the lower has the changes, and the higher is there', () => {
  const sections: Section[] = [];
  const { add } = createSections(
    'a',
    [tag('1.0.0', 'a'), tag('1.0.0-rc.1', 'a')],
    (section) => void sections.push(section),
  );
  const author = { name: 'Ada', email: 'ada@harbour.example' };
  add({ sha: 'a', parents: [], at: new Date(0), author, message: 'fix: a', files: [], side: 'added' });
  expect(sections.map(({ version, newestFirst }) => [version?.version, newestFirst.length])).toEqual([
    [undefined, 0],
    ['1.0.0', 0],
    ['1.0.0-rc.1', 1],
  ]);
});
