import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type NotesWorld, notesWorld } from './notes-world.ts';

const branch = 'slipway/release';

let world: NotesWorld;
let head: string;
beforeEach(async () => {
  world = await notesWorld();
  await world.commit('feat: a');
  await world.git('tag', 'v1.0.0');
  head = await world.commit('feat: b');
});
afterEach(() => world.remove());

const propose = (given: Record<string, string> = {}) => world.run({ publish: 'proposed', ...given });

const proposed = () => world.proposals.commits.get(world.proposals.branches.get(branch) ?? '');

/** As GitHub does it: the changelog comes to the main branch in a commit of its own, and the branch stays. */
async function mergeProposal(): Promise<string> {
  const [pull, commit] = [world.proposals.pulls.at(-1), proposed()];
  if (!pull || !commit) throw new Error('nothing is proposed');
  for (const [file, text] of commit.files) await writeFile(`${world.folder}/${file}`, text);
  pull.state = 'merged';
  return world.commit(pull.title);
}

test('one pull request, whose branch writes the changelog on top of the newest commit; the same again changes nothing', async () => {
  const { outputs } = await propose();
  expect(outputs).toMatchObject({ version: '1.1.0', state: 'proposed', 'pull-request': 'https://github.test/pull/1' });
  expect(world.proposals.pulls).toMatchObject([
    {
      title: 'chore(release): v1.1.0',
      state: 'open',
      body: expect.stringMatching(/release \*\*v1\.1\.0\*\*[\s\S]*- b /),
    },
  ]);
  expect(proposed()).toMatchObject({
    parents: [head],
    message: expect.stringMatching(/^chore\(release\): v1\.1\.0\n/),
  });
  expect([...(proposed()?.files ?? [])]).toEqual([
    ['CHANGELOG.md', expect.stringMatching(/^# Changelog\n\n## 1\.1\.0 /)],
  ]);
  await propose();
  expect(world.proposals.written).toEqual([`move ${branch}`, 'open chore(release): v1.1.0']);
  expect(world.releases.written).toEqual([]);
});

test('it follows the branch, and a bigger change makes it a bigger version', async () => {
  await propose();
  head = await world.commit('fix!: c');
  await propose();
  expect(world.proposals.pulls).toMatchObject([{ number: 1, title: 'chore(release): v2.0.0', state: 'open' }]);
  expect(proposed()).toMatchObject({ parents: [head] });
  expect(
    proposed()
      ?.files.get('CHANGELOG.md')
      ?.match(/^## .*? /gm),
  ).toEqual(['## 2.0.0 ']);
});

test.each([
  ['a commit on top', () => void world.proposals.push(branch, 'docs: my words')],
  [
    'a commit of ours that was amended',
    () => {
      const commit = proposed();
      if (commit) commit.tree = 'f'.repeat(40);
    },
  ],
])('what a person did to the branch stays, and is told: %s', async (_sentence, change) => {
  await propose();
  change();
  const theirs = world.proposals.branches.get(branch);
  await world.commit('feat: c');
  const { outputs, report } = await propose();
  expect(outputs).toMatchObject({ state: 'kept', 'pull-request': 'https://github.test/pull/1' });
  expect(report.title).toBe('The release pull request was left as it is');
  expect([world.proposals.branches.get(branch), world.proposals.pulls[0]?.title]).toEqual([
    theirs,
    'chore(release): v1.1.0',
  ]);
});

test('when everything is taken back there is nothing to release: it is closed, and its branch deleted', async () => {
  await propose();
  await world.commit(`Revert "feat: b"\n\nThis reverts commit ${head}.`);
  const { outputs } = await propose();
  expect(outputs).toMatchObject({ version: '', state: 'none', 'pull-request': '' });
  expect([world.proposals.pulls[0]?.state, world.proposals.branches.size]).toEqual(['closed', 0]);
});

test('an older commit proposes nothing: the newest one has a run of its own', async () => {
  await world.commit('feat: c');
  const { outputs, details } = await propose({ head });
  expect([outputs['state'], details['proposal'], world.proposals.written]).toEqual(['none', 'overtaken', []]);
});

test('of two runs at once there is one pull request', async () => {
  await Promise.all([propose(), propose()]);
  expect(world.proposals.written).toEqual([`move ${branch}`, 'open chore(release): v1.1.0']);
});

test('merged, it is a version: drafted, published, and proposed no more', async () => {
  await propose();
  const merged = await mergeProposal();
  expect((await propose()).outputs).toMatchObject({ version: '', state: 'none' });
  expect(world.proposals.branches.size).toBe(0);
  for (const publish of ['draft', 'published']) {
    const { outputs } = await world.run({ publish, 'version-from': 'changelog' });
    expect(outputs).toMatchObject({ version: '1.1.0', tag: 'v1.1.0' });
  }
  expect(world.releases.all).toMatchObject([{ tag: 'v1.1.0', target: merged, draft: false }]);
  await world.git('tag', 'v1.1.0');
  expect((await propose()).outputs).toMatchObject({ version: '', state: 'none' });
});

test('what is merged after it is proposed once it is published', async () => {
  await propose();
  const merged = await mergeProposal();
  await world.commit('feat: c');
  expect((await propose()).outputs).toMatchObject({ state: 'none' });
  await world.git('tag', 'v1.1.0', merged);
  expect((await propose()).outputs).toMatchObject({ version: '1.2.0', state: 'proposed' });
  expect(world.proposals.pulls.map(({ state }) => state)).toEqual(['merged', 'open']);
});

test('with versions from the changelog, any other commit has none, and is deployed without', async () => {
  for (const publish of ['draft', 'published']) {
    const { outputs } = await world.run({ publish, 'version-from': 'changelog' });
    expect(outputs).toMatchObject({ version: '', state: 'none' });
  }
  expect([world.releases.written, [...world.files.keys()]]).toEqual([[], []]);
});

test('a leftover branch with work that was never merged is not taken', async () => {
  const theirs = world.proposals.push(branch, 'feat: something of mine');
  const { outputs } = await propose();
  expect(outputs).toMatchObject({ state: 'kept', 'pull-request': '' });
  expect(world.proposals.branches.get(branch)).toBe(theirs);
});

test('an edited proposal that was merged leaves its branch to the next one', async () => {
  await propose();
  world.proposals.push(branch, 'docs: my words');
  const edited = await propose();
  expect(edited.outputs['state']).toBe('kept');
  const [pull] = world.proposals.pulls;
  if (pull) Object.assign(pull, { state: 'merged', headSha: world.proposals.branches.get(branch) });
  await world.git('tag', 'v1.1.0');
  await world.commit('fix: c');
  expect((await propose()).outputs).toMatchObject({ version: '1.1.1', state: 'proposed' });
});

test('a part of a monorepo has a branch and a changelog of its own', async () => {
  await world.commit('feat(api): x', ['api/x']);
  const { outputs } = await propose({ component: 'api', paths: 'api', changelog: 'api/CHANGELOG.md' });
  expect(outputs).toMatchObject({ tag: 'api-v1.0.0', state: 'proposed' });
  expect([...world.proposals.branches.keys()]).toEqual(['slipway/release-api']);
});

test('a branch that moves each time is given up, and says so', async () => {
  const proposals = { ...world.proposals, move: async () => false };
  await expect(world.run({ publish: 'proposed' }, { proposals })).rejects.toMatchObject({
    code: 'RELEASE_BRANCH_CONTENDED',
  });
});
